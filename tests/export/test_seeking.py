"""Of the tables that tell which jobs somebody looks for, titles and days are taken, and nothing else."""

from __future__ import annotations

from pathlib import Path

from auditor.export import open_export
from auditor.export.kinds import Opened
from auditor.export.seeking import SEEKING
from tests.export.making import folder, profile

APPLICATION = (
    "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,"
    "Question And Answers\n"
    '"6/6/26, 8:38 PM",me@example.com,+1 612-555-0142,Norrvik,Analyst,https://example.com/1,CV.pdf,Salary?:90000\n'
)
PREFERENCES = (
    "Locations,Industries,Job Titles,Dream Companies,Introduction Statement,Phone Number,"
    "Commute Preference Starting Address\n"
    "Leeds,Food,Planner | Buyer,Oatfield,Hire me,+44 113 496 0000,1 Secret Street\n"
)
ALERT = 'ALERT_PARAMETERS,QUERY_CONTEXT,SAVED_SEARCH_ID\n"{frequency=WEEKLY}","{keywords=planner, x=true}",990\n'


def test_titles_and_days_alone_are_kept() -> None:
    kept = {kind.name: [*kind.columns] for kind in SEEKING}
    assert kept == {
        "Job Applications": ["Application Date", "Job Title"],
        "Saved Jobs": ["Saved Date", "Job Title"],
        "Job Seeker Preferences": ["Job Titles"],
        "SavedJobAlerts": ["Saved Search Date", "Jobs Search Url", "QUERY_CONTEXT"],
    }
    assert {kind.opened for kind in SEEKING} == {Opened.AUDIT}


def test_addresses_answers_and_employers_never_leave_the_door(tmp_path: Path) -> None:
    files = {
        "Profile.csv": profile(),
        "Jobs/Job Applications.csv": APPLICATION,
        "Jobs/Job Seeker Preferences.csv": PREFERENCES,
        "SavedJobAlerts.csv": ALERT,
    }
    export = open_export([folder(tmp_path, files)])
    everything = repr(export.tables) + repr(export.problems)
    assert "Analyst" in everything
    assert "Planner | Buyer" in everything
    for secret in ("me@example.com", "555-0142", "Norrvik", "CV.pdf", "90000", "Secret", "4960000", "Hire", "Oatfield"):
        assert secret not in everything
    assert export.problems == (), "columns that are left behind are known, not strange"
