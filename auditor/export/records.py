"""Text -> records of cells, where one unclosed quotation mark does not swallow the rows behind it."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from _csv import Reader

CELL = 16 * 1024 * 1024
"""Characters of one cell; LinkedIn's longest field, an article, has 125,000."""
SEPARATORS = 1_000_000
"""Separators on one line; more would only fill the memory."""
BLOCK = 256 * 1024
"""Characters that are split into lines at a time."""
FAULTS = 10_000
"""Broken records of one file, each of which is read twice; more, and the rest is not read."""

UNFINISHED = "unexpected end of data"
"""What csv says where the lines end inside a quoted cell."""
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


def records(text: str, quoting: Quoting) -> Iterator[Record]:
    """The records of a text with plain line ends, blank ones dropped; broken ones as `streamed` has it."""
    return streamed(_blocks_of(text), quoting)


def streamed(blocks: Iterator[list[str]], quoting: Quoting, *, longest_cell: int = CELL) -> Iterator[Record]:
    """The records of blocks of lines, which may come from a file too large to hold; blank records are dropped.

    A record with broken quoting is read again as its first line alone, and reading goes on behind that line: what an
    unclosed quotation mark swallowed up to the end of the file, or up to the next quoted cell, is given back.
    """
    faults = 0
    lines: list[str] = []
    made = tuple.__new__  # half the time of Record(cells), for every record of every file
    for block, is_last in _with_last(blocks):
        lines += block
        start = 0
        while start < len(lines):
            csv.field_size_limit(longest_cell)
            reader = _reader(_fed(lines, start, quoting), quoting, strict=True)
            begun = start
            try:
                for cells in reader:
                    start = begun + reader.line_num
                    if cells and ((cells[0] and not cells[0].isspace()) or any(map(str.strip, cells))):
                        yield made(Record, (cells, ""))
                start = len(lines)
            except csv.Error as error:
                if UNFINISHED in str(error) and not is_last:
                    break
                yield Record(_alone(lines[start], quoting), _fault(error))
                start, faults = start + 1, faults + 1
                if faults == FAULTS:
                    yield Record([], GIVEN_UP)
                    return
        lines = lines[start:]


def _with_last(blocks: Iterator[list[str]]) -> Iterator[tuple[list[str], bool]]:
    """Each block, and whether it is the last."""
    held = next(blocks, None)
    for block in blocks:
        if held is not None:
            yield held, False
        held = block
    if held is not None:
        yield held, True


def _fed(lines: list[str], start: int, quoting: Quoting) -> Iterator[str]:
    """The lines from a place on; one with more separators than any table is an error when its turn comes."""
    left = islice(lines, start, None)
    return left if max(map(len, lines)) <= SEPARATORS else _guarded(left, quoting)


def _guarded(lines: Iterator[str], quoting: Quoting) -> Iterator[str]:
    for line in lines:
        if line.count(quoting.separator) > SEPARATORS:
            raise csv.Error(TOO_WIDE)
        yield line


def _blocks_of(text: str) -> Iterator[list[str]]:
    start = 0
    while start < len(text):
        end = text.find("\n", start + BLOCK) + 1 or len(text)
        yield [f"{line}\n" for line in text[start:end].removesuffix("\n").split("\n")]
        start = end


def _reader(lines: Iterator[str], quoting: Quoting, *, strict: bool) -> Reader:
    return csv.reader(
        lines,
        delimiter=quoting.separator,
        escapechar=quoting.escape,
        quoting=csv.QUOTE_MINIMAL if quoting.quotes else csv.QUOTE_NONE,
        strict=strict,
    )


def _alone(line: str, quoting: Quoting) -> list[str]:
    try:
        return next(_reader(_guarded(iter([line]), quoting), quoting, strict=False), [])
    except csv.Error:
        return []


def _fault(error: csv.Error) -> str:
    message = str(error)
    if message == TOO_WIDE:
        return TOO_WIDE
    return TOO_LONG if "field limit" in message else MISQUOTED
