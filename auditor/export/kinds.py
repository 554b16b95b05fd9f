"""What a kind of file is: its names, its columns, how it departs from plain CSV, and who may open it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from itertools import chain

LOGGED = 250_000
"""Rows that are read of a table that LinkedIn writes by itself; ten years of reactions are about 60,000."""
WRITTEN = 2_000
"""Rows of a table that a member writes, each of which is read word by word; LinkedIn allows 100 skills."""


def fold(name: str) -> str:
    """A file's or column's name without case, spaces, underscores and all else that is no letter or digit."""
    return "".join(filter(str.isalnum, name.casefold()))


def columns_out_of(table: str) -> dict[str, tuple[str, ...]]:
    """Columns out of `New < Old < Older | Next`."""
    names = ([part.strip() for part in column.split("<")] for column in table.split("|") if column.strip())
    return {newest: tuple(older) for newest, *older in names}


class Opened(StrEnum):
    """Who reads the contents of a file; the others see no more than that it is there."""

    AUDIT = "audit"
    INTERVIEW = "interview"
    UNUSED = "unused"
    NEVER = "never"


class Dialect(StrEnum):
    """How a file departs from plain CSV (EXPORT_FORMAT.md section 6)."""

    PLAIN = "plain"
    COMMENTS = "comments"
    SHARES = "shares"
    SEARCHES = "searches"
    ARTICLE = "article"


@dataclass(frozen=True, kw_only=True)
class TableKind:
    """One kind of file; `name` is its current base name without `.csv`.

    `columns` maps each column that is kept to its older names and is empty where every column is taken as it comes;
    `dropped` are columns that are known and left behind at once. `happened` names the columns whose newest date is a
    lower bound of the export's day. `only_in_complete` files tell a Complete archive from the others. `most` rows of a
    file are read.
    """

    name: str
    aliases: tuple[str, ...] = ()
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    dropped: tuple[str, ...] = ()
    dialect: Dialect = Dialect.PLAIN
    opened: Opened = Opened.UNUSED
    only_in_complete: bool = False
    happened: tuple[str, ...] = ()
    most: int = LOGGED

    @property
    def file(self) -> str:
        """What the file is called today."""
        return "Articles/*.html" if self.dialect is Dialect.ARTICLE else f"{self.name}.csv"

    @cached_property
    def spellings(self) -> Mapping[str, tuple[str, ...]]:
        """Each column that is kept with its folded names, today's first."""
        return {new: tuple(map(fold, (new, *older))) for new, older in self.columns.items()}

    @cached_property
    def known(self) -> frozenset[str]:
        """The folded names of all columns that the catalogue names, kept or dropped."""
        return frozenset((*chain.from_iterable(self.spellings.values()), *map(fold, self.dropped)))
