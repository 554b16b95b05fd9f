"""Whether the member has posted or commented lately: information, without points."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import Limits, Verdict, check, not_applicable, quote


@check(
    points=0,
    needs=("Shares", "Comments"),
    limits={"days": 90},
    advice="If you like, comment on a post of a company that interests you. You need not write any of your own.",
    where="Home, a company's post, Comment",
    minutes=10,
    sources=("ARTICLE", "HOUSE"),
)
def network_activity(case: Case, limits: Limits) -> Verdict:
    """You posted or commented in the last 90 days.

    A recent post or comment can give an interviewer and you something to talk about. It is information: it brings no
    points and costs none, and many strong profiles are quiet.
    """
    as_of = case.profile.as_of
    past = [activity for activity in case.profile.activity if activity.day.latest <= as_of]
    recent = [activity for activity in past if (as_of - activity.day.latest).days <= limits["days"]]
    newest = max(recent, key=lambda activity: (activity.day.latest, activity.written), default=None)
    days = f"{limits['days']:.0f} days"
    if newest is None:
        return not_applicable(f"This download holds no post or comment of yours from its last {days}. That is fine.")
    times = f"{len(recent)} times" if len(recent) > 1 else "once"
    return not_applicable(
        f"You posted or commented {times} in the last {days}.", quote(newest.source, "Date", newest.written)
    )
