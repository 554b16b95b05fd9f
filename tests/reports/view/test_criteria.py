"""Tests of reports.view.criteria: what stands where within a criterion."""

from __future__ import annotations

import msgspec
import pytest

from auditor.scorecard import Criterion
from reports.view.criteria import Elsewhere, criteria_shown
from tests.reports.cards import empty_card, long_card, sparse_card

SHOWN = {shown.title: shown for shown in criteria_shown(long_card().criteria)}


def test_gaps_come_by_gain() -> None:
    assert [gap.title for gap in SHOWN["Summary"].gaps] == [
        "Your summary names the skills that you list",
        "The first lines of your summary say who you are at work",
        "Your summary tells of results",
        "Your summary says what you look for or offer next",
    ]


def test_a_later_gap_repeats_neither_place_nor_quote() -> None:
    first, *others = SHOWN["Summary"].gaps
    assert first.where_in_brief == first.where != ""
    assert [gap.where_in_brief for gap in others] == ["", "", ""]
    assert all(gap.where for gap in others)
    summary = long_card().criteria[2]
    twice = [msgspec.structs.replace(one, evidence=summary.findings[2].evidence) for one in summary.findings]
    (shown,) = criteria_shown([msgspec.structs.replace(summary, findings=twice)])
    assert [len(gap.evidence.quotes) for gap in shown.gaps] == [1, 0, 0, 0]


def test_paper_sends_to_a_step_for_its_advice_and_to_a_draft_for_examples() -> None:
    elsewhere = Elsewhere(steps=["recommendations-count", "summary-relevance"], drafted={"summary"})
    shown = {one.title: one for one in criteria_shown(long_card().criteria, elsewhere)}
    first, second, *_ = shown["Summary"].gaps
    assert (first.advice_in_brief, first.where_in_brief) == ("See step 2 on page 1.", "")
    assert (second.advice_in_brief, first.advice != first.advice_in_brief) == (second.advice, True)
    assert [one.title for one in shown.values() if one.has_draft] == ["Summary"]


def test_paper_names_a_place_once_for_gaps_in_a_row() -> None:
    summary = long_card().criteria[2]
    bare = [msgspec.structs.replace(one.evidence[0], text="") for one in summary.findings[2:3]]
    twice = [msgspec.structs.replace(one, evidence=bare) for one in summary.findings]
    (shown,) = criteria_shown([msgspec.structs.replace(summary, findings=twice)])
    assert [bool(gap.place_in_brief) for gap in shown.gaps] == [True, False, False, False]
    assert all(gap.evidence.places for gap in shown.gaps)


def test_paper_leaves_out_notes_that_point_at_nothing() -> None:
    shown = SHOWN["Experience"]
    assert shown.notes_in_brief == [note for note in shown.notes if note.evidence.everywhere]
    experience = long_card().criteria[3]
    bare = [msgspec.structs.replace(one, evidence=[]) for one in experience.findings]
    (without,) = criteria_shown([msgspec.structs.replace(experience, findings=bare)])
    assert without.notes
    assert without.notes_in_brief == []


def test_folded_findings_are_named_under_their_absence_alone() -> None:
    shown = SHOWN["Recommendations"]
    assert len(shown.gaps) == 1
    assert "A recommendation is recent; A manager or teacher speaks for you;" in shown.gaps[0].also


def test_a_finding_folded_under_a_check_that_is_not_shown_stands_for_itself() -> None:
    criterion = long_card().criteria[5]
    orphans = msgspec.structs.replace(criterion, findings=criterion.findings[1:])
    (shown,) = criteria_shown([orphans])
    assert len(shown.gaps) == 3


def test_notes_are_neither_gaps_nor_in_place() -> None:
    shown = SHOWN["Experience"]
    assert len(shown.notes) == 1
    assert "nine months" in shown.notes[0].message
    assert len(shown.gaps) + len(shown.passed) + len(shown.notes) == len(long_card().criteria[3].findings)


def test_bar_number_and_share() -> None:
    shown = SHOWN["Photo"]
    assert (shown.number, shown.part, shown.bar_title) == ("75", "1 of 3 judged", "Photo: 75 of 100, 1 of 3 judged")
    assert shown.bar is not None
    assert shown.bar.earned == pytest.approx(0.75 * shown.bar.judged)
    assert (shown.bar.is_whole, shown.bar.until) == (False, f"{100 * shown.bar.judged:.2f}%")
    assert shown.share == "8 of 100 points: 1 question to work on, 2 not judged."
    network = SHOWN["Network"]
    assert network.bar is not None
    assert (network.bar.is_whole, network.bar.fill, network.part) == (True, "100.00%", "")
    assert SHOWN["Network"].share == "1 of 100 points: 1 question in place."


def test_paper_tells_once_where_all_that_asks_for_nothing_was_seen() -> None:
    assert SHOWN["Headline"].seen_in == "Seen in Profile.csv, row 1; Positions.csv, row 1."
    assert criteria_shown(empty_card().criteria)[0].seen_in == ""


def test_a_criterion_without_an_answer_is_quiet_and_has_no_bar() -> None:
    photo, headline = criteria_shown(sparse_card().criteria)[:2]
    assert (photo.quiet, photo.bar, photo.number, photo.bar_title) == (True, None, "", "Photo: Not judged")
    assert not headline.quiet
    assert all(shown.quiet for shown in criteria_shown(empty_card().criteria))


def test_no_criteria_no_rows() -> None:
    nothing: list[Criterion] = []
    assert criteria_shown(nothing) == []
