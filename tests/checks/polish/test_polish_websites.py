from __future__ import annotations

import pytest

from auditor.case import Case
from auditor.check import Outcome, Privacy
from auditor.checks.polish.polish_websites import polish_websites
from tests.factory import ask, case, website


def listing(*addresses: str) -> Case:
    cell = ",".join(f"PERSONAL:{address}" for address in addresses)
    return case(websites=tuple(website(address) for address in addresses), websites_text=f"[{cell}]")


def test_none_is_fine() -> None:
    verdict = ask(polish_websites, case())
    assert (verdict.outcome, verdict.evidence) == (Outcome.NOT_APPLICABLE, ())
    assert "none is needed" in verdict.message


@pytest.mark.parametrize(
    "address",
    [
        "https://ifeoma.example.com",
        "www.example.org/diez-minutos",
        "example.org",
        "HTTP://EXAMPLE.ORG:8080/a?b=c",
        "https://medium.example/@noor",
        "https://bücher.example",
        "https://example.org./",
    ],
)
def test_addresses_with_or_without_a_scheme_read_as_such(address: str) -> None:
    verdict = ask(polish_websites, listing(address))
    assert (verdict.outcome, verdict.score) == (Outcome.NOT_APPLICABLE, None)
    assert verdict.message == "You list a website, and it reads as a web address."
    assert [(one.column, one.text, one.privacy) for one in verdict.evidence] == [("Websites", address, Privacy.OWN)]


@pytest.mark.parametrize(
    "address",
    [
        "htp://example.org",
        "ftp://example.org",
        "http:/example.org",
        "portfolio",
        "noor@example.org",
        "mailto:noor@example.org",
        "555.0101",
        "https://example..org",
        "https://[example.org",
        "https://",
    ],
)
def test_what_is_no_address_is_pointed_out_and_kept_from_the_message(address: str) -> None:
    verdict = ask(polish_websites, listing(address, "https://example.org/fine"))
    assert (verdict.outcome, verdict.score) == (Outcome.NOT_APPLICABLE, None)
    assert verdict.message == "Of your websites (2), 1 does not read as a web address."
    assert [(one.text, one.privacy) for one in verdict.evidence] == [(address, Privacy.CONTACT)]


def test_several_are_counted() -> None:
    assert "2 websites, and all read" in ask(polish_websites, listing("example.org", "example.net")).message
    assert "2 do not read as web addresses" in ask(polish_websites, listing("one", "two")).message


def test_it_weighs_nothing() -> None:
    assert polish_websites.points == 0
