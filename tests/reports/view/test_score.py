"""Tests of reports.view.score: the number, the range, the ceilings, and where things stand on the scale."""

from __future__ import annotations

from typing import Any

from auditor.scorecard import Band, Cap, Score
from reports.view import score as view
from reports.view.score import ScoreShown
from tests.reports.cards import BANDS


def score_shown(score: Score, left_open: int = 7) -> ScoreShown:
    return view.score_shown(score, left_open=left_open)


def score(**fields: Any) -> Score:
    plain = {"value": 68.4, "low": 61.2, "high": 78.9, "level": "Proficient", "coverage": 0.83, "caps": []}
    return Score(**{"bands": BANDS, **plain, **fields})


def test_number_level_and_meaning() -> None:
    shown = score_shown(score())
    assert (shown.number, shown.level) == (68, "Proficient")
    assert shown.meaning == BANDS[2].meaning
    assert shown.span.startswith("Between 61 and 78 once the 7 open questions are answered")
    assert shown.judged == "83% of what counts could be judged."


def test_a_number_never_claims_a_level_that_was_not_reached() -> None:
    assert score_shown(score(value=84.96)).number == 84


def test_one_open_question_is_one() -> None:
    assert "once the 1 open question is answered" in score_shown(score(), left_open=1).span


def test_a_level_that_open_questions_could_change_says_how_far_it_goes() -> None:
    assert score_shown(score(value=99, low=81, high=99, level="Strong")).level == "Strong, as far as we could read"
    assert score_shown(score(value=68, low=61, high=90)).level == "Proficient, as far as we could read"
    assert score_shown(score(value=99, low=85, high=100, level="Strong")).level == "Strong"
    assert score_shown(score(value=None, low=20, high=70, level="Not judged")).level == "Not judged"


def test_without_a_number_the_reason_is_given() -> None:
    shown = score_shown(score(value=None, low=14.2, high=60, level="Not judged", coverage=0.39))
    assert (shown.number, shown.reach, shown.meaning) == (None, "14–60", "")
    assert "Too little of what counts could be judged" in shown.span
    assert shown.scale.marker is None


def test_without_a_range_it_says_so_once() -> None:
    shown = score_shown(score(low=68.4, high=68.4, coverage=1.0))
    assert "no range" in shown.span
    assert shown.judged == "100% of what counts could be judged."
    assert "range" not in shown.scale.title


def test_a_ceiling_says_what_lifts_it() -> None:
    cap = Cap(check="summary-present", limit=60, reason="The summary (About) is empty.", lifted_by="Write a summary.")
    (ceiling,) = score_shown(score(caps=[cap])).ceilings
    assert ceiling == (
        "The summary (About) is empty. Until that changes, the score stays at 60 or below. "
        "To lift this: write a summary."
    )


def test_the_scale_puts_everything_where_it_belongs() -> None:
    scale = score_shown(score()).scale
    assert [(one.label, one.start, one.width) for one in scale.segments] == [
        ("Not evident", "0.00%", "25.00%"),
        ("Developing", "25.00%", "35.00%"),
        ("Proficient", "60.00%", "25.00%"),
        ("Strong", "85.00%", "15.00%"),
    ]
    assert (scale.marker, scale.low, scale.high) == ("68.40%", "61.20%", "78.90%")
    assert scale.title == "Scale from 0 to 100: 68, Proficient; possible range 61 to 78"
    assert [float(one.opacity) for one in scale.segments] == sorted({float(one.opacity) for one in scale.segments})


def test_a_label_that_does_not_fit_is_left_to_the_words_below() -> None:
    bands = [Band(level="A long name for a band", start=0, meaning=""), Band(level="B", start=30, meaning="")]
    shown = score_shown(score(bands=bands, level="B"))
    assert [one.label for one in shown.scale.segments] == ["", "B"]
    assert shown.bands == ["A long name for a band 0 to 29", "B 30 to 100"]


def test_one_band_alone_is_drawn() -> None:
    assert len(score_shown(score(bands=BANDS[:1], level="Not evident")).scale.segments) == 1
