"""What the member, and the places and schools of a profile, are called."""

from __future__ import annotations

from auditor.profile import Profile
from auditor.prose.levelled import names_in


def names_of(profile: Profile) -> tuple[str, ...]:
    """Every name that the profile tells, and the parts of each, the longest first."""
    identity = profile.identity
    places = {identity.location, *(one.location for one in (*profile.positions, *profile.breaks))}
    schools = {one.school for one in profile.studies}
    return names_in(people=(identity.first_name, identity.last_name), places=places | schools)


def schools_of(profile: Profile) -> tuple[str, ...]:
    """Those of them that are a school's."""
    return names_in(places={one.school for one in profile.studies})
