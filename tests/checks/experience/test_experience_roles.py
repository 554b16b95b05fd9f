"""Whether enough roles are listed."""

from __future__ import annotations

import pytest

from auditor.check import Outcome, Verdict
from auditor.checks.experience.experience_roles import experience_roles
from auditor.records import Position
from tests.factory import ask, case, entry, position


def _roles(count: int) -> list[Position]:
    return [
        position("Clerk", f"Employer {row}", started=f"Mar {2026 - row}", finished=f"Nov {2026 - row}", row=row)
        for row in range(1, count + 1)
    ]


def _asked(stage: str = "experienced", **facts: object) -> Verdict:
    return ask(experience_roles, case(stage, **facts))


def test_nothing_listed_is_an_absent_section() -> None:
    verdict = _asked()
    assert verdict.absent
    assert verdict.outcome is Outcome.FAIL


@pytest.mark.parametrize(
    ("stage", "count", "score"),
    [
        ("experienced", 1, 1 / 3),
        ("experienced", 2, 2 / 3),
        ("experienced", 3, 1),
        ("early", 2, 2 / 3),
        ("student", 1, 0.5),
        ("student", 2, 1),
    ],
)
def test_credit_grows_with_the_count(stage: str, count: int, score: float) -> None:
    verdict = _asked(stage, positions=_roles(count))
    assert verdict.score == pytest.approx(score)
    assert f"{count} role" in verdict.message
    assert [piece.text for piece in verdict.evidence] == ["Clerk"] * count


def test_a_student_s_volunteering_and_projects_count() -> None:
    extras = {"Volunteering": (entry("Volunteering", "Reading mentor", column="Role"),)}
    verdict = _asked("student", positions=_roles(1), extras=extras)
    assert verdict.outcome is Outcome.PASS
    assert verdict.evidence[1].file == "Volunteering.csv"
    assert (verdict.evidence[1].column, verdict.evidence[1].text) == ("Role", "Reading mentor")
    assert verdict.message == "You list 2 roles, counting volunteering."
    both = extras | {"Projects": (entry("Projects", "Seed library"),)}
    assert _asked("student", extras=both).message == "You list 2 roles, counting projects and volunteering."


def test_other_people_s_volunteering_does_not_count_beside_positions() -> None:
    extras = {"Projects": (entry("Projects", "Seed library"), entry("Projects", "Tool shed", row=2))}
    assert _asked(positions=_roles(1), extras=extras).score == pytest.approx(1 / 3)


def test_without_any_position_entries_count_as_one_role() -> None:
    extras = {"Projects": tuple(entry("Projects", f"Project {row}", row=row) for row in range(1, 4))}
    verdict = _asked("early", extras=extras)
    assert not verdict.absent
    assert verdict.score == pytest.approx(1 / 3)


@pytest.mark.parametrize("table", ["Honors", "Courses", "Languages"])
def test_other_sections_are_no_roles(table: str) -> None:
    assert _asked("student", extras={table: (entry(table, "Dean's list"),)}).absent


@pytest.mark.parametrize(("started", "passes"), [("Jul 2021", True), ("Aug 2021", False), ("2021", True)])
def test_five_years_with_one_employer_pass(started: str, passes: bool) -> None:
    verdict = _asked(positions=[position("Baker", "Mill Lane Bakery", started=started)])
    assert (verdict.outcome is Outcome.PASS) is passes
    assert [piece.text for piece in verdict.evidence] == ["Mill Lane Bakery" if passes else "Baker"]


def test_enough_roles_are_told_by_their_number_and_few_by_the_years_with_one_employer() -> None:
    stay = [position("Baker", "Mill", started=f"Jan {year}", finished=f"Dec {year + 2}") for year in (2022, 2019)]
    assert _asked(positions=stay).message == "You list 2 roles, and 6 years with one employer are a full record."
    assert _asked(positions=[*stay, position("Cook", "Pot", started="2018", finished="2018")]).message == (
        "You list 3 roles."
    )


def test_promotions_at_one_employer_add_up_and_overlaps_count_once() -> None:
    together = [
        position("Head baker", "Mill Lane Bakery", started="Jan 2023", finished="Dec 2025", row=1),
        position("Baker", "MILL LANE BAKERY", started="Jan 2021", finished="Dec 2022", row=2),
    ]
    assert _asked(positions=together).outcome is Outcome.PASS
    overlapping = [
        position("Head baker", "Mill Lane Bakery", started="Jan 2023", finished="Dec 2025", row=1),
        position("Trainer", "Mill Lane Bakery", started="Jan 2023", finished="Dec 2025", row=2),
    ]
    assert _asked(positions=overlapping).outcome is Outcome.PARTIAL


def test_a_return_to_an_old_employer_counts_only_the_time_there() -> None:
    apart = [
        position("Baker", "Mill Lane Bakery", started="Jan 2024", finished="Dec 2025", row=1),
        position("Baker", "Mill Lane Bakery", started="Jan 2012", finished="Dec 2013", row=2),
    ]
    assert _asked(positions=apart).outcome is Outcome.PARTIAL


@pytest.mark.parametrize(
    "role",
    [
        position("Baker", "", started="Jan 2010"),
        position("Baker", "Mill Lane Bakery"),
        position("Baker", "Mill Lane Bakery", started="Jan 2010", finished="a while ago"),
        position("Baker", "Mill Lane Bakery", started="Jan 2027", finished="Jan 2040"),
    ],
)
def test_a_stay_that_cannot_be_measured_is_not_credited(role: Position) -> None:
    assert _asked(positions=[role]).score == pytest.approx(1 / 3)


@pytest.mark.parametrize("missing", ["Volunteering", "Projects"])
def test_a_student_is_not_judged_short_where_an_entry_table_is_missing(missing: str) -> None:
    assert _asked("student", positions=_roles(1), unknown=[missing]).outcome is Outcome.NOT_JUDGED
    assert _asked("student", positions=_roles(2), unknown=[missing]).outcome is Outcome.PASS
    assert _asked("experienced", positions=_roles(1), unknown=[missing]).outcome is Outcome.PARTIAL
    assert _asked("experienced", unknown=[missing]).outcome is Outcome.NOT_JUDGED


def test_a_career_break_is_no_role() -> None:
    away = position("Career break", "", started="2016", row=9)
    assert _asked(positions=[away, *_roles(2)]).score == pytest.approx(2 / 3)
    assert _asked(positions=[away]).absent
    stay = [position("Parental leave", "Mill Lane Bakery", started="2016"), *_roles(1)]
    assert _asked(positions=stay).score == pytest.approx(1 / 3)
