from __future__ import annotations

import pytest

from auditor.check import Outcome
from auditor.checks.polish.polish_name import polish_name
from tests.factory import ask, case


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("Noor", "Lindqvist"),
        ("Suharto", ""),
        ("هالة", "زيتوني"),
        ("桜井", "健太"),
        ("Seán (Johnny)", "O´Malley-d'Arc"),
        ("Marisol", "Tewolde, BSN, RN, CCRN"),
        ("Henry", "Oake 3rd"),
        ("Gal·la", "Núñez i Puig"),
        ("Dr. Ana María", "de la Cruz Jr."),
        ("Hiro", "Shiring"),
        ("", ""),
    ],
)
def test_names_of_every_kind_are_left_alone(first: str, last: str) -> None:
    verdict = ask(polish_name, case(first_name=first, last_name=last))
    assert (verdict.outcome, verdict.evidence) == (Outcome.NOT_APPLICABLE, ())
    assert "nothing else" in verdict.message


@pytest.mark.parametrize(
    ("first", "last", "column", "text"),
    [
        ("Noor 🚀", "Lindqvist", "First Name", "🚀"),
        ("Noor", "Lindqvist ★★", "Last Name", "★★"),
        ("Noor", "Lindqvist 007", "Last Name", "007"),
        ("Noor", "Lindqvist | Open to Work", "Last Name", "Open to Work"),
        ("Noor", "Lindqvist #opentowork", "Last Name", "#opentowork"),
        ("Noor", "Lindqvist - We're hiring", "Last Name", "We're hiring"),
    ],
)
def test_symbols_digits_and_slogans_are_information(first: str, last: str, column: str, text: str) -> None:
    verdict = ask(polish_name, case(first_name=first, last_name=last))
    assert (verdict.outcome, verdict.score) == (Outcome.NOT_APPLICABLE, None)
    assert (column, text) in [(one.column, one.text) for one in verdict.evidence]
    assert f"“{text}”" in verdict.message
    assert "Keep it if you mean it" in verdict.message
    assert all(one.text in f"{first}\n{last}" for one in verdict.evidence)


def test_it_weighs_nothing() -> None:
    assert polish_name.points == 0


def test_a_long_row_of_symbols_is_shown_in_part() -> None:
    verdict = ask(polish_name, case(first_name="1 2 3 4", last_name="5 6 7"))
    assert [one.text for one in verdict.evidence] == ["1", "2", "3", "4", "5"]
