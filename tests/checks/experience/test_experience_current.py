"""Whether what is said of the present agrees with the dates."""

from __future__ import annotations

from datetime import date

import pytest

from auditor.check import Outcome, Verdict
from auditor.checks.experience.experience_current import experience_current
from auditor.records import Position
from tests.factory import ask, case, position, study

SUMMARY = "I plan the shifts of a hospital ward and train new colleagues, and I like to write about it in the evening."
NOW = position("Analyst", "Beta Rail", started="Apr 2024")
OVER = position("Engineer", "Acme", started="2018", finished="Feb 2024", row=2)
DEGREE = study("State University", "BSc", started="2015", finished="2019")


def _asked(headline: str = "", *, stage: str = "experienced", **facts: object) -> Verdict:
    defaults: dict[str, object] = {"positions": [NOW, OVER], "studies": [DEGREE], "summary": SUMMARY}
    return ask(experience_current, case(stage, headline=headline, **(defaults | facts)))


@pytest.mark.parametrize("headline", ["", "Analyst at Beta Rail", "Analyst | SQL, Python and timetables"])
def test_no_contradiction_passes(headline: str) -> None:
    verdict = _asked(headline)
    assert verdict.outcome is Outcome.PASS
    assert [piece.text for piece in verdict.evidence] == ([headline] if headline else [])


@pytest.mark.parametrize(
    "headline",
    [
        "Student",
        "Student at State University",
        "Computer Science Student @ State University",
        "Final-year student | Looking for a first role in data",
        "Mechanical engineering student, State University",
        "Data and maps - undergraduate student in geography",
    ],
)
def test_student_after_the_last_study_ended(headline: str) -> None:
    verdict = _asked(headline)
    assert verdict.score == 0.5
    assert "“student”" in verdict.message
    assert [(piece.file, piece.text) for piece in verdict.evidence] == [
        ("Profile.csv", headline),
        ("Education.csv", "2019"),
    ]


@pytest.mark.parametrize(
    "headline",
    [
        "Director of Student Affairs at State University",
        "Student Success Coach",
        "Student nurse",
        "Student services, State University",
        "PhD student at State University",
        "Doctoral student in linguistics",
        "Graduate student at State University",
        "MBA student | Operations",
        "Law student",
        "Former student at State University",
        "Lifelong student",
        "Student of life",
        "Helping every student at State University to read",
        "Advisor to the student",
        "Students' advisor at State University",
        "Student at Evening College",
        "Analyst | Student-centred teaching",
    ],
)
def test_student_in_another_sense(headline: str) -> None:
    assert _asked(headline).outcome is Outcome.PASS


def test_student_while_a_study_goes_on_or_none_tells_otherwise() -> None:
    headline = "Student at State University"
    for last in (
        study("Other College", started="2025", finished="2027"),
        study("Other College", started="2025"),
        study("Other College", started="2020", finished="soon"),
    ):
        assert _asked(headline, studies=[DEGREE, last]).outcome is Outcome.PASS
    assert _asked(headline, studies=[]).outcome is Outcome.PASS
    assert _asked(headline, stage="student").outcome is Outcome.PASS


@pytest.mark.parametrize(("as_of", "outcome"), [(date(2026, 5, 3), "pass"), (date(2026, 5, 4), "partial")])
def test_three_months_of_grace_after_a_degree(as_of: date, outcome: str) -> None:
    fresh = study("State University", finished="Jan 2026")
    assert _asked("Student at State University", studies=[fresh], as_of=as_of).outcome == outcome


@pytest.mark.parametrize(
    ("headline", "words"),
    [
        ("Engineer at Acme", "Engineer at Acme"),
        ("Rails and maps | engineer @ ACME | Leeds", "engineer @ ACME"),
        ("Writer, Engineer at Acme", "Engineer at Acme"),
        ("Writer - Engineer at Acme (Leeds)", "Engineer at Acme"),
    ],
)
def test_a_headline_that_names_a_role_that_ended(headline: str, words: str) -> None:
    verdict = _asked(headline)
    assert verdict.score == 0.5
    assert f"“{words}”, a role that has ended" in verdict.message
    assert [piece.text for piece in verdict.evidence] == [words, "Feb 2024"]


@pytest.mark.parametrize(
    "headline",
    [
        "Former Engineer at Acme",
        "Analyst at Beta Rail, formerly Writer at Oak, Engineer at Acme",
        "ex-Engineer at Acme",
        "Senior Engineer at Acme",
        "Engineer at Acme Labs",
        "Engineer",
        "Acme",
        "Engineer who likes Acme",
    ],
)
def test_headlines_that_only_come_near_it(headline: str) -> None:
    assert _asked(headline).outcome is Outcome.PASS


