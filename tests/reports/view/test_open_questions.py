"""Tests of reports.view.open_questions: what would answer what stayed open."""

from __future__ import annotations

from typing import Any

import msgspec

from auditor.check import COMPLETE_DOWNLOAD, LARGER_DOWNLOAD
from auditor.scorecard import Scorecard
from reports.view.appendix import Appendix, appendix
from tests.reports.cards import long_card, sparse_card


def shown(card: Scorecard | None = None, **changes: Any) -> Appendix:
    return appendix(msgspec.structs.replace(card or long_card(), **changes))


def test_open_questions_are_grouped_by_what_would_answer_them() -> None:
    groups = shown().open_groups
    assert [group.obtain for group in groups] == [
        "Give the picture with --photo FILE; it never leaves this computer.",
        "Give the job's text with --job FILE, or a role with --role.",
        "Run it again without --no-spelling.",
    ]
    (reason,) = groups[0].reasons
    assert groups[0].lone
    assert reason.reason == "No photo was given."
    assert reason.titles.startswith("Not checked: The photo that you gave is large enough")
    assert reason.titles.endswith("; Exactly one face is in the photo that you gave.")


def test_the_larger_download_is_asked_for_once_whatever_else_would_help() -> None:
    first, *_ = long_card().not_judged
    entries = [
        msgspec.structs.replace(first, reason="Positions.csv is not here", obtain=LARGER_DOWNLOAD),
        msgspec.structs.replace(first, reason="The stage is open", obtain=f"{LARGER_DOWNLOAD} Or name your stage."),
    ]
    (group,) = shown(not_judged=entries).open_groups
    assert group.obtain == LARGER_DOWNLOAD
    assert [one.reason for one in group.reasons] == [
        "Positions.csv is not here.",
        "The stage is open. Or name your stage.",
    ]


def test_the_second_part_comes_with_the_larger_download() -> None:
    first, *_ = long_card().not_judged
    second = msgspec.structs.replace(first, reason="Shares.csv is not here", obtain=COMPLETE_DOWNLOAD)
    assert [group.obtain for group in shown(not_judged=[second]).open_groups] == [COMPLETE_DOWNLOAD]
    both = [second, msgspec.structs.replace(first, obtain=LARGER_DOWNLOAD)]
    assert [group.obtain for group in shown(not_judged=both).open_groups] == [LARGER_DOWNLOAD]


def test_what_no_download_answers_is_not_said_to_be_answered() -> None:
    first, *_ = long_card().not_judged
    (group,) = shown(not_judged=[msgspec.structs.replace(first, obtain="")] * 7).open_groups
    assert group.obtain == "No download can answer these; please check yourself."
    title = first.title.removesuffix(".")
    assert group.in_brief == f"These are 7 questions: {'; '.join([title] * 7)}. The first: No photo was given."


def test_one_act_may_answer_questions_with_several_reasons() -> None:
    (group,) = shown(sparse_card()).open_groups
    assert not group.lone
    assert len({entry.reason for entry in group.reasons}) == len(group.reasons) > 5
    assert group.in_brief.startswith("That would answer 3")
    assert "Experience (8)" in group.in_brief


def test_few_questions_are_named_on_paper_too() -> None:
    assert [group.in_brief for group in shown().open_groups] == ["", "", ""]


def test_where_no_download_helps_it_says_so() -> None:
    open_ones = [msgspec.structs.replace(one, obtain="") for one in long_card().not_judged]
    (group,) = shown(not_judged=open_ones).open_groups
    assert group.obtain == "No download can answer these; please check yourself."
