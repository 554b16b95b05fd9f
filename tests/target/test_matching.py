"""Where a profile meets its target: listed, told, suggested, missing, or not to be known."""

from __future__ import annotations

from typing import Any

import pytest

from auditor.target import Kind, Origin, Target, Term
from auditor.target.matching import Match, Standing, matches
from tests.factory import certification, entry, position, profile, skills, study


def met(name: str, kind: Kind = Kind.SKILL, **facts: Any) -> Match:
    target = Target(origin=Origin.ADVERTISEMENT, name="job", terms=(Term(name=name, kind=kind, weight=1),))
    (match,) = matches(target, profile(**facts))
    return match


def seen(match: Match) -> list[tuple[str, str, str]]:
    return [(place.source.file, place.column, place.text) for place in match.places]


def test_a_listed_skill_is_quoted_first_and_then_the_texts() -> None:
    match = met("MS Excel", skills=skills("Microsoft Excel"), summary="I like order. I build models in Excel.")
    assert match.standing is Standing.LISTED
    assert seen(match) == [
        ("Skills.csv", "Name", "Microsoft Excel"),
        ("Profile.csv", "Summary", "I build models in Excel."),
    ]


def test_a_certification_may_be_listed_or_asked_for_by_a_longer_name() -> None:
    assert met("BLS", Kind.CERTIFICATION, certifications=[certification("Basic Life Support (BLS)")]).is_met
    longer = met("advanced wound care", skills=skills("Wound Care"))
    assert longer.standing is Standing.LISTED
    assert met("wound care", skills=skills("Care")).standing is Standing.MISSING, "one shared word is not enough"


@pytest.mark.parametrize(
    ("facts", "place"),
    [
        ({"headline": "Welder | TIG welding"}, ("Profile.csv", "Headline", "Welder | TIG welding")),
        ({"positions": [position("TIG Welding Lead")]}, ("Positions.csv", "Title", "TIG Welding Lead")),
        ({"studies": [study(notes="Took TIG welding.")]}, ("Education.csv", "Notes", "Took TIG welding.")),
        (
            {"extras": {"Languages": (entry("Languages", "French", column="Name", text="TIG welding"),)}},
            ("Languages.csv", "Proficiency", "TIG welding"),
        ),
        (
            {"extras": {"Courses": (entry("Courses", "TIG welding", column="Name"),)}},
            ("Courses.csv", "Name", "TIG welding"),
        ),
    ],
)
def test_a_term_is_told_where_a_text_names_it(facts: dict[str, Any], place: tuple[str, str, str]) -> None:
    match = met("TIG welding", **facts)
    assert match.standing is Standing.TOLD
    assert seen(match) == [place]


def test_other_words_suggest_it_and_are_quoted() -> None:
    match = met("stakeholder negotiation", summary="I like dogs. I negotiated with many stakeholders.")
    assert match.standing is Standing.SUGGESTED
    assert match.is_met
    assert seen(match) == [("Profile.csv", "Summary", "I negotiated with many stakeholders.")]


def test_words_that_stand_far_apart_suggest_nothing() -> None:
    text = "I negotiated a contract. Years later I wrote to the stakeholders."
    assert met("stakeholder negotiation", summary=text).standing is Standing.MISSING


def test_what_is_not_in_the_download_is_not_missing() -> None:
    assert met("welding").standing is Standing.MISSING
    assert met("welding", unknown=["Skills"]).standing is Standing.UNKNOWN
    assert met("Bachelor's degree", Kind.DEGREE, unknown=["Education"]).standing is Standing.UNKNOWN
    assert not met("welding", unknown=["Skills"]).is_met


@pytest.mark.parametrize(
    ("asked", "held", "standing"),
    [
        ("Bachelor's degree in Nursing", "BSc Nursing", Standing.LISTED),
        ("Bachelor's degree", "Master of Science (MS), Statistics", Standing.LISTED),
        ("Master's degree", "BA History", Standing.MISSING),
        ("PhD", "Master of Arts", Standing.MISSING),
    ],
)
def test_a_degree_is_met_by_one_as_high(asked: str, held: str, standing: Standing) -> None:
    assert met(asked, Kind.DEGREE, studies=[study("School", held)]).standing is standing


def test_a_title_is_told_by_headline_or_titles_and_suggested_by_its_field() -> None:
    assert met("Product Analyst", Kind.TITLE, headline="Product analyst at X").standing is Standing.TOLD
    field = met("Head of Product Analytics", Kind.TITLE, headline="Product Analytics Manager")
    assert field.standing is Standing.SUGGESTED
    assert met("Director", Kind.TITLE, headline="Cook").standing is Standing.MISSING


def test_naming_a_term_again_changes_nothing_and_three_places_are_enough() -> None:
    once = met("welding", summary="I enjoy welding.")
    again = met("welding", summary="I enjoy welding. Welding. Welding, welding.")
    assert (once.standing, len(once.places)) == (again.standing, len(again.places))
    everywhere = met(
        "welding", skills=skills("Welding"), positions=[position("Welding", row=row) for row in range(1, 9)]
    )
    assert len(everywhere.places) == 3
