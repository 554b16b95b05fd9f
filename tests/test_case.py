"""What is gathered before any check runs: stage, languages, and the limits that follow from them."""

from __future__ import annotations

from auditor.stage import chosen
from auditor.stage_name import StageName
from tests.factory import case, position

ENGLISH = "I lead a small team of nurses on a busy surgical ward and I like a calm handover."
SPANISH = "Dirijo un equipo de enfermería en una planta de cirugía y me gusta un relevo tranquilo."


def test_a_text_is_read_where_it_is_english() -> None:
    known = case(summary=ENGLISH, positions=[position("Enfermera", description=SPANISH)])
    assert known.reads_english(ENGLISH)
    assert not known.reads_english(SPANISH)


def test_a_text_too_short_to_tell_follows_the_rest_of_the_profile() -> None:
    assert case(summary=ENGLISH, headline="RN, ICU").reads_english("RN, ICU")
    assert not case(summary=SPANISH, headline="RN, ICU").reads_english("RN, ICU")
    assert not case(headline="RN, ICU").reads_english("RN, ICU")


def test_the_main_language_is_that_of_most_words() -> None:
    assert case(summary=ENGLISH, positions=[position(description=SPANISH * 3)]).main_language == "es"
    assert case().main_language is None


def test_a_student_has_limits_of_their_own_where_a_check_has_them() -> None:
    limits = {"pass": 200, "pass_student": 100, "fail": 10}
    assert case("student").limit(limits, "pass") == 100
    assert case("early").limit(limits, "pass") == 200
    assert case("student").limit(limits, "fail") == 10


def test_a_stage_is_inferred_chosen_or_supposed() -> None:
    assert case("", positions=[position("Nurse", started="2010")]).stage.name is StageName.EXPERIENCED
    assert case("student").is_student
    assert not case("student").with_stage(chosen(StageName.EARLY)).is_student
