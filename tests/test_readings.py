"""An answer stands where every reading of the person that the download leaves open gives the same."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from auditor.audit import examine
from auditor.case import Case
from auditor.check import Limits, Verdict, check, graded
from auditor.readings import LANGUAGE, NAMES, STAGE, agreed, other_readings
from auditor.scorecard import Finding
from tests.factory import TABLES, case, uncertain
from tests.judging import RULES

ENGLISH = "I lead a small team of nurses on a busy surgical ward and I like a calm handover."


def read(of: Case, ask: Callable[[Case, Limits], Verdict]) -> Verdict:
    made = check(points=1, advice="", where="", minutes=1)(ask)
    return agreed(made, of, other_readings(of), {})


def by_length(case: Case, limits: Limits) -> Verdict:
    return graded(float(len(case.levelled(case.profile.identity.headline)) > 20), "")


def by_language(case: Case, limits: Limits) -> Verdict:
    return graded(float(case.main_language == "en"), "")


def by_stage(case: Case, limits: Limits) -> Verdict:
    return graded(float(case.is_student), "")


def test_nothing_is_open_in_a_full_download() -> None:
    assert other_readings(case(summary=ENGLISH)) == ()


@pytest.mark.parametrize(
    ("unknown", "count"), [("Profile", 3), ("Positions", 3), ("Education", 1), ("Skills", 0), ("Projects", 0)]
)
def test_what_a_download_leaves_out_opens_the_language_or_the_names(unknown: str, count: int) -> None:
    assert len(other_readings(case(summary=ENGLISH, unknown=[unknown]))) == count


def test_a_guessed_stage_opens_the_others() -> None:
    assert len(other_readings(uncertain(case(summary=ENGLISH)))) == 4
    assert len(other_readings(uncertain(case(summary=ENGLISH, unknown=["Positions"])))) == 15


@pytest.mark.parametrize(
    ("headline", "score"),
    [
        ("I cook soup at night for whole wards", 1),
        ("I cook for wards", 0),
        ("I cook at O", 0),
        ("I cook at Riverton University", None),
        ("I cook at noon in O", None),
    ],
)
def test_a_length_stands_where_no_name_could_change_it(headline: str, score: float | None) -> None:
    assert read(case(headline=headline, unknown=["Education"]), by_length).score == score
    assert read(case(headline=headline), by_length).score is not None


def test_what_the_answer_depends_on_is_named_and_nothing_else() -> None:
    open_ones = {"headline": "I cook at Riverton University", "summary": ENGLISH, "unknown": ["Positions"]}
    for ask, fact in ((by_length, NAMES), (by_language, LANGUAGE), (by_stage, STAGE)):
        verdict = read(uncertain(case(**open_ones)), ask)
        told = f"The answer depends on {fact}, and this download does not hold what would tell."
        assert (verdict.score, verdict.message) == (None, told)
        assert ("--stage" in verdict.remedy) == (fact is STAGE)


def test_what_hangs_on_two_facts_together_names_both() -> None:
    def by_both(case: Case, limits: Limits) -> Verdict:
        return graded(float(case.is_student and case.main_language == "--"), "")

    verdict = read(uncertain(case(summary=ENGLISH, unknown=["Positions"])), by_both)
    assert f"{STAGE} and {LANGUAGE}," in verdict.message


# A download of the profile alone


def of_profile_alone(**cells: str) -> dict[str, Finding]:
    alone = case("", first_name="Ann", location="Leeds", unknown=set(TABLES) - {"Profile"}, **cells)
    return {one.check: one for group in examine(alone, RULES).values() for one in group}


@pytest.mark.parametrize(
    "headline",
    [
        "Data analyst | SQL, Tableau | turning retail data into decisions that people act on",
        "Registered nurse in intensive care with a love of calm handovers and of teaching",
        "Helping small bakeries to sell more bread with less waste | Pastry chef",
    ],
)
def test_a_headline_of_a_comfortable_length_passes(headline: str) -> None:
    assert of_profile_alone(headline=headline)["headline-length"].score == 1


def test_a_short_headline_of_names_is_not_judged() -> None:
    finding = of_profile_alone(headline="Marketing Manager | Brand Strategy | Riverton University")["headline-length"]
    assert (finding.outcome, NAMES in finding.message) == ("not-judged", True)


def test_a_summary_of_a_comfortable_length_passes() -> None:
    summary = (
        "I am a paediatric nurse who trains new colleagues; last year 14 of them passed their first audit. I have "
        "worked on two wards of City Hospital in Leeds, and before that in a care home, where I wrote the handover "
        "sheet that is still in use. I like calm nights, clear words and people who ask. I am looking for a role in "
        "which I can teach more, in a hospital or at a school of nursing. In my free time I bake bread and run slowly."
    )
    findings = of_profile_alone(summary=summary)
    lengths = ("summary-present", "summary-length", "summary-readable", "summary-buzzwords", "summary-opening")
    assert [findings[name].score for name in lengths] == [1, 1, 1, 1, 1]


def test_a_short_summary_is_told_so() -> None:
    findings = of_profile_alone(summary="I am a nurse. I like my work.")
    assert (findings["summary-present"].score, findings["summary-length"].score) == (0, 0)
    bakers = "I run the night kitchen of a children's hospital. Most of what I know I learned from the cooks."
    assert of_profile_alone(summary=bakers)["summary-present"].score == pytest.approx(4 / 25)
