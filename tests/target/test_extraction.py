"""The terms of an advertisement: each once, the required before the rest, what is offered never."""

from __future__ import annotations

import pytest

from auditor.target import Kind
from auditor.target.extraction import MOST, terms_of

ADVERTISEMENT = """ICU Registered Nurse (RN) - Nights
About us: Springfield General is a hospital that uses Excel.
What you'll do
- Administer medications and titrate drips
- Provide patient education
Requirements:
• Current RN license
• BSN preferred; Associate degree in Nursing required
• BLS and ACLS
• Experience with Epic and telemetry, ventilator management, and wound care
• Wound care and telemetry again
Benefits
Medical, dental, vision, 401(k), and yoga classes."""


def names(text: str = ADVERTISEMENT, *, english: bool = True) -> list[str]:
    return [term.name for term in terms_of(text, english=english)]


def test_title_and_degree_come_first_and_then_what_is_required() -> None:
    found = terms_of(ADVERTISEMENT)
    assert (found[0].name, found[0].kind) == ("ICU Registered Nurse", Kind.TITLE)
    assert found[1].kind is Kind.DEGREE
    ranked = [term.name for term in found]
    assert ranked.index("telemetry") < ranked.index("patient education")
    weights = [term.weight for term in found if term.kind in {Kind.SKILL, Kind.CERTIFICATION}]
    assert weights == sorted(weights, reverse=True)


def test_each_thing_stands_there_once_with_the_line_that_asks_for_it() -> None:
    found = {term.name: term for term in terms_of(ADVERTISEMENT)}
    assert found["telemetry"].asked in ADVERTISEMENT
    assert found["RN"].kind is found["BLS"].kind is Kind.CERTIFICATION
    assert len({name.casefold() for name in names()}) == len(names())


def test_what_the_employer_tells_of_itself_and_offers_is_not_asked_for() -> None:
    joined = " ".join(names())
    for word in ("Excel", "Springfield", "dental", "yoga", "401"):
        assert word not in joined


def test_a_thing_that_is_asked_for_again_weighs_more_twice_at_most() -> None:
    once, twice, often = (terms_of("Requirements\n" + "\n".join(lines)) for lines in (
        ["Experience with welding"],
        ["Experience with welding", "Good at welding"],
        [f"Number {word}: experience with welding" for word in ("one", "two", "three", "four", "five", "six")],
    ))  # fmt: skip
    assert once[0].weight < twice[0].weight < often[0].weight < once[0].weight + 1


def test_aliases_are_one_thing_as_the_text_spells_it() -> None:
    assert names("Requirements\n• Experience with AWS\n• Knowledge of Amazon Web Services") in (
        ["AWS"],
        ["Amazon Web Services"],
    )
    assert "MS Excel" in names("Requirements\n• Experience with MS Excel")


def test_a_name_and_its_inflection_are_one_thing() -> None:
    assert names("Requirements\n• A/B tests\n• Experience with A/B testing") == ["A/B testing"]


def test_a_target_keeps_a_bounded_number_of_terms() -> None:
    flood = "Requirements\n" + "\n".join(f"• Experience with Tool{n}x" for n in range(90))
    assert len(names(flood)) == MOST


def test_without_english_only_names_are_taken() -> None:
    assert names("Anforderungen\n• Kenntnisse in SAP und der Buchhaltung mit Excel", english=False) == [
        "Buchhaltung",
        "Excel",
        "SAP",
    ]


def test_of_terms_that_weigh_the_same_the_first_named_comes_first() -> None:
    assert names("Requirements\n\u2022 zebra grooming, apple wrapping") == ["zebra grooming", "apple wrapping"]


def test_of_degrees_of_one_level_only_the_first_is_asked_for() -> None:
    assert names("Requirements\n\u2022 High school diploma or GED") == ["High school diploma"]


def test_beside_a_degree_the_sentence_may_ask_for_more() -> None:
    found = names("Requirements\n\u2022 Degree in Law, Economics or Politics and experience of contract drafting")
    assert found == ["Degree in Law", "contract drafting"]


def test_what_several_signs_give_away_weighs_more() -> None:
    weights = {
        term.name: term.weight
        for term in terms_of(
            "Requirements\n\u2022 Knowledge of wound dressing\nDuties\n\u2022 Provide wound care to all"
        )
    }
    assert weights["wound dressing"] > weights["wound care"]


