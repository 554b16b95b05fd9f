"""A hidden or pending recommendation is told as what it is, and costs little."""

from __future__ import annotations

import pytest

from auditor.check import Outcome
from auditor.checks.recommendations.recommendations_visible import recommendations_visible
from tests.factory import ask, case, recommendation

SHOWN = recommendation("Sam rebuilt our reports.")


@pytest.mark.parametrize("status", ["VISIBLE", "", "visible"])
def test_nothing_hidden_passes(status: str) -> None:
    rows = [SHOWN, recommendation("Sam sings.", status=status, row=2)]
    verdict = ask(recommendations_visible, case(recommendations=rows))
    assert verdict.outcome is Outcome.PASS
    assert verdict.message == "Nothing is hidden: visitors see 2 recommendations."
    assert sorted(piece.text for piece in verdict.evidence) == sorted(["VISIBLE", status])


@pytest.mark.parametrize(
    ("status", "message"),
    [
        ("HIDDEN", "1 recommendation is hidden: show it, unless you hid it on purpose."),
        ("Hidden", "1 recommendation is hidden: show it, unless you hid it on purpose."),
        ("PENDING", "1 recommendation waits to be accepted."),
    ],
)
def test_one_hidden_fails_gently_and_is_told_as_what_it_is(status: str, message: str) -> None:
    rows = [SHOWN, recommendation("Sam sings.", "Pat Quill", status=status, row=2)]
    verdict = ask(recommendations_visible, case(recommendations=rows))
    assert verdict.outcome is Outcome.FAIL
    assert verdict.message == message
    [piece] = verdict.evidence
    assert (piece.row, piece.column, piece.text) == (2, "Status", status)


def test_several_hidden_are_counted() -> None:
    rows = [SHOWN, *(recommendation("Sam sings.", status="HIDDEN", row=row) for row in range(2, 9))]
    verdict = ask(recommendations_visible, case(recommendations=rows))
    assert verdict.message == "7 recommendations are hidden: show them, unless you hid them on purpose."
    assert len(verdict.evidence) == 5


def test_hidden_and_waiting_ones_are_told_apart() -> None:
    rows = [SHOWN, *(recommendation("Sam sings.", status=status, row=2) for status in ("PENDING", "HIDDEN", "pending"))]
    assert ask(recommendations_visible, case(recommendations=rows)).message == (
        "2 recommendations wait to be accepted. 1 recommendation is hidden: show it, unless you hid it on purpose."
    )


def test_it_weighs_one_point() -> None:
    assert recommendations_visible.points == 1
    assert "on purpose" in recommendations_visible.why


def test_without_any_shown_it_fails_and_spares_students() -> None:
    hidden = recommendation("Sam sings.", status="HIDDEN")
    assert ask(recommendations_visible, case()).outcome is Outcome.FAIL
    assert ask(recommendations_visible, case("student")).outcome is Outcome.NOT_APPLICABLE
    assert ask(recommendations_visible, case("student", recommendations=[hidden])).outcome is Outcome.NOT_APPLICABLE
