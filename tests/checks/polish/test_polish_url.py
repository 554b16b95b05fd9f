from __future__ import annotations

import pytest

from auditor.check import Outcome
from auditor.checks.polish.polish_url import polish_url
from tests.factory import ask, case, own_url

START = "https://www.linkedin.com/in/"


@pytest.mark.parametrize(
    ("slug", "tail"),
    [
        ("noor-lindqvist-4b7a19", "4b7a19"),
        ("noor-lindqvist-4b7a19c2ff", "4b7a19c2ff"),
        ("noor-lindqvist-12345678", "12345678"),
        ("jos%C3%A9-garc%C3%ADa-b81a0c3d", "b81a0c3d"),
        ("noor-lindqvist-4b7a19c2/", "4b7a19c2"),
        ("noor-lindqvist-4b7a19c2?trk=people", "4b7a19c2"),
    ],
)
def test_a_random_tail_fails(slug: str, tail: str) -> None:
    verdict = ask(polish_url, case(own_url=own_url(START + slug, row=3)))
    assert verdict.outcome is Outcome.FAIL
    assert f"“-{tail}”" in verdict.message
    assert [(one.file, one.row, one.column, one.text) for one in verdict.evidence] == [
        ("Invitations.csv", 3, "inviterProfileUrl", START + slug)
    ]


@pytest.mark.parametrize(
    "slug",
    [
        "noor-lindqvist",
        "noorlindqvist",
        "4b7a19c2",
        "noor-lindqvist-4b7a1",
        "noor-lindqvist-4b7a19c2fff",
        "noor-lindqvist-1990",
        "noor-facade",
        "noor-lindqvist-decade",
        "noor-lindqvist-rn2024",
        "noor-lindqvist-4b7a19g2",
        "noor-lindqvist-4B7A19C2",
    ],
)
def test_what_a_member_chose_passes(slug: str) -> None:
    verdict = ask(polish_url, case(own_url=own_url(START + slug)))
    assert verdict.outcome is Outcome.PASS
    assert [one.text for one in verdict.evidence] == [START + slug]


@pytest.mark.parametrize("url", [None, own_url("urn:li:member:1234567"), own_url("https://www.linkedin.com/company/x")])
def test_without_an_address_it_is_not_judged(url: object) -> None:
    verdict = ask(polish_url, case(own_url=url))
    assert verdict.outcome is Outcome.NOT_JUDGED
    assert "browser" in verdict.remedy


def test_its_own_examples_hold() -> None:
    good, weak = polish_url.good[0], polish_url.weak[0]
    assert ask(polish_url, case(own_url=own_url(good))).score == 1
    assert ask(polish_url, case(own_url=own_url(weak))).score == 0
