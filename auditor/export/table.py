"""A table of strings as it came out of a file, and the rows that could not be read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pandas import DataFrame

FILE, ROW = "@file", "@row"
"""The columns that say where a row stands: its file's base name, and its number as a spreadsheet program shows it.

The header counts, and so do notes above it and blank rows: the first row under a header on top is 2."""

Cells = tuple[str, ...]


@dataclass(frozen=True, kw_only=True, order=True)
class Problem:
    """Something in a file that could not be read as it should; `row` is 0 where it concerns the whole file."""

    file: str
    row: int
    reason: str


@dataclass(frozen=True, kw_only=True)
class Table:
    """Rows of cells under `columns`, each with its file and row number in `origins`."""

    columns: tuple[str, ...]
    rows: tuple[Cells, ...] = ()
    origins: tuple[tuple[str, int], ...] = ()

    def __len__(self) -> int:
        return len(self.rows)

    def column(self, name: str) -> list[str]:
        """The cells of one column, top to bottom."""
        index = self.columns.index(name)
        return [row[index] for row in self.rows]

    def frame(self) -> DataFrame:
        """The rows as a DataFrame of strings with the provenance columns `@file` (str) and `@row` (int)."""
        import pandas

        rows = [(*row, *origin) for row, origin in zip(self.rows, self.origins, strict=True)]
        return pandas.DataFrame(rows, columns=[*self.columns, FILE, ROW], dtype=object)


def joined(columns: tuple[str, ...], tables: Iterable[Table]) -> Table:
    """The rows of several chunks as one table; each has the same `columns`."""
    parts = tuple(tables)
    return Table(
        columns=columns,
        rows=tuple(row for part in parts for row in part.rows),
        origins=tuple(origin for part in parts for origin in part.origins),
    )
