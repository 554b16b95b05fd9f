from __future__ import annotations

import pytest

from auditor.check import Outcome, Verdict
from auditor.checks.summary.summary_readable import summary_readable
from tests.factory import ask, case

CALM = "I run the night kitchen of a hospital. Most of what I know I learned from the cooks. "
MIXED = "She runs the night kitchen of a hospital. I love the cooks. "
SHOUTED = "MY COOKS PREPARE EVERYTHING YOURSELVES COULD IMAGINE DURING NIGHTSHIFTS."
SPACED = "M A R I A"


def read(summary: str) -> Verdict:
    return ask(summary_readable, case(summary=summary))


def sentence(count: int, first: str = "Some") -> str:
    words = [first, *(("cooks", "bake", "bread")[at % 3] for at in range(count - 1))]
    return " ".join(words) + "."


def test_a_calm_summary_passes() -> None:
    verdict = read(CALM)
    assert verdict.outcome is Outcome.PASS
    assert verdict.evidence[0].text == CALM.strip()


@pytest.mark.parametrize("fault", [MIXED, CALM + SHOUTED, CALM + SPACED, sentence(36)])
def test_one_fault_is_half_and_quoted(fault: str) -> None:
    verdict = read(fault)
    assert verdict.score == 0.5
    (evidence,) = verdict.evidence
    assert evidence.text in fault


def test_two_faults_are_half() -> None:
    verdict = read(MIXED + SHOUTED)
    assert verdict.score == 0.5
    assert verdict.message.count("; it ") == 1
    assert len(verdict.evidence) == 2


def test_all_three_fail() -> None:
    long = "She leads " + sentence(40, "the") + " I like " + sentence(40, "these") + "  " + SPACED
    verdict = read(long)
    assert verdict.outcome is Outcome.FAIL
    assert len(verdict.evidence) == 3


@pytest.mark.parametrize("pronoun", ["She", "He", "They"])
def test_either_person_is_fine_and_every_pronoun_weighs_alike(pronoun: str) -> None:
    verb = "have" if pronoun == "They" else "has"
    third = f"{pronoun} {verb} run the night kitchen of a hospital since the spring. The cooks are glad of it."
    assert read(third).outcome is Outcome.PASS
    assert read(f"{third} I love them all.").score == 0.5


@pytest.mark.parametrize("pronoun", ["She", "He", "They"])
def test_after_an_i_a_pronoun_may_be_somebody_else(pronoun: str) -> None:
    verb = "were" if pronoun == "They" else "was"
    assert (
        read(f"I learned bread from a baker in Ghent. {pronoun} {verb} kind. I still bake it.").outcome is Outcome.PASS
    )


def test_the_person_is_not_judged_in_another_language() -> None:
    assert read("They is het huis waar ik bak. I en II zijn ovens in de keuken van het ziekenhuis hier.").score == 1


def test_thirty_five_words_are_a_sentence_and_thirty_six_are_long() -> None:
    assert read(sentence(35)).outcome is Outcome.PASS
    verdict = read(sentence(36))
    assert verdict.score == 0.5
    assert "more than 35 words" in verdict.message


def test_most_is_more_than_half() -> None:
    assert read(f"{sentence(36)} {sentence(9, 'Few')}").outcome is Outcome.PASS
    assert read(f"{sentence(36)} {sentence(36, 'Many')} {sentence(9, 'Few')}").score == 0.5


def test_repeating_a_short_sentence_does_not_help() -> None:
    long = f"{sentence(36)} {sentence(36, 'Many')}"
    assert read(f"{long} We bake. We bake. We bake. We bake. We bake.").score == 0.5


def test_a_list_is_no_long_sentence() -> None:
    breads = ", ".join(f"{kind} bread" for kind in ("rye", "corn", "oat", "rice", "nut", "seed", "flat") * 4)
    assert read(f"We bake {breads}.").outcome is Outcome.PASS


def test_lost_line_breaks_are_no_long_sentence() -> None:
    assert read(sentence(60).rstrip(".")).outcome is Outcome.PASS


def test_bullets_are_not_one_sentence() -> None:
    assert read("What I do  • " + " • ".join([sentence(12)] * 5)).outcome is Outcome.PASS


@pytest.mark.parametrize(
    "words",
    [
        "WHAT PEOPLE COME TO ME FOR  bread and patience.",
        "I use SQL, AWS, GCP, ETL, HTML, CSS, REST and SOAP in the kitchen of the hospital.",
        "PROFESSIONAL KITCHEN EXPERIENCE  I bake bread at night.",
    ],
)
def test_headings_and_acronyms_are_no_blocks_of_capitals(words: str) -> None:
    assert read(words).outcome is Outcome.PASS


def test_eight_words_in_capitals_are_a_block_and_seven_are_a_heading() -> None:
    shouted = SHOUTED.rstrip(".").split()
    assert len(shouted) == 9
    assert read(" ".join(shouted[:8])).score == 0.5
    assert read(" ".join(shouted[:7])).outcome is Outcome.PASS


@pytest.mark.parametrize("summary", ["أعمل في مطبخ المستشفى ليلاً.", "私は病院の厨房で夜に働いています。", ""])
def test_scripts_without_capitals_pass(summary: str) -> None:
    assert read(summary).outcome is Outcome.PASS


def test_it_is_folded_under_an_empty_summary() -> None:
    assert summary_readable.under == "summary-present"
