"""Cards about the interviewer: what is claimed, how surely, with which rows."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor.interview.answers import Person
from auditor.interview.person_cards import already_connected, earlier_contact, invitation, note
from auditor.interview.plan import Card
from tests.interview import making
from tests.interview.making import COMPANY, ME, connection, export, known, message


def brief(card: Card) -> tuple[str, str]:
    return card.state, card.confidence


@pytest.mark.parametrize(
    ("company", "url", "told"),
    [
        (COMPANY, making.url("Ada Berg"), ("connected", "certain")),
        (COMPANY, "", ("connected", "likely")),
        ("Velthaven", "", ("possibly", "possible")),
    ],
)
def test_connected_by_address_by_name_and_company_or_only_possibly(
    tmp_path: Path, company: str, url: str, told: tuple[str, str]
) -> None:
    folder = export(tmp_path, connections=[connection("Bo", "Lind"), connection("Ada", "Berg", company)])
    card = already_connected(known(folder, Person(name="Ada Berg", url=url)))
    assert brief(card) == told
    assert {quote.row for quote in card.evidence} == {3}
    assert [quote.text for quote in card.evidence] == ["Ada Berg", company, "03 Jun 2026"]


def test_nobody_of_that_name_and_no_table(tmp_path: Path) -> None:
    card = already_connected(known(export(tmp_path / "a", connections=[connection("Bo", "Lind")])))
    assert brief(card) == ("not-found", "likely")
    assert "1 connections" not in card.message
    assert brief(already_connected(known(export(tmp_path / "b", full=False)))) == ("not-judged", "unknown")


def test_invitations_in_both_directions_with_their_age(tmp_path: Path) -> None:
    theirs = export(tmp_path / "a", invitations=[making.invitation("Ada Berg", "INCOMING")])
    card = invitation(known(theirs))
    assert brief(card) == ("they-invited", "likely")
    assert "2 June 2026, 14 days ago" in card.message
    assert "name alone" in card.message
    yours = export(tmp_path / "b", invitations=[making.invitation("Ada Berg", "OUTGOING")])
    by_address = invitation(known(yours, Person(name="Ada Berg", url=making.url("Ada Berg"))))
    assert brief(by_address) == ("you-invited", "certain")
    assert "name alone" not in by_address.message


def test_your_word_that_they_asked_stands_over_the_download(tmp_path: Path) -> None:
    folder = export(tmp_path, invitations=[making.invitation("Ada Berg", "OUTGOING")])
    card = invitation(known(folder, Person(name="Ada Berg", they_connected_first=True)))
    assert brief(card) == ("they-invited", "certain")
    assert card.evidence == []


def test_no_invitation_and_no_table(tmp_path: Path) -> None:
    assert brief(invitation(known(export(tmp_path / "a")))) == ("none", "likely")
    assert brief(invitation(known(export(tmp_path / "b", full=False)))) == ("not-judged", "unknown")


def test_the_note_of_your_invitation_is_read(tmp_path: Path) -> None:
    poor = export(
        tmp_path / "a", invitations=[making.invitation("Ada Berg", "OUTGOING", "Please add me to your network")]
    )
    card = note(known(poor))
    assert card.state == "generic"
    assert card.evidence[0].column == "Message"
    silent = export(tmp_path / "b", invitations=[making.invitation("Ada Berg", "OUTGOING")])
    assert note(known(silent)).message == "Your invitation went without a note."


def test_a_draft_is_read_instead_and_needs_no_table(tmp_path: Path) -> None:
    folder = export(tmp_path, full=False)
    draft = Person(name="Ada Berg", note="Hello Ada, I look forward to our interview at Norrvik Health.")
    assert note(known(folder, draft)).state == "personal"
    assert note(known(folder)).state == "not-judged"
    assert note(known(export(tmp_path / "b"))).state == "none"


def test_their_note_to_you_is_not_judged_as_yours(tmp_path: Path) -> None:
    folder = export(tmp_path, invitations=[making.invitation("Ada Berg", "INCOMING", "Hi Mira, saw your application")])
    assert note(known(folder)).state == "none"


def test_letters_are_told_by_day_and_direction(tmp_path: Path) -> None:
    rows = [message("Ada Berg", ME, "2026-06-11"), message(ME, "Ada Berg", "2026-06-12")]
    card = earlier_contact(known(export(tmp_path / "a", messages=rows)))
    assert brief(card) == ("found", "likely")
    assert "from 11 June 2026 to 12 June 2026: 1 from Ada Berg and 1 from you. Ada Berg wrote first." in card.message
    assert "Secret" not in repr(card)
    one = earlier_contact(known(export(tmp_path / "b", messages=rows[1:])))
    assert "on 12 June 2026: 1 from you. You wrote first." in one.message


def test_no_letter_and_no_table(tmp_path: Path) -> None:
    assert brief(earlier_contact(known(export(tmp_path / "a")))) == ("none", "likely")
    assert brief(earlier_contact(known(export(tmp_path / "b", full=False)))) == ("not-judged", "unknown")
