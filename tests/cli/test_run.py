"""`auditor run` as a person calls it: what is written, what is said, and with which status it ends."""

from __future__ import annotations

import json
import stat
from datetime import date, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from auditor.cli import cli
from auditor.cli.run import file_name
from auditor.errors import PangoMissing
from sample_exports import ZIPPED, people


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def auditor(*args: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(arg) for arg in args])


def written(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_without_outputs_a_page_and_a_pdf_land_here_and_are_named(here: Path) -> None:
    result = auditor("run", ZIPPED)
    assert result.exit_code == 0, result.output
    html, pdf = written(here)
    assert html.endswith("-readiness.html")
    assert pdf.endswith("-readiness.pdf")
    assert html in result.output
    assert pdf in result.output
    assert {stat.S_IMODE((here / name).stat().st_mode) for name in (html, pdf)} == {0o600}


def test_json_goes_to_standard_output_and_nothing_else_does(here: Path) -> None:
    result = auditor("run", people()["sparse"], "--json")
    card = json.loads(result.stdout)
    assert list(card) == [
        "schema",
        "tool",
        "rubric",
        "export",
        "subject",
        "score",
        "criteria",
        "strengths",
        "next_steps",
        "not_judged",
        "problems",
        "drafts",
    ]
    assert card["score"]["value"] is None
    assert written(here) == []


def test_the_extension_decides_and_outputs_repeat(here: Path) -> None:
    result = auditor("run", people()["student"], "-o", "a.html", "-o", "b.JSON", "--quiet")
    assert (result.exit_code, result.output) == (0, "")
    assert written(here) == ["a.html", "b.JSON"]
    assert json.loads((here / "b.JSON").read_text(encoding="utf-8"))["subject"]["stage"] == "student"


def test_an_unknown_format_is_refused_before_any_work(here: Path) -> None:
    result = auditor("run", people()["student"], "-o", "report.docx")
    assert result.exit_code == 2
    assert ".html" in result.output
    assert written(here) == []


def test_what_is_no_export_ends_with_two_and_one_sentence(here: Path) -> None:
    photo = here / "me.jpg"
    photo.write_bytes(b"\xff\xd8\xff\xe0" + bytes(64))
    result = auditor("run", photo)
    assert result.exit_code == 2
    assert "me.jpg" in result.output
    assert len(result.output.strip().splitlines()) == 1
    assert written(here) == ["me.jpg"]


def test_somebody_who_forgets_run_is_helped(here: Path) -> None:
    (here / "export.zip").write_bytes(b"")
    result = auditor("export.zip")
    assert result.exit_code == 2
    assert "auditor run export.zip" in result.output


@pytest.mark.parametrize(("limit", "status"), [("1", 0), ("100", 1)])
def test_fail_under_compares_the_score(here: Path, limit: str, status: int) -> None:
    assert auditor("run", people()["strong"], "--quiet", "-o", "a.json", "--fail-under", limit).exit_code == status


def test_fail_under_without_a_number_is_a_status_of_its_own(here: Path) -> None:
    assert auditor("run", people()["sparse"], "--quiet", "-o", "a.json", "--fail-under", "1").exit_code == 5


def test_without_pango_the_page_is_still_written_and_the_remedy_is_said(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_: object) -> bytes:
        raise PangoMissing("no PDF could be written because Pango is missing", remedy="Install it: apt install it.")

    monkeypatch.setitem(__import__("reports").FORMATS, "pdf", missing)
    result = auditor("run", people()["student"])
    assert result.exit_code == 4
    assert "apt install" in result.output
    assert [Path(name).suffix for name in written(here)] == [".html"]


def test_a_report_that_cannot_be_written_leaves_the_others(here: Path) -> None:
    result = auditor("run", people()["student"], "-o", here / "nowhere" / "a.json", "-o", "b.json")
    assert result.exit_code == 4
    assert "nowhere" in result.output
    assert written(here) == ["b.json"]


def test_days_that_are_left_bound_the_next_steps(here: Path) -> None:
    tomorrow = (date.today() + timedelta(days=1)).isoformat()  # noqa: DTZ011 - as the command asks
    card = json.loads(auditor("run", people()["student"], "--json", "--by", tomorrow).stdout)
    assert card["next_steps"]
    assert all(step["days"] <= 1 for step in card["next_steps"])


def test_an_interview_in_the_past_is_a_slip(here: Path) -> None:
    result = auditor("run", people()["student"], "--by", "2020-01-01")
    assert result.exit_code == 2
    assert "has passed" in result.output


@pytest.mark.parametrize("said", ["tomorrow", "31.12.2026", "2026-02-30"])
def test_a_day_that_cannot_be_read_says_how_to_write_it(here: Path, said: str) -> None:
    result = auditor("run", people()["student"], "--by", said)
    assert result.exit_code == 2
    assert "write it like 2026-12-31" in result.output


def test_what_holds_nothing_to_judge_is_no_audit(here: Path) -> None:
    folder = here / "Complete_LinkedInDataExport_06-15-2026"
    folder.mkdir()
    (folder / "Reactions.csv").write_text("Date,Type,Link\n2026-06-01 10:00:00,LIKE,x\n", encoding="utf-8")
    result = auditor("run", folder)
    assert result.exit_code == 2
    assert "starts from Profile.csv" in result.output


def test_a_score_that_is_too_low_is_said(here: Path) -> None:
    args = ["-o", "a.json", "--quiet", "--fail-under", "99.9"]
    assert "is below 99.9" in auditor("run", people()["strong"], *args).output
    assert "nothing to compare" in auditor("run", people()["sparse"], *args).output


def test_options_reach_the_audit(here: Path) -> None:
    args = ["--as-of", "2026-10-01", "--stage", "early", "--audience", "office"]
    card = json.loads(auditor("run", people()["student"], "--json", *args).stdout)
    assert card["export"]["day"] == "2026-10-01"
    assert (card["subject"]["stage"], card["subject"]["audience"]) == ("early", "office")


def test_a_crashed_check_is_a_status_and_costs_nothing(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from dataclasses import replace

    from auditor.checks import all_checks

    def crash(*_: object) -> None:
        raise RuntimeError

    broken = {**all_checks(), "headline-role": replace(all_checks()["headline-role"], ask=crash)}  # type: ignore[arg-type]
    monkeypatch.setattr("auditor.audit.all_checks", lambda: broken)
    result = auditor("run", people()["strong"], "-o", "a.json", "--fail-under", "1")
    assert result.exit_code == 3


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Ada Byron", "Ada-Byron"),
        ("李小龍", "李小龍"),
        ("../../etc/passwd", "etc-passwd"),
        ("Zoë O'Neil, MBA 🚀", "Zoë-O-Neil-MBA"),
        ("\u202egnp.exe", "gnp-exe"),
        ("   ", "profile"),
        ("x" * 300, "x" * 60),
    ],
)
def test_a_name_becomes_a_safe_file_name(name: str, stem: str) -> None:
    assert file_name(name) == stem