def test_a_word_of_a_field_alone_is_no_term_beside_a_phrase_that_holds_it() -> None:
    found = names("Duties\n\u2022 Follow deep cleaning plans\n\u2022 Order cleaning supplies")
    assert "cleaning" not in found


def test_two_known_names_stay_two_where_each_stands_alone() -> None:
    found = names("Requirements\n\u2022 Experience with React\n\u2022 Knowledge of React Native")
    assert {"React", "React Native"} <= set(found)


def test_a_longer_name_wins_over_an_unknown_short_one() -> None:
    assert "ACAS codes of practice" in names("Requirements\n\u2022 Good grasp of ACAS codes of practice")


def test_a_known_name_is_spelt_as_the_text_inflects_it() -> None:
    assert "Discharge plans" in names("Duties\n\u2022 Discharge plans with families")


def test_the_employer_and_the_line_of_its_address_are_no_skills() -> None:
    text = "Plumber\nPipes Consulting, Leeds\nPipes Consulting is a firm.\nDuties\n\u2022 Work at Pipes Consulting"
    assert not {"Consulting", "Pipes Consulting", "consulting"} & set(names(text))


def test_a_name_and_what_its_brackets_shorten_it_to_are_one_thing() -> None:
    found = names("Requirements\n\u2022 Use of laser range finding (LRF)\n\u2022 Knowledge of LRF")
    assert [name for name in found if name in {"laser range finding", "LRF"}] == ["laser range finding"]


def test_the_job_itself_is_no_skill_when_it_is_shortened() -> None:
    found = names("Sales Development Representative\nRequirements\n\u2022 Experience as an SDR\n\u2022 Use of CRM")
    assert "SDR" not in found
    assert "CRM" in found


def test_two_titles_are_two() -> None:
    kinds = [(term.name, term.kind) for term in terms_of("Video Editor & Motion Designer\nDuties\n\u2022 Grade video")]
    assert kinds[:2] == [("Video Editor", Kind.TITLE), ("Motion Designer", Kind.TITLE)]
    assert terms_of("Research & Development Engineer\nDuties\n\u2022 Test")[0].name == "Research & Development Engineer"


def test_what_stands_beside_a_degree_is_kept_where_it_is_spelt_like_a_name() -> None:
    assert "CILEX" in names("Requirements\n\u2022 CILEX or legal secretary diploma desirable")


def test_what_is_done_may_be_a_known_activity() -> None:
    assert "lesson planning" in names("Duties\n\u2022 Plan and teach lessons")


@pytest.mark.parametrize(
    ("asked", "kept", "gone"),
    [
        ("\u2022 Build gradient boosting models and style guides", {"gradient boosting models", "style guides"}, set()),
        ("\u2022 Audit stock ledgers", {"stock ledgers"}, {"Audit"}),
        ("\u2022 Reporting to the Head of Yard, you will grade gravel heaps", {"gravel heaps"}, {"Reporting"}),
        ("\u2022 Prepare accounts to improve debt ratios", {"debt ratios"}, {"improve debt ratios"}),
        ("\u2022 Preparation of dye ledgers", {"dye ledgers"}, {"Preparation"}),
        ("\u2022 Bachelor's degree in Civil Engineering", {"Bachelor's degree in Civil Engineering"}, set()),
        ("\u2022 CSCS card and knowledge of SRA accounts rules", {"CSCS card", "SRA accounts rules"}, {"SRA"}),
    ],
)
def test_what_is_asked_and_what_stands_beside_it(asked: str, kept: set[str], gone: set[str]) -> None:
    found = set(names(f"Civil Engineer\nDuties\n{asked}"))
    assert kept <= found
    assert not gone & found


def test_a_title_of_one_word_hides_no_line_but_its_own() -> None:
    assert "prescribing" in " ".join(names("Nurse\nRequirements\n\u2022 Nurse prescribing"))
    assert names("Nurse\nBe a Nurse in wound care here.") == ["Nurse"]


def test_words_that_join_nothing_name_nothing() -> None:
    assert names("Requirements\n\u2022 and and and\n\u2022 to of, the (with)") == []


def test_a_certificate_stays_though_its_body_is_the_employer() -> None:
    assert "NMC" in names("Clerk\nThe NMC is a regulator.\nRequirements\n\u2022 NMC registration")
