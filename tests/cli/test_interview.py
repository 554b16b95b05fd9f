"""`auditor interview` as a person calls it."""

from __future__ import annotations

import json
import stat
from datetime import date, timedelta
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from auditor.cli import cli
from auditor.errors import PangoMissing
from sample_exports import ZIPPED, people
from tests.cli.test_run import written

TOMASZ = ("--interviewer", "Tomasz Abernethy-Lund", "--company", "Norrvik Health", "--date", "2026-06-25 10:00")
THEN = ("--today", "2026-06-16")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def interview(*args: str | Path) -> Result:
    return CliRunner().invoke(cli, ["interview", *map(str, args)])


def test_without_outputs_a_page_a_pdf_and_a_calendar_land_here(here: Path) -> None:
    result = interview(ZIPPED, *TOMASZ, *THEN)
    assert result.exit_code == 0, result.output
    names = [f"Ifeoma-Strandvik-interview.{kind}" for kind in ("html", "ics", "pdf")]
    assert written(here) == names
    assert all(name in result.output for name in names)
    assert "Wait until after the interview." in result.output
    assert {stat.S_IMODE((here / name).stat().st_mode) for name in names} == {0o600}


def test_json_goes_to_standard_output_and_nothing_else_does(here: Path) -> None:
    result = interview(people()["strong"], *TOMASZ, *THEN, "--json", "--culture", "open", "--interviewer-active", "yes")
    told = json.loads(result.stdout)
    assert [one["decision"] for one in told["interviewers"]] == ["connect-on"]
    assert told["interviewers"][0]["connect_on"] == "2026-06-23"
    assert written(here) == []


def test_the_extension_decides_and_quiet_is_quiet(here: Path) -> None:
    result = interview(people()["strong"], *TOMASZ, *THEN, "-o", "a.ICS", "-o", "b.json", "-q")
    assert (result.exit_code, result.output) == (0, "")
    assert written(here) == ["a.ICS", "b.json"]


def test_two_interviewers_with_their_titles_and_addresses_in_order(here: Path) -> None:
    people_told = ("--interviewer", "Tomasz Abernethy-Lund", "--interviewer", "Delfina Marsh-Ito")
    beside = ("--interviewer-title", "", "--interviewer-title", "Talent Partner", "--interviewer-active", "no")
    result = interview(people()["strong"], *people_told, *beside, *TOMASZ[2:], *THEN, "--json")
    told = json.loads(result.stdout)["interviewers"]
    assert [(one["title"], one["decision"]) for one in told] == [
        ("", "wait-until-after"),
        ("Talent Partner", "already-connected"),
    ]


def test_a_plan_file_holds_everything_and_options_stand_over_it(here: Path) -> None:
    (here / "plan.toml").write_text(
        'company = "Norrvik Health"\ndate = "2026-06-25"\ntoday = "2026-06-16"\nculture = "open"\n'
        '[[interviewers]]\nname = "Tomasz Abernethy-Lund"\nactive = "yes"\n',
        encoding="utf-8",
    )
    plain = json.loads(interview(people()["strong"], "--plan", "plan.toml", "--json").stdout)
    assert plain["interviewers"][0]["decision"] == "connect-on"
    changed = json.loads(interview(people()["strong"], "--plan", "plan.toml", "--json", "--culture", "reserved").stdout)
    assert changed["interviewers"][0]["decision"] == "wait-until-after"


@pytest.mark.parametrize(
    ("args", "said"),
    [
        ((), "nobody was named"),
        (("--interviewer", "Ada Berg"), "no day was given"),
        ((*TOMASZ, "--today", "2026-06-26"), "has passed"),
        ((*TOMASZ, *THEN, "--invited-on", "2026-06-30"), "before its invitation"),
        ((*TOMASZ, *THEN, "--culture", "cosy"), "open, reserved or unknown"),
        ((*TOMASZ, *THEN, "--interviewer-active", "maybe"), "yes, no or unknown"),
        ((*TOMASZ, *THEN, "--interviewer-url", "a", "--interviewer-url", "b"), "more often than"),
        (("--note", "Hello"), "--note goes with --interviewer"),
        ((*TOMASZ, *THEN, "--interviewer", "Ada", "--they-connected-first"), "which of the interviewers"),
        ((*TOMASZ, *THEN, "-o", "plan.docx"), ".ics"),
        ((*TOMASZ, *THEN, "--plan", "nowhere.toml"), "`auditor interview --help` shows one"),
        ((*TOMASZ, *THEN, "--zone", "Mars"), "no time zone"),
    ],
)
def test_a_slip_is_one_sentence_and_status_two(here: Path, args: tuple[str, ...], said: str) -> None:
    result = interview(people()["sparse"], *args)
    assert result.exit_code == 2
    assert said in result.output
    assert "Traceback" not in result.output
    assert written(here) == []


def test_without_today_it_is_today(here: Path) -> None:
    day = (date.today() + timedelta(days=9)).isoformat()  # noqa: DTZ011 - as the command asks
    told = json.loads(interview(people()["strong"], "--interviewer", "Ada Berg", "--date", day, "--json").stdout)
    assert told["interview"]["today"] == date.today().isoformat()  # noqa: DTZ011 - the same


def test_nothing_is_asked_when_nobody_sits_there(here: Path) -> None:
    result = interview(people()["sparse"])
    assert "A few questions" not in result.output


def test_at_a_terminal_the_rest_is_asked_for(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("auditor.cli.interview.is_at_terminal", lambda: True)
    lines = ["Tomasz Abernethy-Lund", "", "", "", "Norrvik Health", "2026-06-25", "", ""]
    result = CliRunner().invoke(
        cli, ["interview", str(people()["strong"]), *THEN, "--json"], input="\n".join(lines) + "\n"
    )
    assert json.loads(result.stdout)["interviewers"][0]["decision"] == "wait-until-after"
    assert "Who will interview you?" in result.stderr


def test_without_pango_the_rest_is_written(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: object) -> bytes:
        raise PangoMissing("no PDF could be written", remedy="Install Pango.")

    monkeypatch.setitem(__import__("reports.interview").interview.FORMATS, "pdf", missing)
    result = interview(people()["strong"], *TOMASZ, *THEN)
    assert result.exit_code == 4
    assert "Install Pango" in result.output
    assert [Path(name).suffix for name in written(here)] == [".html", ".ics"]


def test_help_shows_a_plan_file() -> None:
    result = interview("--help")
    assert "[[interviewers]]" in result.output
    assert isinstance(cli.get_command(click.Context(cli), "interview"), click.Command)
