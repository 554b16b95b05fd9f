"""Text -> records of cells, where one unclosed quotation mark does not swallow the rows behind it."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

CELL = 16 * 1024 * 1024
"""Characters of one cell; LinkedIn's longest field, an article, has 125,000."""
SEPARATORS = 1_000_000
"""Separators on one line; more would only fill the memory."""
FAULTS = 10_000
"""Broken records of one file, each of which is read twice; more, and the rest is not read."""

MISQUOTED = "has a quotation mark that is opened or closed in the wrong place"
TOO_WIDE = "holds more columns than any table"
TOO_LONG = "holds a cell longer than any text on LinkedIn"
GIVEN_UP = f"stands behind {FAULTS:,} broken rows, and nothing was read from here on"


@dataclass(frozen=True, kw_only=True)
class Quoting:
    """How cells are told apart.

    `escape` escapes a quotation mark besides its doubling; where `quotes` is False, quotation marks mean nothing.
    """

    separator: str = ","
    escape: str | None = None
    quotes: bool = True


class Record(NamedTuple):
    """One record; where `fault` says what is wrong with its writing, the cells are those of its first line alone."""

    cells: list[str]
    fault: str = ""


class _Lines:
    """The lines of a text from a position on; `position` is where the next one begins."""

    def __init__(self, text: str, position: int, separator: str) -> None:
        self.text = text
        self.position = position
        self.separator = separator

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        if self.position >= len(self.text):
            raise StopIteration
        start, self.position = self.position, _line_end(self.text, self.position)
        if self.text.count(self.separator, start, self.position) > SEPARATORS:
            raise csv.Error(TOO_WIDE)
        return self.text[start : self.position]


def records(text: str, quoting: Quoting) -> Iterator[Record]:
    """The records of a text with plain line ends, blank ones dropped.

    A record with broken quoting is read again as its first line alone, and reading goes on behind that line: what an
    unclosed quotation mark swallowed up to the end of the file, or up to the next quoted cell, is given back.
    """
    csv.field_size_limit(CELL)
    position = 0
    for _ in range(FAULTS):
        lines = _Lines(text, position, quoting.separator)
        try:
            for cells in _reader(lines, quoting, strict=True):
                position = lines.position
                if any(map(str.strip, cells)):
                    yield Record(cells)
            return
        except csv.Error as error:
            end = _line_end(text, position)
            yield Record(_alone(_Lines(text[position:end], 0, quoting.separator), quoting), _fault(error))
            position = end
    yield Record([], GIVEN_UP)


def _line_end(text: str, start: int) -> int:
    return text.find("\n", start) + 1 or len(text)


def _reader(lines: Iterator[str], quoting: Quoting, *, strict: bool) -> Iterator[list[str]]:
    return csv.reader(
        lines,
        delimiter=quoting.separator,
        escapechar=quoting.escape,
        quoting=csv.QUOTE_MINIMAL if quoting.quotes else csv.QUOTE_NONE,
        strict=strict,
    )


def _alone(line: Iterator[str], quoting: Quoting) -> list[str]:
    try:
        return next(_reader(line, quoting, strict=False), [])
    except csv.Error:
        return []


def _fault(error: csv.Error) -> str:
    message = str(error)
    if message == TOO_WIDE:
        return TOO_WIDE
    return TOO_LONG if "field limit" in message else MISQUOTED
