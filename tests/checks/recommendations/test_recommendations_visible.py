"""A hidden or pending recommendation is a quick win, and no more."""

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


@pytest.mark.parametrize("status", ["HIDDEN", "PENDING", "Hidden"])
def test_one_hidden_fails_gently(status: str) -> None:
    rows = [SHOWN, recommendation("Sam sings.", "Pat Quill", status=status, row=2)]
    verdict = ask(recommendations_visible, case(recommendations=rows))
    assert verdict.outcome is Outcome.FAIL
    assert verdict.message == (
        "1 recommendation of the 2 that you received is hidden or waiting: a quick win, if you want."
    )
    [piece] = verdict.evidence
    assert (piece.row, piece.column, piece.text) == (2, "Status", status)


def test_several_hidden_are_counted() -> None:
    rows = [SHOWN, *(recommendation("Sam sings.", status="HIDDEN", row=row) for row in range(2, 9))]
    verdict = ask(recommendations_visible, case(recommendations=rows))
    assert verdict.message.startswith("7 recommendations of the 8 that you received are hidden")
    assert len(verdict.evidence) == 5


def test_it_weighs_one_point() -> None:
    assert recommendations_visible.points == 1
    assert "on purpose" in recommendations_visible.why


def test_without_any_shown_it_fails_and_spares_students() -> None:
    hidden = recommendation("Sam sings.", status="HIDDEN")
    assert ask(recommendations_visible, case()).outcome is Outcome.FAIL
    assert ask(recommendations_visible, case("student")).outcome is Outcome.NOT_APPLICABLE
    assert ask(recommendations_visible, case("student", recommendations=[hidden])).outcome is Outcome.NOT_APPLICABLE
