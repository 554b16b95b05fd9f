"""Whether the roles name results."""

from __future__ import annotations

import pytest

from auditor.check import Outcome, Verdict
from auditor.checks.experience.experience_achievements import experience_achievements
from auditor.checks.experience.experience_responsibilities import experience_responsibilities
from tests.factory import ask, case, entry, position

RESULT = "Planned the shifts of the ward and cut overtime by 30% within a year."
PLAIN = "Planned the shifts of the ward and looked after the people who came in at night."
NAMED = "Won the hospital's award for patient safety with a new handover sheet."


def _asked(*texts: str, stage: str = "experienced", **facts: object) -> Verdict:
    roles = [
        position("Nurse", f"Clinic {row}", started=f"Jan {2026 - row}", description=text, row=row)
        for row, text in enumerate(texts, 1)
    ]
    return ask(experience_achievements, case(stage, positions=roles, **facts))


@pytest.mark.parametrize(
    ("texts", "outcome"),
    [
        ((RESULT,), "pass"),
        ((RESULT, PLAIN), "pass"),
        ((PLAIN, RESULT, PLAIN), "partial"),
        ((RESULT, PLAIN, PLAIN, PLAIN, PLAIN), "partial"),
        ((PLAIN,), "fail"),
        ((PLAIN, PLAIN), "fail"),
    ],
)
def test_half_of_the_described_roles_are_enough(texts: tuple[str, ...], outcome: str) -> None:
    assert _asked(*texts).outcome == outcome


def test_the_message_counts_and_the_evidence_quotes_the_result() -> None:
    verdict = _asked(PLAIN, RESULT, PLAIN)
    assert verdict.message == "Of your described roles (3), 1 names a result."
    assert [piece.row for piece in verdict.evidence] == [2]
    assert "30%" in verdict.evidence[0].text
    assert verdict.evidence[0].text in RESULT
    assert _asked(RESULT, RESULT, PLAIN).message == "Of your described roles (3), 2 name a result."


def test_a_fail_quotes_what_stands_there() -> None:
    verdict = _asked(PLAIN)
    assert verdict.message == "Of your described roles (1), none names a result."
    assert verdict.evidence[0].text in PLAIN


def test_a_role_without_description_shows_nothing_either_way() -> None:
    assert _asked("", RESULT, "  ", "").outcome is Outcome.PASS
    assert _asked("", "").outcome is Outcome.NOT_JUDGED
    assert _asked().outcome is Outcome.NOT_JUDGED


def test_an_award_needs_no_number() -> None:
    assert _asked(NAMED).outcome is Outcome.PASS


@pytest.mark.parametrize(
    "text",
    [
        "Worked in the ward from 2019 to 2021 and looked after people of 65 years and older.",
        "Kept the laboratory ready for visits under ISO 9001 and ISO 13485 every spring.",
        "Answered the telephone of the practice, 555 0123 456, and kept the calendar.",
    ],
)
def test_numbers_that_are_no_results_do_not_count(text: str) -> None:
    assert _asked(text).outcome is Outcome.FAIL


def test_old_roles_are_not_asked() -> None:
    old = position("Nurse", "Inn", started="1999", finished="2004", description=PLAIN, row=9)
    new = position("Nurse", "Clinic", started="2024", description=RESULT)
    assert ask(experience_achievements, case(positions=[new, old, old, old])).outcome is Outcome.PASS


def test_other_languages_are_not_judged() -> None:
    swedish = (
        "Jag ansvarade för planeringen av arbetspassen på avdelningen och tog hand om de patienter som kom in på "
        "natten tillsammans med mina kollegor."
    )
    assert _asked(swedish).outcome is Outcome.NOT_JUDGED
    assert _asked(swedish, RESULT).message == "Of your described roles that we could read (1), 1 names a result."


