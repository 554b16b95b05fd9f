"""messages.csv -> who wrote to whom and when; subjects and texts are dropped as they pass, whatever the file's size."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from operator import itemgetter

from auditor.export.dates import parse
from auditor.export.dialects import PREAMBLE, Reading
from auditor.export.kinds import TableKind, fold
from auditor.export.records import Batch, Quoting, batched
from auditor.export.table import Cells, Problem, Table

COLUMNS = ("FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS", "First", "Last", "Written", "Count")
LONGEST_MESSAGE = 1024 * 1024
"""Characters of one cell: sponsored messages are pages of HTML, a person's message ends at 8,000."""
PAIRS = 200_000
"""Different pairs of sender and recipients that are kept apart; thirty years of letters have a tenth of that."""

BEFORE_TEXT = " UTC,,"
"""What ends a day, an empty subject and so the text's beginning, in LinkedIn's own form of the file."""
TIMED = len("2026-06-12 15:03")
"""The least of LinkedIn's own form of a time, which begins with the day; older forms have no "-" there."""

_DRAFT = {"yes", "true"}
_Pair = tuple[str, str, str, str]


@dataclass(slots=True)
class _Exchange:
    first: str
    last: str
    written: str
    count: int
    row: int


def read_letters(chunks: Iterator[bytes], kind: TableKind, file: str) -> Reading:
    """One row for each sender and recipients: first and last day (YYYY-MM-DD), the last as written, and how many.

    Drafts do not count. Rows that cannot be read are told in one Problem. `chunks` are the member's bytes; what they
    raise comes through.
    """
    blocks = _blocks(chunks)
    head = next(blocks, "")
    first = head.partition("\n")[0]
    separator = next((mark for mark in ",\t;" if mark in first), ",")
    quoting = Quoting(separator=separator)
    batches = batched(chain([head], blocks), quoting, longest_cell=LONGEST_MESSAGE, lean=_without_texts)
    header, rest = _header(batches)
    if not header:
        problem = Problem(file=file, row=0, reason="has no line with the names of its columns, and was not read")
        return Reading(table=Table(columns=COLUMNS), problems=(problem,), recognised=False)
    exchanges, unread = _tally(chain([rest], batches), header, kind)
    counted: list[Cells] = [(*key, one.first, one.last, one.written, str(one.count)) for key, one in exchanges.items()]
    table = Table(columns=COLUMNS, rows=tuple(counted), origins=tuple((file, one.row) for one in exchanges.values()))
    problems = (Problem(file=file, row=0, reason=f"has {unread:,} rows that could not be read"),) if unread else ()
    return Reading(table=table, problems=problems)


def _blocks(chunks: Iterable[bytes]) -> Iterator[str]:
    """Whole lines, in UTF-16 with its mark or in UTF-8; a byte that is no UTF-8 is read as cp1252.

    A block ends where no quoted cell is open, as far as its marks tell, so that few records are begun twice.
    """
    decoder: io.IncrementalNewlineDecoder | None = None
    rest = ""
    for chunk in chunks:
        decoder = decoder or _decoder(chunk)
        rest += decoder.decode(chunk)
        end = len(rest) if len(rest) > LONGEST_MESSAGE else _closed(rest)
        if end:
            yield rest[:end]
            rest = rest[end:]
    if decoder:
        rest += decoder.decode(b"", final=True)
    if rest:
        yield rest


def _without_texts(block: str) -> str:
    """The block with every quoted text emptied that follows a day and no subject: half of the file, and not ours.

    The marks stay, and all that stands between the end of a cell and the beginning of the next: the rows are the same.
    """
    pieces = block.split('"')
    for at in range(1, len(pieces), 2):
        if pieces[at - 1].endswith(BEFORE_TEXT):
            pieces[at] = ""
    return '"'.join(pieces)


def _closed(text: str) -> int:
    """Behind the last line up to which the quotation marks are even in number; 0 where there is none."""
    end = text.rfind("\n") + 1
    is_open = text.count('"', 0, end) % 2
    while is_open and end:
        line = text.rfind("\n", 0, end - 1) + 1
        is_open ^= text.count('"', line, end) % 2
        end = line
    return end


def _decoder(head: bytes) -> io.IncrementalNewlineDecoder:
    is_utf_16 = head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    encoding, errors = ("utf-16", "replace") if is_utf_16 else ("utf-8-sig", "cp1252")
    return io.IncrementalNewlineDecoder(codecs.getincrementaldecoder(encoding)(errors), translate=True)


def _as_cp1252(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error("cp1252", _as_cp1252)


def _header(batches: Iterator[Batch]) -> tuple[list[str], Batch]:
    """The folded names of the columns, and what stands behind them in their batch; empty where none holds them."""
    for rows, first, fault in islice(batches, PREAMBLE):
        for place, cells in enumerate(rows[:PREAMBLE], start=1):
            header = [fold(cell) for cell in cells]
            if {"from", "to", "date"} <= set(header):
                return header, Batch(rows[place:], first + place, fault)
    return [], Batch([], 1)


def _tally(batches: Iterable[Batch], header: Sequence[str], kind: TableKind) -> tuple[dict[_Pair, _Exchange], int]:
    """The exchanges by their pair, and how many rows could not be read; one pass, and nothing called twice a row."""
    exchanges: dict[_Pair, _Exchange] = {}
    unread = 0
    *people, dated, draft = (_place(header, name) for name in kind.columns)
    pair, date = itemgetter(*people), itemgetter(dated)
    has_all = len(header) not in people
    for batch in batches:
        places, rows, broken = _sent(batch, len(header), draft)
        unread += broken
        if not has_all:
            rows = [[*cells, ""] for cells in rows]
        for number, key, written in zip(places, map(pair, rows), map(date, rows), strict=True):
            day = written[:10] if len(written) > TIMED and written[4] == "-" else _day(written)
            known = exchanges.get(key)
            if not day:
                unread += 1
            elif known is None:
                if len(exchanges) < PAIRS:
                    exchanges[key] = _Exchange(first=day, last=day, written=written, count=1, row=number)
            else:
                known.count += 1
                if day > known.last:
                    known.last, known.written, known.row = day, written, number
                elif day < known.first:
                    known.first = day
    return exchanges, unread


def _sent(batch: Batch, width: int, draft: int) -> tuple[Sequence[int], list[list[str]], int]:
    """Where the letters of a batch stand that are no drafts, their cells, and how many rows could not be read."""
    rows, first, fault = batch
    if fault:
        return (), [], len(rows)
    places: Sequence[int] = range(first, first + len(rows))
    unread = 0
    if any(map(width.__ne__, map(len, rows))):
        unread = sum(len(cells) != width and any(map(str.strip, cells)) for cells in rows)
        places = [place for place, cells in zip(places, rows, strict=True) if len(cells) == width]
        rows = [cells for cells in rows if len(cells) == width]
    if draft < width and not _DRAFT.isdisjoint(cells[draft].lower() for cells in rows):
        places = [place for place, cells in zip(places, rows, strict=True) if cells[draft].lower() not in _DRAFT]
        rows = [cells for cells in rows if cells[draft].lower() not in _DRAFT]
    return places, rows, unread


def _place(header: Sequence[str], name: str) -> int:
    """Where a column stands; behind the last, where an empty cell will be, if the file lacks it."""
    return header.index(fold(name)) if fold(name) in header else len(header)


def _day(cell: str) -> str:
    """The day of an older form as YYYY-MM-DD; empty where there is none."""
    found = parse(cell)
    return found.earliest.isoformat() if found and found.day else ""
