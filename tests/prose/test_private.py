from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.prose.private import private_data


@pytest.mark.parametrize(
    ("text", "kind", "quote"),
    [
        ("Call me on +44 20 7946 0000.", "phone", "+44 20 7946 0000"),
        ("Phone: (212) 555-0100", "phone", "(212) 555-0100"),
        ("Office 212-555-0100, ask for Ines", "phone", "212-555-0100"),
        ("Tel. 030 1234567", "phone", "030 1234567"),
        ("WhatsApp +34 612 34 56 78", "phone", "+34 612 34 56 78"),
        ("06 12 34 56 78", "phone", "06 12 34 56 78"),
        ("Write to jo.field@example.org, please", "email", "jo.field@example.org"),
        ("jo [at] example [dot] org", "email", "jo [at] example [dot] org"),
        ("I live at 14 Orchard Lane, Dublin", "address", "14 Orchard Lane, Dublin"),
        ("12 Baker Street, London NW1 6XE", "address", "12 Baker Street, London NW1"),
        ("Lindenweg 12, 50667 Köln", "address", "Lindenweg 12, 50667 Köln"),
        ("Born on 4 March 1988 in Cork", "birth-date", "Born on 4 March 1988"),
        ("DOB: 04/03/1988", "birth-date", "DOB: 04/03/1988"),
        ("geboren am 4.3.1988", "birth-date", "geboren am 4.3.1988"),
        ("SSN 123-45-6789", "identity-number", "SSN 123-45-6789"),
        ("Passport no. X1234567", "identity-number", "Passport no. X1234567"),
    ],
)
def test_private_data_is_quoted_with_its_kind(text: str, kind: str, quote: str) -> None:
    assert (kind, quote) in private_data(text)
    assert {found for found, _ in private_data(text)} == {kind}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Registered nurse on a stroke ward.",
        "Order 2024-558-1234 shipped",
        "ISO 9001:2015 and ISO/IEC 27001",
        "RN licence 4458-2291-07",
        "NMC PIN 12A3456E",
        "from 1,200 to 1,450 units",
        "$1,200,000 in 2019-2021",
        "3 300 000 euros a year",
        "100.000 Zeilen, 1.200,50 € je Filiale",
        "2009 - 2014",
        "2019-2021",
        "https://example.com/p/5551234567",
        "ISBN 978-3-16-148410-0",
        "PMP 1234567",
        "version 2.10.3.4",
        "Patent US 9,123,456 B2",
        "Credential ID 4455667788",
        "Licence number 0207 946 0000",
        "Case no. 18-2345-67",
        "Open 9:00-17:00, Mo-Fr 08 30",
        "24/7 support for 500 000 users",
        "Built 12 Oak Street, a block of 40 flats",
        "Renovated 221 Baker Street in 2014",
        "Born and raised in Leeds",
        "In May 2020 I moved to Lyon",
        "Ratio 1:100, a 3-4-3 formation",
        "COVID-19 wards 2020-2022",
        "Employees: 1000-5000",
        "+10000000 downloads",
        "111-111-1111",
        "Work permit SSN class 4",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert private_data(text) == ()


def test_pairs_stand_in_the_order_of_the_text() -> None:
    text = "jo@example.org or +44 20 7946 0000; DOB 04/03/1988"
    assert [kind for kind, _ in private_data(text)] == ["email", "phone", "birth-date"]


def test_an_identity_number_is_not_a_telephone_number_as_well() -> None:
    assert private_data("passport number 07700 900123") == (("identity-number", "passport number 07700 900123"),)
    assert private_data("SSN 212-555-0100") == (("identity-number", "SSN 212-555-0100"),)


def test_a_number_is_told_once_though_a_word_announces_it() -> None:
    assert private_data("Call me on 07700 900123") == (("phone", "07700 900123"),)


@given(st.text(alphabet=st.sampled_from("ab A1289+-().@/:,é漢 \n"), max_size=120))
def test_any_text_is_read_and_quoted_verbatim(text: str) -> None:
    assert all(quote in text and quote for _, quote in private_data(text))
