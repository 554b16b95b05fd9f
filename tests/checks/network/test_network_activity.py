from __future__ import annotations

from datetime import date

import pytest

from auditor.check import Outcome, Verdict
from auditor.checks.network.network_activity import network_activity
from auditor.records import Activity
from tests.factory import activity, ask, case


def heard(*days: Activity) -> Verdict:
    return ask(network_activity, case(as_of=date(2026, 6, 15), activity=days))


@pytest.mark.parametrize("day", ["2026-06-15 08:00:00", "2026-06-01 08:00:00", "2026-03-17 08:00:00"])
def test_the_ninetieth_day_still_counts(day: str) -> None:
    verdict = heard(activity(day, row=4))
    assert "once in the last 90 days" in verdict.message
    (evidence,) = verdict.evidence
    assert (evidence.file, evidence.row, evidence.column, evidence.text) == ("Shares.csv", 4, "Date", day)


@pytest.mark.parametrize("day", ["2026-03-16 23:59:00", "2024-01-01 10:00:00"])
def test_the_ninety_first_does_not(day: str) -> None:
    verdict = heard(activity(day))
    assert "no post or comment" in verdict.message
    assert verdict.evidence == ()


def test_a_day_after_the_export_is_not_before_it() -> None:
    assert "no post or comment" in heard(activity("2026-06-16 08:00:00")).message


def test_posts_and_comments_are_counted_together_and_the_newest_is_quoted() -> None:
    comment = activity("2026-06-02 10:00:00", kind="comment", file="Comments.csv", row=7)
    for days in ((activity("2026-05-01 10:00:00"), comment), (comment, activity("2026-05-01 10:00:00"))):
        verdict = heard(*days)
        assert "2 times" in verdict.message
        assert [one.file for one in verdict.evidence] == ["Comments.csv"]


@pytest.mark.parametrize("days", [(), (activity("2026-06-01 08:00:00"),)])
def test_it_is_information_and_brings_no_points(days: tuple[Activity, ...]) -> None:
    assert heard(*days).outcome is Outcome.NOT_APPLICABLE
    assert network_activity.points == 0


def test_silence_is_no_reproach() -> None:
    assert heard().message.endswith("That is fine.")


def test_only_a_complete_download_can_tell() -> None:
    assert network_activity.needs == ("Shares", "Comments")
