from __future__ import annotations

from pathlib import Path

import pytest

from auditor.export.catalogue import ACTIVITY, AUDITED, BY_NAME, FULL_DOWNLOAD, KINDS, match
from auditor.export.kinds import WRITTEN, Opened, fold

NAMES = {
    "Profile.csv": ("Profile", 0),
    "profile.CSV": ("Profile", 0),
    "Profile (1).csv": ("Profile", 0),
    "Profile(12).csv": ("Profile", 0),
    "Messages.csv": ("messages", 0),
    "messages.csv": ("messages", 0),
    "Phone Numbers.csv": ("PhoneNumbers", 0),
    "Whatsapp Phone Numbers.csv": ("Whatsapp Phone Numbers", 0),
    "Search Queries.csv": ("SearchQueries", 0),
    "Ad Targeting.csv": ("Ad_Targeting", 0),
    "Endorsement Received Info.csv": ("Endorsement_Received_Info", 0),
    "Recommendations Received.csv": ("Recommendations_Received", 0),
    "Recommendations Given.csv": ("Recommendations_Given", 0),
    "Rich Media.csv": ("Rich_Media", 0),
    "Imported Contacts.csv": ("ImportedContacts", 0),
    "Contacts.csv": ("Contacts", 0),
    "Receipts.csv": ("Receipts", 0),
    "Receipts_v2.csv": ("Receipts_v2", 0),
    "Opprtunities.csv": ("Opprtunities", 0),
    "Opportunities.csv": ("Opprtunities", 0),
    "Shares_123456789.csv": ("Shares", 0),
    "Comments_1234567.csv": ("Comments", 0),
    "Reactions_12345.csv": ("Reactions", 0),
    "Member_Follows_1234567890.csv": ("Member_Follows", 0),
    "Shares_123456789_2.csv": ("Shares", 2),
    "Job Applications_1.csv": ("Job Applications", 1),
    "Job Applicant Saved Screening Question Responses_10.csv": ("Job Applicant Saved Screening Question Responses", 10),
    "Job Applications_1 (2).csv": ("Job Applications", 1),
    "LearningCoachMessages.csv": ("LearningCoachMessages", 0),
    "learning_coach_messages.csv": ("learning_coach_messages", 0),
    "deep/er/Positions.csv": ("Positions", 0),
    "Verifications/Verifications.csv": ("Verifications", 0),
    "Jobs/Job Application Answers/2020-01-01-Analyst-Acme.csv": ("Job Application Answers", 0),
    "Articles/Articles/how-i-learned.html": ("Articles", 0),
    "Articles/2019-01-01 10_11_12.0-Draft.html": ("Articles", 0),
}


@pytest.mark.parametrize(("path", "expected"), NAMES.items(), ids=NAMES)
def test_every_name_over_the_years_is_known(path: str, expected: tuple[str, int]) -> None:
    found = match(path)
    assert found is not None
    assert (found.kind.name, found.chunk) == expected


@pytest.mark.parametrize(
    "path",
    [
        *(
            "Profile.txt",
            "Profile",
            "Profile.csv.bak",
            "Profiles.csv",
            "My Profile.csv",
            ".csv",
            "_1.csv",
            "_12345.csv",
        ),
        *("notes.html", "Articles.html", "Articles/picture.png", "Profile_x.csv", "Profile_1234.csv", "Pröfile.csv"),
    ],
)
def test_other_names_are_not(path: str) -> None:
    assert match(path) is None


@pytest.mark.parametrize("name", ["n" * 300 + ".csv", " " * 60_000 + "(1).csv", "_1" * 30_000 + ".csv"])
def test_names_longer_than_any_are_not_even_looked_at(name: str) -> None:
    assert match(name) is None


@pytest.mark.parametrize(("name", "copy"), [("Skills.csv", 0), ("Skills (1).csv", 1), ("Skills (12).csv", 12)])
def test_a_browsers_copy_has_its_number(name: str, copy: int) -> None:
    found = match(name)
    assert found is not None
    assert found.copy == copy


def test_no_two_kinds_share_a_name_but_the_coaches() -> None:
    folded: dict[str, list[str]] = {}
    for kind in KINDS:
        for name in (kind.name, *kind.aliases):
            folded.setdefault(fold(name), []).append(name)
    assert [names for names in folded.values() if len(names) > 1] == [
        ["learning_coach_messages", "LearningCoachMessages"]
    ]
    odd = match("Learning Coach Messages.csv")
    assert odd is not None
    assert not odd.kind.only_in_complete, "spelt as nobody spells it, it proves nothing"


def test_what_is_private_is_never_opened() -> None:
    never = {
        *("Logins", "PhoneNumbers", "Email Addresses", "Private_identity_asset", "ImportedContacts", "Contacts"),
        *("Receipts", "Receipts_v2", "coach_messages", "guide_messages", "SearchQueries", "Security Challenges"),
    }
    assert all(BY_NAME[name].opened is Opened.NEVER for name in never)
    assert BY_NAME["messages"].opened is BY_NAME["Company Follows"].opened is Opened.INTERVIEW
    assert BY_NAME["Online Job Postings"].opened is BY_NAME["Recommendations_Given"].opened is Opened.UNUSED
    answers = {
        "Job Application Answers",
        "Job Applicant Saved Answers",
        "Job Applicant Saved Screening Question Responses",
    }
    assert all(BY_NAME[name].opened is Opened.NEVER for name in answers)


def test_of_other_people_and_of_where_one_was_no_column_is_kept() -> None:
    kept = {column for kind in AUDITED.values() for column in kind.columns}
    assert not kept & {"Email Address", "Registration Ip", "Message", "From", "To", "Birth Date", "Address", "Zip Code"}
    assert not kept & {"ShareCommentary", "Media Description", "Endorser First Name", "Endorser Public Url"}
    assert [*AUDITED["Shares"].columns] == [*AUDITED["Comments"].columns] == [*AUDITED["Reactions"].columns] == ["Date"]


def test_what_comes_in_a_complete_archive_alone() -> None:
    only = {kind.name for kind in KINDS if kind.only_in_complete}
    assert only == {
        *("Account Status History", "Ads Clicked", "Comments", "Hashtag_Follows", "ImportedContacts"),
        *("Inferences_about_you", "InstantReposts", "LAN Ads Engagement", "LearningCoachMessages", "Logins"),
        *(
            "Member_Follows",
            "Reactions",
            "Saved_Items",
            "SearchQueries",
            "Security Challenges",
            "Shares",
            "Videos",
            "Votes",
        ),
    }
    assert set(ACTIVITY) <= only
    assert not only & set(FULL_DOWNLOAD)


def test_what_has_happened_is_never_what_a_member_typed() -> None:
    typed = {"Started On", "Finished On", "Start Date", "End Date", "Issued On", "Published On", "Event Time"}
    for kind in KINDS:
        assert set(kind.happened) <= set(kind.columns)
        assert kind.name == "Articles" or not set(kind.happened) & typed


def test_every_file_of_the_sample_people_is_known() -> None:
    samples = Path(__file__).parents[2] / "sample_exports"
    unknown = [path.name for path in samples.rglob("*.csv") if match(path.as_posix()) is None]
    assert unknown == []


def test_of_what_a_member_writes_fewer_rows_are_read_than_of_what_linkedin_logs() -> None:
    few = {name for name, kind in AUDITED.items() if kind.most == WRITTEN}
    assert {"Positions", "Skills", "Projects", "Recommendations_Received"} <= few
    assert not few & {"Connections", "Invitations", "Reactions", "Shares", "Rich_Media", "Learning"}
