"""Whether the recent roles say what was done in them."""

from __future__ import annotations

import pytest

from auditor.check import Outcome, Verdict
from auditor.checks.experience.experience_described import experience_described
from auditor.records import Position
from tests.factory import ask, case, entry, position

LONG = " ".join(f"Ran shift {number} of ward {number} and trained colleague {number}." for number in range(99))


def _text(width: int, opening: str = "") -> str:
    return (opening + LONG)[: width - 1] + "."


def _role(year: int, characters: int, employer: str = "", **more: str) -> Position:
    return position(
        "Nurse",
        employer or f"Clinic {year}",
        started=f"Jan {year}",
        finished=f"Dec {year}",
        description=_text(characters, f"{year}: ") if characters else "",
        row=2027 - year,
        **more,
    )


def _asked(*positions: Position, stage: str = "experienced", **facts: object) -> Verdict:
    return ask(experience_described, case(stage, positions=positions, **facts))


@pytest.mark.parametrize(
    ("stage", "characters", "score"),
    [
        ("experienced", 102, 0),
        ("experienced", 130, (0.5 - 0.3) / 0.5),
        ("experienced", 171, (111 / 140 - 0.3) / 0.5),
        ("experienced", 172, 1),
        ("early", 130, (0.5 - 0.3) / 0.5),
        ("student", 51, 0),
        ("student", 65, (0.5 - 0.3) / 0.5),
        ("student", 86, 1),
    ],
)
def test_a_role_earns_its_part_from_few_characters_to_the_stage_s_mark(
    stage: str, characters: int, score: float
) -> None:
    assert _asked(_role(2025, characters), stage=stage).score == pytest.approx(score)


def test_wide_characters_count_double() -> None:
    role = position(
        "看護師",
        "中央病院",
        started="Jan 2025",
        description="夜勤を四つの病棟で組み、新しい同僚を育てた。" + "".join(map(chr, range(0x4E00, 0x4E00 + 80))),
    )
    assert _asked(role).outcome is Outcome.PASS


@pytest.mark.parametrize(
    ("told", "score"),
    [
        ((1, 1, 1), 1),
        ((1, 1, 0), (3.5 / 4.5 - 0.3) / 0.5),
        ((1, 0, 0), (2 / 4.5 - 0.3) / 0.5),
        ((0, 1, 0), (1.5 / 4.5 - 0.3) / 0.5),
        ((0, 0, 1), 0),
        ((1, 0, 1, 1, 1, 1), 1),
        ((1, 1, 1, 0, 0, 1), (5.5 / 7.5 - 0.3) / 0.5),
    ],
)
def test_the_newest_weighs_most(told: tuple[int, ...], score: float) -> None:
    roles = [_role(2025 - age, 200 if one else 50) for age, one in enumerate(told)]
    verdict = _asked(*roles)
    assert verdict.score == pytest.approx(score)


@pytest.mark.parametrize(
    ("told", "message"),
    [
        ((1,), "Your newest role, “Nurse”, says what you did there."),
        ((0,), "Your newest role, “Nurse”, says little or nothing yet of what you did there."),
        ((1, 1), "Your newest role, “Nurse”, and the other one say what you did there."),
        ((1, 1, 1), "Your newest role, “Nurse”, and the other 2 say what you did there."),
        (
            (1, 1, 0),
            "Your newest role, “Nurse”, and 1 of 2 others say what you did there. Short or empty so far: “Nurse”.",
        ),
        (
            (1, 0),
            "Your newest role, “Nurse”, says what you did there; the other does not yet. "
            "Short or empty so far: “Nurse”.",
        ),
        (
            (1, 0, 0),
            "Your newest role, “Nurse”, says what you did there; none of the 2 others does yet. "
            "Short or empty so far: “Nurse” at Clinic 2024, “Nurse” at Clinic 2023.",
        ),
        (
            (0, 1, 1),
            "2 of your 3 recent roles say what you did there, but not yet the newest. Short or empty so far: “Nurse”.",
        ),
        (
            (0, 0),
            "None of your 2 recent roles says much yet of what you did there. "
            "Short or empty so far: “Nurse” at Clinic 2025, “Nurse” at Clinic 2024.",
        ),
    ],
)
def test_the_message_tells_of_the_newest_of_the_others_and_names_what_lacks(
    told: tuple[int, ...], message: str
) -> None:
    assert _asked(*(_role(2025 - age, 200 if one else 50) for age, one in enumerate(told))).message == message


