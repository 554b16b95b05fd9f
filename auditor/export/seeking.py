"""The four tables that tell which jobs a member looks for; only titles, searches and days are taken."""

from __future__ import annotations

from auditor.export.kinds import Opened, TableKind


def _titles(name: str, *kept: str, dropped: str) -> TableKind:
    return TableKind(
        name=name,
        columns=dict.fromkeys(kept, ()),
        dropped=tuple(column.strip() for column in dropped.split("|")),
        opened=Opened.AUDIT,
    )


SEEKING = (
    _titles(
        "Job Applications",
        "Application Date",
        "Job Title",
        dropped="Contact Email | Contact Phone Number | Company Name | Job Url | Resume Name | Question And Answers",
    ),
    _titles("Saved Jobs", "Saved Date", "Job Title", dropped="Job Url | Company Name"),
    _titles(
        "Job Seeker Preferences",
        "Job Titles",
        dropped="Locations | Industries | Company Employee Count | Preferred Job Types | Open To Recruiters"
        "| Dream Companies | Profile Shared With Job Poster | Job Title For Searching Fast Growing Companies"
        "| Introduction Statement | Phone Number | Job Seeker Activity Level | Preferred Start Time Range"
        "| Commute Preference Starting Address | Commute Preference Starting Time | Mode Of Transportation"
        "| Maximum Commute Duration | Open Candidate Visibility | Job Seeking Urgency Level | Semantic Preferences",
    ),
    _titles(
        "SavedJobAlerts",
        "Saved Search Date",
        "Jobs Search Url",
        "QUERY_CONTEXT",
        dropped="ALERT_PARAMETERS | SAVED_SEARCH_ID",
    ),
)
"""Their columns over the years: EXPORT_FORMAT.md, section 3. Who was asked, by what address and with which answers
is no part of an audit."""
