"""Quotes of the export as a page sets them: cut to a readable length, with their place and direction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from auditor.scorecard import Quote
from reports import wording
from reports.cleaning import cut, direction, left_off

LONGEST = 280
MOST = 3
SHORT = 50
TOGETHER = 6

Told = frozenset[Quote]


@dataclass(frozen=True, kw_only=True)
class Words:
    """Words of the member and which way they run (`ltr` or `rtl`)."""

    text: str
    direction: str


@dataclass(frozen=True, kw_only=True)
class Quotation:
    """One quote, or several short ones of one column, where they stand, and which way they run together."""

    words: list[Words]
    place: str
    direction: str


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """Quotes set out as such, one line with the places of the rest, and one with all places."""

    quotes: list[Quotation]
    places: str
    everywhere: str


def evidence(
    quotes: Sequence[Quote], message: str, *, longest: int = LONGEST, most: int = MOST, told: Told = frozenset()
) -> Evidence:
    """Sets out at most `most` quotations, each cut at `longest` characters.

    What the message holds word for word, or what was `told` shortly before, is not quoted again: its place joins the
    line of places, as does every empty cell and every quote beyond `most`.
    """
    fresh = [quote for quote in quotes if quote.text.strip() and quote.text.strip() not in message]
    groups = _together(quote for quote in fresh if quote not in told)[:most]
    shown = [quote for group in groups for quote in group]
    return Evidence(
        quotes=[_quotation(group, longest) for group in groups],
        places=places(quote for quote in quotes if quote not in shown),
        everywhere=places(quotes),
    )


def _together(quotes: Iterable[Quote]) -> list[list[Quote]]:
    """Neighbours of one column, short enough to share a line, as one group; every other quote alone."""
    groups: list[list[Quote]] = []
    for quote in quotes:
        last = groups[-1] if groups else []
        fits = 0 < len(last) < TOGETHER and all(len(one.text) <= SHORT for one in (*last, quote))
        if fits and (last[0].file, last[0].column) == (quote.file, quote.column):
            last.append(quote)
        else:
            groups.append([quote])
    return groups


def _quotation(group: Sequence[Quote], longest: int) -> Quotation:
    column = group[0].column
    words = [
        Words(text=with_ellipses(quote, cut(quote.text, longest)), direction=direction(quote.text)) for quote in group
    ]
    return Quotation(
        words=words,
        place=f"{places(group)}, {column}" if column else places(group),
        direction="rtl" if all(one.direction == "rtl" for one in words) else "ltr",
    )


def with_ellipses(quote: Quote, text: str) -> str:
    """The text of a quote, or the beginning of it, with an ellipsis wherever the export says more."""
    text = f"…{text}" if quote.more_before else text
    return left_off(text) if quote.more_after and not text.endswith("…") else text


def places(quotes: Iterable[Quote]) -> str:
    """`Positions.csv, rows 1, 2 and 4; Skills.csv, row 3`, each row once."""
    rows: dict[str, list[int]] = {}
    for quote in quotes:
        known = rows.setdefault(quote.file, [])
        if quote.row and quote.row not in known:
            known.append(quote.row)
    return "; ".join(_rows(file, sorted(numbers)) for file, numbers in rows.items())


def _rows(file: str, numbers: list[int]) -> str:
    if not numbers:
        return file
    noun = "row" if len(numbers) == 1 else "rows"
    if len(numbers) > TOGETHER:
        return f"{file}, {noun} {', '.join(map(str, numbers[:5]))} and {len(numbers) - 5} more"
    return f"{file}, {noun} {wording.listed([str(number) for number in numbers])}"
