from __future__ import annotations

from typing import Any

import pytest

from auditor.case import Case
from auditor.check import Outcome
from auditor.checks.headline.headline_length import headline_length
from tests.factory import ask, case, position

ENGLISH = "I restore old clocks and teach others to do the same in a small workshop near the harbour."


def headed(headline: str, **facts: Any) -> Case:
    return case(headline=headline, summary=ENGLISH, **facts)


def of_length(length: int) -> str:
    """Words without a role, all different, of exactly `length` characters."""
    words = " ".join(f"glad{number}" for number in range(60))
    cut = words[:length]
    return cut[:-1] + "y" if cut.endswith(" ") else cut


@pytest.mark.parametrize(
    ("length", "outcome", "score"),
    [
        (10, Outcome.FAIL, 0.0),
        (19, Outcome.FAIL, 0.0),
        (20, Outcome.FAIL, 0.0),
        (21, Outcome.PARTIAL, 0.05),
        (30, Outcome.PARTIAL, 0.5),
        (39, Outcome.PARTIAL, 0.95),
        (40, Outcome.PASS, 1.0),
        (220, Outcome.PASS, 1.0),
        (221, Outcome.PARTIAL, 0.5),
    ],
)
def test_the_credit_grows_with_the_characters(length: int, outcome: Outcome, score: float) -> None:
    headline = of_length(length)
    assert len(headline) == length
    verdict = ask(headline_length, headed(headline))
    assert verdict.outcome is outcome
    assert verdict.score == pytest.approx(score)
    assert f"{length} characters" in verdict.message
    assert [(one.column, one.text) for one in verdict.evidence] == [("Headline", headline)]


def test_what_fits_into_the_room_is_never_too_long_for_its_short_names() -> None:
    headline = " ".join(["Al", "Bo"] * 36)
    assert len(headline) < 220 < len(case(headline=headline, first_name="Al", last_name="Bo").levelled(headline))
    verdict = ask(headline_length, case(headline=headline, first_name="Al", last_name="Bo"))
    assert "there is room for 220" not in verdict.message


@pytest.mark.parametrize("headline", ["Welder", "Registered Nurse, ICU", "Pastry chef, nights"])
def test_short_and_strong_keeps_three_quarters(headline: str) -> None:
    verdict = ask(headline_length, headed(headline))
    assert (verdict.outcome, verdict.score) == (Outcome.PARTIAL, 0.75)
    assert "does name a role" in verdict.message


def test_a_role_never_takes_credit_away() -> None:
    headline = "Teacher of the deaf in three schools"
    assert ask(headline_length, headed(headline)).score == pytest.approx((len(headline) - 20) / 20)


def test_an_own_title_is_a_role_too() -> None:
    person = headed("Bellfounder, kind", positions=[position("Bellfounder", "Oake")])
    assert ask(headline_length, person).score == 0.75


@pytest.mark.parametrize("table", ["Positions", "Education"])
def test_where_an_own_title_could_lift_it_a_short_one_is_not_judged(table: str) -> None:
    assert ask(headline_length, headed("Bellfounder, kind", unknown=[table])).outcome is Outcome.NOT_JUDGED
    assert ask(headline_length, headed("Welder", unknown=[table])).score == 0.75
    assert ask(headline_length, headed(of_length(39), unknown=[table])).score == pytest.approx(0.95)


def test_another_script_is_measured_by_what_it_says() -> None:
    headline = "大学病院の看護師｜集中治療と新人教育を担当し家族の声を聞く"
    assert len(headline) < 40
    verdict = ask(headline_length, headed(headline))
    assert verdict.outcome is Outcome.PASS
    assert verdict.message.startswith(f"Your headline has {len(headline)} characters, about as much as ")
    assert verdict.message.endswith(" in English.")


def test_saying_a_word_again_adds_nothing() -> None:
    once = headed("Kindness | patience")
    again = headed("Kindness | patience, patience, Patience, (kindness) | patience |")
    assert ask(headline_length, once).score == ask(headline_length, again).score == 0
    assert "Without what it repeats, your headline has about 19 characters" in ask(headline_length, again).message


@pytest.mark.parametrize(("emoji", "told"), [(0, "has 40 characters."), (4, "has about 44 characters.")])
def test_wide_signs_are_counted_in_plain_words(emoji: int, told: str) -> None:
    headline = of_length(40 - emoji) + "😀" * emoji
    assert ask(headline_length, headed(headline)).message.endswith(told)


def test_a_few_short_of_forty_says_what_is_better() -> None:
    told = ask(headline_length, headed(of_length(35))).message
    assert told == "Your headline has 35 characters; 40 or more is better."
    assert "better" not in ask(headline_length, headed(of_length(40))).message


def test_bars_between_words_are_no_repetition() -> None:
    headline = "kind | calm | fair | dry | wry | spry | sly"
    assert f"has {len(headline)} characters" in ask(headline_length, headed(headline)).message


def test_an_office_may_move_the_limits() -> None:
    assert ask(headline_length, headed(of_length(40)), **{"pass": 60}).score == 0.5


def test_its_own_examples_hold() -> None:
    assert all(ask(headline_length, headed(line)).score == 1 for line in headline_length.good)
    assert all(ask(headline_length, headed(line)).score == 0 for line in headline_length.weak)
