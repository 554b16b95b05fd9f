"""The rubric in force, and an office's changes."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner, Result

from auditor.cli import cli


def auditor(*args: str) -> Result:
    return CliRunner().invoke(cli, list(args))


def test_the_rubric_is_shown() -> None:
    output = auditor("rubric", "show").output
    assert "Experience: 24 of 100" in output
    assert "headline-role 2" in output
    assert "60 at most while summary-present finds nothing" in output


def test_a_changed_rubric_says_what_changed(tmp_path: Path) -> None:
    file = tmp_path / "office.toml"
    file.write_text('id = "ours"\n[points]\nheadline-role = 4\n')
    output = auditor("rubric", "show", "--rubric", str(file)).output
    assert "changed: points.headline-role: 4" in output


def test_a_new_rubric_is_written_once_and_is_sound(tmp_path: Path) -> None:
    file = tmp_path / "office.toml"
    written = auditor("rubric", "new", str(file))
    assert written.exit_code == 0, written.output
    assert "auditor rubric check" in written.output
    checked = auditor("rubric", "check", str(file))
    assert checked.exit_code == 0, checked.output
    assert "Rubric our-office, version 1.0: sound." in checked.output
    assert "It changes nothing so far." in checked.output
    again = auditor("rubric", "new", str(file))
    assert again.exit_code == 2
    assert "is there already" in again.output


def test_a_rubric_bears_its_ending(tmp_path: Path) -> None:
    result = auditor("rubric", "new", str(tmp_path / "office.txt"))
    assert result.exit_code == 2
    assert "should end in .toml" in result.output


def test_what_is_wrong_with_a_rubric_is_one_line_each(tmp_path: Path) -> None:
    file = tmp_path / "office.toml"
    file.write_text('id = "ours"\n[thresholds.skills-count]\npass = 5000\n[points]\nheadline-role = 0\n')
    result = auditor("rubric", "check", str(file))
    assert result.exit_code == 2
    assert result.output.count("auditor: ") == len(result.output.strip().splitlines()) == 1
    assert "skills-count: with pass = 5000" in result.output
    file.write_text("[points]\nheadline-rol = 3\n")
    assert "perhaps headline-role is meant" in auditor("rubric", "check", str(file)).output


def test_a_sound_rubric_says_what_it_changes(tmp_path: Path) -> None:
    file = tmp_path / "office.toml"
    file.write_text('id = "ours"\n[points]\nheadline-role = 4\n')
    assert "changed: points.headline-role: 4" in auditor("rubric", "check", str(file)).output


def test_a_diff_says_who_moves_and_by_how_much(tmp_path: Path) -> None:
    file = tmp_path / "office.toml"
    file.write_text('id = "ours"\nversion = "2"\n[thresholds.skills-count]\npass = 40\n')
    output = auditor("rubric", "diff", "built-in", str(file)).output
    assert "house 1.0 -> ours 2" in output
    assert "judged otherwise: skills-count" in output
    assert "sample people move." in output
    assert "0 of " in auditor("rubric", "diff", "built-in", "built-in").output
