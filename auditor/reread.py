"""A JSON report of ours, read back as the scorecard that it was."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec

from auditor.errors import NotAReport
from auditor.named_file import NamedFile
from auditor.scorecard import SCHEMA, Scorecard

MAKE_ONE = "Make one with: auditor run EXPORT -o report.json"
_FILE = NamedFile(called="a report", error=NotAReport, largest=50_000_000, remedy=MAKE_ONE)


def is_report(path: Path) -> bool:
    """Whether a path is meant as a JSON report: a file whose name ends so."""
    return path.suffix.lower() == ".json" and not path.is_dir()


def read_report(path: Path) -> Scorecard:
    """The scorecard in the JSON report at `path`; fields that this version does not know are passed over.

    Raises NotAReport where the file is none, or one of a format that this version does not read.
    """
    data = _FILE.read(path)
    try:
        raw = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise NotAReport("this is no JSON", where=str(path), remedy=MAKE_ONE) from error
    made = raw.get("schema") if isinstance(raw, dict) else None
    if not isinstance(made, str) or "export" not in raw:
        raise NotAReport("this JSON is no report of ours", where=str(path), remedy=MAKE_ONE)
    if made.partition(".")[0] != SCHEMA.partition(".")[0]:
        remedy = "Audit that export anew, or use the version of the program that made it."
        raise NotAReport(
            f"this report has format {made}, and this version reads {SCHEMA}", where=str(path), remedy=remedy
        )
    try:
        return msgspec.convert(raw, Scorecard)
    except msgspec.ValidationError as error:
        raise NotAReport(f"this report is not whole ({error})", where=str(path), remedy=MAKE_ONE) from error
