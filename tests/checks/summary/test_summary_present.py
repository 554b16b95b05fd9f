from __future__ import annotations

import pytest

from auditor.check import Outcome, Privacy, Verdict
from auditor.checks.summary.summary_present import summary_present
from tests.factory import ask, case

NURSE = (
    "I am a paediatric nurse with a weakness for night shifts. I train new colleagues, keep the ward's drills going, "
    "and wrote the handover sheet that three wards now use. I would like to teach, and I am glad to hear from anyone "
    "who does."
)


def present(summary: str) -> Verdict:
    return ask(summary_present, case(summary=summary))


def of_words(count: int) -> str:
    return " ".join(f"bees{number}" for number in range(count))


def test_a_summary_of_some_substance_passes() -> None:
    verdict = present(NURSE)
    assert verdict.outcome is Outcome.PASS
    assert "45 words" in verdict.message
    (evidence,) = verdict.evidence
    assert (evidence.file, evidence.row, evidence.column) == ("Profile.csv", 2, "Summary")
    assert NURSE.startswith(evidence.text)
    assert len(evidence.text) <= 160


@pytest.mark.parametrize("summary", ["", "   ", "\u00a0 ", "-", "☀️"])
def test_an_empty_summary_is_an_absence(summary: str) -> None:
    verdict = present(summary)
    assert verdict.absent
    assert verdict.evidence[0].text == summary.strip()


@pytest.mark.parametrize("summary", ["Accountant in Leeds.", "Data"])
def test_a_few_words_are_no_absence_and_earn_nothing(summary: str) -> None:
    verdict = present(summary)
    assert verdict.outcome is Outcome.FAIL
    assert not verdict.absent


def test_one_word_is_a_word() -> None:
    assert "1 word;" in present("Accountant").message


@pytest.mark.parametrize(("words", "score"), [(15, 0.0), (16, 0.04), (30, 0.6), (39, 0.96), (40, 1.0), (400, 1.0)])
def test_credit_grows_evenly_from_fifteen_words_to_forty(words: int, score: float) -> None:
    assert present(of_words(words)).score == pytest.approx(score)


def test_forty_words_in_any_language_pass() -> None:
    spanish = (
        "Llevo catorce años organizando almacenes y rutas de reparto, y sigo pensando que la mejor mejora es la que "
        "propone quien mueve las cajas. Dirijo un centro con un equipo de cuarenta personas y busco nuevos retos en la "
        "Comunidad Valenciana."
    )
    assert present(spanish).outcome is Outcome.PASS


@pytest.mark.parametrize(("characters", "score"), [(30, 0.0), (31, 0.02), (55, 0.5), (79, 0.98), (80, 1.0)])
def test_scripts_without_spaces_are_counted_in_characters(characters: int, score: float) -> None:
    verdict = present("".join(chr(0x4E00 + number) for number in range(characters)))
    assert verdict.score == pytest.approx(score)
    assert f"{characters} characters" in verdict.message


def test_punctuation_is_no_character_there() -> None:
    assert present("我是一名护士。" + "、" * 80).outcome is Outcome.FAIL


def test_repeating_a_word_makes_no_summary() -> None:
    assert present("SQL " * 60).outcome is Outcome.FAIL
    assert present("SQL, " * 60).outcome is Outcome.FAIL


def test_saying_the_same_thing_twice_counts_once() -> None:
    once = of_words(20) + "."
    assert present(f"{once}  {once}  {once}").score == present(once).score
    assert "20 words without what it says twice;" in present(f"{once}  {once}").message


def test_numbers_beside_one_another_are_not_repetition() -> None:
    numbers = "We cut waits from 5.5 5 years ago, and kept 24/24 and 50/50 shifts going for all 12 nurses on the ward."
    assert "22 words" in present(numbers).message


def test_words_that_hold_a_phone_number_are_contact_data() -> None:
    verdict = present(f"Call me at +1 212 555 0143 or read on. {NURSE}")
    assert verdict.evidence[0].privacy is Privacy.CONTACT
    far = present(f"{NURSE} Call me at +1 212 555 0143.")
    assert far.evidence[0].privacy is Privacy.OWN


def test_it_is_the_parent() -> None:
    assert summary_present.under is None
    assert summary_present.needs == ("Profile",)
