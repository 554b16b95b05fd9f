"""Whole invented exports, odd in every way at once: columns, rows, cells, dates, quoting, line ends, encodings."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass

from hypothesis import strategies as st

from auditor.export.catalogue import AUDITED
from auditor.export.dialects import columns_of
from auditor.export.distil import DISTILLERS
from auditor.export.kinds import Dialect, TableKind

PLAIN = [kind for kind in AUDITED.values() if kind.dialect is Dialect.PLAIN and kind.name not in DISTILLERS]
DAYS = st.dates().flatmap(
    lambda day: st.sampled_from(
        [
            *(f"{day:%b %Y}", f"{day:%B %d, %Y}", f"{day:%Y}", f"{day:%m/%d/%y}, 9:14 AM", f"{day:%Y-%m-%d} 10:00:00"),
            *(f"{day:%Y-%m-%d} 10:00:00 UTC", f"{day:%d %b %Y}", f"{day:%m/%Y}", "Not Available", "N/A", "31 Feb 2020"),
        ]
    )
)
WORDS = st.sampled_from(
    [
        *("Data analyst", "I led a team of 8 and cut costs by 20%.", "• Responsible for payroll  • Wrote reports"),
        *("VISIBLE", "ACCEPTED", "OUTGOING", "https://example.com/in/a", "[PERSONAL:http://x.example]", "=1+1", "N/A"),
        *(
            "a,b;c\td",
            'say "so"',
            "\u202eevil\u202c",
            "<script>alert(1)</script>",
            "{{ 7*7 }}",
            "\x1b[31m",
            "名前",
            "محمد",
        ),
    ]
)
# No NUL and no lone surrogate: no encoding of an export carries them, so that what is read can equal what was written.
TEXT = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=40)
CELLS = st.one_of(DAYS, WORDS, TEXT, st.just(""))


@dataclass(frozen=True)
class Written:
    """One table as it was written: its kind, its header's columns, and the cells of its rows."""

    kind: TableKind
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    data: bytes

    def expected(self) -> list[tuple[str, ...]]:
        """The rows as the door gives them: every column of the kind, plain line ends, no white space around."""
        plain = [[cell.replace("\r\n", "\n").replace("\r", "\n").strip() for cell in row] for row in self.rows]
        by_column = [dict(zip(self.columns, row, strict=True)) for row in plain if any(row)]
        return [tuple(row.get(column, "") for column in columns_of(self.kind)) for row in by_column]


@st.composite
def tables(draw: st.DrawFn, kind: TableKind) -> Written:
    """A table that LinkedIn or an owner's spreadsheet could have written, whatever stands in its cells."""
    columns = tuple(draw(st.permutations(list(kind.columns))))
    rows = tuple(draw(st.lists(st.tuples(*[CELLS] * len(columns)), max_size=4)))
    out = io.StringIO(newline="")
    ends = draw(st.sampled_from(["\n", "\r\n", "\r"]))
    separator = draw(st.sampled_from(",\t;")) if len(columns) > 1 else ","
    writer = csv.writer(out, delimiter=separator, lineterminator=ends, quoting=csv.QUOTE_ALL)
    writer.writerow(columns)
    writer.writerows(rows)
    encoding = draw(st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
    return Written(kind=kind, columns=columns, rows=rows, data=out.getvalue().encode(encoding))


@st.composite
def exports(draw: st.DrawFn) -> list[Written]:
    """The profile and some of the other tables."""
    others = draw(st.lists(st.sampled_from(PLAIN), unique_by=lambda kind: kind.name, max_size=6))
    kinds = {AUDITED["Profile"].name: AUDITED["Profile"]} | {kind.name: kind for kind in others}
    return [draw(tables(kind)) for kind in kinds.values()]


@st.composite
def damaged(draw: st.DrawFn, files: list[Written]) -> dict[str, bytes]:
    """The files with bytes of every kind put into them, cut short, or written over."""
    made: dict[str, bytes] = {}
    for one in files:
        data = bytearray(one.data)
        for at, junk in draw(st.lists(st.tuples(st.integers(0, 4000), st.binary(max_size=12)), max_size=4)):
            place = at % (len(data) + 1)
            data[place : place + draw(st.integers(0, 6))] = junk
        made[one.kind.file] = bytes(data[: draw(st.sampled_from([None, len(data) // 2]))])
    return made
