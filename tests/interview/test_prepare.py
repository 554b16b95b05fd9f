"""From export and answers to the plan, on the people whom CRITERIA.md and the issue of an interview name."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor.errors import DifferentMembers, NotAnExport
from auditor.interview.answers import Person
from auditor.interview.prepare import prepare
from sample_exports import people
from tests.interview import making
from tests.interview.making import COMPANY, ME, connection, export, message, only, plan, states


def test_a_stranger_and_nothing_known_errs_to_caution(tmp_path: Path) -> None:
    one = only(plan(export(tmp_path)))
    assert (one.decision, one.connect_on, one.channel) == ("wait-until-after", None, "e-mail")


@pytest.mark.parametrize(
    ("today", "decision", "day"),
    [
        ("2026-06-16", "connect-on", "2026-06-23"),
        ("2026-06-24", "connect-now", "2026-06-24"),
        ("2026-06-25", "wait-until-after", None),
    ],
)
def test_open_and_active_gives_a_day_one_or_two_before(
    tmp_path: Path, today: str, decision: str, day: str | None
) -> None:
    one = only(plan(export(tmp_path), Person(name="Ada Berg", active="yes"), culture="open", today=today))
    assert (one.decision, one.connect_on) == (decision, day)


def test_a_tie_is_enough_unless_the_culture_is_reserved(tmp_path: Path) -> None:
    folder = export(tmp_path, messages=[message(ME, "Ada Berg")])
    assert only(plan(folder)).decision == "connect-on"
    assert only(plan(folder, culture="reserved")).decision == "wait-until-after"
    assert only(plan(folder)).channel == "e-mail"
    wrote = export(tmp_path / "b", messages=[message("Ada Berg", ME)])
    assert only(plan(wrote)).channel == "message"


def test_a_name_alone_is_a_tie_but_no_connection(tmp_path: Path) -> None:
    one = only(plan(export(tmp_path, connections=[connection("Ada", "Berg", "Velthaven")])))
    assert (states(one)["already-connected"], one.decision) == ("possibly", "connect-on")


def test_connected_they_asked_you_asked(tmp_path: Path) -> None:
    connected = export(tmp_path / "a", connections=[connection("Ada", "Berg", COMPANY)])
    asked = export(tmp_path / "b", invitations=[making.invitation("Ada Berg", "INCOMING")])
    asking = export(tmp_path / "c", invitations=[making.invitation("Ada Berg", "OUTGOING", "Let's connect")])
    found = [only(plan(folder)) for folder in (connected, asked, asking)]
    assert [one.decision for one in found] == ["already-connected", "accept", "pending"]
    assert [one.channel for one in found] == ["message", "message", "e-mail"]
    assert states(found[2])["note"] == "generic"


def test_two_interviewers_at_one_company(tmp_path: Path) -> None:
    folder = export(tmp_path, connections=[connection("Ada", "Berg", COMPANY)])
    ada, bo = plan(folder, Person(name="Ada Berg"), Person(name="Bo Lind")).interviewers
    assert (ada.decision, bo.decision) == ("already-connected", "wait-until-after")
    assert [path.name for path in bo.warm_paths] == ["Ada Berg"]
    assert ada.warm_paths == []


def test_a_selection_without_connections_is_not_judged(tmp_path: Path) -> None:
    one = only(plan(export(tmp_path, full=False)))
    missing = {"already-connected", "invitation", "note", "company-followed", "warm-paths", "earlier-contact"}
    assert {card for card, state in states(one).items() if state == "not-judged"} == missing
    assert one.decision == "wait-until-after"


def test_connections_alone_without_a_profile_still_give_a_plan(tmp_path: Path) -> None:
    folder = export(tmp_path, connections=[connection("Ada", "Berg", COMPANY)], profile=None, full=False)
    made = plan(folder)
    assert only(made).decision == "already-connected"
    assert states(only(made))["readiness"] == "fix-first"
    assert made.member == ""


def test_an_export_of_2018_has_no_addresses_and_says_that_it_is_old() -> None:
    made = plan(people()["y2018"], Person(name="Ione Jablonski"), company="Quabbin Ridge Engineering")
    one = only(made)
    assert one.decision == "already-connected"
    assert made.export.is_old
    stranger = only(plan(people()["y2018"], Person(name="Nobody Known"), company="Quabbin Ridge Engineering"))
    card = next(card for card in stranger.cards if card.id == "already-connected")
    assert card.confidence == "possible"
    assert "absence there is not absence" in card.not_in_export


def test_the_sample_with_an_interview_ahead() -> None:
    made = plan(people()["strong"], Person(name="Tomasz Abernethy-Lund", title="VP Product"))
    one = only(made)
    assert one.decision == "wait-until-after"
    assert [path.name for path in one.warm_paths] == ["Delfina Marsh-Ito", "Shirin Vandermolen", "Kofi Brandsrud"]
    assert states(one)["company-followed"] == "followed"
    assert made.member == "Ifeoma Strandvik"


def test_what_cannot_be_opened_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotAnExport):
        plan(tmp_path / "nothing.zip")
    with pytest.raises(DifferentMembers):
        prepare([people()["strong"], people()["nurse"]], making.answers())


@pytest.mark.parametrize(
    ("person", "interviewer", "company", "decision", "note"),
    [
        ("strong", "Tomasz Abernethy-Lund", COMPANY, "wait-until-after", "none"),
        ("strong", "Delfina Marsh-Ito", COMPANY, "already-connected", "none"),
        ("strong", "Tuuli Raghavendra", COMPANY, "accept", "none"),
        ("student", "Tobias Fairweather-Obi", "Franklin Creek Watershed Partners", "pending", "generic"),
        ("y2018", "Ione Jablonski", "Quabbin Ridge Engineering", "already-connected", "none"),
        ("sparse", "Ada Berg", COMPANY, "wait-until-after", "not-judged"),
    ],
)
def test_the_interviewers_of_the_samples(person: str, interviewer: str, company: str, decision: str, note: str) -> None:
    one = only(plan(people()[person], Person(name=interviewer), company=company))
    assert (one.decision, states(one)["note"]) == (decision, note)
