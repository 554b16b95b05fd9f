"""The door: a zip or a folder from LinkedIn is read into an Export, offline and without leaving a trace."""

from auditor.export.door import open_export
from auditor.export.presence import Kind
from auditor.export.result import Export, LedgerFile
from auditor.export.table import Problem, Table

__all__ = ["Export", "Kind", "LedgerFile", "Problem", "Table", "open_export"]
