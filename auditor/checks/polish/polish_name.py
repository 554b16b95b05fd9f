"""What stands beside letters in the name: information, never a fault."""

from __future__ import annotations

import re
from itertools import groupby
from unicodedata import category

from auditor.case import Case
from auditor.check import Evidence, Limits, Verdict, check, not_applicable, quote

_ORDINAL = re.compile(r"\b\d+(?:st|nd|rd|th)\b", re.IGNORECASE)
_SLOGAN = re.compile(r"#\w+|\b(?:open to work|(?:we are |we['’]re )?hiring|available now)\b", re.IGNORECASE)
_SYMBOLS = {"Nd", "So"}  # Unicode's decimal digits, and its other symbols, which emoji are
_SEPARATORS = "|•"


@check(
    points=0,
    needs=("Profile",),
    advice="Keep whatever you put into your name on purpose. A slogan has more room in the headline.",
    where="Your profile, the pencil beside your name, First name and Last name",
    minutes=2,
    sources=("HOUSE",),
)
def polish_name(case: Case, limits: Limits) -> Verdict:
    """Your name field holds your name.

    This is for your information and is never counted. One name or five, any script, letters after the name and a
    nickname in brackets are all fine; only symbols, digits and slogans are pointed out, in case they slipped in.
    """
    identity = case.profile.identity
    cells = {"First Name": identity.first_name, "Last Name": identity.last_name}
    found: list[Evidence] = []
    for column, cell in cells.items():
        found += [quote(identity.source, column, text) for text in _beside_letters(cell)]
    if not found:
        return not_applicable("Your name field holds a name and nothing else.")
    shown = ", ".join(f"“{evidence.text}”" for evidence in found[:5])
    return not_applicable(f"Beside your name, the name field holds {shown}. Keep it if you mean it.", *found[:5])


def _beside_letters(cell: str) -> list[str]:
    slogans = [match.group() for match in _SLOGAN.finditer(cell)]
    rest = _SLOGAN.sub(" ", _ORDINAL.sub(" ", cell))
    runs = ("".join(run) for odd, run in groupby(rest, key=_is_odd) if odd)
    return list(dict.fromkeys([*slogans, *runs]))


def _is_odd(character: str) -> bool:
    return category(character) in _SYMBOLS or character in _SEPARATORS
