"""Tables become records, and a row is told to be a person's only as surely as it can be."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from auditor.export.network import CONNECTIONS, LETTERS_TABLE, open_network
from auditor.interview.network import Network, Sureness, address, recognise
from sample_exports import people
from tests.interview.making import connection, export, invitation

ADA = "linkedin.com/in/ada-berg"


def network(folder: Path) -> Network:
    return Network(tables=open_network([folder]))


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("https://www.linkedin.com/in/Ada-Berg/", "ada-berg"),
        ("de.linkedin.com/in/ada-berg?trk=x", "ada-berg"),
        ("https://www.linkedin.com/in/zo%C3%AB-lund", "zoë-lund"),
        ("www.linkedin.com/pub/ada-berg/1/2", "ada-berg"),
        ("https://example.com/in/ada-berg", ""),
        ("", ""),
    ],
)
def test_what_tells_a_profile_in_its_address(url: str, told: str) -> None:
    assert address(url) == told


@pytest.mark.parametrize(
    ("row_name", "row_address", "row_company", "url", "sure"),
    [
        ("Somebody Else", "ada-berg", "", ADA, Sureness.CERTAIN),
        ("Ada Berg", "", "Norrvik Health", "", Sureness.LIKELY),
        ("Ada Berg", "ada-berg", "Norrvik Health AB", "", Sureness.LIKELY),
        ("Ada Berg", "", "Velthaven", "", Sureness.PERHAPS),
        ("Ada Berg", "", "", "", Sureness.PERHAPS),
        ("A. Berg", "", "Norrvik Health", "", Sureness.PERHAPS),
        ("A. Berg", "", "Velthaven", "", Sureness.NO),
        ("Ada Berg", "another-ada", "Velthaven", ADA, Sureness.NO),
        ("Ada Berg", "another-ada", "Norrvik Health", ADA, Sureness.PERHAPS),
        ("Bo Lind", "", "Norrvik Health", "", Sureness.NO),
    ],
)
def test_how_sure_a_row_is(row_name: str, row_address: str, row_company: str, url: str, sure: Sureness) -> None:
    told = {"name": "Ada Berg", "url": url, "company": "Norrvik Health"}
    found = recognise(**told, row_name=row_name, row_address=row_address, row_company=row_company)
    assert found is sure


def test_a_name_alone_is_never_claimed_even_without_a_company() -> None:
    row = {"row_name": "Ada Berg", "row_address": "ada-berg", "row_company": ""}
    assert recognise(name="Ada Berg", url="", company="", **row) is Sureness.PERHAPS


def test_records_know_their_rows_and_days(tmp_path: Path) -> None:
    folder = export(
        tmp_path,
        connections=[connection("", "", on="01 Jan 2026"), connection("Ada", "Berg", "Norrvik Health")],
        invitations=[invitation("Ada Berg", "INCOMING"), invitation("Bo Lind", "OUTGOING", "Hello"), ("",) * 7],
    )
    (ada,) = network(folder).acquaintances
    assert (ada.source.row, ada.address, ada.on) == (3, "ada-berg", date(2026, 6, 3))
    incoming, outgoing = network(folder).invitations
    assert (incoming.name, incoming.is_incoming, incoming.sent) == ("Ada Berg", True, date(2026, 6, 2))
    assert (outgoing.name, outgoing.note) == ("Bo Lind", "Hello")


def test_the_samples_have_networks() -> None:
    strong = network(people()["strong"])
    assert len(strong.acquaintances) == 295
    assert strong.knows(CONNECTIONS)
    assert {letters.sender for letters in strong.letters} > {"Delfina Marsh-Ito"}
    assert next(one.company for one in strong.follows) == "Norrvik Health"
    assert not network(people()["sparse"]).knows(LETTERS_TABLE)
