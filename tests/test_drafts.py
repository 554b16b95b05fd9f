"""Starter drafts: where they stand, and that no word in them is invented."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from auditor import audit_export
from auditor.audit import read_profile
from auditor.case import Case, gather
from auditor.drafts import HEADLINES, ROLES, drafts, texts
from auditor.own_facts import JOB
from auditor.profile import Profile
from auditor.scorecard import Draft
from sample_exports import people as sample_people
from tests.factory import case, entry, job, position, skills, study
from tests.judging import RULES, judged
from tests.people import people, spoken

STRONG = RULES.bands[-1].start
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
JOBS = (None, job("SQL", "wound care", title="Data engineer"), job("Python", title="Ward nurse"))


def drafted(one: Case) -> list[Draft]:
    return drafts(one, judged(one).criteria, strong=STRONG)


def of_part(part: str, found: Iterable[Draft]) -> list[str]:
    return [one.text for one in found if one.part == part]


@cache
def template_words() -> frozenset[str]:
    """Every word that is ours: of the texts, of the gaps, and of the gap that takes up a verb in "-ing"."""
    parts = (texts().headline, texts().summary, texts().role, texts().recommendation)
    said = [re.sub(r"\{\w+\}", " ", one.text) for part in parts for one in part]
    return frozenset(_WORD.findall(" ".join([*said, *texts().gaps.values(), "as a verb in the past"])))


def cells(record: Any) -> Iterator[str]:
    """Every text that a profile or a target holds."""
    if isinstance(record, str):
        yield " ".join(record.split())
    elif is_dataclass(record) and not isinstance(record, type):
        for one in fields(record):
            yield from cells(getattr(record, one.name))
    elif isinstance(record, dict):
        yield from cells(tuple(record.values()))
    elif isinstance(record, tuple | list):
        for one in record:
            yield from cells(one)


def assert_nothing_is_invented(found: Iterable[Draft], one: Case) -> None:
    own, asked = list(cells(one.profile)), list(cells(one.target))
    for draft in found:
        left = draft.text
        for fact in sorted(draft.facts, key=lambda fact: -len(fact.text)):
            assert any(fact.text in cell for cell in (asked if fact.file == JOB.file else own)), fact
            left = left.replace(fact.text, " ").replace(fact.text[:1].lower() + fact.text[1:], " ")
        strange = set(_WORD.findall(left)) - template_words()
        assert all(any(word in cell for cell in own) for word in strange), (draft, strange)
        assert len(strange) <= 1, "at most the verb that a gap takes up"
        assert all(gap in draft.text for gap in draft.gaps)


@pytest.mark.parametrize("person", sample_people())
@pytest.mark.parametrize("target", JOBS)
def test_no_word_is_invented_for_a_sample_person(person: str, target: Any) -> None:
    _, profile = read_profile([sample_people()[person]])
    one = gather(profile, target=target)
    assert_nothing_is_invented(drafted(one), one)


@settings(max_examples=25, phases=[Phase.generate])
@given(people().map(spoken), st.sampled_from(JOBS))
def test_no_word_is_invented_for_an_invented_person(person: Profile, target: Any) -> None:
    one = gather(person, target=target)
    assert_nothing_is_invented(drafted(one), one)


@settings(max_examples=25, phases=[Phase.generate])
@given(people().map(spoken))
def test_a_headline_without_gaps_is_never_worse_than_the_one_it_replaces(person: Profile) -> None:
    before = judged(person)
    for draft in drafts(before.case, before.criteria, strong=STRONG):
        if draft.part == "headline" and not draft.gaps:
            after = judged(replace(person, identity=replace(person.identity, headline=draft.text)))
            assert after.total.low >= before.total.low - 1e-9, (draft.text, person.identity.headline)


def test_who_gets_drafts_among_the_sample_people() -> None:
    parts = {name: {one.part for one in audit_export(export).drafts} for name, export in sample_people().items()}
    assert parts["student"] == {"headline", "summary", "role", "recommendation"}
    assert parts["sparse"] == {"summary"}
    assert parts["strong"] == parts["spanish"] == parts["arabic"] == set()


def test_an_office_gets_none() -> None:
    assert audit_export(sample_people()["student"], audience="office").drafts == []


def test_three_headlines_of_a_student() -> None:
    own = study("Example College", "BSc, Geology", started="Aug 2024", finished="May 2028")
    found = drafted(case("student", studies=(own,), skills=skills("GIS", "Rock mechanics", "Drilling")))
    assert of_part("headline", found) == [
        "Geology student at Example College | Drilling, GIS and Rock mechanics",
        "Geology student | Drilling and GIS | aiming for work as [the role that you want]",
        "Geology student | Drilling, GIS | [a project or a prize]",
    ]


def test_without_any_fact_there_is_one_pattern() -> None:
    found = drafted(case(headline="Open to new chances in a growing company"))
    assert of_part("headline", found) == ["[the role that you want] | [skill], [skill] | [a result, with its number]"]


def test_who_has_a_role_gets_no_headline_without_it() -> None:
    found = drafted(
        case(headline="Designer at Freelance", positions=(position("Designer", "Freelance", started="2020"),))
    )
    assert of_part("headline", found) == [
        "Designer at Freelance | [skill] and [skill] | [a result, with its number]",
        "Designer | [a result, with its number] | [skill], [skill]",
    ]


def test_a_role_that_ended_is_told_in_the_past() -> None:
    ended = position("Baker", "Mill", started="2015", finished="2023")
    found = drafted(case(headline="Hello to all of you who read this here", positions=(ended,)))
    assert of_part("summary", found)[0].startswith("I worked as Baker at Mill, where I [what you did] for [whom].")
    assert of_part("headline", found)[0].startswith("[the role that you want] | ")


def test_a_headline_that_would_be_too_long_is_left_out() -> None:
    long = "Principal " + "of everything " * 3
    here = position(f"{long}here", f"{long}there", started="2020")
    named = skills(*(f"{long}{number}" for number in ("one", "two", "three")))
    found = drafted(case(positions=(here,), skills=named, headline="Hello to all of you", industry=f"{long}else"))
    assert found
    assert all(len(text) <= 220 for text in of_part("headline", found))


def test_a_summary_gets_the_sentences_that_it_lacks() -> None:
    summary = (
        "Ward nurse in intensive care. I use SQL, Tableau, dbt and Excel for the staffing reports of four wards, and I "
        "cut overtime by 12 percent in one year. I won the patient safety prize. " + "The wards are small. " * 12
    )
    found = drafted(case(summary=summary, skills=skills("SQL", "Tableau", "dbt", "Excel")))
    assert of_part("summary", found) == ["Next I look for work as [the role that you want]."]


def test_a_summary_names_skills_that_it_does_not_name_yet() -> None:
    found = drafted(case(summary="I like SQL and reports that people read.", skills=skills("Baking", "SQL", "Tableau")))
    assert "What I bring: Baking and Tableau. With Baking I [what you did]." in of_part("summary", found)[0]


def test_a_summary_draft_shows_a_skill_in_the_members_own_words() -> None:
    mapped = entry("Projects", "Creek", text="We took 60 soil samples along the creek. We mapped them in QGIS.")
    summary = "I like fieldwork and soil, and I like to explain both of them to people who did not ask."
    found = drafted(case(summary=summary, skills=skills("Baking", "GIS"), extras={"Projects": (mapped,)}))
    assert "What I bring: GIS and Baking. For example: we mapped them in QGIS." in of_part("summary", found)[0]


def test_a_result_that_the_summary_tells_is_not_offered_again() -> None:
    told = "Built an inventory of culverts that won two towns $2.3 million in grants. Halved the review of permit sets."
    roles = (position("Engineer", "Town", started="2020", description=told),)
    summary = "I design drainage for towns. Our inventory of culverts won two of the towns $2.3 million in grants."
    (draft,) = of_part("summary", drafted(case(summary=summary, positions=roles)))
    assert "What came of my work: halved the review of permit sets." in draft
    assert "inventory" not in draft


@pytest.mark.parametrize(
    ("result", "said"),
    [
        ("The council put our map on its website.", "the council put our map on its website"),
        ("Reduced review comments by half.", "reduced review comments by half"),
        ("I cut the month-end from 9 to 4 days.", "I cut the month-end from 9 to 4 days"),
        ("LED lamps cut the power bill by 20 percent.", "LED lamps cut the power bill by 20 percent"),
        ("Franklin Creek won the county award.", "Franklin Creek won the county award"),
    ],
)
def test_after_a_colon_only_what_opened_a_sentence_becomes_small(result: str, said: str) -> None:
    roles = (position("Clerk", "Shop", started="2020", description=result),)
    assert f"What came of my work: {said}." in of_part("summary", drafted(case(positions=roles)))[0]


@pytest.mark.parametrize(
    "description",
    [
        "Designed a dam removal that reopened nine miles of stream.",
        "Wrote the rota which now has kept two wards calm.",
        "Sorted the archive, saving the office a room.",
        "Answered the mail so that nobody had to call twice.",
        "Cut overtime by 12 percent.",
    ],
)
def test_a_line_that_says_what_came_of_it_is_not_made_longer(description: str) -> None:
    roles = (position("Clerk", "Shop", started="2024", description=description),)
    assert of_part("role", drafted(case(positions=roles, headline="Clerk in a small shop by the sea"))) == []
    both = (
        position("Clerk", "Shop", started="2024", description=f"{description} Kept the books that people ask for."),
    )
    (line,) = of_part("role", drafted(case(positions=both, headline="Clerk in a small shop by the sea")))
    assert line == "Kept the books that people ask for. Result: [what changed, and for whom]."


@pytest.mark.parametrize(
    ("description", "line"),
    [
        ("Responsible for the till.", "[verb] the till. Result: [what changed, and for whom]."),
        (
            "I was responsible for managing the till.",
            "[managing, as a verb in the past] the till. Result: [what changed, and for whom].",
        ),
        ("Drinks and cakes. Opened the shop.", "Opened the shop. Result: [what changed, and for whom]."),
        ("Drinks and cakes.", "Drinks and cakes. Result: [what changed, and for whom]."),
        ("Made drinks; opened the shop.", "Made drinks. Result: [what changed, and for whom]."),
        ("", "[verb] [what you do] for [whom]. Result: [what changed, and for whom]."),
        (
            "Mail me at ann@example.com.",
            "[verb] [what you do] for [whom]. Result: [what changed, and for whom].",
        ),
    ],
)
def test_a_thin_role_gets_one_line(description: str, line: str) -> None:
    roles = (
        position("Barista", "Bean", started="2024", description=description),
        position("Cook", "Pot", started="2020", finished="2023", description="Cooked for sixty guests a day.", row=2),
    )
    found = drafted(case(positions=roles, summary="I cook and I brew, and I like to do both of them well."))
    lines = {one.about: one.text for one in found if one.part == "role"}
    assert lines["Barista"] == line


def test_a_statement_that_tells_a_result_is_left_as_it_is() -> None:
    told = "Cut waste from 9 to 4 kilos a day. Kept the till."
    found = drafted(case(positions=(position("Barista", "Bean", started="2024", description=told),)))
    assert of_part("role", found) == ["Kept the till. Result: [what changed, and for whom]."]


def test_at_most_three_roles_get_a_line_and_none_in_another_language() -> None:
    roles = [
        position(f"Cook {row}", "Pot", started=f"20{row}", description="Cooked.", row=row) for row in range(15, 24)
    ]
    assert (
        len(of_part("role", drafted(case(positions=tuple(roles), headline="Cook in a small kitchen by the sea")))) == 3
    )
    assert (HEADLINES, ROLES) == (3, 3)
    spanish = "Preparaba la comida de sesenta huéspedes cada día y compraba en el mercado del pueblo."
    one = case(
        summary="I cook and I brew, and I like to do both of them well. " * 3,
        positions=(position("Cook", "Pot", started="2020", description=spanish),),
    )
    assert of_part("role", drafted(one)) == []


@pytest.mark.parametrize(
    ("facts", "how"),
    [
        ({"positions": (position("Cook", "Pot", started="2020"),)}, "you know my work as Cook at Pot."),
        (
            {"positions": (position("Cook", "Pot", started="2010", finished="2012"),)},
            "you know my work as Cook at Pot.",
        ),
        ({}, "you know my work from [where you met]."),
    ],
)
def test_a_request_says_how_they_know_each_other(facts: dict[str, Any], how: str) -> None:
    found = drafted(case(headline="I cook and I brew, and I like to do both", first_name="Ann", **facts))
    (request,) = of_part("recommendation", found)
    assert how in request
    assert request.endswith("Thank you, Ann")


def test_every_text_answers_checks_that_there_are_and_every_slot_may_be_a_gap() -> None:
    known = set(judged(case()).findings)
    said = texts()
    assert set(said.headline_answers) <= known
    for one in (*said.headline, *said.summary, *said.role, *said.recommendation):
        assert set(one.answers) <= known
        assert set(re.findall(r"\{(\w+)\}", one.text)) <= {*said.gaps, *one.needs}
