"""What CRITERIA.md 1.9 promises holds under every rubric that an office may write, and no other rubric is taken."""

from __future__ import annotations

import random
import tomllib
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec
import pytest
from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st

from auditor import audit_export
from auditor.checks import all_checks
from auditor.errors import BadRubric
from auditor.rubric import Rubric
from auditor.score import score
from reports import FORMATS
from tests.export.making import ARCHIVE, TRIO, zipped
from tests.factory import TABLES
from tests.judging import ROUNDING, Judged, judged
from tests.people import hidden, people, shuffled, spoken
from tests.rubrics import CHECKS, CRITERIA, Overlay, as_toml, loaded, overlays
from tests.sheets import written

EXAMPLES = settings().max_examples
"""Rubrics, each with a person of its own, that each property meets: 200 in every run, 2,000 with `make judge-long`."""

pytestmark = pytest.mark.no_cover  # as in test_invariants.py

told = people().map(spoken)
rubrics = overlays().map(as_toml).map(loaded)


@settings(max_examples=EXAMPLES, phases=[Phase.generate])
@given(told, rubrics)
def test_the_score_lies_in_its_range_and_both_between_0_and_100(person: Any, rubric: Rubric) -> None:
    of = judged(person, rubric)
    assert -ROUNDING <= of.total.low <= of.total.high + ROUNDING <= 100 + 2 * ROUNDING
    assert 0 <= of.total.coverage <= 1 + ROUNDING
    assert [one.id for one in of.criteria] == [name for name, _ in rubric.in_order()]
    if of.total.value is not None:
        assert of.total.low - ROUNDING <= of.total.value <= of.total.high + ROUNDING
        assert of.total.coverage >= rubric.coverage_needed
        assert of.total.level == rubric.bands[rubric.level(of.total.value)].level


@settings(max_examples=EXAMPLES, phases=[Phase.generate])
@given(told, rubrics, st.sampled_from(TABLES))
def test_a_file_that_is_not_there_never_narrows_the_range(person: Any, rubric: Rubric, table: str) -> None:
    assume(person.knows(table))
    before, after = judged(person, rubric), judged(hidden(person, table), rubric)
    assert after.total.low <= before.total.low + ROUNDING, _moved(before, after)
    assert after.total.high >= before.total.high - ROUNDING, _moved(before, after)


def _moved(before: Judged, after: Judged) -> dict[str, tuple[Any, Any]]:
    return {
        name: (before.scores[name], after.scores[name])
        for name in before.scores
        if before.outcomes[name] != after.outcomes[name]
    }


@settings(max_examples=EXAMPLES, phases=[Phase.generate])
@given(told, rubrics, st.randoms(use_true_random=False))
def test_the_order_of_rows_never_matters(person: Any, rubric: Rubric, chance: random.Random) -> None:
    assert judged(shuffled(person, chance), rubric).scores == judged(person, rubric).scores


@settings(max_examples=EXAMPLES, phases=[Phase.generate])
@given(told, rubrics, st.data())
def test_an_advice_that_was_followed_never_lowers_the_score(person: Any, rubric: Rubric, data: st.DataObject) -> None:
    """Followed with success: the check passes, and what was folded under it stays as it is.

    That what somebody writes for it costs nothing elsewhere is asked in test_invariants.py, under the built-in weights:
    where an office gives nearly all weight to one small check, a question that comes or goes with a text weighs more.
    """
    before = judged(person, rubric)
    open_ones = [one for one in before.findings.values() if one.score is not None and one.score < 1]
    assume(open_ones)
    followed = data.draw(st.sets(st.sampled_from([one.check for one in open_ones]), min_size=1))
    findings = {
        criterion.id: [_passing(one) if one.check in followed else one for one in criterion.findings]
        for criterion in before.criteria
    }
    after, _ = score(findings, rubric)
    assert after.low >= before.total.low - ROUNDING
    assert after.high >= before.total.high - ROUNDING
    assert after.coverage == pytest.approx(before.total.coverage)
    if before.total.value is not None and after.value is not None:
        assert after.value >= before.total.value - ROUNDING
    assert all(one.gain >= -ROUNDING for one in before.findings.values())


def _passing(finding: Any) -> Any:
    return msgspec.structs.replace(finding, outcome="pass", score=1.0, absent=False, folded_under=None)


