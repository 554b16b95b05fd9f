"""The arithmetic of CRITERIA.md section 2, with numbers worked out by hand."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.rubric import CapRule, CriterionRule, Rubric
from auditor.score import next_steps, not_judged, score, strengths, tally
from auditor.scorecard import Band, Finding, Quote

LEVELS = ["none", "little", "good", "best"]
BANDS = [
    Band(level="Not evident", start=0, meaning=""),
    Band(level="Developing", start=25, meaning=""),
    Band(level="Proficient", start=60, meaning=""),
    Band(level="Strong", start=85, meaning=""),
]


def rubric(caps: list[CapRule] | None = None, **weights: float) -> Rubric:
    criteria = {
        name: CriterionRule(title=name.title(), order=place, weight=weight, levels=LEVELS)
        for place, (name, weight) in enumerate(weights.items())
    }
    return Rubric(id="t", version="1", coverage_needed=0.6, bands=BANDS, caps=caps or [], criteria=criteria)


def finding(check: str, value: float | None = None, points: float = 1.0, outcome: str = "", **more: Any) -> Finding:
    told = outcome or {None: "not-judged", 0.0: "fail", 1.0: "pass"}.get(value, "partial")
    facts = {"title": check, "message": "", "evidence": [], "why": "", "advice": "", "where": "", "minutes": 5}
    facts |= {"days": 0, "good": [], "sources": []}
    return Finding(check=check, outcome=told, score=value, points=float(points), **(facts | more))


def test_the_total_weighs_criteria_by_what_could_be_judged_of_them() -> None:
    findings = {"a": [finding("a1", 1.0, 3), finding("a2", None, 1)], "b": [finding("b1", 0.5, 2)]}
    total, criteria = score(findings, rubric(a=60, b=40))
    # effective weights: 60 x 3/4 = 45 and 40; (45 x 1 + 40 x 0.5) / 85
    assert total.value == pytest.approx(100 * 65 / 85)
    assert total.coverage == pytest.approx(0.85)
    assert total.low == pytest.approx(100 * (60 * 0.75 + 40 * 0.5) / 100)
    assert total.high == pytest.approx(100 * (60 * 1 + 40 * 0.5) / 100)
    assert [one.score for one in criteria] == [1.0, 0.5]


def test_what_does_not_apply_leaves_the_value_and_the_range() -> None:
    findings = {"a": [finding("a1", 0.5), finding("a2", None, 9, "not-applicable")], "b": [finding("b1", 1.0)]}
    total, _ = score(findings, rubric(a=50, b=50))
    assert (total.low, total.value, total.high, total.coverage) == (75, 75, 75, 1)


def test_a_criterion_that_does_not_apply_at_all_leaves_the_sum_of_weights() -> None:
    findings = {"a": [finding("a1", 0.5)], "b": [finding("b1", None, 1, "not-applicable")]}
    total, criteria = score(findings, rubric(a=50, b=50))
    assert (total.value, total.coverage) == (50, 1)
    assert criteria[1].level == "Not judged"


def test_an_error_costs_no_point_and_widens_the_range() -> None:
    findings = {"a": [finding("a1", 1.0), finding("a2", None, 1, "error")]}
    total, _ = score(findings, rubric(a=100))
    assert (total.value, total.low, total.high) == (None, 50, 100)
    assert total.coverage == 0.5


@pytest.mark.parametrize(("points", "has_value"), [(59, False), (60, True)])
def test_below_sixty_percent_coverage_there_is_no_single_number(points: float, *, has_value: bool) -> None:
    findings = {"a": [finding("a1", 1.0, points), finding("a2", None, 100 - points)]}
    total, _ = score(findings, rubric(a=100))
    assert (total.value is not None) == has_value


def test_without_a_number_a_level_is_named_only_where_the_whole_range_lies_in_it() -> None:
    half = {"a": [finding("a1", 0.0), finding("a2", None)]}
    assert score(half, rubric(a=100))[0].level == "Not judged"
    wide = [Band(level="Some", start=0, meaning=""), Band(level="All", start=95, meaning="")]
    assert score(half, msgspec.structs.replace(rubric(a=100), bands=wide))[0].level == "Some"


def test_nothing_judged_is_no_level_and_the_whole_range() -> None:
    total, _ = score({"a": [finding("a1")]}, rubric(a=100))
    assert (total.value, total.low, total.high, total.level, total.coverage) == (None, 0, 100, "Not judged", 0)


@pytest.mark.parametrize(
    ("share", "level"),
    [
        (0.2499, "Not evident"),
        (0.25, "Developing"),
        (0.5999, "Developing"),
        (0.6, "Proficient"),
        (0.8499, "Proficient"),
        (0.85, "Strong"),
        (1.0, "Strong"),
    ],
)
def test_levels_come_from_the_unrounded_score(share: float, level: str) -> None:
    total, criteria = score({"a": [finding("a1", share)]}, rubric(a=100))
    assert (total.level, criteria[0].level) == (level, level)
    assert criteria[0].descriptor == LEVELS[[band.level for band in BANDS].index(level)]


CAP = CapRule(check="a1", limit=60, reason="empty", lifted_by="write")


def test_a_cap_holds_value_and_range_while_the_section_is_really_empty() -> None:
    findings = {"a": [finding("a1", 0.0, absent=True)], "b": [finding("b1", 1.0)]}
    total, _ = score(findings, rubric([CAP], a=10, b=90))
    assert (total.low, total.value, total.high) == (60, 60, 60)
    assert [(cap.check, cap.limit, cap.lifted_by) for cap in total.caps] == [("a1", 60, "write")]


def test_a_plain_failure_sets_no_cap() -> None:
    findings = {"a": [finding("a1", 0.0)], "b": [finding("b1", 1.0)]}
    total, _ = score(findings, rubric([CAP], a=10, b=90))
    assert (total.value, total.caps) == (90, [])


def test_a_cap_that_nobody_could_judge_holds_the_low_end_only() -> None:
    findings = {"a": [finding("a1")], "b": [finding("b1", 1.0)]}
    total, _ = score(findings, rubric([CAP], a=10, b=90))
    assert (total.low, total.value, total.high, total.caps) == (60, 100, 100, [])


def test_a_cap_on_a_check_that_an_absence_answered_holds_too() -> None:
    findings = {
        "a": [finding("a0", 0.0, absent=True), finding("a1", 0.0, folded_under="a0")],
        "b": [finding("b1", 1.0)],
    }
    assert score(findings, rubric([CAP], a=10, b=90))[0].value == 60


def gains(findings: dict[str, list[Finding]], **weights: float) -> dict[str, float]:
    _, criteria = score(findings, rubric([CAP], **weights))
    return {one.check: one.gain for criterion in criteria for one in criterion.findings}


def test_gain_is_the_total_with_the_check_passed_minus_the_total_now() -> None:
    found = gains({"a": [finding("a1", 0.0, 1), finding("a2", 0.5, 3)], "b": [finding("b1", 1.0)]}, a=40, b=60)
    assert found == pytest.approx({"a1": 10.0, "a2": 15.0, "b1": 0.0})


def test_gain_counts_only_the_weight_that_could_be_judged() -> None:
    found = gains({"a": [finding("a1", 0.0), finding("a2")], "b": [finding("b1", 1.0)]}, a=40, b=60)
    assert found["a1"] == pytest.approx(100 * 20 / 80)
    assert found["a2"] == 0


def test_the_gain_of_an_absence_lifts_its_whole_group_to_half() -> None:
    group = [finding("a1", 0.0, 2, absent=True), finding("a2", 0.0, 2, folded_under="a1"), finding("a3", 0.0, 4)]
    found = gains({"a": group, "b": [finding("b1", 1.0)]}, a=80, b=20)
    assert found == pytest.approx({"a1": 20.0, "a2": 0.0, "a3": 40.0, "b1": 0.0})


def test_credit_that_something_else_earned_is_no_gain() -> None:
    group = [finding("a1", 0.5, 2, absent=True), finding("a2", 0.0, 2, folded_under="a1")]
    assert gains({"a": group, "b": [finding("b1", 1.0)]}, a=80, b=20)["a1"] == pytest.approx(20.0)
    group = [finding("a1", 0.9, 4, absent=True), finding("a2", 0.0, 2, folded_under="a1")]
    assert gains({"a": group, "b": [finding("b1", 1.0)]}, a=80, b=20)["a1"] == 0


def test_next_steps_are_the_three_of_highest_gain_absences_first_ties_by_points() -> None:
    findings = {
        "a": [finding("a-small", 0.0, 1), finding("a-big", 0.0, 6), finding("a-none", 0.0, 6, absent=True)],
        "b": [finding("b-heavy", 0.5, 2), finding("b-light", 0.0, 1), finding("b-done", 1.0, 6)],
        "c": [finding("c-none", 0.0, 1, absent=True), finding("c-done", 1.0, 9)],
    }
    _, criteria = score(findings, rubric(a=50, b=40, c=10))
    # gains: a-big 23.1, a-none 11.5, a-small 3.8, b-heavy and b-light 4.4, c-none 0.5
    assert [step.check for step in next_steps(criteria)] == ["a-none", "a-big", "b-heavy"]


def test_with_days_left_only_what_fits_is_proposed() -> None:
    findings = {"a": [finding("ask", 0.0, 5, days=7), finding("write", 0.0, 1)]}
    _, criteria = score(findings, rubric(a=100))
    assert [step.check for step in next_steps(criteria, days_left=6)] == ["write"]
    assert [step.check for step in next_steps(criteria, days_left=7)] == ["ask", "write"]


def test_strengths_quote_something_and_leave_room_for_other_criteria() -> None:
    words = [Quote(file="Profile.csv", row=1, column="Headline", text="Nurse")]
    a = [finding(f"a{n}", 1.0, 5 - n, evidence=words) for n in range(3)]
    b = [finding("b0", 1.0, 1, evidence=words), finding("mute", 1.0, 9), finding("info", None, 0, "not-applicable")]
    b += [finding("b-present", 1.0, 5, evidence=words)]
    _, criteria = score({"a": a, "b": b}, rubric(a=60, b=40))
    assert [one.check for one in strengths(criteria)] == ["a0", "a1", "b0"]


WORDS = [Quote(file="Profile.csv", row=1, column="Headline", text="Nurse")]


def test_strengths_come_by_their_share_of_what_applies_and_of_the_total() -> None:
    a = [finding("a1", 1.0, 1, evidence=WORDS), finding("a2", 1.0, 2, evidence=WORDS)]
    a += [finding("a3", None, 7, "not-applicable")]
    b = [finding("b1", 1.0, 1, evidence=WORDS), finding("b2", 0.0, 9)]
    _, criteria = score({"a": a, "b": b}, rubric(a=20, b=80))
    # 20 x 2/3 = 13.3, 80 x 1/10 = 8, 20 x 1/3 = 6.7
    assert [one.check for one in strengths(criteria)] == ["a2", "b1", "a1"]


def test_five_strengths_are_enough() -> None:
    findings = {name: [finding(f"{name}{n}", 1.0, 1, evidence=WORDS) for n in range(3)] for name in "abc"}
    _, criteria = score(findings, rubric(a=50, b=30, c=20))
    assert [one.check for one in strengths(criteria)] == ["a0", "a1", "b0", "b1", "c0"]


def test_only_what_passed_for_points_on_quoted_words_is_a_strength() -> None:
    silent = [Quote(file="Profile.csv", row=1, column="Headline", text="")]
    findings = [
        finding("good", 1.0, 1, evidence=WORDS),
        finding("half", 0.9, 5, evidence=WORDS),
        finding("pointless", 1.0, 0, evidence=WORDS),
        finding("silent", 1.0, 5, evidence=silent),
        finding("a-present", 1.0, 5, evidence=WORDS),
    ]
    _, criteria = score({"a": findings}, rubric(a=100))
    assert [one.check for one in strengths(criteria)] == ["good"]


def test_parts_of_a_weight_are_not_rounded() -> None:
    findings = {"a": [finding("a1", 1.0, 1), finding("a2", None, 2)], "b": [finding("b1", 0.5, 2), finding("b2", None)]}
    total, _ = score(findings, rubric(a=50, b=50))
    assert total.coverage == pytest.approx((50 / 3 + 100 / 3) / 100)
    assert total.low == pytest.approx(100 * (50 / 3 + 50 / 3) / 100)
    assert total.high == pytest.approx(100 - 100 * (50 / 3) / 100)


def test_what_weighs_nothing_gains_nothing() -> None:
    assert gains({"a": [finding("a1", 0.0)]}, a=0) == {"a1": 0.0}


def test_open_questions_are_listed_with_their_remedy() -> None:
    findings = {"a": [finding("a1", obtain="ask"), finding("a2", None, 1, "error"), finding("a3", 1.0)]}
    _, criteria = score(findings, rubric(a=100))
    assert [(one.check, one.obtain) for one in not_judged(criteria)] == [("a1", "ask"), ("a2", "")]


outcomes = st.one_of(st.none(), st.just(0.0), st.just(1.0), st.floats(0.01, 0.99))
groups = st.lists(st.tuples(outcomes, st.integers(0, 5), st.booleans()), min_size=1, max_size=6)


def invented(drawn: list[list[tuple[float | None, int, bool]]]) -> dict[str, list[Finding]]:
    return {
        name: [
            finding(f"{name}{n}", value, points, absent=empty and value == 0.0)
            for n, (value, points, empty) in enumerate(group)
        ]
        for name, group in zip("abc", drawn, strict=True)
    }


@given(st.lists(groups, min_size=3, max_size=3))
def test_the_value_lies_in_the_range_and_the_range_in_the_scale(drawn: list[Any]) -> None:
    total, _ = score(invented(drawn), rubric([CAP], a=50, b=30, c=20))
    assert -1e-9 <= total.low <= total.high + 1e-9 <= 100 + 2e-9
    assert total.value is None or total.low - 1e-9 <= total.value <= total.high + 1e-9


@given(st.lists(groups, min_size=3, max_size=3), st.data())
def test_passing_a_check_never_lowers_the_total_and_never_less_than_its_gain_says(drawn: list[Any], data: Any) -> None:
    findings = invented(drawn)
    rules = rubric([CAP], a=50, b=30, c=20)
    before, criteria = score(findings, rules)
    judged = [one for criterion in criteria for one in criterion.findings if one.score is not None]
    if before.value is None or not judged:
        return
    chosen = data.draw(st.sampled_from(judged))
    better = msgspec.structs.replace(chosen, score=1.0, outcome="pass", absent=False)
    after = {n: [better if f.check == chosen.check else f for f in group] for n, group in findings.items()}
    value = score(after, rules)[0].value
    assert value is not None
    assert value >= before.value - 1e-9


@given(st.lists(groups, min_size=3, max_size=3), st.sampled_from("abc"))
def test_what_becomes_unjudged_never_raises_low_nor_lowers_high(drawn: list[Any], name: str) -> None:
    findings = invented(drawn)
    rules = rubric([CAP], a=50, b=30, c=20)
    before, _ = score(findings, rules)
    hidden = [msgspec.structs.replace(f, score=None, outcome="not-judged", absent=False) for f in findings[name]]
    after, _ = score({**findings, name: hidden}, rules)
    assert after.low <= before.low + 1e-9
    assert after.high >= before.high - 1e-9


def test_a_tally_without_anything_judged_has_no_score() -> None:
    assert tally(10, [finding("a1")]).score is None
