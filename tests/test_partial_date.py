"""A day, a month or a year, and what each may mean."""

from __future__ import annotations

from datetime import date

import pytest

from auditor.partial_date import PartialDate


@pytest.mark.parametrize(
    ("partial", "text", "earliest", "latest"),
    [
        (PartialDate(2021), "2021", date(2021, 1, 1), date(2021, 12, 31)),
        (PartialDate(2020, 2), "Feb 2020", date(2020, 2, 1), date(2020, 2, 29)),
        (PartialDate(2020, 12), "Dec 2020", date(2020, 12, 1), date(2020, 12, 31)),
        (PartialDate(2024, 4, 3), "3 Apr 2024", date(2024, 4, 3), date(2024, 4, 3)),
    ],
)
def test_a_partial_date_knows_what_it_may_mean(partial: PartialDate, text: str, earliest: date, latest: date) -> None:
    assert (str(partial), partial.earliest, partial.latest) == (text, earliest, latest)


@pytest.mark.parametrize(
    ("partial", "years"),
    [
        (PartialDate(2023, 6, 15), 3.0),
        (PartialDate(2023, 6, 16), 3 - 1 / 365),
        (PartialDate(2025), 1 - 6 / 12 - 16 / 365),
        (PartialDate(2027), 0.0),
    ],
)
def test_years_are_whole_on_anniversaries_and_never_negative(partial: PartialDate, years: float) -> None:
    assert partial.years_before(date(2026, 6, 15)) == pytest.approx(years)
