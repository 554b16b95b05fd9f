"""Slips in the texts of the roles: copies, placeholders and capitals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from auditor.case import Case
from auditor.check import Evidence, Limits, quote
from auditor.checks.experience._roles import employer_key
from auditor.prose.measure import excerpt, width, word_count
from auditor.prose.repetition import unrepeated
from auditor.prose.statements import statements
from auditor.prose.terms import fold
from auditor.prose.tidy import capital_share, placeholder
from auditor.records import Position

Slip = tuple[str, Evidence]


def copies(case: Case, described: Sequence[Position], limits: Limits) -> Iterator[Slip]:
    """Each text beyond the first that stands under another employer, or in a role that is listed twice."""
    texts: dict[str, list[Position]] = {}
    for position in described:
        text = unrepeated(position.description)
        if width(case.levelled(text)) >= limits["copy_width"]:
            texts.setdefault(fold(text), []).append(position)
    for same in texts.values():
        employers: set[str] = set()
        rows: set[tuple[str, str, str]] = set()
        for position in same:
            employer = employer_key(position.company)
            row = (employer, fold(position.title), position.span.started_text)
            if row in rows or (employers and employer not in employers):
                yield "the same text stands in two roles", beginning(position)
            employers.add(employer)
            rows.add(row)


def blemishes(case: Case, described: Sequence[Position], limits: Limits) -> Iterator[Slip]:
    """Each text that a placeholder stands in, or that is mostly in capitals."""
    for position in described:
        text = unrepeated(position.description)
        if left := _kept_place(text):
            yield f"“{left}” reads like a placeholder", quote(position.source, "Description", left)
        elif capital_share(text) > limits["capitals"] and word_count(case.levelled(text)) >= limits["words"]:
            yield "a text is mostly in capitals", beginning(position)


def _kept_place(text: str) -> str | None:
    """A placeholder that is the text or opens a statement: "the work to be completed" in a sentence is none.

    A text without a letter or a number is one.
    """
    left = placeholder(text) if any(map(str.isalnum, text)) else text
    opens = left and (left == text or any(one.lstrip("[({<").startswith(left) for one in statements(text)))
    return left if opens else None


def beginning(position: Position) -> Evidence:
    """The first words of the role's description."""
    return quote(position.source, "Description", excerpt(position.description))
