"""Tests of reports.view.steps: what to do next, and where to start where nothing waits."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from auditor.answers import PHOTO_QUESTIONS
from auditor.check import COMPLETE_DOWNLOAD, LARGER_DOWNLOAD
from auditor.given import Told
from auditor.scorecard import Draft, NotJudged
from reports.view import Page, page_of
from tests.reports.cards import empty_card, long_card, sparse_card


def shown(**changes: Any) -> Page:
    return page_of(msgspec.structs.replace(long_card(), **changes))


def step(**changes: Any) -> Any:
    return shown(next_steps=[msgspec.structs.replace(long_card().next_steps[0], **changes)]).steps[0]


def photo(reason: str, obtain: str = "") -> NotJudged:
    return NotJudged(check="photo-on-record", title="A photo.", criterion="photo", reason=reason, obtain=obtain)


def test_the_first_step_stands_in_one_sentence() -> None:
    assert shown().first == "Ask two people who know your work (about +6 points, 15 minutes)."
    free = msgspec.structs.replace(long_card().next_steps[0], gain=0, minutes=0, days=0)
    assert shown(next_steps=[free]).first == "Ask two people who know your work."


@pytest.mark.parametrize(
    ("advice", "act", "more"),
    [
        ("Write a headline.", "Write a headline", ""),
        ("Write one. Then read it.", "Write one", "Then read it."),
        ("Ask two people: a manager, a client.", "Ask two people", "A manager, a client."),
        ("Renew it; or take it off.", "Renew it", "Or take it off."),
        ("Aim for 3.5 lines or more.", "Aim for 3.5 lines or more", ""),
        (
            "Write " + "very " * 20 + "much.",
            "People who know your work recommend you",
            "Write " + "very " * 20 + "much.",
        ),
    ],
)
def test_a_step_opens_with_the_act(advice: str, act: str, more: str) -> None:
    assert (step(advice=advice).act, step(advice=advice).more) == (act, more)


def test_a_step_tells_its_cost() -> None:
    assert step().facts == ["about +6 points", "15 minutes", "7 days of waiting"]
    assert step(gain=0, minutes=0, days=0).facts == []


def test_paper_tells_of_a_draft_among_the_facts() -> None:
    draft = Draft(part="recommendation", about="", text="Hello [first name]", gaps=["[first name]"], facts=[])
    with_draft = shown(drafts=[draft]).steps[0]
    assert with_draft.has_draft
    assert with_draft.facts_in_brief == [*with_draft.facts, "draft at the end"]
    assert step().facts_in_brief == step().facts


def test_without_a_number_the_larger_download_comes_first_and_no_gain_is_told() -> None:
    page = page_of(sparse_card())
    assert page.steps[0].act.startswith("Get the larger download, which answers 3")
    assert page.first == f"{page.steps[0].act} (about 5 minutes, 1 day of waiting)."
    assert page.steps[1].check == "summary-present"
    assert "point" not in repr([one.facts for one in page.steps])
    summary = next(one for one in page.criteria if one.id == "summary")
    assert summary.gaps[0].advice_in_brief == "See step 2 on page 1."
    assert "point" not in repr([gap.facts for gap in summary.gaps])


def test_without_a_number_and_with_every_file_the_steps_stay_as_they_are() -> None:
    left = [msgspec.structs.replace(one, obtain=COMPLETE_DOWNLOAD) for one in sparse_card().not_judged]
    page = page_of(msgspec.structs.replace(sparse_card(), not_judged=left))
    assert [one.check for one in page.steps] == ["summary-present"]


def test_where_nothing_waits_the_photo_on_record_is_looked_at() -> None:
    found = photo("Your newest photo is of 3 Sep 2018, about 7.7 years old. A newer one may be missing.")
    assert shown(next_steps=[], not_judged=[found]).first == (
        "Nothing in this export is waiting for you. Look at your photo first: your newest photo is of 3 Sep 2018, "
        "about 7.7 years old."
    )


def test_where_nothing_waits_and_nothing_is_known_of_the_photo_the_tick_list_is_next() -> None:
    ticks = "Nothing in this export is waiting for you. Go through “What no export can show” next, further down."
    assert shown(next_steps=[], not_judged=[]).first == ticks
    assert shown(next_steps=[], not_judged=[photo("Rich_Media.csv is not here.", LARGER_DOWNLOAD)]).first == ticks
    told = [Told(key=key, question="?", answer=True) for key in PHOTO_QUESTIONS]
    assert shown(next_steps=[], not_judged=[photo("None.")], answers=told).first == ticks
    assert page_of(empty_card()).first == ticks
