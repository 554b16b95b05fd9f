"""Whether the member is connected to enough people to be found through them."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import Limits, Verdict, check, graded, linear


@check(
    points=1,
    needs=("Connections",),
    limits={"pass": 50, "fail": 10},
    advice="Connect with people whom you know: colleagues past and present, classmates, teachers, clients.",
    where="My Network, Grow",
    minutes=20,
    days=7,
    sources=("ALLSTAR", "ROULIN-2019"),
)
def network_size(case: Case, limits: Limits) -> Verdict:
    """You have at least 50 connections.

    A shared connection is how an interviewer places you, and in one study profiles with more of them were rated
    higher. Closed accounts are not counted, and beyond this plateau more is not better.
    """
    connections = case.profile.connections
    count = connections.count if connections else 0
    if count == 0:
        told = "You have no connections yet."
    else:
        told = f"You are connected to {count:,} {'person' if count == 1 else 'people'}."
    return graded(linear(count, zero=limits["fail"], one=limits["pass"]), told)
