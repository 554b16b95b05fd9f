"""Tables of strings become records, each with its place and its facts."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from auditor.build import build, websites
from auditor.export import open_export
from auditor.partial_date import PartialDate
from auditor.profile import Presence, Profile
from sample_exports import people

FULL_DOWNLOAD = {
    "Registration.csv": "Registered At,Registration Ip,Subscription Types\n",
    "Email Addresses.csv": "Email Address,Confirmed,Primary,Updated On\n",
    "PhoneNumbers.csv": "Extension,Number,Type\n",
}
PROFILE = (
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,"
    "Twitter Handles,Websites,Instant Messengers\n"
    'Ada,Byron,,,,"Analyst, engines",I compute.,Research,,"London, England",,"[BLOG:https://a.example.com,OTHER:b.example.org]",\n'
)


def built(tmp_path: Path, **tables: str) -> Profile:
    folder = tmp_path / "Basic_LinkedInDataExport_06-15-2026"
    folder.mkdir()
    for name, text in {"Profile.csv": PROFILE, **FULL_DOWNLOAD, **tables}.items():
        (folder / name).write_text(text, encoding="utf-8", newline="")
    return build(open_export([folder]))


def test_the_identity_is_the_one_row_of_profile(tmp_path: Path) -> None:
    profile = built(tmp_path)
    identity = profile.identity
    assert (identity.name, identity.headline, identity.summary) == ("Ada Byron", "Analyst, engines", "I compute.")
    assert (identity.industry, identity.location) == ("Research", "London, England")
    assert [(one.label, one.address) for one in identity.websites] == [
        ("BLOG", "https://a.example.com"),
        ("OTHER", "b.example.org"),
    ]
    assert (identity.source.file, identity.source.row) == ("Profile.csv", 2)
    assert profile.as_of == date(2026, 6, 15)


def test_a_profile_without_a_row_is_an_empty_identity(tmp_path: Path) -> None:
    profile = built(tmp_path, **{"Profile.csv": PROFILE.split("\n", maxsplit=1)[0] + "\n"})
    assert profile.identity.name == ""


@pytest.mark.parametrize(
    ("cell", "addresses"),
    [
        ("", []),
        ("[]", []),
        ("[PERSONAL:https://x.example.com/a,b]", ["https://x.example.com/a,b"]),
        ("[COMPANY:x.example.com, RSS:y.example.com]", ["x.example.com", "y.example.com"]),
        ("BLOG:x.example.com, OTHER:www.y.example.com", ["x.example.com", "www.y.example.com"]),
        ("[PORTFOLIO:http://x.example.com,BLOG:]", ["http://x.example.com"]),
    ],
)
def test_websites_in_every_shape(cell: str, addresses: list[str]) -> None:
    assert [one.address for one in websites(cell)] == addresses


def test_positions_stand_newest_first_with_open_ones_before(tmp_path: Path) -> None:
    table = (
        "Company Name,Title,Description,Location,Started On,Finished On\n"
        "A,Clerk,,,2010,2012\nB,Chef,Cooked.,Oslo,Mar 2015,\nC,Cook,,,2013,Feb 2020\nD,Nothing dated,,,,\n,,,,,\n"
    )
    profile = built(tmp_path, **{"Positions.csv": table})
    assert [one.company for one in profile.positions] == ["B", "C", "A", "D"]
    chef = profile.positions[0]
    assert (chef.description, chef.location, chef.source.row) == ("Cooked.", "Oslo", 3)
    assert (chef.span.started_text, chef.span.started) == ("Mar 2015", PartialDate(2015, 3))
    assert chef.span.is_open


def test_endorsements_that_were_accepted_are_counted_per_skill(tmp_path: Path) -> None:
    skills = "Name\nSQL\nPython\n"
    header = "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorsement Status\n"
    rows = "".join(f"2024/01/0{n} 00:00:00 UTC,{skill},X,Y,{status}\n" for n, (skill, status) in enumerate(
        [("SQL", "ACCEPTED"), ("sql", "Accepted"), ("SQL", "REJECTED"), ("Cooking", "ACCEPTED")], 1))  # fmt: skip
    profile = built(tmp_path, **{"Skills.csv": skills, "Endorsement_Received_Info.csv": header + rows})
    assert [(one.name, one.endorsements) for one in profile.skills] == [("SQL", 2), ("Python", 0)]
    assert [(one.name, one.endorsements, one.source.row) for one in profile.endorsed] == [
        ("SQL", 2, 2),
        ("Cooking", 1, 5),
    ]


def test_of_learning_only_completed_courses_are_kept_by_title_and_day(tmp_path: Path) -> None:
    header = (
        "Content Title,Content Description,Content Type,Content Last Watched Date (if viewed),"
        "Content Completed At (if completed),Content Saved,Notes taken on videos (if taken),\n"
    )
    rows = (
        '"Maps, first",<p>secret</p>,Course,2026-01-01 10:00 UTC,2026-01-02 11:30 UTC,true,secret note,\n'
        "Half done,secret,Course,2026-01-01 10:00 UTC,N/A,false,N/A,\n"
        "One clip,secret,Video,2026-01-01 10:00 UTC,2026-01-01 10:03 UTC,false,N/A,\n"
    )
    profile = built(tmp_path, **{"Learning.csv": header + rows})
    (lesson,) = profile.lessons
    assert (lesson.title, str(lesson.completed), lesson.source.row) == ("Maps, first", "2 Jan 2026", 2)
    assert "secret" not in repr(profile)


HEADER = "Date/Time,Media Description,Media Link\n"
LINK = "https://media.licdn.com/dms/image/v2/x"


@pytest.mark.parametrize(
    ("kind", "link", "proves"),
    [
        ("profile photo", f"{LINK}/profile-originalphoto-shrink_900_1200/0", True),
        ("photo", f"{LINK}/profile-displayphoto-scale_400_400/0", True),
        ("photo", f"{LINK}/feedshare-shrink_800/0", False),
        ("feed photo", f"{LINK}/feedshare-shrink_800/0", False),
        ("profile background photo", f"{LINK}/profile-displaybackgroundimage-shrink_200_800/0", False),
    ],
)
def test_only_a_profile_photo_proves_a_profile_photo(tmp_path: Path, kind: str, link: str, *, proves: bool) -> None:
    sentence = f"You uploaded a {kind} on June 1, 2025 at 9:30 AM (GMT)"
    profile = built(tmp_path, **{"Rich_Media.csv": f'{HEADER}"{sentence}", -,{link}\n'})
    assert [(one.sentence, one.uploaded) for one in profile.photo_uploads] == (
        [(sentence, PartialDate(2025, 6, 1))] if proves else []
    )


def test_connections_are_a_number_and_closed_accounts_are_none(tmp_path: Path) -> None:
    table = (
        'Notes:\n"When exporting your connection data, ..."\n\n'
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Bo,Li,,,,,03 Apr 2024\n,,,,,,04 Apr 2024\nCy,,,,,,05 Apr 2024\n"
    )
    profile = built(tmp_path, **{"Connections.csv": table})
    assert profile.connections is not None
    assert profile.connections.count == 2


def test_the_own_address_is_the_senders_of_what_went_out(tmp_path: Path) -> None:
    header = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
    own, other = "https://www.linkedin.com/in/sample-ada", "https://www.linkedin.com/in/sample-bo"
    rows = f'Bo,Ada,"1/2/26, 9:14 AM",,INCOMING,{other},{own}\nAda,Bo,"1/1/26, 9:14 AM",,OUTGOING,{own},{other}\n'
    profile = built(tmp_path, **{"Invitations.csv": header + rows})
    assert profile.own_url is not None
    assert (profile.own_url.address, profile.own_url.column) == (own, "inviteeProfileUrl")


def test_sections_beyond_the_core_are_entries(tmp_path: Path) -> None:
    table = "Company Name,Role,Cause,Started On,Finished On,Description\nFood Bank,Driver,,Jan 2024,,Drove the van.\n"
    (entry,) = built(tmp_path, **{"Volunteering.csv": table}).extras["Volunteering"]
    assert (entry.column, entry.title, entry.organisation, entry.text) == (
        "Role",
        "Driver",
        "Food Bank",
        "Drove the van.",
    )
    assert entry.span.started == PartialDate(2024, 1)


def test_own_posts_and_comments_are_days(tmp_path: Path) -> None:
    profile = build(open_export([people()["strong"]]))
    assert {one.kind for one in profile.activity} == {"post", "comment"}


def test_what_is_not_in_a_selection_stays_unknown() -> None:
    profile = build(open_export([people()["sparse"]]))
    assert profile.presence["Positions"] is Presence.UNKNOWN
    assert profile.connections is None
    assert profile.identity.headline


@pytest.mark.parametrize("person", people())
def test_every_sample_person_can_be_built(person: str) -> None:
    profile = build(open_export([people()[person]]))
    assert profile.identity.name
    if person != "sparse":
        assert profile.positions
        assert profile.studies
        assert profile.skills
