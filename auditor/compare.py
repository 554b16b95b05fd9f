"""Two scorecards of one person -> Progress: what improved, what slipped, what is new, what became judgeable."""

from __future__ import annotations

from collections.abc import Iterator

import auditor
from auditor.errors import CannotCompare, DifferentMembers
from auditor.progress import (
    GONE,
    IMPROVED,
    JUDGED,
    NEW,
    SAME,
    SCHEMA,
    SLIPPED,
    UNJUDGED,
    Audit,
    CheckChange,
    CriterionChange,
    Progress,
)
from auditor.same_person import Identity, identity
from auditor.scorecard import Criterion, Finding, Scorecard

OPEN = {"not-judged", "error"}
ALIKE = 1e-9


def compare(old: Scorecard, new: Scorecard, *, same_person: bool = False) -> Progress:
    """What changed from `old` to `new`, check by check and criterion by criterion; information without points is left.

    `same_person` is the caller's word that both are one person's. Raises DifferentMembers where they are not, or
    nothing tells, and CannotCompare where the first is the newer one.
    """
    told = identity(old.subject, new.subject)
    if not same_person and told in {Identity.OTHER, Identity.UNTOLD}:
        raise _refusal(old, new, told)
    if old.export.day > new.export.day:
        raise CannotCompare(
            f"the first is of {old.export.day} and the second of {new.export.day}", remedy="Give the older one first."
        )
    return Progress(
        schema=SCHEMA,
        tool=f"auditor {auditor.__version__}",
        name=new.subject.name,
        name_before=old.subject.name,
        notes=[note for note in _notes(old, new, told, same_person=same_person) if note],
        before=_audit(old),
        after=_audit(new),
        criteria=list(_criteria(old, new)),
        checks=list(_checks(old, new)),
    )


def _refusal(old: Scorecard, new: Scorecard, told: Identity) -> DifferentMembers:
    both = f"{old.subject.name or 'someone without a name'} and {new.subject.name or 'someone without a name'}"
    if told is Identity.OTHER:
        what = f"these are two people's, {both}: LinkedIn registered them at different times"
        return DifferentMembers(what, remedy="If they are one person all the same, say --same-person.")
    return DifferentMembers(
        f"nothing in these two shows that {both} are one person",
        remedy="If they are, say --same-person.",
    )


def _notes(old: Scorecard, new: Scorecard, told: Identity, *, same_person: bool) -> Iterator[str]:
    """What stands before every number: other rules first, then another reading, then whose it is."""
    before, after = old.rubric, new.rubric
    if (before.id, before.version) != (after.id, after.version) or before.changes != after.changes:
        yield (
            f"The two were judged by different rubrics, “{before.id}” {before.version} and then “{after.id}” "
            f"{after.version}. So a change can come from the rules instead of the profile."
        )
    if old.tool.version != new.tool.version:
        yield (
            f"They were made by different versions of this program, {old.tool.version} and then {new.tool.version}. "
            "A check may ask more, or less, than it did."
        )
    if old.subject.stage != new.subject.stage:
        yield (
            f"The first was read as a profile of the stage “{old.subject.stage}”, the second as “{new.subject.stage}”. "
            "Some checks expect other things of each."
        )
    if old.subject.audience != new.subject.audience:
        yield "One of the two was made for a careers office, which is shown less."
    if (old.target is None) != (new.target is None):
        yield "Only one of the two was held against a job, which some checks take into account."
    if told is Identity.BY_NAME and not same_person:
        yield "Nothing but the name tells that both are one person's."
    if told in {Identity.OTHER, Identity.UNTOLD}:
        yield "That both are one person's is your word; the exports do not show it."
    if old.subject.name != new.subject.name:
        yield f"The name was {old.subject.name or 'not given'} and is {new.subject.name or 'not given'} now."


def _audit(card: Scorecard) -> Audit:
    return Audit(
        day=card.export.day,
        kind=card.export.kind,
        stage=card.subject.stage,
        audience=card.subject.audience,
        value=card.score.value,
        low=card.score.low,
        high=card.score.high,
        level=card.score.level,
        coverage=card.score.coverage,
        rubric=f"{card.rubric.id} {card.rubric.version}",
        version=card.tool.version,
    )


def _criteria(old: Scorecard, new: Scorecard) -> Iterator[CriterionChange]:
    """In the newer one's order, those that it no longer has last."""
    before, after = ({one.id: one for one in card.criteria} for card in (old, new))
    for name in dict.fromkeys((*after, *before)):
        was, now = before.get(name), after.get(name)
        known: Criterion = now or before[name]
        yield CriterionChange(
            id=name,
            title=known.title,
            change=GONE if now is None else NEW if was is None else _move(was.score, now.score),
            score_before=was.score if was else None,
            score=now.score if now else None,
            level_before=was.level if was else "",
            level=now.level if now else "",
        )


def _checks(old: Scorecard, new: Scorecard) -> Iterator[CheckChange]:
    before, after = (_findings(card) for card in (old, new))
    for name in dict.fromkeys((*after, *before)):
        criterion, last = after.get(name) or before[name]
        was, now = (found[name][1] if name in found else None for found in (before, after))
        if any(one.points > 0 for one in (was, now) if one):
            yield _check(criterion, last, was, now)


def _findings(card: Scorecard) -> dict[str, tuple[str, Finding]]:
    return {finding.check: (group.id, finding) for group in card.criteria for finding in group.findings}


def _check(criterion: str, last: Finding, was: Finding | None, now: Finding | None) -> CheckChange:
    change = _change(was, now)
    weaker = was if change == IMPROVED else now
    return CheckChange(
        check=last.check,
        title=last.title,
        criterion=criterion,
        change=change,
        outcome_before=was.outcome if was else None,
        outcome=now.outcome if now else None,
        score_before=was.score if was else None,
        score=now.score if now else None,
        was=was.message if was else "",
        message=now.message if now else "",
        advice=now.advice if now else "",
        where=now.where if now else "",
        gain=now.gain if now else 0.0,
        folded_under=weaker.folded_under if weaker else None,
    )


def _change(was: Finding | None, now: Finding | None) -> str:
    """A question that did not arise, or was not asked, is new once it does, and gone once it does no more."""
    asked_before = was is not None and was.outcome != "not-applicable"
    asked = now is not None and now.outcome != "not-applicable"
    if was is None or now is None or asked_before != asked:
        return SAME if asked_before == asked else NEW if asked else GONE
    return _move(was.score, now.score)


def _move(was: float | None, now: float | None) -> str:
    if was is None or now is None:
        return SAME if was is now else JUDGED if was is None else UNJUDGED
    return SAME if abs(now - was) < ALIKE else IMPROVED if now > was else SLIPPED
