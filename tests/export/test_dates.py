from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.export.dates import EARLIEST_YEAR, LATEST_YEAR, LONGEST, parse
from auditor.partial_date import PartialDate

FORMS = {
    "Mar 2021": (2021, 3, None),
    "September 2021": (2021, 9, None),
    "Sept 2021": (2021, 9, None),
    "2021": (2021, None, None),
    "3/2016": (2016, 3, None),
    "12/2016": (2016, 12, None),
    "Mar 4, 2021": (2021, 3, 4),
    "March 14, 2021": (2021, 3, 14),
    "03 Apr 2024": (2024, 4, 3),
    "3 April 2024": (2024, 4, 3),
    "1/12/10, 9:14 AM": (2010, 1, 12),
    "11/2/18, 12:00 PM": (2018, 11, 2),
    "06/15/21, 05:33 PM": (2021, 6, 15),
    "06/15/21 05:33 PM UTC": (2021, 6, 15),
    "1/12/2010": (2010, 1, 12),
    "2024-06-30 23:59:59": (2024, 6, 30),
    "2024-06-30 23:59:59 UTC": (2024, 6, 30),
    "2024/06/30 23:59:59 UTC": (2024, 6, 30),
    "2024/06/30": (2024, 6, 30),
    "2024-06-30": (2024, 6, 30),
    "2024-06-30 23:59 UTC": (2024, 6, 30),
    "Fri Jan 24 02:54:41 UTC 2025": (2025, 1, 24),
    "Mar 04, 2021 09:30 AM - Mar 05, 2021 11:00 PM": (2021, 3, 4),
    "You uploaded a profile photo on March 4, 2021 at 9:05 PM (GMT)": (2021, 3, 4),
    "You uploaded an image on December 14, 2021 at 9:05 PM (GMT)": (2021, 12, 14),
    "You uploaded a profile background photo on September 30, 2026 at 12:00 AM (GMT)": (2026, 9, 30),
    "29 Feb 2024": (2024, 2, 29),
    " Mar  2021 ": (2021, 3, None),
    "1/12/10, 9:14\u202fAM": (2010, 1, 12),
    "MAR 2021": (2021, 3, None),
    "März 2021": (2021, 3, None),
    "Mrz. 2021": (2021, 3, None),
    "Dez. 2020": (2020, 12, None),
    "14. Mai 2021": (2021, 5, 14),
    "févr. 2021": (2021, 2, None),
    "août 2019": (2019, 8, None),
    "1er juillet 2019": (2019, 7, 1),
    "décembre 2019": (2019, 12, None),
    "enero de 2022": (2022, 1, None),
    "14 de mayo de 2021": (2021, 5, 14),
    "dic. 2021": (2021, 12, None),
    "março de 2021": (2021, 3, None),
    "fev. 2021": (2021, 2, None),
    "set 2021": (2021, 9, None),
}


@pytest.mark.parametrize(("text", "expected"), FORMS.items(), ids=FORMS)
def test_each_form_is_read_with_its_precision(text: str, expected: tuple[int, int | None, int | None]) -> None:
    assert parse(text) == PartialDate(*expected)


NO_DATES = [
    *("", " ", "N/A", "Not Available", "Present", "---", "null"),
    *("31 Feb 2021", "29 Feb 2023", "13/2021", "0/2021", "2021-13-01", "2021-02-30", "13/40/21, 9:14 AM", "0 Mar 2021"),
    *("Mar 14", "14 Mar", "Foo 2021", "Foo 4, 2021", "20211", "202", "-2021", "2021-2022", "about 2021", "Mar 2021 to"),
    *("You uploaded a profile photo on Maerch 4 at 9:05 PM (GMT)", "I uploaded a photo on March 4, 2021"),
    *("0000", "1799", "2201", "9999", "12/9999"),
]


@pytest.mark.parametrize("text", NO_DATES)
def test_what_is_no_date_is_none(text: str) -> None:
    assert parse(text) is None


def test_the_first_and_last_year_of_anybodys_career() -> None:
    assert parse(str(EARLIEST_YEAR)) == PartialDate(EARLIEST_YEAR)
    assert parse(f"Dec {LATEST_YEAR}") == PartialDate(LATEST_YEAR, 12)


@pytest.mark.parametrize(("two_digits", "year"), [("00", 2000), ("68", 2068), ("69", 1969), ("99", 1999)])
def test_years_of_two_digits_turn_as_posix_has_it(two_digits: str, year: int) -> None:
    assert parse(f"1/1/{two_digits}, 9:14 AM") == PartialDate(year, 1, 1)


def test_every_month_has_its_english_names() -> None:
    names = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ]
    for number, name in enumerate(names, start=1):
        assert parse(f"{name} 2020") == parse(f"{name[:3]} 2020") == PartialDate(2020, number)


def test_prose_is_not_searched_for_dates() -> None:
    sentence = "You uploaded a " + "x" * LONGEST + " on March 4, 2021 at 9:05 PM (GMT)"
    assert parse(sentence) is None
    assert parse("Since Mar 2021 I lead a team") is None


@given(st.text(max_size=LONGEST + 5))
def test_no_text_is_too_odd(text: str) -> None:
    assert parse(text) is None or parse(text) is not None


@given(st.dates())
def test_a_day_is_read_back(day: object) -> None:
    text = str(day)
    expected = PartialDate(*map(int, text.split("-")))
    assert parse(text) == (expected if EARLIEST_YEAR <= expected.year <= LATEST_YEAR else None)


def test_new_texts_are_read_fast_enough() -> None:
    texts = [f"{1 + n % 12:02}/15/21, 05:{n % 60:02} {'AP'[n % 2]}M" for n in range(2000)]
    start = time.process_time()
    for text in texts:
        parse(text)
    # 0.02 ms a call is the aim; ten times that still tells a table of forms from a guesser.
    assert time.process_time() - start < 2000 * 0.0002
