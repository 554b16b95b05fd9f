"""Whether place and industry are filled in."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import Limits, Verdict, check, failed, partial, passed, quote


@check(
    points=2,
    needs=("Profile",),
    advice="Fill in your place and your industry. The place may be as widely drawn as you like.",
    where="Your profile, the pencil beside your name, Location and Industry",
    minutes=2,
    sources=("ALLSTAR",),
)
def polish_place_and_industry(case: Case, limits: Limits) -> Verdict:
    """Your place and your industry are filled in.

    Both stand near the top of a profile and tell an interviewer where you work and in what field. Any place will do,
    a country too, and no industry is better than another.
    """
    identity = case.profile.identity
    place = quote(identity.source, "Geo Location", identity.location)
    industry = quote(identity.source, "Industry", identity.industry)
    if place.text and industry.text:
        return passed(f"Your place is “{place.text}” and your industry “{industry.text}”.", place, industry)
    if place.text:
        return partial(f"Your place is “{place.text}”; your industry is still empty.", industry, place)
    if industry.text:
        return partial(f"Your industry is “{industry.text}”; your place is still empty.", place, industry)
    return failed("Your place and your industry are both still empty.", place, industry)
