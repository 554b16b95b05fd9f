"""The benchmark of the detectors: its arithmetic, its halves, and that it keeps the held-out half to itself."""

from __future__ import annotations

import re
import sys

import pytest

from auditor.checks import all_checks
from tests.judge import __main__ as command
from tests.judge import figures as module
from tests.judge.detectors import DETECTORS, Detector, Judged
from tests.judge.figures import Figures, below, count, halves, mistakes
from tests.judge.labelled import is_held_out
from tests.judge.sureness import checks_table, figures_table, question

YES, NO = frozenset({"yes"}), frozenset[str]()
DEVELOPMENT, HELD_OUT = "another line", "a line"


def detector(*judged: Judged, **bars: float) -> Detector:
    return Detector(name="a detector", short="a detector", used_as="nothing", judged=lambda: iter(judged), **bars)


def test_a_text_is_always_in_the_same_half() -> None:
    assert not is_held_out(DEVELOPMENT)
    assert is_held_out(HELD_OUT)


def test_every_label_counts_once() -> None:
    rows = [
        Judged("right", YES, YES),
        Judged("wrong", NO, YES),
        Judged("missed", YES, NO),
        Judged("silent", NO, NO),
        Judged("another kind", frozenset({"phone"}), frozenset({"email"})),
    ]
    figures = count(rows)
    assert figures == Figures(rows=5, right=1, wrong=2, missed=2)
    assert (figures.precision, figures.recall) == (pytest.approx(1 / 3), pytest.approx(1 / 3))
    assert figures.f1 == pytest.approx(1 / 3)


def test_what_says_nothing_is_never_wrong() -> None:
    assert count([Judged("a", YES, NO)]) == Figures(rows=1, right=0, wrong=0, missed=1)
    assert (count([Judged("a", YES, NO)]).precision, count([Judged("a", YES, NO)]).f1) == (1.0, 0.0)
    assert count([]).recall == 1.0
    assert Figures(rows=1, right=0, wrong=1, missed=1).f1 == 0.0


def test_only_mistakes_of_the_development_half_are_listed() -> None:
    judged = [Judged(text, YES, NO) for text in (DEVELOPMENT, HELD_OUT)]
    assert [row.text for row in mistakes(detector(*judged))] == [DEVELOPMENT]


def test_only_the_held_out_half_is_held_against_a_bar() -> None:
    judged = [Judged(DEVELOPMENT, YES, NO), Judged(HELD_OUT, YES, YES)]
    assert below(detector(*judged, precision=1.0, recall=1.0)) == ()
    judged = [Judged(DEVELOPMENT, YES, YES), Judged(HELD_OUT, YES, NO)]
    assert below(detector(*judged, precision=1.0, recall=0.5)) == ("a detector: recall 0.000 is below 0.50",)
    assert below(detector(*judged)) == ()


def test_the_command_fails_below_a_bar_and_lists_mistakes(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    poor = detector(Judged(DEVELOPMENT, YES, NO), Judged(HELD_OUT, YES, NO), recall=0.9)
    for place in (command, module):
        monkeypatch.setattr(place, "DETECTORS", (poor,))
    monkeypatch.setattr(sys, "argv", ["judge"])
    assert command.main() == 1
    told = capsys.readouterr().out
    assert "held out    P 1.000  R 0.000  F1 0.000     1 rows: 0 right, 0 wrong, 1 missed" in told
    assert "a detector: recall 0.000 is below 0.90" in told
    monkeypatch.setattr(sys, "argv", ["judge", "--mistakes", "detector"])
    assert command.main() == 0
    told = capsys.readouterr().out
    assert f"found nothing, should be yes: {DEVELOPMENT}" in told
    assert HELD_OUT not in told


def test_every_detector_is_put_to_both_halves() -> None:
    for one in DETECTORS:
        for figures in halves(one):
            labels = figures.right + figures.missed
            assert figures.right, one.name
            assert figures.rows >= 20 or labels >= 200, f"{one.name}: few texts need many labels"


def test_the_tables_hold_every_detector_and_every_check() -> None:
    assert len(list(figures_table())) == 2 + len(DETECTORS)
    named = [re.match(r"\| `([a-z-]+)` \|", line) for line in checks_table()]
    assert {match[1] for match in named if match} == set(all_checks())


@pytest.mark.parametrize(
    ("check", "kind"),
    [
        ("polish-place-and-industry", "read off"),
        ("skills-count", "counted"),
        ("headline-role", "judged by words"),
        ("experience-achievements", "judged by words"),
    ],
)
def test_a_question_is_of_its_kind(check: str, kind: str) -> None:
    assert question(all_checks()[check]) == kind


def test_a_detector_stands_behind_the_checks_that_use_it() -> None:
    behind = {line.split("`")[1]: line.split(" | ")[-1] for line in checks_table() if "`" in line}
    assert "results" in behind["experience-achievements"]
    assert "stage" in behind["experience-roles"]
    assert "private data" in behind["summary-private-data"]
    assert "private data" not in behind["summary-goal"], "it only marks its quotes"
    assert behind["polish-websites"] == "– |"
