from __future__ import annotations

import pytest

from auditor.check import Outcome, Verdict
from auditor.checks.summary.summary_results import summary_results
from tests.factory import ask, case


def proven(summary: str) -> Verdict:
    return ask(summary_results, case(summary=summary))


def test_two_numbers_pass_and_are_quoted() -> None:
    summary = "We cut waiting times by 40% in two years.  Last spring I raised $1.2 million for the new ward."
    verdict = proven(summary)
    assert verdict.outcome is Outcome.PASS
    assert verdict.message.startswith("2 places in your summary say")
    assert [one.text for one in verdict.evidence] == [
        "We cut waiting times by 40% in two years.",
        "Last spring I raised $1.2 million for the new ward.",
    ]
    assert all(one.text in summary and one.column == "Summary" for one in verdict.evidence)


def test_one_result_is_half() -> None:
    verdict = proven("I like quiet wards and good coffee. We cut waiting times by 40% in two years.")
    assert verdict.score == 0.5
    assert verdict.message.startswith("1 place in your summary says")


def test_none_fails() -> None:
    summary = "I like quiet wards and good coffee, and I am known for being kind to everyone I meet."
    verdict = proven(summary)
    assert verdict.outcome is Outcome.FAIL
    assert verdict.message == (
        "We found no result that we recognise in your summary; if there is one, you can ignore this."
    )
    assert [one.text for one in verdict.evidence] == [summary]


@pytest.mark.parametrize(
    "summary",
    [
        "I have worked in hospitals since 2014, and at 45 years of age I still enjoy every morning of it.",
        "Our laboratory works to ISO 9001 and ISO 27001, and I have read both of them to the very end.",
        "If you would like to talk about bread, the number to ring in the morning is +1 212 555 0143.",
        "I bring 15 years of experience in hospitals and in the places that people go to after them.",
    ],
)
def test_dates_ages_standards_and_phone_numbers_are_no_results(summary: str) -> None:
    assert proven(summary).outcome is Outcome.FAIL


def test_fields_without_numbers_pass_with_an_award_and_a_scope() -> None:
    nurse = (
        "As charge nurse on nights for a mixed ICU I match patients to nurses. "
        "Our unit received the DAISY Award for Teams after we rewrote the family update."
    )
    verdict = proven(nurse)
    assert verdict.outcome is Outcome.PASS
    assert len(verdict.evidence) == 2


def test_scope_stands_in_for_the_second_result_and_not_for_the_first() -> None:
    scope = "I lead a team of nine nurses. I am responsible for the budget of the ward."
    assert proven(scope).outcome is Outcome.FAIL
    verdict = proven(f"{scope} We cut waiting times by 40% in two years.")
    assert verdict.outcome is Outcome.PASS
    assert [one.text for one in verdict.evidence] == [
        "We cut waiting times by 40% in two years.",
        "I lead a team of nine nurses.",
    ]


def test_the_same_words_are_not_counted_as_result_and_scope() -> None:
    assert proven("I lead a team of nine nurses and we cut waiting times by 40% in two years.").score == 0.5


def test_repeating_a_result_counts_once() -> None:
    once = "We cut waiting times by 40% in two years."
    assert proven(f"{once} {once} {once}").score == 0.5


def test_numbers_pass_in_another_language() -> None:
    spanish = (
        "Con mi equipo reduje los errores de preparación un 30 % en dos años. "
        "Aumenté las entregas a tiempo del 91 % al 97 % en toda la provincia."
    )
    assert proven(spanish).outcome is Outcome.PASS


def test_another_language_is_not_faulted() -> None:
    verdict = proven("Desde hace muchos años organizo almacenes con calma, y me gusta formar a los que empiezan.")
    assert verdict.outcome is Outcome.NOT_JUDGED


def test_at_most_five_quotes() -> None:
    summary = " ".join(f"In ward {letter} we cut waiting times by {10 + at}%." for at, letter in enumerate("ABCDEFG"))
    assert len(proven(summary).evidence) == 5


def test_it_does_not_stumble_over_an_empty_summary() -> None:
    assert proven("").outcome is Outcome.NOT_JUDGED
    assert summary_results.under == "summary-present"
