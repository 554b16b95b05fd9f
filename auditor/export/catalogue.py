"""Every file that LinkedIn writes: its names over the years, its columns, how it is written, and whether it is opened.

The source of each row is EXPORT_FORMAT.md, sections 1 to 5: 666 files of 63 exports, 2016-12 to 2026-08.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from auditor.export.kinds import LOGGED, WRITTEN, Dialect, Opened, TableKind, columns_out_of, fold
from auditor.export.seeking import SEEKING


class Match(NamedTuple):
    """What a member's path says: its kind, its chunk of a long list (0 first) and its number as a browser's copy."""

    kind: TableKind
    chunk: int
    copy: int


_BY_HAND = {"Name", "Description", "Notes", "Summary", "Text"}


def _read(
    name: str,
    columns: str,
    *,
    dropped: str = "",
    dialect: Dialect = Dialect.PLAIN,
    happened: tuple[str, ...] = (),
    only_in_complete: bool = False,
) -> TableKind:
    return TableKind(
        name=name,
        columns=columns_out_of(columns),
        dropped=tuple(columns_out_of(dropped)),
        dialect=dialect,
        opened=Opened.AUDIT,
        only_in_complete=only_in_complete,
        happened=happened,
        most=WRITTEN if _BY_HAND & columns_out_of(columns).keys() else LOGGED,
    )


def _unread(opened: Opened, table: str) -> Iterable[TableKind]:
    """Kinds out of lines of `Name < Older name`, a `*` before those that only a Complete archive holds."""
    for line in table.strip().splitlines():
        name, *aliases = (part.strip() for part in line.lstrip(" *").split("<"))
        yield TableKind(
            name=name,
            aliases=tuple(aliases),
            dialect=Dialect.SEARCHES if name == "SearchQueries" else Dialect.PLAIN,
            opened=opened,
            only_in_complete=line.lstrip().startswith("*"),
        )


_AUDIT = (
    _read(
        "Profile",
        "First Name | Last Name | Headline | Summary | Industry | Geo Location | Websites",
        dropped="Maiden Name | Created Date | Address | Birth Date | Contact Instructions | Marital Status"
        "| Association | Country | Zip Code | Twitter Handles | Instant Messengers",
    ),
    _read(
        "Positions", "Company Name | Title | Description | Location | Started On < Start Date | Finished On < End Date"
    ),
    _read(
        "Education",
        "School Name | Start Date < Started On | End Date < Finished On | Notes | Degree Name | Activities | Major",
        dropped="Location",
    ),
    _read("Skills", "Name"),
    _read(
        "Certifications", "Name | Url | Authority | Started On < Start Date | Finished On < End Date | License Number"
    ),
    _read(
        "Recommendations_Received",
        "First Name | Last Name | Company | Job Title | Text | Creation Date | Status",
        happened=("Creation Date",),
    ),
    _read(
        "Endorsement_Received_Info",
        "Endorsement Date | Skill Name | Endorsement Status",
        dropped="Endorser First Name | Endorser Last Name | Endorser Public Url | Display Status",
        happened=("Endorsement Date",),
    ),
    _read("Rich_Media", "Date/Time | Media Link", dropped="Media Description | Type | Link", happened=("Date/Time",)),
    _read(
        "Connections",
        "First Name | Last Name | Connected On",
        dropped="URL | Email Address | Company | Position",
        happened=("Connected On",),
    ),
    _read(
        "Invitations",
        "Sent At | Direction | inviterProfileUrl | inviteeProfileUrl",
        dropped="From | To | Message | inviterProfileUrn | inviteeProfileUrn",
        happened=("Sent At",),
    ),
    _read(
        "Registration",
        "Registered At < Registration Date",
        dropped="Registration Ip | Registration IP Address | Invited by (First Name) | Invited by (Last Name)"
        "| Subscription Types",
        happened=("Registered At",),
    ),
    _read(
        "Learning",
        "Content Title | Content Type | Content Completed At (if completed)",
        dropped="Content Description | Content Last Watched Date (if viewed) | Content Saved"
        "| Notes taken on videos (if taken)",
    ),
    _read("Languages", "Name | Proficiency"),
    _read("Projects", "Title | Description | Url | Started On < Start Date | Finished On < End Date"),
    _read(
        "Volunteering", "Company Name | Role | Cause | Started On < Start Date | Finished On < End Date | Description"
    ),
    _read("Honors", "Title | Description | Issued On < Issue Date | Issuer"),
    _read("Courses", "Name | Number"),
    _read("Organizations", "Name | Description | Position | Started On < Start Date | Finished On < End Date"),
    _read("Publications", "Name | Published On < Publication Date < Date | Description | Publisher | Url"),
    _read(
        "Shares",
        "Date",
        dropped="Share Title | Share Description | ShareLink | ShareCommentary | SharedUrl | MediaUrl | Type"
        "| Visibility",
        dialect=Dialect.SHARES,
        happened=("Date",),
        only_in_complete=True,
    ),
    _read(
        "Comments",
        "Date",
        dropped="Link | Message",
        dialect=Dialect.COMMENTS,
        happened=("Date",),
        only_in_complete=True,
    ),
    _read("Reactions", "Date", dropped="Type | Link", happened=("Date",), only_in_complete=True),
    _read("Articles", "Created On | Published On", dialect=Dialect.ARTICLE, happened=("Created On", "Published On")),
)

_INTERVIEW = """
messages
Company Follows
"""

_UNUSED = """
Ad_Targeting
Causes You Care About
Endorsement_Given_Info
Engagements
Events
Member Hashtags
Online Job Postings
Opprtunities < Opportunities
Profile Summary
Providers
Recommendations_Given
* Hashtag_Follows
* InstantReposts
* Member_Follows
* Saved_Items
* Videos
* Votes
"""

# Whom the member knows, where they were, what they paid, searched, or told a coach: no report needs it.
_NEVER = """
Calendar
coach_messages
Contacts
Email Addresses
guide_messages
Job Applicant Saved Answers
Job Applicant Saved Screening Question Responses
Job Application Answers
learning_coach_messages
learning_role_play_messages
PhoneNumbers
Private_identity_asset
Receipts
Receipts_v2
Verifications
Whatsapp Phone Numbers
* Account Status History
* Ads Clicked
* ImportedContacts
* Inferences_about_you
* LAN Ads Engagement
* LearningCoachMessages
* Logins
* SearchQueries
* Security Challenges
"""

KINDS: tuple[TableKind, ...] = (
    *_AUDIT,
    *SEEKING,
    *_unread(Opened.INTERVIEW, _INTERVIEW),
    *_unread(Opened.UNUSED, _UNUSED),
    *_unread(Opened.NEVER, _NEVER),
)
BY_NAME: Mapping[str, TableKind] = {kind.name: kind for kind in KINDS}
AUDITED: Mapping[str, TableKind] = {kind.name: kind for kind in KINDS if kind.opened is Opened.AUDIT}
ACTIVITY = ("Shares", "Comments", "Reactions")
"""Tables that only a Complete archive holds: absent from another, they say nothing."""
FULL_DOWNLOAD = ("Registration", "Email Addresses", "PhoneNumbers")
"""Tables that every larger download holds, even without anything to say."""

# Two kinds fold alike, `learning_coach_messages` and `LearningCoachMessages`: spelt otherwise, it is the first.
_FOLDED = {fold(name): kind for kind in reversed(KINDS) for name in (kind.name, *kind.aliases)}
_STEM = re.compile(r"(?P<base>.+?)(?:_(?P<member>\d{5,}))?(?:_(?P<chunk>\d{1,3}))?", re.DOTALL)
LONGEST_NAME = 255
"""No file system here has longer names, so LinkedIn writes none."""
_COPY = re.compile(r"\s*\((?P<copy>\d{1,3})\)$")


@lru_cache(maxsize=4096)
def match(path: str) -> Match | None:
    """What the member at this path inside the archive is, told by its base name; None for a file unknown here.

    Case, spaces and underscores do not count; a browser's ` (1)`, a member id (`Shares_123456789.csv`, since 2026) and
    a chunk number (`Job Applications_1.csv`) are understood. Two kinds are told by their folder, since each of their
    files bears a title.
    """
    *folders, name = path.split("/")
    if len(name) > LONGEST_NAME:
        return None
    stem, _, extension = name.rpartition(".")
    parents = {fold(folder) for folder in folders}
    if extension.lower() in {"html", "htm"}:
        return Match(BY_NAME["Articles"], 0, 0) if "articles" in parents else None
    if extension.lower() != "csv":
        return None
    if "jobapplicationanswers" in parents:
        return Match(BY_NAME["Job Application Answers"], 0, 0)
    return _match_stem(stem)


def _match_stem(stem: str) -> Match | None:
    marked = _COPY.search(stem)
    copy = int(marked["copy"]) if marked else 0
    stem = _COPY.sub("", stem)
    if kind := _called(stem):
        return Match(kind, 0, copy)
    parts = _STEM.fullmatch(stem)
    kind = _called(parts["base"]) if parts else None
    return Match(kind, int(parts["chunk"] or 0), copy) if parts and kind else None


def _called(stem: str) -> TableKind | None:
    return BY_NAME.get(stem) or _FOLDED.get(fold(stem))
