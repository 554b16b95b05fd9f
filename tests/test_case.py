"""What is gathered before any check runs: stage, languages, and the limits that follow from them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from auditor.case import LengthAsked
from auditor.prose.untold import Untold
from auditor.stage import chosen
from auditor.stage_name import StageName
from tests.factory import case, position, study

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


def test_a_name_of_the_members_is_as_long_as_any_other() -> None:
    for first_name, location in (("O", "Bo"), ("Oluwaseun", "Llanfairpwllgwyngyll, Wales")):
        known = case(first_name=first_name, location=location)
        said = f"{first_name} is a nurse in {location}, and they like {first_name}. "
        assert len(known.levelled(said)) == len("Xxxxxx is a nurse in Xxxxxx, and them like Xxxxxx. ")
        assert known.told(said) == 10
        assert known.opening(said, 25) == f"{first_name} is a nurse in"
        assert known.opening(said, 28) == f"{first_name} is a nurse in {location},"


def test_names_of_every_file_are_alike() -> None:
    roles = [position("Nurse", location="Ely"), position("Career break", location="Bath")]
    known = case(first_name="Ann", location="Leeds", positions=roles, studies=[study("Rye College")])
    assert known.levelled("Ann in Leeds, Ely and Bath, at Rye College") == (
        "Xxxxad in Xxxxab, Xxxxae and Xxxxac, at Xxxxaa"
    )


def test_a_reading_that_leaves_names_open_measures_nothing_but_its_bounds_do() -> None:
    reading = replace(case(first_name="Ann"), untold=Untold.OPEN)
    for measure in (reading.levelled, reading.told, lambda text: reading.opening(text, 9)):
        with pytest.raises(LengthAsked):
            measure("Ann works in Ely.")
    shortest, longest = reading.bounds
    said = "Ann works at Riverton University in Ely."
    assert shortest.levelled(said) == "Xxxxaa works atRive."
    assert longest.levelled(said) == "Xxxxaa works at Riverton University in Elyxxx."
    assert (shortest.told(said), longest.told(said)) == (3, 7)
    assert (shortest.opening(said, 20), longest.opening(said, 20)) == (said, "Ann works at")


def test_words_are_told_with_their_worth_in_english() -> None:
    assert case(summary=ENGLISH).told_in_words(ENGLISH) == "18 words"
    assert case(summary=SPANISH).told_in_words(SPANISH) == "16 words, for which English may need 17"
    assert case().told_in_words("Nurse") == "1 word"


def test_the_name_of_a_place_makes_no_text_foreign() -> None:
    hospital = "東京都立大学附属中央総合病院研究所"
    said = f"Nurse at {hospital}"
    assert not case(headline=said, summary=ENGLISH).reads_english(said)
    assert case(headline=said, location=hospital, summary=ENGLISH).reads_english(said)


def test_a_language_is_told_by_its_name_where_it_is_known() -> None:
    assert case(summary=SPANISH).language_of(SPANISH) == "in Spanish"
    assert case().language_of("Nurse") == "in another language, or too short to tell"
    mixed = case(summary=SPANISH, headline=ENGLISH)
    assert mixed.language_of(SPANISH, ENGLISH) == "in another language, or too short to tell"
