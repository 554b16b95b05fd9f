"""The target as a scorecard tells it: what the job asks for, held against the profile, with the words that show it."""

from __future__ import annotations

from collections.abc import Callable

from auditor.case import Case
from auditor.check import Evidence, quote
from auditor.quoting import quotes
from auditor.scorecard import TargetRead, TargetTerm
from auditor.target import Origin


def target_read(case: Case, shown: Callable[[Evidence], bool], *, with_own: bool) -> TargetRead | None:
    """The target and its matches, with the evidence that may be `shown`; None without a target.

    `with_own` is false where nobody but the member may learn what they applied for, saved or look for.
    """
    target = case.target
    if target is None or (target.origin is Origin.OWN and not with_own):
        return None
    terms = [
        TargetTerm(
            name=match.term.name,
            kind=match.term.kind.value,
            standing=match.standing.value,
            asked=match.term.asked,
            evidence=quotes(filter(shown, (quote(one.source, one.column, one.text) for one in match.places))),
        )
        for match in case.matches
    ]
    rows = [quote(aim.source, aim.column, aim.written) for aim in target.aims]
    return TargetRead(origin=target.origin.value, name=target.name, terms=terms, rows=quotes(filter(shown, rows)))
