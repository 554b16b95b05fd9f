"""Nothing is sent, and what an audit does not need stays closed: Python's own audit events tell, in a process apart."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from sample_exports import people

WATCH = """
import json, sys
opened, spoken = [], []
def watch(event, args):
    if event == "open":
        opened.append(str(args[0]))
    elif event == "urllib.Request":
        spoken.extend([] if str(args[0]).startswith(("file:", "data:")) else [str(args[0])])
    elif event.startswith(("socket.", "http.", "ftplib.", "smtplib.")) and event != "socket.gethostname":
        spoken.append(event)
sys.addaudithook(watch)
from auditor.cli import cli
try:
    cli(sys.argv[1:], standalone_mode=True)
except SystemExit as end:
    print(json.dumps({"status": end.code, "opened": opened, "spoken": spoken}), file=sys.stderr)
"""

CLOSED = (
    "messages",
    "Logins",
    "PhoneNumbers",
    "Email Addresses",
    "Receipts",
    "ImportedContacts",
    "Private_identity_asset",
)


def watched(*args: str | Path, where: Path) -> dict[str, list[str]]:
    command = [sys.executable, "-c", WATCH, *map(str, args)]
    done = subprocess.run(command, cwd=where, capture_output=True, text=True, check=True)  # noqa: S603 - our own code
    told: dict[str, list[str]] = json.loads(done.stderr.splitlines()[-1])
    assert told["status"] == 0, done.stderr
    return told


@pytest.mark.parametrize("person", ["strong", "y2018", "arabic"])
def test_an_audit_with_every_report_opens_no_connection(person: str, tmp_path: Path) -> None:
    told = watched("run", people()[person], *("-o", "a.html", "-o", "a.pdf", "-o", "a.json"), where=tmp_path)
    assert told["spoken"] == []


def test_messages_logins_phone_numbers_and_the_like_are_never_opened(tmp_path: Path) -> None:
    folder = people()["strong"]
    there = {path.name for path in folder.rglob("*.csv")}
    assert any(name.startswith("messages") for name in there), "the sample must hold what is not to be opened"
    told = watched("run", folder, "--json", where=tmp_path)
    opened = {Path(name).name for name in told["opened"] if str(folder) in name}
    assert "Profile.csv" in opened
    assert [name for name in opened if name.startswith(CLOSED)] == []


INTERVIEW = ("--interviewer", "Tomasz Abernethy-Lund", "--company", "Norrvik Health", "--date", "2026-06-25", "--today")


def test_an_interview_plan_opens_messages_and_no_connection(tmp_path: Path) -> None:
    folder = people()["strong"]
    outputs = ("-o", "a.html", "-o", "a.pdf", "-o", "a.ics", "-o", "a.json")
    told = watched("interview", folder, *INTERVIEW, "2026-06-16", *outputs, where=tmp_path)
    assert told["spoken"] == []
    opened = {Path(name).name for name in told["opened"] if str(folder) in name}
    assert "messages.csv" in opened
    assert [name for name in opened if name.startswith(CLOSED[1:])] == []
    words = "Wonderful, then it is Thursday the 25th"
    assert words in (folder / "messages.csv").read_text(encoding="utf-8")
    assert words not in "".join(path.read_text("utf-8", "replace") for path in tmp_path.iterdir())


def test_nothing_is_written_but_the_reports(tmp_path: Path) -> None:
    watched("run", people()["student"], "-o", "a.html", "-o", "a.pdf", where=tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.html", "a.pdf"]
