"""The copy for an office: it changes nothing by itself, and each of its comments is true."""

from __future__ import annotations

import re
from pathlib import Path

from auditor.checks import all_checks
from auditor.rubric import load
from auditor.rubric_copy import commented_copy


def saved(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "office.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_the_copy_changes_nothing_but_the_name(tmp_path: Path) -> None:
    rubric = load(saved(tmp_path, commented_copy()))
    assert rubric.id == "our-office"
    assert rubric.changes == []


def test_with_every_comment_taken_away_it_holds_each_check_as_built_in(tmp_path: Path) -> None:
    lines = commented_copy().splitlines()
    open_lines = [re.sub(r"^# (?=\[|[a-z_-]+ = )", "", line) for line in lines]
    rubric = load(saved(tmp_path, "\n".join(open_lines)))
    for check in all_checks().values():
        assert rubric.points[check.id] == check.points
        assert rubric.limits_of(check) == check.limits
        assert rubric.words_of(check).why == check.why
        assert rubric.words_of(check).advice == check.advice


def test_it_says_what_students_have_instead() -> None:
    assert re.search(r"# polish-well-rounded = 1  # .* Students: 2\.", commented_copy())
