"""The decision table: every combination of answers has exactly one row, and the rows decide as CRITERIA.md says."""

from __future__ import annotations

from itertools import product
from typing import get_args

import pytest

from auditor.interview.decision import Active, Connected, Culture, Invitation, Known, Situation, Timing, decide, table
from auditor.interview.plan import CARD_STATES, CHANNELS, DECISIONS

EVERY = [
    Situation(connected=a, invitation=b, culture=c, active=d, timing=e, tie=f, wrote_first=g)
    for a, b, c, d, e, f, g in product(
        *map(get_args, (Connected, Invitation, Culture, Active, Timing, Known, Known)),
    )
]


def expected(s: Situation) -> str:
    """CRITERIA.md, section 4, said once more in another way."""
    if s.connected == "connected":
        return "already-connected"
    if s.invitation in {"they-invited", "you-invited"}:
        return "accept" if s.invitation == "they-invited" else "pending"
    welcome = s.tie == "yes" or (s.culture == "open" and s.active == "yes")
    if s.culture == "reserved" or not welcome or s.timing == "too-late":
        return "wait-until-after"
    return "connect-now" if s.timing == "in-window" else "connect-on"


def test_all_of_them_are_asked() -> None:
    assert len(EVERY) == 4 * 4 * 3 * 3 * 3 * 2 * 2


def test_every_combination_gives_exactly_one_decision_and_the_right_one() -> None:
    for situation in EVERY:
        assert decide(situation).name == expected(situation), situation


def test_the_channel_is_a_message_only_to_who_is_connected_or_wrote_first() -> None:
    for situation in EVERY:
        found = decide(situation)
        close = found.name in {"already-connected", "accept"} or situation.wrote_first == "yes"
        assert found.channel == ("message" if close else "e-mail"), situation


def test_a_reserved_culture_never_lets_a_request_go_out() -> None:
    asked = {decide(one).name for one in EVERY if one.culture == "reserved"}
    assert asked == {"already-connected", "accept", "pending", "wait-until-after"}


def test_with_nothing_known_it_errs_to_caution() -> None:
    nothing = Situation(
        connected="not-judged",
        invitation="not-judged",
        culture="unknown",
        active="unknown",
        timing="too-early",
        tie="no",
    )
    assert (decide(nothing).name, decide(nothing).channel) == ("wait-until-after", "e-mail")


def test_every_row_answers_something_and_every_decision_has_a_row() -> None:
    rows = table()
    used = {row for one in EVERY for row in rows.decision if row.is_ == decide(one).name}
    assert used == set(rows.decision)
    assert {row.is_ for row in rows.decision} == set(DECISIONS)
    assert {row.is_ for row in rows.channel} == set(CHANNELS)


def test_the_table_knows_the_states_of_the_cards() -> None:
    assert get_args(Connected) == CARD_STATES["already-connected"]
    assert get_args(Invitation) == CARD_STATES["invitation"]
    assert get_args(Timing) == CARD_STATES["timing"]


def test_a_day_is_promised_only_where_one_can_be_given() -> None:
    assert {row.is_ for row in table().decision if "{day}" in row.answer} == {"connect-on"}


def test_a_hole_in_the_table_would_be_an_error() -> None:
    with pytest.raises(ValueError, match="unpack"):
        decide(
            Situation(connected="never", invitation="none", culture="open", active="yes", timing="too-early", tie="no")
        )
