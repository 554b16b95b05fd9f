"""A certification of the field passes, so do skills that the texts bear out; neither is held against the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from auditor.audit import examine
from auditor.case import Case
from auditor.check import Outcome, Verdict
from auditor.checks.certifications.certifications_complete import certifications_complete
from auditor.checks.certifications.certifications_or_skills import certifications_or_skills
from auditor.checks.certifications.certifications_relevant import certifications_relevant
from auditor.checks.certifications.certifications_valid import certifications_valid
from auditor.records import Certification
from auditor.rubric import load
from auditor.score import Tally, tally
from tests.factory import ask, case, certification, entry, position, skills, study

NURSING = (
    "Triage", "Wound care", "Patient education", "Phlebotomy", "Infection control", "Medication administration",
    "Ward management", "Palliative care", "Telemetry", "Discharge planning", "Origami", "Chess",
)  # fmt: skip
SHOWN = "I work as a nurse and my days are triage, wound care, patient education, phlebotomy and infection control."
PLAIN = "I have been a nurse on the same ward for nine years and I like to welcome the new colleagues there."
SPANISH = "Trabajo desde hace nueve años en la misma planta del hospital y me gusta recibir a los nuevos compañeros."
NURSE = (position("Registered Nurse", "North Clinic"),)
LIFE_SUPPORT = certification("Basic Life Support for Nurses", "Heart Association", started="Jan 2025", licence="123")
WINE = certification("Wine Tasting Level 2", "Vintners", started="Jan 2025", url="vintners.example/1")


def _case(count: int = 10, *, summary: str = SHOWN, certifications: Sequence[Certification] = (), **facts: Any) -> Case:
    sections: dict[str, Any] = {"positions": NURSE} | facts
    return case(skills=skills(*NURSING[:count]), summary=summary, certifications=certifications, **sections)


def _asked(count: int = 10, **facts: Any) -> Verdict:
    return ask(certifications_or_skills, _case(count, **facts))


def test_a_certification_of_the_field_passes() -> None:
    verdict = _asked(0, certifications=[LIFE_SUPPORT, WINE])
    assert verdict.outcome is Outcome.PASS
    assert verdict.message == ("One certification of your field is enough, and you list 1.")
    assert [piece.text for piece in verdict.evidence] == ["Basic Life Support for Nurses"]
    assert verdict.evidence[0].file == "Certifications.csv"


def test_skills_alone_pass() -> None:
    verdict = _asked()
    assert verdict.outcome is Outcome.PASS
    assert verdict.message == ("You list 10 skills, and your texts show 5 of them: they speak for your field.")
    assert verdict.evidence[0].file == "Skills.csv"
    assert {piece.text for piece in verdict.evidence} == set(NURSING[:5])


def test_skills_alone_outweigh_an_unrelated_certification() -> None:
    assert _asked(certifications=[WINE]).outcome is Outcome.PASS


@pytest.mark.parametrize(
    ("count", "summary", "score"),
    [
        (9, SHOWN, 0.9),
        (10, SHOWN.replace("triage, ", ""), 0.9),
        (5, SHOWN, 0.5),
        (5, PLAIN, 0.5),
        (4, SHOWN, 0.4),
        (1, SHOWN, 0.1),
    ],
)
def test_fewer_skills_or_fewer_in_the_texts_earn_less(count: int, summary: str, score: float) -> None:
    verdict = _asked(count, summary=summary)
    assert verdict.score == pytest.approx(score)
    assert verdict.absent, "the questions about certifications have their answer here"
    assert verdict.message.startswith(f"You list {count} skill{'' if count == 1 else 's'}, ")
    assert verdict.message.endswith(" You list no certification.")


@pytest.mark.parametrize(("named", "outcome"), [(4, Outcome.PARTIAL), (5, Outcome.PASS)])
def test_five_skills_are_asked_for_in_the_texts_however_long_the_list(named: int, outcome: Outcome) -> None:
    names = [f"{first} {second}" for first in ("Red", "Blue", "Green", "Grey") for second in "PQRSTUVWXYZ"]
    verdict = ask(certifications_or_skills, case(skills=skills(*names), summary=f"{PLAIN} {', '.join(names[:named])}"))
    assert verdict.outcome is outcome


def test_two_spellings_do_not_make_ten_skills() -> None:
    rows = skills(*NURSING[:9], "TRIAGE", "wound-care")
    assert ask(certifications_or_skills, case(skills=rows, summary=SHOWN)).outcome is Outcome.PARTIAL


def test_neither_is_an_absence() -> None:
    verdict = _asked(0)
    assert verdict.outcome is Outcome.FAIL
    assert verdict.absent
    assert verdict.message == "You list neither certifications nor skills yet."


def test_an_unrelated_certification_earns_half() -> None:
    verdict = _asked(4, certifications=[WINE])
    assert verdict.outcome is Outcome.PARTIAL
    assert verdict.evidence[0].text == "Wine Tasting Level 2"


@pytest.mark.parametrize(
    "certified",
    [
        certification("Certified Wound Specialist"),
        certification("Phlebotomist, level 1"),
        certification("Hospital Administration Essentials"),
        certification("AWS Certified", "Amazon"),
        certification("Programme X", "Board of Nursing"),
    ],
)
def test_one_shared_word_is_enough(certified: Certification) -> None:
    facts: dict[str, Any] = {"skills": skills("Wound care", "Phlebotomy", "Amazon Web Services")}
    profile = case(positions=NURSE, summary=f"{PLAIN} The hospital is large.", certifications=[certified], **facts)
    assert ask(certifications_or_skills, profile).outcome is Outcome.PASS


@pytest.mark.parametrize(
    "certified",
    [
        certification("Certified Professional, Level 2"),
        certification("Advanced Certificate: Pottery and Glazing for Beginners"),
        certification("Wine Tasting", "University of the North, School of Wine"),
        certification("Wine Tasting", "Same Ward Colleagues Ltd"),
    ],
)
def test_words_of_every_certificate_are_no_relation(certified: Certification) -> None:
    facts = {"positions": [position("Professional Nurse, Level 2")], "studies": [study("North University", "Degree")]}
    readable = certified.name != "Certified Professional, Level 2"
    verdict = _asked(4, summary=PLAIN, certifications=[certified], **facts)
    assert verdict.outcome is (Outcome.PARTIAL if readable else Outcome.PASS)


@pytest.mark.parametrize("name", ["PMP", "CSM, CSPO", "Zertifikat Deutsch als Fremdsprache für Erwachsene, Stufe B2"])
def test_a_name_that_cannot_be_read_counts(name: str) -> None:
    verdict = _asked(4, certifications=[certification(name)])
    assert verdict.outcome is Outcome.PASS
    assert "cannot compare" in verdict.message


def test_in_another_language_a_certification_counts() -> None:
    assert _asked(4, summary=SPANISH, certifications=[WINE]).outcome is Outcome.PASS
    assert _asked(4, summary="", certifications=[WINE]).outcome is Outcome.PASS


@pytest.mark.parametrize(
    ("count", "outcome"), [(10, Outcome.NOT_JUDGED), (6, Outcome.NOT_JUDGED), (5, Outcome.PARTIAL)]
)
def test_in_another_language_more_skills_than_some_are_left_open(count: int, outcome: Outcome) -> None:
    """From there on the texts decide how much they earn."""
    assert _asked(count, summary=SPANISH).outcome is outcome


def test_with_nothing_to_compare_a_certification_is_left_open() -> None:
    assert _asked(0, positions=[], certifications=[WINE]).outcome is Outcome.NOT_JUDGED


@pytest.mark.parametrize("table", ["Positions", "Education", "Profile", "Skills"])
def test_a_missing_table_never_makes_a_certification_unrelated(table: str) -> None:
    verdict = _asked(4, certifications=[WINE], unknown=[table])
    assert verdict.outcome is Outcome.NOT_JUDGED
    assert "larger download" in verdict.remedy
    assert _asked(4, certifications=[LIFE_SUPPORT], unknown=[table]).outcome is Outcome.PASS


@pytest.mark.parametrize("table", ["Positions", "Projects", "Certifications", "Profile"])
def test_a_missing_table_never_costs_skills_their_weight(table: str) -> None:
    assert _asked(10, summary=PLAIN, unknown=[table]).outcome is Outcome.NOT_JUDGED
    assert _asked(10, unknown=[table]).outcome is Outcome.PASS


def test_without_either_table_nothing_is_judged() -> None:
    assert _asked(0, unknown=["Skills"]).outcome is Outcome.NOT_JUDGED
    assert _asked(4, unknown=["Certifications"]).outcome is Outcome.NOT_JUDGED
    assert _asked(0, unknown=["Skills", "Certifications"]).outcome is Outcome.NOT_JUDGED


def test_skills_are_looked_for_in_every_section() -> None:
    facts = {
        "headline": "Triage",
        "positions": [position("Wound care nurse", description="Phlebotomy.")],
        "studies": [study("School", "Patient education", notes="x", activities="y")],
        "extras": {"Projects": (entry("Projects", "A new plan", text="Infection control"),)},
    }
    assert _asked(10, summary=PLAIN, **facts).outcome is Outcome.PASS


FOUR = (certifications_or_skills, certifications_complete, certifications_valid, certifications_relevant)


def _tally(profile: Case) -> Tally:
    findings = examine(profile, load(), checks={check.id: check for check in FOUR})
    return tally(5, findings["certifications"])


FAULTY = {
    "good": LIFE_SUPPORT,
    "unrelated": WINE,
    "bare": certification("Basic Life Support for Nurses"),
    "bare and unrelated": certification("Wine Tasting"),
    "expired": certification("Wine Tasting", finished="Jan 2020"),
    "just expired": certification("Wine Tasting", started="Jan 2025", finished="Apr 2026"),
    "unread": certification("PMP", finished="Jan 2020"),
}


@pytest.mark.parametrize("fault", FAULTY)
@pytest.mark.parametrize("summary", [SHOWN, PLAIN, SPANISH, ""])
@pytest.mark.parametrize("count", [0, 4, 5, 9, 10, 12])
def test_a_certification_never_scores_below_having_none(fault: str, summary: str, count: int) -> None:
    """CRITERIA.md 1.9; where nothing at all was judged before, any score is one more thing told."""
    without = _tally(_case(count, summary=summary))
    with_one = _tally(_case(count, summary=summary, certifications=[FAULTY[fault]]))
    assert with_one.score is not None
    assert with_one.score >= (without.score or 0)


@pytest.mark.parametrize("fault", FAULTY)
def test_where_skills_carry_the_criterion_is_full_whatever_the_certification(fault: str) -> None:
    assert _tally(_case()).score == 1
    assert _tally(_case(certifications=[FAULTY[fault]])).score == 1


@pytest.mark.parametrize("table", ["Skills", "Positions", "Education", "Projects", "Certifications", "Profile"])
@pytest.mark.parametrize("fault", [None, *FAULTY])
@pytest.mark.parametrize("summary", [SHOWN, PLAIN])
@pytest.mark.parametrize("count", [0, 4, 10])
def test_a_missing_table_never_raises_low_nor_lowers_high(
    table: str, fault: str | None, summary: str, count: int
) -> None:
    held: dict[str, Any] = {"count": count, "summary": summary, "certifications": [FAULTY[fault]] if fault else []}
    emptied: dict[str, dict[str, Any]] = {
        "Skills": {"count": 0},
        "Positions": {"positions": []},
        "Certifications": {"certifications": []},
        "Profile": {"summary": ""},
    }
    gone = emptied.get(table, {})
    low, high = _range(_tally(_case(**held)))
    low_without, high_without = _range(_tally(_case(**(held | gone), unknown=[table])))
    assert low_without <= low + 1e-9
    assert high_without >= high - 1e-9


def _range(one: Tally) -> tuple[float, float]:
    return one.earned / one.applicable, 1 - (one.judged - one.earned) / one.applicable