def test_a_student_s_project_helps_and_never_costs() -> None:
    shown = {"Projects": (entry("Projects", "Handover sheet", text=RESULT),)}
    plain = {"Projects": (entry("Projects", "Handover sheet", text=PLAIN),)}
    assert _asked(PLAIN, stage="student").outcome is Outcome.FAIL
    assert _asked(PLAIN, stage="student", extras=shown).outcome is Outcome.PASS
    assert _asked(RESULT, stage="student", extras=plain) == _asked(RESULT, stage="student")
    assert _asked(stage="student", extras=plain).outcome is Outcome.FAIL


def test_a_student_is_not_judged_short_where_an_entry_table_is_missing() -> None:
    assert _asked(PLAIN, stage="student", unknown=["Projects"]).outcome is Outcome.NOT_JUDGED
    assert _asked(RESULT, stage="student", unknown=["Projects"]).outcome is Outcome.PASS
    assert _asked(PLAIN, unknown=["Projects"]).outcome is Outcome.FAIL


GERMAN_RESULT = "Senkte die Überstunden der Station in einem Jahr um 30 % und plante die Schichten der Kolleginnen."
GERMAN_PLAIN = "Ich habe die Schichten der Station geplant und mich um die Menschen gekümmert, die in der Nacht kamen."


def test_a_known_language_can_show_results_but_not_cost() -> None:
    assert _asked(GERMAN_RESULT).outcome is Outcome.PASS
    assert _asked(GERMAN_RESULT, GERMAN_PLAIN, GERMAN_PLAIN).outcome is Outcome.PASS
    assert _asked(GERMAN_PLAIN).outcome is Outcome.NOT_JUDGED
    mixed = _asked(GERMAN_RESULT, GERMAN_PLAIN, PLAIN, PLAIN)
    assert mixed.outcome is Outcome.PARTIAL
    assert mixed.message == "Of your described roles that we could read (3), 1 names a result."


WITHOUT_NUMBERS = {
    "nurse": (
        "Wrote the handover sheet that the whole ward still uses. In charge of the medication room at night.",
        "Looked after children with asthma. Praised by the inspectors for calm handovers.",
    ),
    "social worker": (
        "Key worker for families in temporary housing; helped a mother regain custody of her daughter.",
        "Started a breakfast club that the council has since adopted across the whole borough. Led the night team.",
    ),
    "musician": (
        "Concertmaster of the city orchestra; our recording won the critics' prize.",
        "Founded a choir for beginners. Directed the summer concerts, which sold out.",
    ),
    "teacher": (
        "Form tutor of a mixed class; every pupil passed the swimming test.",
        "Led the drama department, and our play was selected for the national festival.",
    ),
    "archivist": (
        "Responsible for the parish records. Discovered a lost map, now on display in the museum.",
        "Supervised the reading room without a single complaint.",
    ),
}


@pytest.mark.parametrize("field", WITHOUT_NUMBERS)
def test_fields_without_numbers_pass_on_named_outcomes_and_scope(field: str) -> None:
    texts = WITHOUT_NUMBERS[field]
    assert not any(character.isdigit() for text in texts for character in text)
    roles = [position(field, f"Place {row}", description=text, row=row) for row, text in enumerate(texts, 1)]
    person = case(positions=roles)
    assert ask(experience_achievements, person).outcome is Outcome.PASS
    assert ask(experience_responsibilities, person).outcome is Outcome.PASS


def test_beside_an_entry_that_we_cannot_read_another_costs_nothing() -> None:
    foreign = entry(
        "Projects", "A", text="Responsable de un equipo de doce personas y de las compras de toda la región."
    )
    plain, telling = (entry("Volunteering", "B", text=text) for text in (PLAIN, RESULT))
    assert _asked(extras={"Projects": (foreign,)}).outcome is Outcome.NOT_JUDGED
    assert _asked(extras={"Projects": (foreign,), "Volunteering": (plain,)}).outcome is Outcome.NOT_JUDGED
    assert _asked(extras={"Projects": (foreign,), "Volunteering": (telling,)}).outcome is Outcome.PASS
    assert _asked(extras={"Volunteering": (plain,)}).outcome is Outcome.FAIL
