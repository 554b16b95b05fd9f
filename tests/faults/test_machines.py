"""On odd machines the reports are the same, or one sentence says what is missing."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pypdf import PdfReader

from sample_exports import ZIPPED, people
from tests.faults.commands import EVERY, call

ROOT = Path(__file__).parent.parent.parent
NO_FONTS = "<?xml version='1.0'?><!DOCTYPE fontconfig SYSTEM 'urn:fontconfig:fonts.dtd'><fontconfig></fontconfig>"
ASCII = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
REPORTS = ("a.html", "a.json", "a.pdf")


def auditor(where: Path, environment: dict[str, str], *args: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "auditor", *map(str, args)]
    return subprocess.run(  # noqa: S603 - our own program
        command, cwd=where, env={"PYTHONPATH": str(ROOT), **environment}, capture_output=True, text=True, check=False
    )


def run(out: Path) -> dict[str, bytes]:
    assert call("run", ZIPPED, "-q", *(part for name in REPORTS[:2] for part in ("-o", out / name))) == 0
    return {name: (out / name).read_bytes() for name in REPORTS[:2]}


@pytest.fixture(scope="module")
def usual(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return run(tmp_path_factory.mktemp("usual"))


def test_in_an_empty_environment_in_ascii_and_without_any_font_nothing_is_lost(
    usual: dict[str, bytes], out: Path, tmp_path: Path
) -> None:
    (tmp_path / "fonts.conf").write_text(NO_FONTS, encoding="utf-8")
    bare = {**ASCII, "FONTCONFIG_FILE": str(tmp_path / "fonts.conf"), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    done = auditor(out, bare, "run", ZIPPED, *(part for name in REPORTS for part in ("-o", name)))
    assert (done.returncode, done.stderr) == (0, "")
    assert "Written: a.html" in done.stdout
    assert {name: (out / name).read_bytes() for name in usual} == usual
    text = "".join(page.extract_text() for page in PdfReader(out / "a.pdf").pages)
    assert "What to do next" in text
    assert "Ifeoma Strandvik" in text


def test_a_name_that_ascii_cannot_write_asks_for_another(out: Path) -> None:
    done = auditor(out, ASCII, "run", people()["arabic"], "-q")
    assert done.returncode == 4
    assert len(done.stderr.splitlines()) == 2
    assert all("Name the report with -o." in line for line in done.stderr.splitlines())
    assert list(out.iterdir()) == []


WITHOUT_PANGO = """
import sys, cffi
def refuse(*_): raise OSError("cannot load library")
cffi.FFI.dlopen = refuse
from pathlib import Path
from tests.faults.commands import EVERY, call
given, out = map(Path, sys.argv[1:])
print([call(*one.line(given, out), *(("--formats", "html,pdf") if one.name == "cohort" else ())) for one in EVERY[:4]])
"""


def test_without_pango_every_other_report_is_written_and_the_remedy_is_said(given: Path, out: Path) -> None:
    command = [sys.executable, "-c", WITHOUT_PANGO, str(given), str(out)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.splitlines()[-1] == "[4, 4, 4, 4]"
    assert "WeasyPrint could not import" not in done.stdout
    assert len(done.stderr.splitlines()) == 4
    assert all("sudo apt install libpango-1.0-0" in line for line in done.stderr.splitlines())
    wanted = {name for one in EVERY[:4] for name in one.writes if not name.endswith(".pdf")}
    assert wanted <= {path.relative_to(out).as_posix() for path in out.rglob("*")}
    assert list(out.rglob("*.pdf")) == []


@pytest.mark.parametrize(
    "zone", ["Pacific/Kiritimati", "Etc/GMT+12", "Asia/Kathmandu", "America/St_Johns", "No/Such", "", ":/etc/hosts"]
)
def test_in_any_time_zone_nothing_changes(
    zone: str, usual: dict[str, bytes], out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert run(out) == usual
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "No/Such", "", ":/etc/hosts"])
def test_an_interview_is_planned_in_any_time_zone(
    zone: str, given: Path, out: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    (given / "no-zone.toml").write_text(
        (given / "plan.toml").read_text(encoding="utf-8").replace('zone = "Europe/Berlin"\n', ""), encoding="utf-8"
    )
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    line = ("interview", given / "export.zip", "--plan", given / "no-zone.toml", "--today", "2026-06-16")
    try:
        assert call(*line, "-q", "-o", out / "i.ics", "-o", out / "i.html") == 0
    finally:
        monkeypatch.undo()
        time.tzset()
    assert capfd.readouterr().err == ""
    assert b"BEGIN:VEVENT" in (out / "i.ics").read_bytes()


def test_a_clock_before_the_export_changes_no_report(usual: dict[str, bytes], out: Path, tmp_path: Path) -> None:
    late = tmp_path / ZIPPED.name
    late.write_bytes(ZIPPED.read_bytes())
    os.utime(late, (4e9, 4e9))  # in the year 2096
    assert call("run", late, "-q", "-o", out / "a.html") == 0
    assert (out / "a.html").read_bytes() == usual["a.html"]


def test_an_interview_planned_by_a_clock_before_the_export_names_both_days(
    given: Path, out: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    line = EVERY[1].line(given, out)
    line[line.index("--today") + 1] = "2026-06-01"
    assert call(*line) == 0
    said = capfd.readouterr().out
    assert "Planned on 1 June 2026." in said
    assert "From your LinkedIn export of 15 June 2026" in said
