"""What a record says of itself."""

from __future__ import annotations

import pytest

from tests.factory import position, profile, recommendation, span


@pytest.mark.parametrize(("status", "visible"), [("VISIBLE", True), ("", True), ("HIDDEN", False), ("Pending", False)])
def test_an_empty_status_is_visible(status: str, *, visible: bool) -> None:
    assert recommendation("Fine work.", status=status).is_visible == visible


def test_the_name_is_what_the_member_wrote() -> None:
    assert profile(first_name="Ada", last_name="").identity.name == "Ada"
    assert profile(first_name="Ada", last_name="Byron, RN").identity.name == "Ada Byron, RN"


def test_a_span_without_an_end_goes_on_even_if_the_end_cannot_be_read() -> None:
    assert span("Mar 2021").is_open
    assert not span("Mar 2021", "some day").is_open


@pytest.mark.parametrize(
    ("title", "company", "is_break"),
    [
        ("Career break", "Parent and carer", True),
        ("Full-time parent", "Career Break", True),
        ("Parental leave", "", True),
        ("Career break coach", "Example Works", False),
        ("Caregiver", "Example Care", False),
    ],
)
def test_a_career_break_is_no_role(title: str, company: str, *, is_break: bool) -> None:
    row = position(title, company, started="2019", finished="2021")
    known = profile(positions=[row])
    assert row.is_break == is_break
    assert (known.positions, known.breaks) == (((), (row,)) if is_break else ((row,), ()))
