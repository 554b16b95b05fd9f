"""The readers of files, fed any bytes: whatever they raise besides our own errors is a failure."""

from __future__ import annotations

import contextlib
import io
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

from auditor.advertisement import from_stream
from auditor.answers import read_answers
from auditor.cohort.finding.key import secret_of
from auditor.cohort.finding.roster import read_roster
from auditor.errors import AuditorError
from auditor.export import zips
from auditor.export.catalogue import AUDITED, match
from auditor.export.dialects import Reading, read
from auditor.export.foreign import printable
from auditor.export.letters import read_letters
from auditor.export.limits import Allowance
from auditor.export.network import KINDS as NETWORK
from auditor.interview.answers import read_file, settle
from auditor.photo.look import look_at
from auditor.reread import read_report
from auditor.rubric import load
from reports.brand import load_brand

KINDS = [*AUDITED.values(), *(kind for kind in NETWORK.values() if kind.name != "messages")]


def tables(data: bytes) -> None:
    """A table of the kind that the first byte names."""
    kind = KINDS[data[0] % len(KINDS)] if data else KINDS[0]
    _whole(read(data[1:], kind, "Table.csv"))


def letters(data: bytes) -> None:
    """messages.csv, in pieces as long as the first byte says."""
    size = (data[0] if data else 0) + 1
    pieces = (data[start : start + size] for start in range(1, len(data), size))
    _whole(read_letters(pieces, NETWORK["messages"], "messages.csv"))


def _whole(reading: Reading) -> None:
    table = reading.table
    assert len(table.rows) == len(table.origins)
    assert all(len(row) == len(table.columns) for row in table.rows)
    assert all(row >= 1 for _, row in table.origins)
    assert all(problem.reason.isprintable() for problem in reading.problems)
    assert reading.recognised or reading.problems


def archives(data: bytes) -> None:
    """A zip: every member is read within what a small archive may expand to."""
    with contextlib.suppress(AuditorError), zips.opened(io.BytesIO(data), "x.zip") as contents:
        for member in contents.members:
            match(member.path)
            assert printable(member.path).isprintable()
            member.read(Allowance(left=1 << 24))


def advertisements(data: bytes) -> None:
    """A job description: text, HTML, PDF or DOCX."""
    with contextlib.suppress(AuditorError):
        assert from_stream(io.BytesIO(data)).terms


def _as_file(reader: Callable[[Path], object], suffix: str) -> Callable[[bytes], None]:
    folder = tempfile.TemporaryDirectory(prefix="fuzz-")  # the process keeps it to its end
    path = Path(folder.name) / f"input{suffix}"

    def run(data: bytes) -> None:
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
        with contextlib.suppress(AuditorError):
            reader(path)

    run.__doc__ = f"A file for {reader.__name__}."
    run.folder = folder  # type: ignore[attr-defined]
    return run


def settled_plan(path: Path) -> None:
    """A file of interview answers, held against one another."""
    settle(read_file(path), today=date(2027, 3, 1))


DOORS: dict[str, Callable[[bytes], None]] = {
    "tables": tables,
    "letters": letters,
    "archives": archives,
    "advertisements": advertisements,
    "answers": _as_file(read_answers, ".toml"),
    "plans": _as_file(settled_plan, ".toml"),
    "rubrics": _as_file(load, ".toml"),
    "brands": _as_file(load_brand, ".toml"),
    "keys": _as_file(secret_of, ".csv"),
    "rosters": _as_file(read_roster, ".csv"),
    "reports": _as_file(read_report, ".json"),
    "pictures": _as_file(look_at, ".jpg"),
}