def test_of_many_short_roles_the_first_are_named() -> None:
    roles = [_role(2025 - age, 50) for age in range(5)]
    assert _asked(*roles).message.endswith("“Nurse” at Clinic 2023, 2 more.")
    nameless = [position("", "", description=_text(50, name), row=row) for row, name in ((1, "a"), (2, "b"))]
    assert _asked(*nameless).message.endswith("Short or empty so far: 2 without a title.")
    tutors = [position("Tutor", "", description=_text(50, name), row=row) for row, name in ((1, "a"), (2, "b"))]
    assert _asked(*tutors).message.endswith("Short or empty so far: “Tutor”, “Tutor”.")
    assert "“Clinic”" in _asked(position("", "Clinic", description="Ran it."), _role(2023, 50)).message


def test_no_description_at_all_is_an_absence() -> None:
    verdict = _asked(_role(2025, 0), position("Nurse", "Clinic", description="   ", row=2))
    assert verdict.absent
    assert verdict.message.startswith("None of your 2 roles")
    assert [piece.column for piece in verdict.evidence] == ["Description"] * 2
    assert _asked(_role(2025, 0)).message.startswith("Your role does not")


def test_an_old_description_keeps_bare_roles_from_being_an_absence() -> None:
    verdict = _asked(_role(2025, 0), _role(2005, 300))
    assert verdict.outcome is Outcome.FAIL
    assert not verdict.absent


def test_evidence_shows_what_is_told_on_a_pass_and_what_is_not_otherwise() -> None:
    good = _asked(_role(2025, 200))
    assert good.evidence[0].text
    assert good.evidence[0].text in _role(2025, 200).description
    short = _asked(_role(2025, 200), _role(2024, 0))
    assert [(piece.row, piece.text) for piece in short.evidence] == [(3, "")]


@pytest.mark.parametrize(("finished", "score"), [(2016, (2 / 3.5 - 0.3) / 0.5), (2015, 1)])
def test_only_the_last_ten_years_are_judged(finished: int, score: float) -> None:
    assert _asked(_role(2025, 200), _role(finished, 0)).score == pytest.approx(score)


def test_where_all_roles_are_older_the_last_ten_years_at_work_are_judged() -> None:
    assert _asked(_role(2010, 200), _role(1999, 0)).outcome is Outcome.PASS
    assert _asked(_role(2010, 200), _role(2000, 0)).outcome is Outcome.PARTIAL


def test_equal_dates_are_read_in_the_member_s_favour_and_in_any_order() -> None:
    told = position("Nurse", "A", started="Jan 2024", description=_text(200), row=1)
    bare = position("Tutor", "B", started="Jan 2024", row=2)
    first, second = _asked(told, bare), _asked(bare, told)
    assert first.score == second.score == pytest.approx((2 / 3.5 - 0.3) / 0.5)


def test_a_thin_role_beside_a_told_one_at_the_same_employer_is_told() -> None:
    verdict = _asked(_role(2025, 20, "Clinic"), _role(2024, 250, "CLINIC"), _role(2023, 0, "Clinic"))
    assert verdict.outcome is Outcome.PASS
    assert verdict.message == (
        "Your newest role, “Nurse”, and the other 2 say what you did there. Roles at one employer are read as one."
    )


def test_roles_at_one_employer_are_one_however_they_lie_apart() -> None:
    told = _asked(_role(2025, 200, "A"), _role(2024, 200, "A"), _role(2023, 50, "B"))
    assert "and 1 of 2 others say" in told.message
    back = _asked(_role(2025, 0, "A"), _role(2024, 200, "B"), _role(2023, 200, "A"))
    assert "and the other 2 say" in back.message


def test_contracts_at_one_employer_are_read_as_one() -> None:
    contracts = [
        position("Locum", "Agency", started=f"Jan {year}", finished=f"May {year}", description=_text(80, f"{year} "))
        for year in (2025, 2024, 2023)
    ]
    assert _asked(*contracts).score == 1


