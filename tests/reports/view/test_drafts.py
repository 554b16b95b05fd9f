"""Tests of reports.view.drafts: what a draft is for, and its gaps."""

from __future__ import annotations

from auditor.scorecard import Draft, Quote
from reports.view.drafts import drafted, drafts_shown

TITLE = Quote(file="Positions.csv", row=1, column="Title", text="Cook")


def draft(part: str, text: str, *gaps: str, about: str = "", facts: tuple[Quote, ...] = (TITLE,)) -> Draft:
    return Draft(part=part, about=about, text=text, gaps=list(gaps), facts=list(facts))


def test_drafts_of_one_kind_stand_together_and_those_of_a_role_apart() -> None:
    groups = drafts_shown(
        [
            draft("headline", "Cook | [skill]", "[skill]"),
            draft("headline", "Cook"),
            draft("role", "Cook", about="Chef de partie"),
            draft("role", "Cook", about="Cook"),
        ]
    )
    assert [(group.title, len(group.drafts)) for group in groups] == [
        ("Your headline", 2),
        ("A line for a role: Chef de partie", 1),
        ("A line for a role: Cook", 1),
    ]


def test_gaps_are_told_from_words_of_the_member_in_brackets() -> None:
    ((shown,),) = [group.drafts for group in drafts_shown([draft("headline", "Cook [acting] | [skill].", "[skill]")])]
    assert shown.words == [("Cook [acting] | ", False), ("[skill]", True), (".", False)]
    assert shown.place == "Positions.csv, row 1."


def test_a_draft_without_gaps_or_facts_is_shown_whole() -> None:
    ((shown,),) = [group.drafts for group in drafts_shown([draft("summary", "I cook.", facts=())])]
    assert (shown.words, shown.place) == ([("I cook.", False)], "")


def test_drafts_tell_which_criteria_they_help_with() -> None:
    assert drafted([draft("role", "Cook"), draft("headline", "Cook")]) == {"experience", "headline"}
    assert drafted([]) == set()
