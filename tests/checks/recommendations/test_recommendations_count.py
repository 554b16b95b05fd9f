"""Two visible recommendations pass, one for a student; none is an absence, but a start for a student."""

from __future__ import annotations

import pytest

from auditor.check import Outcome, Privacy
from auditor.checks.recommendations.recommendations_count import recommendations_count
from auditor.records import Recommendation
from tests.factory import ask, case, recommendation

ONE = recommendation("Sam rebuilt our reports.", "Pat Quill", company="Acme", job_title="Head of Data")
TWO = recommendation("Sam taught me to weld.", "Lee Marsh", row=2)
HIDDEN = recommendation("Sam is kind.", "Kim Vale", status="HIDDEN", row=3)
PENDING = recommendation("Sam is tall.", "Jo Field", status="PENDING", row=4)


@pytest.mark.parametrize(
    ("stage", "rows", "score"),
    [
        ("experienced", [ONE, TWO], 1),
        ("experienced", [ONE], 0.5),
        ("early", [ONE], 0.5),
        ("returner", [ONE, TWO, HIDDEN], 1),
        ("student", [ONE], 1),
        ("student", [ONE, TWO], 1),
        ("student", [], 0.4),
        ("student", [HIDDEN], 0.4),
    ],
)
def test_what_shows_is_counted_by_stage(stage: str, rows: list[Recommendation], score: float) -> None:
    verdict = ask(recommendations_count, case(stage, recommendations=rows))
    assert verdict.score == pytest.approx(score)
    assert not verdict.absent


def test_the_number_is_told_and_the_words_are_quoted() -> None:
    verdict = ask(recommendations_count, case(recommendations=[ONE]))
    assert verdict.message == "Your profile shows 1 recommendation."
    assert (
        ask(recommendations_count, case(recommendations=[ONE, TWO])).message == "Your profile shows 2 recommendations."
    )
    [piece] = verdict.evidence
    assert (piece.file, piece.row, piece.column) == ("Recommendations_Received.csv", 2, "Text")
    assert piece.text == ONE.text
    assert piece.privacy is Privacy.THIRD_PARTY


@pytest.mark.parametrize("status", ["VISIBLE", "HIDDEN"])
def test_five_are_quoted_of_many(status: str) -> None:
    rows = [recommendation(f"Sam rebuilt report {row}.", status=status, row=row) for row in range(1, 7)]
    verdict = ask(recommendations_count, case(recommendations=rows))
    assert "6 recommendations" in verdict.message
    assert len(verdict.evidence) == 5


@pytest.mark.parametrize("stage", ["experienced", "early", "career-changer", "returner"])
def test_none_is_an_absence(stage: str) -> None:
    verdict = ask(recommendations_count, case(stage))
    assert verdict.outcome is Outcome.FAIL
    assert verdict.absent
    assert verdict.message == "No recommendation shows on your profile yet."


def test_a_student_without_one_is_told_why_half_of_it_is_there_and_whom_to_ask() -> None:
    verdict = ask(recommendations_count, case("student"))
    assert verdict.outcome is Outcome.PARTIAL
    assert verdict.message == "As a student you have time: no recommendation shows yet, and a first one is enough."
    assert "as a student, a teacher, the supervisor of a job or a project mentor" in recommendations_count.advice
    hidden = ask(recommendations_count, case("student", recommendations=[HIDDEN]))
    assert hidden.message.endswith("You have received 1 recommendation that visitors do not see.")


def test_what_visitors_do_not_see_does_not_count_and_is_told() -> None:
    verdict = ask(recommendations_count, case(recommendations=[HIDDEN, PENDING]))
    assert verdict.absent
    assert verdict.message.endswith("You have received 2 recommendations that visitors do not see.")
    assert [(piece.column, piece.text) for piece in verdict.evidence] == [("Status", "HIDDEN"), ("Status", "PENDING")]


@pytest.mark.parametrize("status", ["", "VISIBLE", "Visible", "SOMETHING NEW"])
def test_a_status_that_hides_nothing_is_visible(status: str) -> None:
    rows = [ONE, recommendation("Sam sings.", status=status, row=2)]
    assert ask(recommendations_count, case(recommendations=rows)).outcome is Outcome.PASS


@pytest.mark.parametrize("status", ["hidden", "Pending"])
def test_a_status_that_hides_is_read_in_any_case(status: str) -> None:
    rows = [ONE, recommendation("Sam sings.", status=status, row=2)]
    assert ask(recommendations_count, case(recommendations=rows)).score == pytest.approx(0.5)


def test_a_text_in_another_language_counts_alike() -> None:
    rows = [ONE, recommendation("Sam es una persona muy trabajadora y siempre ayuda a todo el equipo.", row=2)]
    assert ask(recommendations_count, case(recommendations=rows)).outcome is Outcome.PASS


def test_no_message_names_anybody() -> None:
    for rows in ([ONE, TWO], [ONE], [HIDDEN]):
        message = ask(recommendations_count, case(recommendations=rows)).message
        assert not any(word in message for word in ("Pat", "Quill", "Lee", "Kim", "Acme", "Head of"))


def test_the_order_of_rows_does_not_matter() -> None:
    rows = [ONE, TWO, HIDDEN]
    there, back = (ask(recommendations_count, case(recommendations=one)) for one in (rows, rows[::-1]))
    assert (there.score, there.message) == (back.score, back.message)
