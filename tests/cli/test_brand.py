"""`auditor brand`, and a brand on the command lines that take one."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from auditor.cli import cli
from sample_exports import people


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def auditor(*args: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(arg) for arg in args])


def test_a_new_brand_can_be_checked_and_used_at_once(here: Path) -> None:
    made = auditor("brand", "new")
    assert made.exit_code == 0
    assert "auditor brand check office.toml" in made.output
    checked = auditor("brand", "check", "office.toml")
    assert checked.exit_code == 0
    assert "Careers Service: this brand can be used." in checked.output
    ran = auditor("run", people()["sparse"], "--brand", "office.toml", "-o", "a.html", "-q")
    assert ran.exit_code == 0, ran.output
    assert '<p class="office">Careers Service</p>' in (here / "a.html").read_text(encoding="utf-8")


def test_nothing_is_overwritten_unasked(here: Path) -> None:
    (here / "office.toml").write_text("name = 'Mine'", encoding="utf-8")
    assert auditor("brand", "new").exit_code == 2
    assert (here / "office.toml").read_text(encoding="utf-8") == "name = 'Mine'"
    assert auditor("brand", "new", "--force").exit_code == 0
    assert auditor("brand", "new", "office.txt").exit_code == 2


def test_check_says_both_contrasts(here: Path) -> None:
    (here / "b.toml").write_text('name = "A"\naccent = "#7a1f3d"\nnotes = true', encoding="utf-8")
    said = auditor("brand", "check", "b.toml").output
    assert "#7a1f3d, contrast 8.9 to 1 on light ground" in said
    assert "on dark ground" in said
    assert "a box on paper" in said


@pytest.mark.parametrize(
    "command", [("brand", "check"), ("run", "EXPORT", "--brand"), ("cohort", ".", "-o", "out", "--brand")]
)
def test_a_brand_that_fails_is_one_sentence_and_status_two(here: Path, command: tuple[str, ...]) -> None:
    (here / "b.toml").write_text('name = "A"\naccent = "#ffcc00"', encoding="utf-8")
    result = auditor(*(people()["sparse"] if part == "EXPORT" else part for part in command), "b.toml")
    assert result.exit_code == 2
    assert "The nearest colour that can be read is #896e00." in result.output
    assert [path.name for path in here.iterdir()] == ["b.toml"], "nothing is written"
