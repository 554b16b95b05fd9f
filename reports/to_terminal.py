"""The scorecard as lines for a terminal: score, bars, what works, what to do next, what stayed open."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from auditor.scorecard import Scorecard
from reports import wording
from reports.view import Page, page_of

BAR = 20
NAME = 16
NARROWEST = 40
BOLD, ACCENT, DIM, END = "\x1b[1m", "\x1b[36m", "\x1b[2m", "\x1b[0m"
_PLAIN = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "…": "...", "·": "-", "½": ".5"})


@dataclass(frozen=True, kw_only=True)
class Line:
    """A text to be wrapped: its style, and what stands before its first and its other lines."""

    text: str = ""
    style: str = ""
    first: str = ""
    hanging: str = ""


def render(scorecard: Scorecard, *, width: int = 80, colour: bool = False, ascii_only: bool = False) -> str:
    """Lines of at most `width` columns (40 at least), the last one ended; plain text unless `colour` asks for styles.

    Control characters, escape sequences and direction overrides of the export are gone. `ascii_only` is for streams
    that cannot carry anything else: bars become signs, and letters outside ASCII their nearest or a question mark.
    """
    shown = page_of(scorecard)
    width = max(width, NARROWEST)
    lines = [
        *laid_out(_head(shown), width, ascii_only=ascii_only),
        *_bars(shown, ascii_only=ascii_only),
        *laid_out(_steps(shown), width, ascii_only=ascii_only),
        *laid_out(_job(shown), width, ascii_only=ascii_only),
        *laid_out(_counts(scorecard), width, ascii_only=ascii_only),
    ]
    text = "\n".join(lines) + "\n"
    return text if colour else unstyled(text)


def laid_out(lines: Iterable[Line], width: int, *, ascii_only: bool) -> Iterator[str]:
    """Each line wrapped to the width and in its style."""
    for line in lines:
        text = _ascii(line.text) if ascii_only else line.text
        for row in wrapped(text, width, first=line.first, hanging=line.hanging) if text else [""]:
            yield f"{line.style}{row}{END}" if line.style else row


def _head(shown: Page) -> Iterator[Line]:
    score = shown.score
    yield Line(text=shown.name, style=BOLD)
    for fact in shown.facts:
        yield Line(text=fact, style=DIM)
    yield Line()
    number = f"{score.reach} of 100" if score.number is None else f"{score.number} of 100, {score.level}"
    yield Line(text=number, style=BOLD + ACCENT)
    for text in (score.meaning, score.span, score.judged, *score.ceilings):
        if text:
            yield Line(text=text)
    yield Line()


def _bars(shown: Page, *, ascii_only: bool) -> Iterator[str]:
    full, empty, none = ("#", "-", ".") if ascii_only else ("█", "░", "·")
    for words in shown.criteria:
        filled, judged = (round(words.bar.earned * BAR), round(words.bar.judged * BAR)) if words.bar else (0, 0)
        bar = full * filled + empty * (judged - filled) + none * (BAR - judged)
        name, level = (_ascii(text) if ascii_only else text for text in (words.title, words.level))
        yield f"{padded(name, NAME)} {ACCENT}{bar}{END} {words.number:>3} {level}"
    yield ""


def _steps(shown: Page) -> Iterator[Line]:
    if not shown.steps:
        yield Line(text=shown.first)
        return
    yield Line(text="What to do next", style=BOLD)
    for number, step in enumerate(shown.steps, 1):
        yield Line(text=f"{number}. {step.act}", style=BOLD, hanging="   ")
        cost = ", ".join(step.facts)
        for text in (f"{cost[:1].upper()}{cost[1:]}." if cost else "", step.more, step.where):
            if text:
                yield Line(text=text, first="   ", hanging="   ")


def _job(shown: Page) -> Iterator[Line]:
    if shown.target:
        yield Line()
        yield Line(text=shown.target.in_brief)


def _counts(scorecard: Scorecard) -> Iterator[Line]:
    parts = []
    passed = sum(one.outcome == "pass" and one.points > 0 for group in scorecard.criteria for one in group.findings)
    if passed:
        parts.append(f"{wording.count(passed, 'check is', 'checks are')} in place.")
    if scorecard.not_judged:
        number = wording.count(len(scorecard.not_judged), "question")
        parts.append(f"{number} could not be judged; the report says how to answer them.")
    if scorecard.problems:
        parts.append(f"{wording.count(len(scorecard.problems), 'row')} could not be read; the report lists them.")
    if scorecard.rubric.changes:
        parts.append(f"Judged by an office's rubric: {scorecard.rubric.id}, version {scorecard.rubric.version}.")
    if parts:
        yield Line()
        yield Line(text=" ".join(parts))


def wrapped(text: str, width: int, *, first: str = "", hanging: str = "") -> Iterator[str]:
    """The text in lines of at most `width` columns, `first` before the first, `hanging` before the others.

    Wide letters of East Asia count two columns; a word longer than a line is broken. Nothing for an empty text.
    """
    line, indent = "", first
    for word in _pieces(text, width - max(columns(first), columns(hanging))):
        if line and columns(indent) + columns(line) + 1 + columns(word) > width:
            yield f"{indent}{line}"
            line, indent = word, hanging
        else:
            line = f"{line} {word}" if line else word
    if line:
        yield f"{indent}{line}"


def _pieces(text: str, room: int) -> Iterator[str]:
    for word in text.split():
        piece, taken = "", 0
        for character in word:
            more = columns(character)
            if taken + more > room:
                yield piece
                piece, taken = "", 0
            piece, taken = piece + character, taken + more
        yield piece


def columns(text: str) -> int:
    """How many columns of a terminal the text takes: two for wide letters, none for combining marks and joiners."""
    if text.isascii():
        return len(text)
    return sum(
        0
        if unicodedata.combining(character) or unicodedata.category(character) in {"Cf", "Mn", "Me"}
        else 2
        if unicodedata.east_asian_width(character) in "WF"
        else 1
        for character in text
    )


def padded(text: str, room: int) -> str:
    """The text in exactly `room` columns, cut or filled with spaces."""
    while columns(text) > room:
        text = text[:-1]
    return text + " " * (room - columns(text))


def unstyled(text: str) -> str:
    """The text without the styles of this module."""
    for style in (BOLD, ACCENT, DIM, END):
        text = text.replace(style, "")
    return text


def _ascii(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text.translate(_PLAIN))
    bare = "".join(character for character in folded if not unicodedata.combining(character))
    return bare.encode("ascii", "replace").decode()
