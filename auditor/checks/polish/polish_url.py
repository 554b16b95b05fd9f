"""Whether the public address is one that the member chose."""

from __future__ import annotations

import re

from auditor.case import Case
from auditor.check import Limits, Verdict, check, failed, not_judged, passed, quote

_SLUG = re.compile(r"/in/([^/?#\s]+)")
_HEX_DIGITS = frozenset("0123456789abcdef")


@check(
    points=1,
    limits={"shortest_tail": 6, "longest_tail": 10},
    advice="Choose a public address of your own: your name, or your name and your field.",
    where="Your profile, Public profile & URL, Edit your custom URL",
    minutes=3,
    sources=("LI-URL",),
)
def polish_url(case: Case, limits: Limits) -> Verdict:
    """Your public address does not end in random characters.

    LinkedIn gives every new member an address that ends in random figures and letters, and recommends choosing one:
    it is easier to read out, to print and to remember. A year or a number that you added yourself is fine.

    Good: linkedin.com/in/noor-lindqvist
    Weak: linkedin.com/in/noor-lindqvist-5b81c03a7
    """
    own = case.profile.own_url
    slug = _SLUG.search(own.address) if own else None
    if own is None or slug is None:
        return not_judged(
            "Your public address is not in this download.",
            remedy="Open your profile in a browser and look at the address: does it end in random figures and letters?",
        )
    _, dash, tail = slug[1].rpartition("-")
    if dash and _is_random(tail, limits):
        message = f"Your public address ends in “-{tail}”, as LinkedIn's own ones do."
        return failed(message, quote(own.source, own.column, own.address))
    return passed("Your public address does not end in random characters.", quote(own.source, own.column, own.address))


def _is_random(tail: str, limits: Limits) -> bool:
    """Hex digits of which at least one is a figure: a word such as "facade" is none (EXPORT_FORMAT.md, section 5)."""
    fits = limits["shortest_tail"] <= len(tail) <= limits["longest_tail"]
    return fits and set(tail) <= _HEX_DIGITS and any(character.isdigit() for character in tail)
