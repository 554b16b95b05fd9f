"""A record of an upload proves its day; no record proves nothing."""

from __future__ import annotations

import pytest

from auditor.check import Evidence, Outcome
from auditor.checks.photo.photo_on_record import photo_on_record
from tests.factory import ask, case, photo_upload


@pytest.mark.parametrize("day", ["June 15, 2026", "June 1, 2025", "June 16, 2023", "June 15, 2023"])
def test_an_upload_of_the_last_three_years_passes(day: str) -> None:
    verdict = ask(photo_on_record, case(photo_uploads=[photo_upload(day, row=4)]))
    assert verdict.outcome is Outcome.PASS
    sentence = f"You uploaded a profile photo on {day} at 9:30 AM (GMT)"
    assert verdict.evidence == (Evidence(file="Rich_Media.csv", row=4, column="Date/Time", text=sentence),)


@pytest.mark.parametrize("day", ["June 14, 2023", "June 15, 2021", "March 1, 2009"])
def test_an_older_upload_proves_no_older_photo(day: str) -> None:
    """The record keeps some uploads only: a newer photo may be missing, and adding one never costs anything."""
    verdict = ask(photo_on_record, case(photo_uploads=[photo_upload(day)]))
    assert verdict.outcome is Outcome.NOT_JUDGED
    assert "A newer one may be missing" in verdict.message
    assert "Look at your profile" in verdict.remedy


def test_the_message_tells_the_day_and_the_age() -> None:
    recent = ask(photo_on_record, case(photo_uploads=[photo_upload("May 2, 2026")]))
    assert recent.message == (
        "Your newest profile photo on record was uploaded on 2 May 2026, less than a year before this download."
    )
    older = ask(photo_on_record, case(photo_uploads=[photo_upload("December 15, 2021")]))
    assert "on 15 Dec 2021, about 4.5 years before" in older.message


def test_the_newest_upload_counts_whatever_the_order() -> None:
    old, new = photo_upload("May 1, 2015", row=2), photo_upload("May 1, 2025", row=1)
    there, back = (ask(photo_on_record, case(photo_uploads=rows)) for rows in ([old, new], [new, old]))
    assert there == back
    assert there.outcome is Outcome.PASS
    assert there.evidence[0].row == 1


def test_a_day_after_the_download_counts_as_today() -> None:
    """LinkedIn writes GMT: an upload of the same evening may bear the next day."""
    verdict = ask(photo_on_record, case(photo_uploads=[photo_upload("June 16, 2026")]))
    assert verdict.outcome is Outcome.PASS
    assert "less than a year" in verdict.message


def test_no_record_is_no_fault() -> None:
    verdict = ask(photo_on_record, case())
    assert verdict.outcome is Outcome.NOT_JUDGED
    assert "Look at your profile" in verdict.remedy


def test_the_years_can_be_changed() -> None:
    assert ask(photo_on_record, case(photo_uploads=[photo_upload("May 1, 2022")]), **{"pass": 5}).score == 1


def test_without_the_file_the_pipeline_does_not_ask() -> None:
    assert photo_on_record.needs == ("Rich_Media",)
