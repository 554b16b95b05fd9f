"""The result of opening: one member's tables, and what is known of those that are not there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from auditor.export.catalogue import AUDITED
from auditor.export.dialects import columns_of
from auditor.export.presence import Kind
from auditor.export.table import Problem, Table
from auditor.profile import Presence

if TYPE_CHECKING:
    from pandas import DataFrame


@dataclass(frozen=True, kw_only=True, order=True)
class LedgerFile:
    """One line of the ledger.

    `state` is "read", "empty" (opened, without a row), "not-in-export" (a table of the audit that has no file),
    "not-opened" (left closed on purpose, or an older copy) or "unknown" (not LinkedIn's, or not readable). `rows` is
    None unless the file was read; closed accounts among the connections do not count. `table` is the catalogue's name.
    """

    name: str
    state: str
    rows: int | None = None
    table: str = ""


@dataclass(frozen=True, kw_only=True)
class Export:
    """One member's export: the tables that an audit reads, and what is known of those that it lacks.

    `path` is as given, several joined by " + "; `as_of_source` says in words what told the export's day.
    """

    path: str
    kind: Kind
    as_of: date
    as_of_source: str
    files: tuple[LedgerFile, ...]
    problems: tuple[Problem, ...]
    presence: Mapping[str, Presence]
    tables: Mapping[str, Table] = field(repr=False)

    def table(self, name: str) -> Table:
        """A table of the catalogue under its present column names, without rows where the export lacks it.

        KeyError for a table that no audit opens.
        """
        kind = AUDITED[name]
        return self.tables[name] if name in self.tables else Table(columns=columns_of(kind))

    def frame(self, name: str) -> DataFrame:
        """The same as a pandas DataFrame of strings, with `@file` and `@row` (`table.ROW`), for exploring."""
        return self.table(name).frame()
