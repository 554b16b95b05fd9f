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
