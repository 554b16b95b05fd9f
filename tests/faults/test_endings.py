"""However a command is cut short, it says so in one sentence, ends with its status, and leaves whole files alone."""

from __future__ import annotations

import io
import os
import re
import signal
import sys
from collections.abc import Callable, Iterator
from itertools import count, cycle
from pathlib import Path
from pkgutil import resolve_name
from typing import Any
from unittest.mock import patch

import pytest

from auditor.cli.ending import APOLOGY
from auditor.cohort.reporting.lock import NAME
from tests.faults.commands import EVERY, Command, call, clear_away

SECRET = "Jane Doe jane@example.com /home/jane"
every = pytest.mark.parametrize("one", EVERY, ids=[one.args.partition("{")[0].strip() for one in EVERY])


def left(out: Path) -> list[str]:
    return sorted(path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file() and path.name != NAME)


def refuse(*_: object, **__: object) -> None:
    raise KeyError(SECRET)


@every
def test_an_error_of_our_own_is_an_apology_without_anything_personal(
    one: Command, given: Path, out: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(one.at_work, refuse)
    assert call(*one.line(given, out)) == 3
    said = capfd.readouterr()
    (line,) = re.findall(r"^  (id [0-9a-f]{8}, .*)$", said.err, re.MULTILINE)
    assert said.err == APOLOGY.format(line=line) + "\n"
    assert f"auditor 0.1.0 {one.name}, KeyError at tests.faults.test_endings:" in line
    assert " < auditor." in line
    for personal in (SECRET, "Jane", str(given), str(Path.home()), os.sep):
        assert personal not in line
    assert left(out) == []


@every
def test_debug_shows_the_trace_too(
    one: Command, given: Path, out: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(one.at_work, refuse)
    assert call("--debug", *one.line(given, out)) == 3
    said = capfd.readouterr().err
    assert said.startswith("Traceback")
    assert "Sorry" in said


@pytest.fixture(params=["SIGINT", "SIGTERM", "SIGHUP"])
def strike(request: pytest.FixtureRequest) -> Callable[..., None]:
    """Sends this process the signal, as a person or the system would."""
    return lambda *_, **__: os.kill(os.getpid(), getattr(signal, request.param))


@every
def test_a_signal_at_work_ends_it_with_130_and_a_sentence(
    one: Command, strike: Callable[..., None], given: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = io.StringIO()
    monkeypatch.setattr(sys, "stderr", said)
    monkeypatch.setattr(one.at_work, strike)
    assert call(*one.line(given, out)) == 130
    assert re.fullmatch(r"\s*auditor: stopped\. [^\n]+\.\n", said.getvalue())
    assert left(out) == []


STAGES = (
    "auditor.audit.open_export",
    "auditor.audit.gather",
    "auditor.audit.judge",
    "reports.to_html.fill",
    "reports.to_pdf.fill",
    "reports.typesetting._filled",
    "reports.to_json.encoded",
    "reports.to_xlsx.cleaned",
    "reports.spreadsheet.saved",
    "reports.disk.tempfile.mkstemp",
    "reports.disk.os.fdopen",
    "reports.disk.Path.replace",
    "auditor.cli.run._print_summary",
)
"""From the first to the last step of `auditor run`."""
SMALL = "run {given}/handed/Ada.zip -o {out}/a.html -o {out}/a.json -o {out}/a."


@pytest.fixture(scope="module")
def whole(given: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """What `auditor run` writes when nothing comes between."""
    out = tmp_path_factory.mktemp("undisturbed")
    for ending in ("pdf", "xlsx"):
        assert call(*f"{SMALL}{ending}".format(given=given, out=out).split()) == 0
    return {name: (out / name).read_bytes() for name in left(out)}


@pytest.mark.parametrize(("stage", "strike"), list(zip(STAGES, cycle(["SIGINT", "SIGTERM"]))), indirect=["strike"])
def test_a_signal_at_each_stage_leaves_whole_files_alone(
    stage: str, strike: Callable[..., None], whole: dict[str, bytes], given: Path, out: Path
) -> None:
    real, times = resolve_name(stage), count()
    ending = "xlsx" if "xlsx" in stage or "spreadsheet" in stage else "pdf"

    def struck(*args: Any, **kwargs: Any) -> Any:
        if next(times) == ("disk" in stage):  # of the writes the second, so that one file is there
            strike()
        return real(*args, **kwargs)

    with patch(stage, struck):
        assert call(*f"{SMALL}{ending}".format(given=given, out=out).split()) == 130
    if ending == "xlsx":
        clear_away()
    assert [one for one in left(out) if (out / one).read_bytes() != whole[one]] == []


@pytest.fixture
def dead_end(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.TextIOWrapper]:
    """A standard output whose reader has gone, as `| head` goes."""
    reads, writes = os.pipe()
    os.close(reads)
    with os.fdopen(writes, "w", encoding="utf-8") as stream:
        monkeypatch.setattr(sys, "stdout", stream)
        yield stream


@every
def test_a_reader_that_goes_away_is_no_fault(
    one: Command, given: Path, out: Path, dead_end: io.TextIOWrapper, capfd: pytest.CaptureFixture[str]
) -> None:
    assert call(*one.line(given, out)) == 0
    assert capfd.readouterr().err == ""
    assert set(one.writes) <= set(left(out))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
@every
def test_an_output_that_is_full_is_said(
    one: Command, given: Path, out: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    with open("/dev/full", "w", encoding="utf-8") as full:  # noqa: PTH123 - it stays open
        monkeypatch.setattr(sys, "stdout", full)
        assert call(*one.line(given, out)) == 4
    assert capfd.readouterr().err == "auditor: nothing more could be printed (No space left on device).\n"
    assert set(one.writes) <= set(left(out))


@every
def test_streams_that_were_closed_before_it_began_are_no_fault(
    one: Command, given: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    assert call(*one.line(given, out)) == 0
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        stream.close()
    assert set(one.writes) <= set(left(out))