def test_a_text_repeated_in_short_contracts_counts_once() -> None:
    contracts = [
        position("Locum", "Agency", started=f"Jan {year}", finished=f"Mar {year}", description=_text(100), row=row)
        for row, year in enumerate((2025, 2024, 2023), 1)
    ]
    assert _asked(*contracts).score == 0


def test_roles_without_an_employer_s_name_are_not_merged() -> None:
    nameless = [position("Tutor", "", description=_text(120, name), row=row) for row, name in ((1, "a"), (2, "b"))]
    assert _asked(*nameless).message.startswith("None of your 2 recent roles")


def _project(characters: int, row: int = 1) -> dict[str, tuple[object, ...]]:
    return {"Projects": (entry("Projects", "Seed library", text=_text(characters), row=row),)}


def test_a_student_s_described_project_helps_and_a_thin_one_never_costs() -> None:
    bare = _role(2025, 30)
    alone = _asked(bare, stage="student")
    assert alone.score == 0
    assert _asked(bare, stage="student", extras=_project(100)).score == pytest.approx((1.5 / 3.5 - 0.3) / 0.5)
    assert _asked(bare, stage="student", extras=_project(99)) == alone
    assert _asked(bare, extras=_project(300)).score == 0


def test_entries_stand_in_where_no_position_is_listed() -> None:
    assert _asked(stage="student", extras=_project(100)).outcome is Outcome.PASS
    assert _asked(stage="student", extras=_project(65)).score == pytest.approx((0.5 - 0.3) / 0.5)
    assert _asked(extras=_project(200)).outcome is Outcome.PASS
    assert _asked(stage="student", extras={"Projects": (entry("Projects", "Seed library"),)}).absent


def test_not_judged_without_roles_or_where_a_missing_table_could_help() -> None:
    assert _asked().outcome is Outcome.NOT_JUDGED
    assert _asked(_role(2025, 40), stage="student", unknown=["Projects"]).outcome is Outcome.NOT_JUDGED
    assert _asked(_role(2025, 0), stage="student", unknown=["Volunteering"]).outcome is Outcome.NOT_JUDGED
    assert _asked(_role(2025, 100), stage="student", unknown=["Projects"]).outcome is Outcome.PASS


@pytest.mark.parametrize(
    ("title", "company"),
    [
        ("Full-time parent and carer", "Career break"),
        ("Career Break", ""),
        ("Sabbatical", "Travelling"),
        ("Parental leave", "Clinic"),
        ("Career break: caregiving", ""),
        ("Elternzeit", ""),
        ("Pausa profesional", ""),
    ],
)
def test_a_career_break_is_not_asked_for_a_description(title: str, company: str) -> None:
    away = position(title, company, started="Apr 2024", row=9)
    assert _asked(away, _role(2023, 200)).outcome is Outcome.PASS
    assert _asked(away).outcome is Outcome.NOT_JUDGED


@pytest.mark.parametrize("title", ["Career break coach", "Sabbatical officer", "Caregiver", "Parental leave lawyer"])
def test_a_job_that_is_about_breaks_is_a_job(title: str) -> None:
    away = position(title, "Advice Centre", started="Apr 2024", row=9)
    assert _asked(away, _role(2023, 200)).score == pytest.approx((1.5 / 3.5 - 0.3) / 0.5)


def test_the_message_says_where_roles_were_read_together() -> None:
    together = _asked(_role(2025, 20, "Clinic"), _role(2024, 250, "Clinic"), _role(2023, 0)).message
    assert together.endswith("Roles at one employer are read as one.")
    assert "read as one" not in _asked(_role(2025, 20), _role(2024, 250)).message


def test_a_message_that_counts_projects_says_so() -> None:
    message = _asked(_role(2025, 30), stage="student", extras=_project(100)).message
    assert message == (
        "Of your recent jobs and projects (2), 1 says what you did there. Short or empty so far: “Nurse”."
    )
    assert _asked(extras=_project(150)).message == "Of your recent projects (1), none says what you did there."
