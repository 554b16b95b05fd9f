"""A date as profiles give it: a day, a month or only a year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, order=True)
class PartialDate:
    """A day, a month or a year: `month` and `day` are None where the export gives no more."""

    year: int
    month: int | None = None
    day: int | None = None

    def __str__(self) -> str:
        if self.month is None:
            return str(self.year)
        month = date(self.year, self.month, 1).strftime("%b %Y")
        return month if self.day is None else f"{self.day} {month}"

    @property
    def earliest(self) -> date:
        """The first day that it may mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        """The last day that it may mean."""
        if self.month is None:
            return date(self.year, 12, 31)
        if self.day is None:
            following = date(self.year + self.month // 12, self.month % 12 + 1, 1)
            return following - timedelta(days=1)
        return date(self.year, self.month, self.day)

    def years_before(self, day: date) -> float:
        """Calendar years from its last day until `day`: whole on anniversaries, never below 0."""
        last = self.latest
        years = day.year - last.year + (day.month - last.month) / 12 + (day.day - last.day) / 365
        return max(years, 0.0)
