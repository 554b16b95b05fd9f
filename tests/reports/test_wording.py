"""Tests of reports.wording: how numbers, days and states are said."""

from __future__ import annotations

import pytest

from reports import wording


@pytest.mark.parametrize(
    ("score", "shown"), [(0, 0), (59.96, 59), (60, 60), (84.999, 84), (84.9999999999, 85), (85, 85), (100, 100)]
)
def test_a_score_is_rounded_down_but_for_the_noise_of_sums(score: float, shown: int) -> None:
    assert wording.whole(score) == shown


@pytest.mark.parametrize(
    ("iso", "said"),
    [("2026-06-15", "15 June 2026"), ("2018-11-01", "1 November 2018"), ("2026-13-01", "2026-13-01"), ("", "")],
)
def test_day(iso: str, said: str) -> None:
    assert wording.day(iso) == said


@pytest.mark.parametrize(
    ("points", "said"),
    [
        (-1, ""),
        (0, ""),
        (0.2, "less than 1 point"),
        (0.49, "less than 1 point"),
        (0.5, "about +1 point"),
        (1.4, "about +1 point"),
        (3.5, "about +4 points"),
        (11.6, "about +12 points"),
    ],
)
def test_gain(points: float, said: str) -> None:
    assert wording.gain(points) == said


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (0, ""),
        (1, "about 1 minute"),
        (45, "about 45 minutes"),
        (60, "about 1 hour"),
        (90, "about 1½ hours"),
        (120, "about 2 hours"),
    ],
)
def test_effort(minutes: int, said: str) -> None:
    assert wording.effort(minutes) == said


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, ""),
        (1, "about 1 day of waiting"),
        (13, "about 13 days of waiting"),
        (14, "about 2 weeks of waiting"),
        (30, "about 4 weeks of waiting"),
    ],
)
def test_wait(days: int, said: str) -> None:
    assert wording.wait(days) == said


def test_cost_leaves_out_what_is_nothing() -> None:
    assert wording.cost(2, 0, 7) == ["about +2 points", "7 days of waiting"]
    assert wording.cost(0, 10, 7) == ["about 10 minutes", "7 days of waiting"]
    assert wording.cost(0, 0, 0) == []


@pytest.mark.parametrize(
    ("items", "said"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_listed(items: list[str], said: str) -> None:
    assert wording.listed(items) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", ""),
        ("a", "a."),
        ("a.", "a."),
        ("a?", "a?"),
        ("“a.”", "“a.”"),
        ("“a”", "“a”."),
        ("好。", "好。"),
        ("a ", "a."),
    ],
)
def test_sentence(text: str, said: str) -> None:
    assert wording.sentence(text) == said


def test_heading_drops_the_full_stop_alone() -> None:
    assert wording.heading("You have a headline. ") == "You have a headline"
    assert wording.heading("Really?") == "Really?"


def test_where_is_said_or_left_out() -> None:
    assert wording.where("Your profile, About") == "Where: Your profile, About."
    assert wording.where(" ") == ""


def test_count_and_share() -> None:
    assert [wording.count(n, "row") for n in (0, 1, 1204)] == ["0 rows", "1 row", "1,204 rows"]
    assert wording.count(2, "check is", "checks are") == "2 checks are"
    assert [wording.share(part) for part in (0, 0.299, 0.29, 0.999, 1)] == ["0%", "29%", "29%", "99%", "100%"]


def test_beginning_keeps_whole_sentences_and_always_the_first() -> None:
    text = "One sentence. Another one here. A third."
    assert wording.beginning(text, 5) == "One sentence."
    assert wording.beginning(text, 31) == "One sentence. Another one here."
    assert wording.beginning(text, 99) == text
    assert wording.beginning("Version 3.5 counts too, e.g. here.", 5) == "Version 3.5 counts too, e.g. here."


def test_a_message_that_repeats_its_heading_goes_on_where_the_heading_ends() -> None:
    title = "Your headline names a role"
    assert wording.after(title, "Your headline names a role: “Nurse”.") == ": “Nurse”."
    assert wording.after(title, "We read “Nurse”.") == ". We read “Nurse”."
    assert wording.after(title, "") == "."
