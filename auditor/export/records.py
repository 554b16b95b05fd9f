"""Text -> records of cells, where one unclosed quotation mark does not swallow the rows behind it."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
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
READ_TWICE = 10_000_000
"""Lines of one file's broken records, which may each run to its end; more, and the rest is not read either."""

UNFINISHED = "unexpected end of data"
"""What csv says where the lines end inside a quoted cell."""
MISQUOTED = "has a quotation mark that is opened or closed in the wrong place"
TOO_WIDE = "holds more columns than any table"
TOO_LONG = "holds a cell longer than any text on LinkedIn"
GIVEN_UP = "stands behind too many broken rows, and nothing was read from here on"


@dataclass(frozen=True, kw_only=True)
class Quoting:
    """How cells are told apart.

    `escape` escapes a quotation mark besides its doubling; where `quotes` is False, quotation marks mean nothing.
    """

    separator: str = ","
    escape: str | None = None
    quotes: bool = True


class Record(NamedTuple):
    """One record and its row, as a spreadsheet program numbers it: from 1, the header and blank rows included.

    Where `fault` says what is wrong with its writing, the cells are those of its first line alone.
    """

    cells: list[str]
    row: int
    fault: str = ""


class Batch(NamedTuple):
    """Rows one after another, blank ones too, the first of them number `first`.

    Or, where `fault` says what is wrong, one broken row's first line.
    """

    rows: list[list[str]]
    first: int
    fault: str = ""


def records(text: str, quoting: Quoting) -> Iterator[Record]:
    """The records of a text with plain line ends, blank ones dropped; broken ones as `batched` has it."""
    for rows, first, fault in batched(_blocks_of(text), quoting):
        for row, cells in enumerate(rows, first):
            if fault or (cells and ((cells[0] and not cells[0].isspace()) or any(map(str.strip, cells)))):
                yield Record(cells, row, fault)


def batched(
    blocks: Iterator[str], quoting: Quoting, *, longest_cell: int = CELL, lean: Callable[[str], str] = str
) -> Iterator[Batch]:
    """The records of blocks of whole lines, which may come from a file too large to hold.

    `lean` may empty cells of a block that nobody needs, which are then not told apart; not a mark may it take away.

    A record with broken quoting is read again as its first line alone, and reading goes on behind that line: what an
    unclosed quotation mark swallowed up to the end of the file, or up to the next quoted cell, is given back.
    """
    faults = again = 0
    row = 1
    waiting: list[str] = []
    enough = 0
    for block, is_last in _with_last(blocks):
        waiting.append(block)
        if sum(map(len, waiting)) < enough and not is_last:
            continue
        text, waiting, enough = "".join(waiting), [], 0
        csv.field_size_limit(longest_cell)
        try:
            rows = list(_reader(_lines(lean(text), quoting), quoting, strict=True))
        except csv.Error:
            pass  # Rare, and so these lines alone are read again, in shorter runs.
        else:
            yield Batch(rows, row)
            row += len(rows)
            continue
        lines = list(io.StringIO(text, newline="\n"))
        start = 0
        while start < len(lines):
            csv.field_size_limit(longest_cell)
            rows, end, message, broken = _until_broken(lines, start, quoting)
            yield Batch(rows, row)
            row += len(rows)
            if not message or (UNFINISHED in message and not is_last):
                waiting = ["".join(lines[end:])]
                enough = 2 * len(waiting[0])  # so that a cell without end is not read anew with every block
                break
            yield Batch([_alone(lines[end], quoting)], row, _fault(message))
            start, row, faults, again = end + 1, row + 1, faults + 1, again + broken
            if faults == FAULTS or again > READ_TWICE:
                yield Batch([[]], row, GIVEN_UP)
                return


def _until_broken(lines: list[str], start: int, quoting: Quoting) -> tuple[list[list[str]], int, str, int]:
    """The rows of the lines from a place on, the line behind the last of them, what csv said of the next, its lines."""
    rows: list[list[str]] = []
    end = start
    left = map(lines.__getitem__, range(start, len(lines)))
    reader = _reader(_guarded(left, quoting), quoting, strict=True)
    try:
        for cells in reader:
            rows.append(cells)
            end = start + reader.line_num
    except csv.Error as error:
        return rows, end, str(error), start + reader.line_num - end
    return rows, len(lines), "", 0


def _with_last(blocks: Iterator[str]) -> Iterator[tuple[str, bool]]:
    """Each block, and whether it is the last."""
    held = next(blocks, None)
    for block in blocks:
        if held is not None:
            yield held, False
        held = block
    if held is not None:
        yield held, True


def _lines(text: str, quoting: Quoting) -> Iterator[str]:
    """The lines of a text; one with more separators than any table is an error when its turn comes."""
    lines = io.StringIO(text, newline="\n")
    return lines if len(text) <= SEPARATORS else _guarded(lines, quoting)


def _guarded(lines: Iterator[str], quoting: Quoting) -> Iterator[str]:
    for line in lines:
        if line.count(quoting.separator) > SEPARATORS:
            raise csv.Error(TOO_WIDE)
        yield line


def _blocks_of(text: str) -> Iterator[str]:
    start = 0
    while start < len(text):
        end = text.find("\n", start + BLOCK) + 1 or len(text)
        yield text[start:end]
        start = end


def _reader(lines: Iterator[str], quoting: Quoting, *, strict: bool) -> Reader:
    return csv.reader(
        lines,
        delimiter=quoting.separator,
        escapechar=quoting.escape,
        quoting=csv.QUOTE_MINIMAL if quoting.quotes else csv.QUOTE_NONE,
        strict=strict,
    )


def swallowed(cells: Iterable[str], width: int, quoting: Quoting) -> Iterator[list[str]]:
    """The lines inside cells that are whole rows of `width` cells: two marks astray made them one cell's text."""
    for cell in cells:
        for line in cell.split("\n")[1:-1]:
            row = _alone(line, quoting)
            if len(row) == width:
                yield row


def _alone(line: str, quoting: Quoting) -> list[str]:
    try:
        return next(_reader(_guarded(iter([line]), quoting), quoting, strict=False), [])
    except csv.Error:
        return []


def _fault(message: str) -> str:
    if message == TOO_WIDE:
        return TOO_WIDE
    return TOO_LONG if "field limit" in message else MISQUOTED
