"""The built-in rubric keeps its promises on the sample people, and one that breaks them is caught."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from auditor.case import Case
from auditor.check import Limits, Verdict
from auditor.checks import all_checks
from auditor.rubric import Rubric, load
from auditor.trial import _lower, cases, complaints, moves
from sample_exports import people


def office(tmp_path: Path, text: str) -> Rubric:
    file = tmp_path / "office.toml"
    file.write_text(text, encoding="utf-8")
    return load(file)


def test_the_built_in_rubric_keeps_its_promises() -> None:
    assert complaints(load()) == []


def test_every_sample_person_is_a_case() -> None:
    assert set(cases()) == set(people())


def test_limits_that_nobody_can_meet_are_named(tmp_path: Path) -> None:
    (complaint,) = complaints(office(tmp_path, "[thresholds.skills-count]\npass = 5000"))
    assert complaint.startswith("skills-count: with pass = 5000 none of the sample people passes")


def test_a_weight_without_points_is_named(tmp_path: Path) -> None:
    points = "\n".join(f"{one.id} = 0" for one in all_checks().values() if one.criterion == "network")
    found = complaints(office(tmp_path, f"[points]\n{points}"))
    assert found == ["criterion 'network' weighs 1, and all of its checks have 0 points"]


def test_a_check_that_crashes_under_its_limits_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(case: Case, limits: Limits) -> Verdict:
        raise ZeroDivisionError

    monkeypatch.setitem(all_checks(), "skills-count", replace(all_checks()["skills-count"], ask=crash))
    assert "strong: skills-count crashes under these limits" in complaints(load())


def test_a_lower_score_or_range_is_said() -> None:
    total = moves(load(), load())[0].before
    fallen = msgspec.structs.replace(total, value=(total.value or 50) - 1)
    assert _lower(total, fallen).startswith("lowers the score from")
    assert _lower(total, msgspec.structs.replace(total, low=total.low - 1)).startswith("lowers the lower end")
    assert _lower(total, total) == ""


def test_the_same_rubric_moves_nobody() -> None:
    assert all(one.change in {0, None} and not one.checks for one in moves(load(), load()))


def test_another_weight_moves_people_and_another_limit_changes_verdicts(tmp_path: Path) -> None:
    heavier = office(tmp_path, "[criteria.photo]\nweight = 0\n[criteria.network]\nweight = 9")
    assert any(one.change for one in moves(load(), heavier))
    assert not any(one.checks for one in moves(load(), heavier))
    stricter = office(tmp_path, "[thresholds.skills-count]\npass = 40")
    assert any(one.checks == ["skills-count"] for one in moves(load(), stricter))
