from __future__ import annotations

import pytest

from auditor.check import Outcome, Verdict
from auditor.checks.network.network_size import network_size
from tests.factory import ask, case, connections


def sized(count: int) -> Verdict:
    return ask(network_size, case(connections=connections(count)))


@pytest.mark.parametrize("count", [50, 51, 500, 30_000])
def test_fifty_and_more_pass(count: int) -> None:
    verdict = sized(count)
    assert verdict.outcome is Outcome.PASS
    assert f"{count:,} people" in verdict.message


@pytest.mark.parametrize(("count", "score"), [(49, 0.975), (30, 0.5), (11, 0.025)])
def test_between_ten_and_fifty_credit_grows_evenly(count: int, score: float) -> None:
    verdict = sized(count)
    assert verdict.outcome is Outcome.PARTIAL
    assert verdict.score == pytest.approx(score)


@pytest.mark.parametrize("count", [0, 1, 9, 10])
def test_ten_and_fewer_fail(count: int) -> None:
    assert sized(count).outcome is Outcome.FAIL


def test_one_is_a_person() -> None:
    assert "1 person." in sized(1).message


def test_an_empty_section_has_none() -> None:
    verdict = ask(network_size, case(connections=None))
    assert verdict.outcome is Outcome.FAIL
    assert "no connections yet" in verdict.message


def test_the_message_counts_and_quotes_nobody() -> None:
    assert sized(412).evidence == ()


def test_an_office_may_move_the_plateau() -> None:
    assert ask(network_size, case(connections=connections(30)), **{"pass": 30}).outcome is Outcome.PASS


def test_unknown_connections_are_not_judged() -> None:
    assert network_size.needs == ("Connections",)


@pytest.mark.parametrize(
    "words",
    ["Follow me: 12,000 followers", "500+ connections", "Let's connect! I answer everybody."],
)
def test_what_the_profile_says_of_its_connections_is_not_counted(words: str) -> None:
    verdict = ask(network_size, case(connections=connections(8), headline=words, summary=words))
    assert verdict.outcome is Outcome.FAIL
