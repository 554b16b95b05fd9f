"""What a page of the plan says before any template."""

from __future__ import annotations

from pathlib import Path

from auditor.interview.answers import Person
from auditor.interview.plan import CARD_STATES
from reports.interview.page import STATES, page_of, weekday
from tests.interview.making import COMPANY, connection, export, plan


def test_every_state_has_its_word() -> None:
    assert {state for states in CARD_STATES.values() for state in states} == set(STATES)


def test_the_head_says_when_where_and_from_what(tmp_path: Path) -> None:
    page = page_of(plan(export(tmp_path), zone="Europe/Berlin"))
    assert page.heading == "Interview at Norrvik Health"
    assert page.facts[0].startswith("Thursday, 25 June 2026, at 10:00 (Europe/Berlin).")
    assert "export of 15 June 2026" in page.facts[1]
    assert page.warning == ""


def test_an_old_download_is_warned_of(tmp_path: Path) -> None:
    assert "6 months old" in page_of(plan(export(tmp_path), today="2026-12-01", date="2026-12-20")).warning


def test_days_are_named_by_their_distance(tmp_path: Path) -> None:
    distances = [day.distance for day in page_of(plan(export(tmp_path))).days]
    assert distances[0] == "today"
    assert "the day of the interview" in distances
    assert distances[-1] == "1 day after the interview"
    assert weekday("2026-06-25") == "Thursday, 25 June 2026"


def test_hostile_names_are_harmless(tmp_path: Path) -> None:
    rows = [connection("Bo\x1b[2J", "Lind\u202e", COMPANY)]
    page = page_of(plan(export(tmp_path, connections=rows), Person(name="Ada\x1b[31m Berg")))
    assert "\x1b" not in repr(page).encode().decode("unicode_escape", "ignore")
    assert page.people[0].paths[0].who.startswith("Bo Lind, ")


def test_a_card_tells_its_doubt_once(tmp_path: Path) -> None:
    (person,) = page_of(plan(export(tmp_path, full=False))).people
    assert all(card.doubt not in card.message or not card.doubt for card in person.cards)


def test_drafts_say_what_to_fill(tmp_path: Path) -> None:
    (person,) = page_of(plan(export(tmp_path))).people
    assert person.drafts[0].remarks == ["Fill in [something you talked about]."]
    assert "of 200 characters" in person.drafts[0].length
