from __future__ import annotations

from typing import Any

import pytest

from auditor.check import Outcome, Privacy, Verdict
from auditor.checks.summary.summary_private_data import summary_private_data
from tests.factory import ask, case, position

PHONE = "+1 212 555 0143"
MAIL = "maria@example.com"
ADDRESS = "14 Harbour Street, Leeds LS1 4AB"
BIRTH = "born on 12 March 1990"
IDENTITY = "SSN 078-05-1120"
CALM = "I bake bread for a hospital."


def looked_through(summary: str = "", headline: str = "", roles: tuple[str, ...] = (), **facts: Any) -> Verdict:
    positions = [position("Baker", "Hospital", description=text, row=row) for row, text in enumerate(roles, 1)]
    return ask(summary_private_data, case(summary=summary, headline=headline, positions=positions, **facts))


@pytest.mark.parametrize(
    ("data", "named"),
    [
        (PHONE, "a phone number"),
        (ADDRESS, "a street address"),
        (BIRTH, "a date of birth"),
        (IDENTITY, "an identity number"),
    ],
)
def test_each_kind_fails_in_the_summary(data: str, named: str) -> None:
    verdict = looked_through(f"{CALM} Find me: {data}.")
    assert verdict.outcome is Outcome.FAIL
    assert named in verdict.message
    assert "in your summary" in verdict.message
    assert verdict.message.endswith("Is that intended?")


def test_the_message_never_repeats_the_data_and_the_evidence_is_marked() -> None:
    summary = f"{CALM} Call me at {PHONE}."
    verdict = looked_through(summary)
    assert "0143" not in verdict.message
    assert {one.privacy for one in verdict.evidence} == {Privacy.CONTACT}
    assert all(one.text in summary and "0143" in one.text for one in verdict.evidence)


def test_headline_and_roles_are_looked_through_as_well() -> None:
    verdict = looked_through(CALM, headline=f"Baker | {PHONE}", roles=("I bake.", f"Orders: phone {PHONE}."))
    assert "in your headline and role descriptions" in verdict.message
    assert [(one.file, one.row, one.column) for one in verdict.evidence] == [
        ("Profile.csv", 2, "Headline"),
        ("Positions.csv", 2, "Description"),
    ]


def test_several_kinds_are_named_once_each() -> None:
    verdict = looked_through(f"Call {PHONE}. {CALM} {BIRTH.capitalize()}.", headline=f"Baker | {PHONE}")
    assert verdict.message.count("a phone number") == verdict.message.count("a date of birth") == 1


def test_an_address_in_a_role_is_a_workplace() -> None:
    assert looked_through(CALM, roles=(f"{CALM} Find us: {ADDRESS}.",)).outcome is Outcome.PASS


def test_an_email_address_is_information() -> None:
    verdict = looked_through(f"{CALM} Write to {MAIL}.")
    assert verdict.outcome is Outcome.PASS
    assert MAIL not in verdict.message
    assert [(one.text, one.privacy) for one in verdict.evidence] == [(MAIL, Privacy.CONTACT)]


def test_beside_an_email_address_a_phone_number_still_fails_and_is_what_is_shown() -> None:
    verdict = looked_through(f"{CALM} Write to {MAIL} or phone {PHONE}.")
    assert verdict.outcome is Outcome.FAIL
    assert all(MAIL not in one.text for one in verdict.evidence)


@pytest.mark.parametrize(
    "summary",
    [
        "Our bakery sold 1,200,000 loaves between 2015 and 2023, and 98.5% of them on time.",
        "Certified to ISO 9001:2015 and ISO 22000, licence no. 4455667788 of the bakers' guild.",
        "My bread is sold at www.example.com/bread/2125550143 and in 24 shops on Harbour Street.",
        "Budget of $1,200,000, 300 colleagues, 24/7 service, 2019-2023.",
    ],
)
def test_other_numbers_are_left_alone(summary: str) -> None:
    assert looked_through(summary).outcome is Outcome.PASS


def test_nothing_private_passes() -> None:
    verdict = looked_through(CALM, headline="Baker", roles=("I bake.",))
    assert verdict.outcome is Outcome.PASS
    assert verdict.evidence == ()


def test_without_the_roles_a_clean_summary_is_not_judged() -> None:
    assert looked_through(CALM, unknown=["Positions"]).outcome is Outcome.NOT_JUDGED
    assert looked_through(f"{CALM} {MAIL}", unknown=["Positions"]).remedy


def test_without_the_roles_a_phone_number_in_the_summary_still_fails() -> None:
    assert looked_through(f"{CALM} Phone {PHONE}.", unknown=["Positions"]).outcome is Outcome.FAIL


def test_where_nothing_is_written_there_is_nothing_to_look_through() -> None:
    assert looked_through(roles=("",)).outcome is Outcome.NOT_APPLICABLE


def test_at_most_five_quotes() -> None:
    roles = tuple(f"Orders for oven {row}: phone +1 212 555 01{row}3." for row in range(1, 9))
    assert len(looked_through(CALM, roles=roles).evidence) == 5


def test_it_is_not_folded_under_an_empty_summary() -> None:
    assert summary_private_data.under is None
