"""What an office asks of a cohort run, and how it went."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from auditor.cohort.finding.roster import Entry
from auditor.cohort.pile import Pile
from auditor.cohort.reporting.work import Asked
from auditor.cohort.results.table import MIN_CELL


@dataclass(frozen=True, kw_only=True)
class Order:
    """A folder of exports, where the results go, and the choices.

    `key` is the file that explains pseudonyms, None without any; `roster` the office's list of students, read from
    `roster_file`; `previous` an earlier run's results; `travels` sends the exports' bytes along where workers share no
    disk, and `written_there` lets workers that share one write the reports themselves.
    """

    folder: Path
    out: Path
    asked: Asked
    roster: Pile[Entry] | None = None
    roster_file: Path | None = None
    key: Path | None = None
    min_cell: int = MIN_CELL
    percentiles: bool = False
    previous: Path | None = None
    fresh: bool = False
    travels: bool = False
    written_there: bool = False


@dataclass(kw_only=True)
class Tally:
    """Students with a row (`read`), of these made just now (`made`), files that failed or are no exports, and so on.

    `crashed` counts students in whose report a check crashed; `lacking` says why there are no PDFs.
    """

    read: int = 0
    made: int = 0
    failed: int = 0
    strays: int = 0
    older: int = 0
    missing: int = 0
    unmatched: int = 0
    crashed: int = 0
    lacking: str = ""
    written: list[Path] = field(default_factory=list)
