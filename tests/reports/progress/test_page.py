"""Tests of reports.progress.page: what a comparison says."""

from __future__ import annotations

import pytest
from msgspec import structs

from auditor.compare import compare
from auditor.progress import Progress
from reports.progress.page import page_of
from tests.reports.cards import long_card
from tests.reports.progress.pairs import PAIRS, grown_pair, long_pair
from tests.test_compare import STATES, with_finding


def totals(before: float | None, after: float | None) -> Progress:
    progress = long_pair()
    return structs.replace(
        progress,
        before=structs.replace(progress.before, value=before),
        after=structs.replace(progress.after, value=after),
    )


def test_groups_come_in_the_order_of_what_is_good_to_hear() -> None:
    groups = page_of(long_pair()).groups
    assert [group.title for group in groups] == [
        "What improved",
        "What slipped",
        "What could be judged this time",
        "What is asked for the first time",
        "What could not be judged this time",
    ]
    improved = groups[0].items
    assert {item.status for item in improved} == {"Not yet, now in place", "Partly in place, further than before"}
    assert {item.was for item in improved} == {
        "Before: Before, headline-role stood so.",
        "Before: Before, headline-length stood so.",
    }
    assert not any(item.advice for item in improved)


def test_what_slipped_or_shows_for_the_first_time_says_what_to_do() -> None:
    for group in page_of(long_pair()).groups[1:4]:
        assert all(item.advice for item in group.items)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (60.0, 71.2, "11 points higher"),
        (60.0, 59.2, "1 point lower"),
        (60.0, 60.9, "the same as before"),
        (None, 60.0, "One of the two gives a range and no single number, so there is no difference to tell"),
        (None, None, "Each of the two gives a range"),
    ],
)
def test_the_total_is_told_in_whole_points(before: float | None, after: float | None, said: str) -> None:
    assert said in page_of(totals(before, after)).move


def test_a_range_stays_a_range() -> None:
    page = page_of(grown_pair())
    assert page.before == "Before: 14–60"
    assert page.number == "68"
    assert not page.is_range


def test_what_hangs_on_one_answer_is_told_with_it() -> None:
    old = with_finding(long_card(), "headline-present", **STATES["fail"])
    for check in ("headline-role", "headline-length"):
        old = with_finding(old, check, **STATES["fail"], folded_under="headline-present")
    new = with_finding(long_card(), "headline-present", **STATES["pass"])
    for check in ("headline-role", "headline-length"):
        new = with_finding(new, check, **STATES["pass"])
    (group,) = page_of(compare(old, new)).groups
    (item,) = group.items
    assert "With it: " in item.message
    more = with_finding(old, "headline-own-words", **STATES["fail"], folded_under="headline-present")
    (item,) = page_of(compare(more, with_finding(new, "headline-own-words", **STATES["pass"]))).groups[0].items
    assert "3 questions that hang on it changed along with it." in item.message


def test_criteria_stand_side_by_side() -> None:
    rows = {row.title: row for row in page_of(grown_pair()).rows}
    assert rows["Experience"].before == "–"
    assert rows["Experience"].change == "now judged"
    assert rows["Experience"].bar_before is None
    assert "not judged" in rows["Experience"].before_title
    first, *others = long_card().criteria
    moved = structs.replace(long_card(), criteria=[structs.replace(first, score=(first.score or 0) - 0.2), *others])
    slightly = structs.replace(
        long_card(), criteria=[structs.replace(first, score=(first.score or 0) + 0.001), *others]
    )
    assert page_of(compare(moved, long_card())).rows[0].change == "+20"
    assert page_of(compare(long_card(), moved)).rows[0].change == "−20"
    assert page_of(compare(long_card(), slightly)).rows[0].change == "a little more"
    assert page_of(compare(slightly, long_card())).rows[0].change == "a little less"


def test_what_hangs_on_a_question_that_slipped_is_told_with_it_alone() -> None:
    old = with_finding(long_card(), "headline-present", **STATES["pass"])
    old = with_finding(old, "headline-role", **STATES["moot"])
    new = with_finding(long_card(), "headline-present", **STATES["fail"])
    new = with_finding(new, "headline-role", **STATES["fail"], folded_under="headline-present")
    groups = {group.anchor: group for group in page_of(compare(old, new)).groups}
    assert "new" not in groups
    (item,) = groups["slipped"].items
    assert "With it: " in item.message
    assert item.mark == "fail"


def test_nothing_new_is_said_too() -> None:
    page = page_of(compare(long_card(), long_card()))
    assert page.groups == []
    assert "other questions are as before" in page.unchanged
    nothing = structs.replace(long_card(), criteria=[])
    assert page_of(compare(nothing, nothing)).unchanged == "No other question was judged both times."


@pytest.mark.parametrize("pair", PAIRS.values(), ids=PAIRS)
def test_no_text_can_steer_a_terminal(pair: object) -> None:
    assert "\x1b" not in repr(page_of(pair()))  # type: ignore[operator]
