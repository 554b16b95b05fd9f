"""LinkedIn's dozen date forms -> a day, a month or a year with its precision."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from functools import lru_cache

from auditor.partial_date import PartialDate

# One row a month: English, German, French, Spanish and Portuguese, without accents and dots.
_MONTH_NAMES = """
jan january januar janner janv janvier ene enero janeiro
feb february februar fev fevr fevrier febrero fevereiro
mar march marz maerz mrz mars marzo marco
apr april avr avril abr abril
may mai mayo maio
jun june juni juin junio junho
jul july juli juil juillet julio julho
aug august aout ago agosto
sep sept september septembre septiembre set setembro
oct october okt oktober octobre octubre out outubro
nov november novembre noviembre novembro
dec december dez dezember decembre dic diciembre dezembro
"""
_MONTHS = {name: number for number, row in enumerate(_MONTH_NAMES.split("\n")[1:-1], start=1) for name in row.split()}

_YEAR = r"(?P<y>\d{4})"
_NAMED = r"(?P<name>[^\W\d_]{3,10})\.?"
_OF = r"(?: de| d'| of)?"
_CLOCK = r"(?:,? \d{1,2}:\d\d(?::\d\d)?(?: [AP]M)?(?: [A-Z]{3,4})?)?"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{_NAMED}{_OF} {_YEAR}",
        _YEAR,
        rf"(?P<y>\d{{4}})[-/](?P<m>\d{{1,2}})[-/](?P<d>\d{{1,2}}){_CLOCK}",
        rf"(?P<m>\d{{1,2}})/(?P<d>\d{{1,2}})/(?P<yy>\d{{2}}|\d{{4}}){_CLOCK}",
        rf"(?P<d>\d{{1,2}})(?:\.|er|st|nd|rd|th)?{_OF} {_NAMED}{_OF} {_YEAR}",
        rf"{_NAMED} (?P<d>\d{{1,2}}),? {_YEAR}{_CLOCK}(?: - .+)?",
        rf"[a-z]{{3}} {_NAMED} (?P<d>\d{{1,2}}) \d\d:\d\d:\d\d [A-Z]{{3,4}} {_YEAR}",
        rf"(?P<m>\d{{1,2}})/{_YEAR}",
        rf"You uploaded an? .+? on {_NAMED} (?P<d>\d{{1,2}}), {_YEAR} at \d{{1,2}}:\d\d [AP]M \(GMT\)",
    )
)

LONGEST = 120
"""The longest form, the Rich_Media sentence, has about 85 characters; more is prose."""
EARLIEST_YEAR, LATEST_YEAR = 1800, 2200
"""Outside of these a number of four digits is no year of anybody's career."""


def parse(text: str) -> PartialDate | None:
    """The date that a cell holds, in any form of EXPORT_FORMAT.md section 4; of a range, its first day.

    None where the cell is empty, `N/A`, `Not Available`, another text, a birthday without a year, or a day
    that no calendar has (31 Feb). Month names may be English, German, French, Spanish or Portuguese.
    """
    return _parse(text) if len(text) <= LONGEST else None


@lru_cache(maxsize=8192)
def _parse(text: str) -> PartialDate | None:
    plain = " ".join(text.split())
    for form in _FORMS:
        found = form.fullmatch(plain)
        if found:
            return _dated(found.groupdict())
    return None


def _dated(parts: dict[str, str | None]) -> PartialDate | None:
    month = _month(parts)
    if month == 0:
        return None
    digits = parts.get("d")
    day = int(digits) if digits else None
    year = _year(parts)
    try:
        date(year, month or 1, 1 if day is None else day)
    except ValueError:
        return None
    return PartialDate(year, month, day) if EARLIEST_YEAR <= year <= LATEST_YEAR else None


def _month(parts: dict[str, str | None]) -> int | None:
    """The month's number; 0 for a word that names none, None where the form holds no month."""
    if name := parts.get("name"):
        letters = unicodedata.normalize("NFKD", name.casefold())
        return _MONTHS.get("".join(letter for letter in letters if not unicodedata.combining(letter)), 0)
    return int(parts["m"] or 0) if "m" in parts else None


def _year(parts: dict[str, str | None]) -> int:
    """Years of two digits turn at 69, as POSIX has it."""
    digits = parts.get("y") or parts.get("yy") or ""
    year = int(digits)
    if len(digits) > 2:
        return year
    return year + (2000 if year < 69 else 1900)
