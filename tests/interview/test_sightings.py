"""One interviewer among connections, invitations, letters; one company among those followed."""

from __future__ import annotations

from pathlib import Path

from auditor.export.network import open_network
from auditor.interview.answers import Person
from auditor.interview.companies import Nearness
from auditor.interview.network import Network, Sureness
from auditor.interview.sightings import connection, contact, follows, invitation
from tests.interview import making
from tests.interview.making import COMPANY, ME, PERSON, export, follow, message

URL = Person(name="Ada Berg", url=making.url("Ada Berg"))


def network(folder: Path) -> Network:
    return Network(tables=open_network([folder]))


def test_the_surest_row_stands_alone_and_equals_stand_together(tmp_path: Path) -> None:
    rows = [making.connection("Ada", "Berg", "Velthaven", at="x"), making.connection("Ada", "Berg", COMPANY)]
    known = network(export(tmp_path / "a", connections=rows))
    assert [one.source.row for one in connection(known, PERSON, COMPANY).rows] == [3]
    twice = connection(known, PERSON, "Elsewhere")
    assert (twice.sureness, len(twice.rows)) == (Sureness.PERHAPS, 2)
    assert connection(known, Person(name="Bo Lind"), COMPANY).rows == ()


def test_an_address_finds_somebody_who_changed_their_name(tmp_path: Path) -> None:
    rows = [making.connection("Ada", "Newname", "Elsewhere", at=making.url("Ada Berg"))]
    found = connection(network(export(tmp_path, connections=rows)), Person(name="Zed Q", url=URL.url), COMPANY)
    assert found.sureness is Sureness.CERTAIN


def test_their_invitation_counts_before_your_own_and_a_near_name_never(tmp_path: Path) -> None:
    rows = [
        making.invitation("Ada Berg", "OUTGOING", sent="6/10/26, 4:14 PM"),
        making.invitation("Ada Berg", "INCOMING", sent="6/1/26, 4:14 PM"),
        making.invitation("A. Berg", "INCOMING", sent="6/12/26, 4:14 PM"),
    ]
    found = invitation(network(export(tmp_path, invitations=rows)), PERSON)
    assert found
    assert (found.invitation.source.row, found.sureness) == (3, Sureness.LIKELY)


def test_of_two_of_your_own_the_newest_counts(tmp_path: Path) -> None:
    rows = [making.invitation("Ada Berg", "OUTGOING", sent=f"{month}/1/26, 4:14 PM") for month in (2, 6, 4)]
    found = invitation(network(export(tmp_path, invitations=rows)), URL)
    assert found
    assert (found.invitation.source.row, found.sureness) == (3, Sureness.CERTAIN)


def test_another_address_is_another_person(tmp_path: Path) -> None:
    folder = export(
        tmp_path,
        invitations=[making.invitation("Ada Berg", "INCOMING", at="https://www.linkedin.com/in/other-ada")],
        messages=[message("Ada Berg", ME)],
    )
    person = Person(name="Ada Berg", url="linkedin.com/in/the-real-ada")
    assert invitation(network(folder), person) is None
    assert contact(network(folder), person) is None


def test_letters_in_both_directions_and_who_began(tmp_path: Path) -> None:
    rows = [message("Ada Berg", ME, "2026-06-12"), message(ME, "Ada Berg", "2026-06-11"), message("Bo", ME)]
    found = contact(network(export(tmp_path, messages=rows)), PERSON)
    assert found
    assert (found.from_them, found.from_you, found.first, found.last) == (1, 1, "2026-06-11", "2026-06-12")
    assert not found.they_wrote_first
    theirs = contact(network(export(tmp_path / "b", messages=rows[:1])), URL)
    assert theirs
    assert theirs.they_wrote_first
    assert theirs.sureness is Sureness.CERTAIN


def test_one_of_several_recipients_and_a_name_with_credentials(tmp_path: Path) -> None:
    folder = export(tmp_path, messages=[message(ME, "Bo Lind,Ada Berg, MBA"), message(ME, "Ann Adaberg")])
    found = contact(network(folder), PERSON)
    assert found
    assert found.from_you == 1


def test_followed_by_the_same_name_or_a_near_one(tmp_path: Path) -> None:
    known = network(export(tmp_path, follows=[follow("Norrvik Health Nordics"), follow("Velthaven")]))
    assert follows(known, COMPANY)[0] is Nearness.NEAR
    assert follows(known, "Velthaven Ltd")[0] is Nearness.SAME
    assert follows(known, "Granary Data") == (Nearness.NONE, ())
