"""Tests of reports.view.page: who and when, strengths and next steps."""

from __future__ import annotations

from typing import Any

import msgspec

from reports.view import Page, page_of
from tests.reports.cards import empty_card, hostile_card, long_card, sparse_card


def shown(**changes: Any) -> Page:
    return page_of(msgspec.structs.replace(long_card(), **changes))


def test_who_and_when() -> None:
    page = shown()
    assert (page.name, page.title) == ("Maya Okafor-Lindqvist", "LinkedIn profile readiness: Maya Okafor-Lindqvist")
    assert page.facts == [
        "Your LinkedIn export of 15 June 2026, the copy of your data that LinkedIn gave you; the full download.",
        "What you changed since is not in it. "
        "Read as the profile of an experienced professional: the roles add up to 11 years.",
    ]


def test_without_a_name_or_reasons_it_still_reads() -> None:
    page = page_of(empty_card())
    assert page.name == "Your profile"
    assert page.facts[1] == "What you changed since is not in it. Read as the profile of a student."


def test_an_endless_name_is_cut_for_the_running_header_alone() -> None:
    subject = msgspec.structs.replace(long_card().subject, name="Anna " * 60)
    page = shown(subject=subject)
    assert len(page.running_name) <= 60
    assert len(page.name) > 200


def test_what_is_unknown_to_the_wording_is_shown_as_it_is() -> None:
    subject = msgspec.structs.replace(long_card().subject, stage="apprentice", stage_reason="")
    export = msgspec.structs.replace(long_card().export, kind="sample", day_source="")
    assert shown(subject=subject, export=export).facts == [
        "Your LinkedIn export of 15 June 2026, the copy of your data that LinkedIn gave you; sample.",
        "What you changed since is not in it. Read as the profile of apprentice.",
    ]


def test_a_strength_quotes_once_and_briefly() -> None:
    strengths = shown().strengths
    assert [len(one.evidence.quotes) for one in strengths] == [1, 1, 1, 0, 1]
    assert all(len(words.text) <= 90 for one in strengths for quote in one.evidence.quotes for words in quote.words)
    assert strengths[3].evidence.places == "Certifications.csv, row 1"
    assert strengths[0].evidence.places == ""


def test_quiet_criteria_are_named_together() -> None:
    assert shown().quiet == ""
    assert page_of(sparse_card()).quiet.startswith("Not judged from this export: Photo, Experience, Education,")


def test_every_text_is_clean() -> None:
    assert not {"\x1b", "\x9b", "\u202e", "\u2066", "\x00", "\x07"} & set(repr(page_of(hostile_card())))
