"""All cards together, and those about the day, the channel and the profile."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor.interview.cards import cards, readiness, timing
from auditor.interview.decision import Decision
from auditor.interview.plan import CARD_STATES, CONFIDENCES
from sample_exports import people
from tests.interview.making import export, known

WAIT = Decision(name="wait-until-after", answer="Wait.", channel="e-mail", grounds="none")


@pytest.mark.parametrize("person", people())
def test_every_sample_has_every_card_in_a_state_that_it_may_have(person: str) -> None:
    shown = cards(known(people()[person], audited=True), [], WAIT)
    assert [card.id for card in shown] == list(CARD_STATES)
    assert all(card.state in CARD_STATES[card.id] and card.confidence in CONFIDENCES for card in shown)
    assert all(card.message for card in shown)


@pytest.mark.parametrize(
    ("told", "state", "said"),
    [
        ({}, "too-early", "23 June 2026 or 24 June 2026"),
        ({"today": "2026-06-24"}, "in-window", "within the day or two"),
        ({"today": "2026-06-25"}, "too-late", "within hours"),
        ({"invited_on": "2026-06-24"}, "too-early", "fits on 24 June 2026, a day"),
    ],
)
def test_the_time_is_told(tmp_path: Path, told: dict[str, str], state: str, said: str) -> None:
    card = timing(known(export(tmp_path), **told), "connect-on")
    assert card.state == state
    assert said in card.message


def test_where_no_request_is_to_go_out_its_days_are_not_urged(tmp_path: Path) -> None:
    card = timing(known(export(tmp_path)), "wait-until-after")
    assert card.state == "too-early"
    assert card.message.endswith("if one were to be sent. Here none is.")


def test_a_strong_profile_is_ready_and_a_bare_one_is_not(tmp_path: Path) -> None:
    assert readiness(known(people()["strong"], audited=True)).state == "ready"
    bare = readiness(known(export(tmp_path), audited=True))
    assert bare.state == "fix-first"
    assert "your summary (not evident)" in bare.message
    assert "photo" in bare.not_in_export


def test_without_a_profile_nothing_is_claimed(tmp_path: Path) -> None:
    card = readiness(known(export(tmp_path)))
    assert (card.state, card.confidence) == ("fix-first", "unknown")