@pytest.mark.parametrize(
    "roles",
    [
        [OVER, position("Engineer", "Acme", started="Mar 2026")],
        [OVER, position("Senior Engineer", "ACME", started="Mar 2024")],
        [position("Engineer", "Acme", started="2018", finished="Apr 2026")],
        [position("Engineer", "Acme", started="2018", finished="Dec 2026")],
        [position("Engineer", "Acme", started="2018", finished="lately")],
        [position("", "Acme", started="2018", finished="2019"), position("Engineer", "", finished="2019")],
    ],
)
def test_a_role_that_goes_on_or_just_ended_is_no_contradiction(roles: list[Position]) -> None:
    assert _asked("Engineer at Acme", positions=roles).outcome is Outcome.PASS


def test_a_title_with_signs_of_its_own_is_matched_as_written() -> None:
    role = position("Engineer (C++)", "A.C.M.E", started="2018", finished="2020")
    assert _asked("Engineer (C++) at A.C.M.E", positions=[role]).score == 0.5
    assert _asked("Engineer (C++) at AXCXMXE", positions=[role]).outcome is Outcome.PASS


def _ended(text: str, finished: str = "Feb 2024") -> Position:
    filling = " Planned the shifts of the ward and trained the new colleagues in the unit."
    return position("Nurse", "Clinic", started="2018", finished=finished, description=text + filling, row=3)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Currently leading a team of four in the night unit.", "Currently leading"),
        ("Joined as a trainee. Currently responsible for the unit.", "Currently responsible"),
        ("I am currently in the night unit.", "I am currently"),
        ("I currently plan the shifts.", "I currently"),
        ("Head of unit (2020 - Present).", "2020 - Present"),
    ],
)
def test_present_words_in_a_role_that_ended(text: str, words: str) -> None:
    verdict = _asked(positions=[NOW, _ended(text)])
    assert verdict.score == 0.5
    assert f"has ended says “{words}”" in verdict.message
    assert [piece.text for piece in verdict.evidence] == [words, "Feb 2024"]


@pytest.mark.parametrize(
    "text",
    [
        "Built the rota that is currently used by nine wards.",
        "Currently used by nine wards.",
        "Wrote to present findings to the board in 2020.",
        "Present at every handover. Presented the results in 2021.",
        "Kept the alternating current supply of the unit safe.",
    ],
)
def test_words_that_only_look_like_the_present(text: str) -> None:
    assert _asked(positions=[NOW, _ended(text)]).outcome is Outcome.PASS


def test_present_words_in_a_role_that_goes_on_are_right() -> None:
    assert _asked(positions=[_ended("Currently leading a team.", "")]).outcome is Outcome.PASS


def test_two_contradictions_fail_and_are_both_told() -> None:
    verdict = _asked("Student | Engineer at Acme")
    assert verdict.outcome is Outcome.FAIL
    assert verdict.message.startswith("2 things to look at: ")
    assert "; " in verdict.message
    assert len(verdict.evidence) == 4


def test_a_role_listed_twice_is_one_contradiction() -> None:
    assert _asked("Engineer at Acme", positions=[NOW, OVER, OVER]).score == 0.5


def test_no_current_role_or_several_are_information() -> None:
    none = _asked(positions=[OVER])
    assert none.outcome is Outcome.PASS
    assert none.message == "We found nothing in your texts against your dates.", (
        "an office reads this, and a gap is nobody's business"
    )
    several = _asked(positions=[NOW, NOW])
    assert several.outcome is Outcome.PASS
    assert "2 roles are listed as going on" in several.message
    assert "going on" not in _asked(positions=[NOW]).message


def test_other_languages_are_not_judged() -> None:
    spanish = "Planifico los turnos de una planta de hospital y formo a los nuevos compañeros desde hace muchos años."
    assert _asked("Engineer at Acme", summary=spanish).outcome is Outcome.NOT_JUDGED
    told = _asked("Ingeniero de caminos", summary=spanish, positions=[NOW, _ended("I am currently in the night unit.")])
    assert told.score == 0.5


def test_not_asked_without_the_tables_that_could_tell() -> None:
    assert set(experience_current.needs) == {"Positions", "Profile", "Education"}


def test_without_any_role_a_file_that_could_hold_one_leaves_it_open() -> None:
    verdict = _asked("Data analyst", positions=[], unknown=("Volunteering",))
    assert verdict.outcome is Outcome.NOT_JUDGED
    assert _asked("Data analyst", positions=[]).outcome is Outcome.PASS
