"""Tests of auditor.not_in_download: which download answers, and when none does."""

from __future__ import annotations

from datetime import date

import pytest

from auditor.check import COMPLETE_DOWNLOAD, LARGER_DOWNLOAD, Outcome, Verdict
from auditor.not_in_download import not_in_download
from tests.factory import case
from tests.test_audit import trial


def answer(*needs: str, unknown: list[str], as_of: date = date(2026, 6, 15)) -> Verdict | None:
    return not_in_download(trial(needs=needs), case(unknown=unknown, as_of=as_of).profile)


def test_a_table_that_is_known_is_there() -> None:
    assert answer("Skills", unknown=["Positions"]) is None


@pytest.mark.parametrize(
    ("needs", "message", "remedy"),
    [
        (("Skills",), "Skills.csv is not in this download.", LARGER_DOWNLOAD),
        (("Shares", "Comments"), "Shares.csv and Comments.csv are not in this download.", COMPLETE_DOWNLOAD),
        (("Shares", "Skills"), "Shares.csv and Skills.csv are not in this download.", LARGER_DOWNLOAD),
    ],
)
def test_what_is_missing_names_the_download_that_holds_it(needs: tuple[str, ...], message: str, remedy: str) -> None:
    verdict = answer(*needs, unknown=["Skills", "Shares", "Comments"])
    assert verdict is not None
    assert (verdict.outcome, verdict.message, verdict.remedy) == (Outcome.NOT_JUDGED, message, remedy)


def test_the_full_download_is_not_asked_for_again_where_it_records_no_photo() -> None:
    old = answer("Rich_Media", unknown=["Rich_Media", "Shares"], as_of=date(2018, 11, 20))
    new = answer("Rich_Media", unknown=["Rich_Media"])
    assert old is not None
    assert new is not None
    assert (old.outcome, old.remedy) == (Outcome.NOT_JUDGED, "")
    assert old.message.endswith("it holds no record of a profile photo; LinkedIn kept none at that time.")
    assert new.message.endswith("you may well have one all the same.")


def test_a_selection_is_asked_for_the_larger_download() -> None:
    verdict = answer("Rich_Media", unknown=["Rich_Media", "Skills"])
    assert verdict is not None
    assert verdict.remedy == LARGER_DOWNLOAD