@settings(max_examples=EXAMPLES, phases=[Phase.generate])
@given(told, overlays())
def test_the_same_files_give_the_same_bytes_and_the_scorecard_names_what_the_office_changed(
    person: Any, overlay: Overlay
) -> None:
    toml = as_toml(overlay)
    with TemporaryDirectory() as where:
        office = Path(where) / "office.toml"
        office.write_text(toml, encoding="utf-8")
        export = zipped(Path(where) / f"{ARCHIVE}.zip", TRIO | written(person))
        card, again = (audit_export(export, rubric=office, spelling=False) for _ in range(2))
    assert FORMATS["json"](card) == FORMATS["json"](again)
    assert (card.rubric.id, card.rubric.version) == (overlay["id"], overlay["version"])
    assert [change.partition(":")[0] for change in card.rubric.changes] == [*_changed(tomllib.loads(toml), _built_in())]
    for check, words in overlay.get("wording", {}).items():
        findings = [one for criterion in card.criteria for one in criterion.findings if one.check == check]
        assert {name: getattr(findings[0], name) for name in words} == words
    for check, points in overlay.get("points", {}).items():
        assert [one.points for group in card.criteria for one in group.findings if one.check == check] == [points]


def _built_in() -> dict[str, Any]:
    plain = tomllib.loads(files("auditor").joinpath("rubric.toml").read_text("utf-8"))
    points = {one.id: one.points for one in all_checks().values() if one.points_student is None}
    return {**plain, "points": points, "thresholds": {one.id: dict(one.limits) for one in all_checks().values()}}


def _changed(overlay: Mapping[str, Any], plain: Mapping[str, Any]) -> Iterator[str]:
    """The dotted name of each value that is another than the built-in one, but for the rubric's own name."""
    for name, value in overlay.items():
        if isinstance(value, dict):
            yield from (f"{name}.{inner}" for inner in _changed(value, plain.get(name, {})))
        elif plain.get(name) != value and name not in {"id", "version"}:
            yield name


SPOILED: dict[str, tuple[str, Any, str]] = {
    "sum": ("criteria.{criterion}.weight", 101, "not to 100"),
    "negative weight": ("criteria.{criterion}.weight", -1, "'{criterion}'"),
    "weight in words": ("criteria.{criterion}.weight", "ten", "criteria.{criterion}"),
    "a criterion of its own": ("criteria.luck", {"title": "", "order": 11, "weight": 0, "levels": []}, "'luck'"),
    "a key of its own": ("criteria.{criterion}.heft", 3, "heft"),
    "a section of its own": ("colours.red", 3, "colours"),
    "points of nothing": ("points.{check}-x", 3, "'{check}-x'"),
    "limit of nothing": ("thresholds.{check}-x.pass", 3, "'{check}-x'"),
    "words of nothing": ("wording.{check}-x.why", "", "'{check}-x'"),
    "an unknown limit": ("thresholds.{check}.widest", 3, "{check} has no limit 'widest'"),
    "a limit below 0": ("thresholds.skills-count.pass", -3, "'pass' of skills-count"),
    "a share above 1": ("thresholds.experience-location.pass", 1.01, "'pass' of experience-location"),
    "a limit turned round": ("thresholds.network-size", {"pass": 3, "fail": 4}, "'fail' of network-size"),
    "points below 0": ("points.{check}", -0.5, "'{check}'"),
    "points in words": ("points.{check}", "three", "points.{check}"),
    "coverage": ("coverage_needed", 1.01, "coverage_needed"),
    "a cap above 100": (
        "caps",
        [{"check": "{check}", "limit": 101, "reason": "", "lifted_by": ""}],
        "cap of '{check}'",
    ),
    "late bands": ("bands", [{"level": "All", "start": 1, "meaning": ""}], "bands must begin at 0"),
    "bands beyond their words": ("criteria.{criterion}.levels", ["word"] * 7, "'{criterion}'"),
}
"""Ways to spoil a rubric: where, what is written there, and the words by which the complaint names the culprit."""


@settings(max_examples=EXAMPLES, phases=[Phase.generate])
@given(overlays(), st.sampled_from([*SPOILED]), st.sampled_from(CRITERIA), st.sampled_from(CHECKS))
def test_a_rubric_that_does_not_hold_together_is_refused_in_one_sentence(
    overlay: Overlay, fault: str, criterion: str, check: str
) -> None:
    def filled(written: str) -> str:
        return written.replace("{criterion}", criterion).replace("{check}", check)

    path, value, culprit = SPOILED[fault]
    with pytest.raises(BadRubric) as caught:
        loaded(filled(as_toml(_with(overlay, *filled(path).split("."), value=value))))
    assert filled(culprit) in caught.value.what
    assert str(caught.value) == f"{caught.value.where}: {caught.value.what}."
    assert "\n" not in str(caught.value)


def _with(overlay: Overlay, *path: str, value: Any) -> Overlay:
    """The overlay with one value more, or another, at the path."""
    first, *rest = path
    return {**overlay, first: _with(overlay.get(first, {}), *rest, value=value) if rest else value}
