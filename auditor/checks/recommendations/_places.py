"""Which of the member's employers and schools a recommendation belongs to."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from auditor.check import Evidence, Privacy, quote
from auditor.profile import Profile
from auditor.prose.measure import excerpt
from auditor.prose.terms import mentions, same_term
from auditor.records import Recommendation


def all_places(profile: Profile) -> tuple[str, ...]:
    """Every employer and school."""
    return _named([one.company for one in profile.positions] + [one.school for one in profile.studies])


def present_places(profile: Profile) -> tuple[str, ...]:
    """The employers of the roles that go on, or else the last one, and every school.

    Were it the newest school alone, a newer one that is listed would take away what an older one has earned.
    """
    newest = (profile.newest_position,) if profile.newest_position else ()
    roles = profile.current_positions or newest
    return _named([one.company for one in roles] + [one.school for one in profile.studies])


def present_since(profile: Profile) -> date | None:
    """The first day of the newest role, or of the first study where there is no role; None where that is not known."""
    if not profile.knows("Positions"):
        return None
    newest = profile.newest_position
    spans = [newest.span] if newest else [one.span for one in profile.studies]
    return min((span.started.earliest for span in spans if span.started), default=None)


def employed_at(one: Recommendation, places: Iterable[str]) -> Evidence | None:
    """The author's employer where it is one of `places`, whatever the spelling."""
    if any(same_term(one.company, place) for place in places):
        return quote(one.source, "Company", one.company, Privacy.THIRD_PARTY)
    return None


def belongs_to(one: Recommendation, places: Iterable[str]) -> Evidence | None:
    """What ties a recommendation to one of `places`: its author's employer, or a text that names the place."""
    kept = tuple(places)
    if employer := employed_at(one, kept):
        return employer
    return words(one) if mentions(one.text, kept) else None


def job_title(one: Recommendation) -> Evidence:
    """What its author works as."""
    return quote(one.source, "Job Title", one.job_title, Privacy.THIRD_PARTY)


def words(one: Recommendation) -> Evidence:
    """The beginning of a recommendation."""
    return quote(one.source, "Text", excerpt(one.text), Privacy.THIRD_PARTY)


def _named(places: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, places)))
