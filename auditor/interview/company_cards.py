"""Cards about the company: whether it is followed, and who there knows the member."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.export.network import CONNECTIONS, FOLLOWS
from auditor.interview import companies, sightings
from auditor.interview.card import MOST_ROWS, doubt, made, not_judged, without_company
from auditor.interview.known import Known
from auditor.interview.plan import Card, WarmPath
from auditor.interview.saying import listed
from auditor.scorecard import Quote


def company_followed(known: Known) -> Card:
    """Company Follows; a near name is a candidate to confirm."""
    card, company = "company-followed", known.answers.company
    if not company:
        return without_company(card)
    if not known.network.knows(FOLLOWS):
        return not_judged(card, FOLLOWS)
    near, rows = sightings.follows(known.network, company)
    quotes = [
        Quote(file=row.source.file, row=row.source.row, column="Organization", text=row.company)
        for row in rows[:MOST_ROWS]
    ]
    if near is companies.Nearness.SAME:
        return made(card, "followed", "certain", f"You follow {company}. Read its newest posts.", quotes)
    if near is companies.Nearness.NEAR:
        found = listed([row.company for row in rows[:MOST_ROWS]])
        message = f"You follow {found}. Check whether that is the same company, or a sister of it."
        return made(card, "possibly", "possible", message, quotes)
    confidence, missing = doubt(known)
    return made(
        card, "not-followed", confidence, f"You do not follow {company} yet; it takes a click.", missing=missing
    )


def warm(known: Known, paths: Sequence[WarmPath]) -> Card:
    """Connections who work at the company."""
    card, company = "warm-paths", known.answers.company
    if not company:
        return without_company(card)
    if not known.network.knows(CONNECTIONS):
        return not_judged(card, CONNECTIONS)
    if not paths:
        confidence, missing = doubt(known)
        return made(card, "none", confidence, f"None of your connections names {company} as employer.", missing=missing)
    sure = [path for path in paths if companies.compare(company, path.company) is companies.Nearness.SAME]
    number = len(sure or paths)
    who = f"{number} of your connections" if number > 1 else f"{(sure or paths)[0].name}"
    verb = "work" if number > 1 else "works"
    where = company if sure else "a company of a similar name"
    message = f"{who} {verb} at {where}. Ask one of them how it is there, before you ask a stranger."
    if number == 1:
        message = f"{who} {verb} at {where}. Ask how it is there, before you ask a stranger."
    confidence = "likely" if sure else "possible"
    return made(card, "found", confidence, message, [path.evidence for path in paths])
