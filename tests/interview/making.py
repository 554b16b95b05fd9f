"""Small exports of one member with the people they know, and what is known of an interview, made on the spot."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from auditor.audit import audit_export
from auditor.build import build
from auditor.export import open_export
from auditor.export.network import open_network
from auditor.interview.answers import Answers, Person, Told, settle
from auditor.interview.known import Known
from auditor.interview.network import Network
from auditor.interview.plan import InterviewerPlan, InterviewPlan
from auditor.interview.prepare import prepare

ME, MY_URL = "Mira Okafor", "https://www.linkedin.com/in/mira-okafor"
ARCHIVE = "Basic_LinkedInDataExport_06-15-2026"
TODAY = date(2026, 6, 16)
COMPANY = "Norrvik Health"
PERSON = Person(name="Ada Berg", title="Head of Data")

Row = Sequence[str]

TRIO = {
    "Registration.csv": 'Registered At,Registration Ip,Subscription Types\n"1/12/10, 9:14 AM",192.0.2.7,\n',
    "Email Addresses.csv": "Email Address,Confirmed,Primary,Updated On\na@example.com,Yes,Yes,Not Available",
    "PhoneNumbers.csv": "Extension,Number,Type\n,,\n",
}
PROFILE = (
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location\n"
    "Mira,Okafor,,,,Data analyst,,,,\n"
)
POSITIONS = (
    "Company Name,Title,Description,Location,Started On,Finished On\n"
    "Velthaven,Data Analyst,,,Mar 2021,\n"
    "Granary Data,Junior Analyst,,,Jan 2018,Feb 2021\n"
)
EDUCATION = (
    "School Name,Start Date,End Date,Notes,Degree Name,Activities\nPrairie University,2012,2016,,BSc Statistics,\n"
)
CONNECTIONS = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
INVITATIONS = ("From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl")
MESSAGES = (
    "CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS", "DATE",
    "SUBJECT", "CONTENT", "FOLDER", "ATTACHMENTS", "IS MESSAGE DRAFT",
)  # fmt: skip
FOLLOWS = ("Organization", "Followed On")


def url(name: str) -> str:
    return f"https://www.linkedin.com/in/{name.lower().replace(' ', '-')}"


def connection(
    first: str, last: str, company: str = "", position: str = "", on: str = "03 Jun 2026", *, at: str = ""
) -> Row:
    """A row of Connections.csv; `at` is the address, that of the name unless given."""
    return (first, last, at or url(f"{first} {last}"), "", company, position, on)


def invitation(
    name: str, direction: str, note: str = "", sent: str = "6/2/26, 4:14 PM", *, at: str | None = None
) -> Row:
    """A row of Invitations.csv between the member and somebody."""
    address = url(name) if at is None else at
    people = (ME, name, MY_URL, address) if direction == "OUTGOING" else (name, ME, address, MY_URL)
    return (people[0], people[1], sent, note, direction, people[2], people[3])


def message(sender: str, to: str, day: str = "2026-06-12", *, draft: str = "", content: str = "Secret words") -> Row:
    """A row of messages.csv."""
    return ("c", "", sender, url(sender), to, url(to), f"{day} 15:03:44 UTC", "", content, "INBOX", "", draft)


def follow(company: str) -> Row:
    """A row of Company Follows.csv."""
    return (company, "Fri Jun 05 19:22:08 UTC 2026")


def table(header: Row, rows: Iterable[Row]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([header, *rows])
    return text.getvalue()


def export(
    where: Path,
    *,
    connections: Sequence[Row] | None = (),
    invitations: Sequence[Row] | None = (),
    messages: Sequence[Row] | None = (),
    follows: Sequence[Row] | None = (),
    profile: str | None = PROFILE,
    positions: str = POSITIONS,
    full: bool = True,
    archive: str = ARCHIVE,
) -> Path:
    """A folder that bears LinkedIn's archive name; None leaves a table out, `full` makes that mean "empty"."""
    folder = where / archive
    folder.mkdir(parents=True, exist_ok=True)
    files = dict(TRIO) if full else {}
    if profile:
        files |= {"Profile.csv": profile, "Positions.csv": positions, "Education.csv": EDUCATION}
    tables = (
        ("Connections.csv", CONNECTIONS, connections),
        ("Invitations.csv", INVITATIONS, invitations),
        ("messages.csv", MESSAGES, messages),
        ("Company Follows.csv", FOLLOWS, follows),
    )
    files |= {name: table(header, rows) for name, header, rows in tables if rows}
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def answers(*people: Person, **told: Any) -> Answers:
    """Answers about an interview in nine days, unless told otherwise."""
    given = {"company": COMPANY, "date": "2026-06-25 10:00", "invited_on": "2026-06-12"} | told
    return settle(Told(interviewers=people or (PERSON,), **given), today=TODAY)


def known(folder: Path, person: Person = PERSON, *, audited: bool = False, **told: Any) -> Known:
    """All that the cards of one interviewer look at."""
    return Known(
        person=answers(person).interviewers[0],
        answers=answers(person, **told),
        network=Network(tables=open_network([folder])),
        profile=build(open_export([folder])),
        scorecard=audit_export(folder) if audited else None,
    )


def plan(folder: Path, *people: Person, **told: Any) -> InterviewPlan:
    """The whole plan."""
    return prepare(folder, answers(*people, **told))


def only(plan: InterviewPlan) -> InterviewerPlan:
    """The plan's one interviewer."""
    (person,) = plan.interviewers
    return person


def states(person: InterviewerPlan) -> dict[str, str]:
    """Each card's state."""
    return {card.id: card.state for card in person.cards}
