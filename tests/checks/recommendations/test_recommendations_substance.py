"""One recommendation of thirty words that names something particular passes."""

from __future__ import annotations

from typing import Any

import pytest

from auditor.check import Outcome, Privacy, Verdict
from auditor.checks.recommendations.recommendations_substance import recommendations_substance
from auditor.prose.measure import word_count
from auditor.records import Recommendation
from tests.factory import ask, case, recommendation, skills

SUMMARY = "I plan the shifts of a hospital ward and train new colleagues, and I like to write about it in the evening."
PRAISE = (
    "Sam is a great colleague, hard-working, always on time and a pleasure to be around. I recommend Sam to any team "
    "that needs a reliable and positive person."
)
SPANISH = (
    "Sam es una persona muy trabajadora que siempre ayuda a los demás y cumple con todos los plazos, y por eso la "
    "recomiendo sin ninguna duda a cualquier empresa que la quiera contratar."
)


def _asked(*rows: Recommendation | str, **facts: Any) -> Verdict:
    received = [recommendation(row) if isinstance(row, str) else row for row in rows]
    return ask(recommendations_substance, case(recommendations=received, summary=SUMMARY, **facts))


@pytest.mark.parametrize(
    "particular",
    [
        "Sam redesigned our intake form and trained two new nurses.",
        "Sam cut our closing time from six days to four.",
        "Sam runs the night shift on a ward of 24 beds.",
        "Sam wrote the safety manual for the whole warehouse.",
        "Nobody here knows Excel as Sam does.",
        "Sam won the regional baking competition.",
    ],
)
def test_a_skill_a_task_or_a_result_in_thirty_words_passes(particular: str) -> None:
    verdict = _asked(f"{PRAISE} {particular}", skills=skills("Excel"))
    assert verdict.outcome is Outcome.PASS
    assert verdict.message == "Of your 1 visible recommendation, 1 has something to tell, in 30 words or more."
    [piece] = verdict.evidence
    assert (piece.column, piece.text, piece.privacy) == ("Text", particular, Privacy.THIRD_PARTY)


def test_thirty_words_are_the_limit() -> None:
    start = "Sam redesigned our intake form"
    long, short = (f"{start} {' '.join(f'shelf{number}' for number in range(count))}" for count in (25, 24))
    assert (word_count(long), word_count(short)) == (30, 29)
    assert _asked(long).outcome is Outcome.PASS
    verdict = _asked(short)
    assert verdict.score == pytest.approx((1 + 29 / 30) / 2)
    assert verdict.message == "Of your 1 visible recommendation, 1 has something to tell, in fewer than 30 words."


@pytest.mark.parametrize(
    "generic",
    [
        PRAISE,
        f"{PRAISE} {PRAISE}",
        "Highly motivated, organized, dependable and friendly.",
        "A trusted, dedicated and motivated person. Highly recommended!",
        "I managed Sam for two years and was never disappointed. I wish Sam all the best.",
        "Any employer would be lucky to have Sam lead their team.",
        "I learned a lot and I have written to Sam ever since.",
        "Sam is well organized and focused on the customers.",
        "It has been great working with Sam, and a pleasure to see Sam grow into the role.",
        "Sam is a driven individual who gets things done and encouraged everyone.",
        "We rebuilt the whole site and Sam was kind throughout.",
        "",
    ],
)
def test_what_could_be_said_of_anyone_fails(generic: str) -> None:
    verdict = _asked(generic)
    assert verdict.outcome is Outcome.FAIL
    assert "no task, skill or result" in verdict.message
    assert generic.startswith(verdict.evidence[0].text)


def test_a_skill_counts_only_where_the_member_lists_it() -> None:
    text = "Nobody here is as good at origami as Sam."
    assert _asked(text).outcome is Outcome.FAIL
    assert _asked(text, skills=skills("Origami")).outcome is Outcome.PARTIAL


def test_the_best_one_counts_whatever_the_order() -> None:
    rows = [
        recommendation(PRAISE),
        recommendation("Sam redesigned our intake form.", row=2),
        recommendation(f"Sam redesigned our intake form. {PRAISE}", row=3),
    ]
    for order in (rows, rows[::-1]):
        verdict = _asked(*order)
        assert verdict.outcome is Outcome.PASS
        assert verdict.evidence[0].row == 3
    assert _asked(*rows[:2]).outcome is Outcome.PARTIAL
    hidden = recommendation(f"Sam redesigned our intake form. {PRAISE}", status="HIDDEN")
    assert _asked(rows[0], hidden).outcome is Outcome.FAIL


def test_another_language_is_judged_by_length_alone() -> None:
    assert word_count(SPANISH) >= 30
    assert _asked(SPANISH).outcome is Outcome.PASS
    short = _asked("Sam es una persona muy trabajadora que siempre ayuda a los demás.")
    assert short.outcome is Outcome.PARTIAL
    japanese = (
        "田中さんはとても責任感が強く、いつも周りの人を助けてくれる素晴らしい同僚です。"
        "難しい案件でも最後まで丁寧に取り組み、若手の相談にもよく乗り、部署全体の雰囲気を明るくしてくれました。"
        "毎朝一番に来て準備を整え、取引先からの信頼も厚く、退職後も多くの人に慕われている方です。"
    )
    assert _asked(japanese).outcome is Outcome.PASS


def test_without_the_skills_nothing_is_held_against_it() -> None:
    assert _asked(PRAISE, unknown=["Skills"]).outcome is Outcome.NOT_JUDGED
    assert _asked("Sam redesigned our intake form.", unknown=["Skills"]).outcome is Outcome.NOT_JUDGED
    assert _asked(f"Sam redesigned our form. {PRAISE}", unknown=["Skills"]).outcome is Outcome.PASS


@pytest.mark.parametrize("text", [f"Sam redesigned our form. {PRAISE}", "Sam redesigned our form.", PRAISE])
def test_five_are_quoted_of_many(text: str) -> None:
    verdict = _asked(*(recommendation(text, row=row) for row in range(1, 7)))
    assert "your 6 visible recommendations" in verdict.message
    assert len(verdict.evidence) == 5


def test_several_long_ones_are_counted() -> None:
    verdict = _asked(f"Sam redesigned our intake form. {PRAISE}", f"Sam wrote the safety manual. {PRAISE}")
    assert verdict.message == "Of your 2 visible recommendations, 2 have something to tell, in 30 words or more."


def test_several_short_ones_are_counted() -> None:
    verdict = _asked("Sam redesigned our intake form.", "Sam wrote the safety manual.")
    assert verdict.message == "Of your 2 visible recommendations, 2 have something to tell, in fewer than 30 words."


def test_without_any_it_fails_and_spares_students() -> None:
    assert _asked().outcome is Outcome.FAIL
    assert ask(recommendations_substance, case("student")).outcome is Outcome.NOT_APPLICABLE
