"""Whether the recent roles carry a place."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import Limits, Verdict, check, graded, not_judged, quote
from auditor.checks.experience._roles import MOST_QUOTES, recent_positions, share_credit, tally


@check(
    points=1,
    needs=("Positions",),
    under="experience-roles",
    limits={"pass": 0.5},
    advice="Add a place to your recent roles; “Remote” is a place.",
    where="Your profile, Experience, the pencil beside the role, Location",
    minutes=3,
)
def experience_location(case: Case, limits: Limits) -> Verdict:
    """Your recent roles carry a place.

    A place tells an interviewer whether you know the region or have worked from afar. Any wording is fine, from a
    city to “Remote”.
    """
    recent = recent_positions(case.profile)
    if not recent:
        return not_judged("No position is listed, so there is no place to look for.")
    placed = [position for position in recent if position.location.strip()]
    message = f"Of your recent jobs ({len(recent)}), {tally(len(placed), 'carries', 'carry')} a place."
    shown = [quote(position.source, "Location", position.location) for position in (placed or recent)[:MOST_QUOTES]]
    return graded(share_credit(len(placed), len(recent), limits), message, *shown)
