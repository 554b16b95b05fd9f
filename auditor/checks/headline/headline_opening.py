"""Whether the role stands where a cut headline still shows it."""

from __future__ import annotations

import re

from auditor.case import Case
from auditor.check import Limits, Verdict, check, failed, not_judged, passed, quote
from auditor.checks.headline._role import role_untold
from auditor.prose.measure import is_unspaced, width

_READ = 1_000
"""Characters of a headline that are read: LinkedIn's own limit is 220 (SOURCES.md, LIMITS)."""


@check(
    points=1,
    needs=("Profile",),
    under="headline-present",
    limits={"characters": 100},
    advice="Move the role to the front of your headline and let the rest follow it.",
    where="Your profile, the pencil beside your name, Headline",
    minutes=5,
    sources=("HOUSE",),
)
def headline_opening(case: Case, limits: Limits) -> Verdict:
    """Your headline names the role early.

    Long headlines are cut in lists and on telephones, so what stands first is what people see. A warm opening is fine
    as long as the role follows within the first 100 characters.

    Good: Pastry chef | laminated doughs, plated desserts, calm kitchens
    Weak: Believer in breakfast, in slow walks to the market and in what warm bread does for a street | Pastry chef
    """
    identity = case.profile.identity
    room = f"the first {limits['characters']:.0f} characters"
    opening = _opening(case, limits["characters"])
    if role := case.role_in(opening):
        return passed(f"The role stands in {room}.", quote(identity.source, "Headline", role))
    role = case.role_in_headline
    if role is None:
        return not_judged(
            "We found no role that we know in your headline, so there is none to look for in its opening.",
            remedy="Name a role, a field or a degree in your headline first.",
        )
    message = f"Your headline names a role, “{role}”, after {room}."
    return role_untold(case) or failed(message, quote(identity.source, "Headline", identity.headline))


def _opening(case: Case, characters: float) -> str:
    """The whole words, or in scripts without spaces the letters, that fit into a display width of `characters`."""
    headline = case.profile.identity.headline[:_READ]
    pieces = re.finditer(r"\S" if is_unspaced(headline) else r"\S+", headline)
    ends = [piece.end() for piece in pieces if width(case.levelled(headline[: piece.end()])) <= characters]
    return headline[: max(ends, default=0)]
