"""The cells and the files of an export that holds an invented person."""

from __future__ import annotations

import csv
import io
from typing import Any

from auditor.profile import Profile
from auditor.records import Entry, Position, Recommendation, Study

COLUMNS = {
    "headline": "Headline",
    "summary": "Summary",
    "industry": "Industry",
    "location": "Geo Location",
    "first_name": "First Name",
    "last_name": "Last Name",
    "company": "Company Name",
    "title": "Title",
    "description": "Description",
    "school": "School Name",
    "degree": "Degree Name",
    "notes": "Notes",
    "activities": "Activities",
    "name": "Name",
    "authority": "Authority",
    "url": "Url",
    "licence": "License Number",
    "job_title": "Job Title",
    "text": "Text",
    "status": "Status",
    "created_text": "Creation Date",
    "sentence": "Date/Time",
    "written": "Date",
    "address": "inviterProfileUrl",
}


def cells_of(person: Profile) -> dict[tuple[str, int, str], str]:
    """Every cell that the person's records came from, by file, row and column."""
    records: list[Any] = [person.identity, *person.positions, *person.breaks, *person.studies, *person.skills]
    records += [*person.certifications, *person.recommendations, *person.photo_uploads, *person.activity]
    records += [entry for rows in person.extras.values() for entry in rows] + [person.own_url or person.identity]
    cells: dict[tuple[str, int, str], str] = {}
    for one in records:
        where = (one.source.file, one.source.row)
        for attribute, column in COLUMNS.items():
            cells[*where, column] = getattr(one, attribute, "") or cells.get((*where, column), "")
        if isinstance(one, Entry):
            cells[*where, one.column], cells[*where, "Description"] = one.title, one.text
        if isinstance(one, Recommendation):
            cells[*where, "Company"] = one.company
        if isinstance(one, Position):
            cells[*where, "Location"] = one.location
        if when := getattr(one, "span", None):
            started, finished = ("Start Date", "End Date") if isinstance(one, Study) else ("Started On", "Finished On")
            cells[*where, started], cells[*where, finished] = when.started_text, when.finished_text
    websites = " ".join(website.address for website in person.identity.websites)
    return cells | {(person.identity.source.file, person.identity.source.row, "Websites"): websites}


HEADERS = {
    "Profile.csv": "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,"
    "Geo Location,Twitter Handles,Websites,Instant Messengers",
    "Positions.csv": "Company Name,Title,Description,Location,Started On,Finished On",
    "Education.csv": "School Name,Start Date,End Date,Notes,Degree Name,Activities",
    "Skills.csv": "Name",
    "Certifications.csv": "Name,Url,Authority,Started On,Finished On,License Number",
    "Recommendations_Received.csv": "First Name,Last Name,Company,Job Title,Text,Creation Date,Status",
    "Projects.csv": "Title,Description,Url,Started On,Finished On",
}


def written(person: Profile) -> dict[str, str]:
    """The files of an export that holds the person, each record in its row, as LinkedIn quotes them."""
    cells = cells_of(person)
    files = {}
    for name, header in HEADERS.items():
        columns = header.split(",")
        taken = {row for file, row, _ in cells if file == name}
        sheet = io.StringIO()
        lines = csv.writer(sheet, lineterminator="\n")
        lines.writerow(columns)
        for row in range(2, max(taken, default=1) + 1):
            lines.writerow([cells.get((name, row, column), "") for column in columns] if row in taken else [])
        files[name] = sheet.getvalue()
    return files
