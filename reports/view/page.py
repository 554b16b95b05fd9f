"""The whole page: who and when, the score, strengths, next steps, criteria, and the last part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from auditor.scorecard import Quote, Scorecard, Strength
from reports import wording
from reports.cleaning import cleaned, cut, direction
from reports.view.appendix import Appendix, appendix
from reports.view.besides import Answered, PictureShown, answered, picture_shown
from reports.view.criteria import CriterionShown, Elsewhere, criteria_shown, left_open
from reports.view.drafts import DraftsShown, drafted, drafts_shown
from reports.view.quotes import Evidence, evidence
from reports.view.score import ScoreShown, score_shown
from reports.view.steps import StepShown, first, steps_shown
from reports.view.target import TargetShown, target_shown

STRENGTH_QUOTE = 90
RUNNING_NAME = 60


@dataclass(frozen=True, kw_only=True)
class StrengthShown:
    """Something that is well: its title, what was seen, the same after the title, and the words that show it."""

    title: str
    message: str
    rest: str
    evidence: Evidence


@dataclass(frozen=True, kw_only=True)
class Page:
    """All that a template fills in; every text is already `printable`."""

    title: str
    name: str
    name_direction: str
    running_name: str
    day: str
    facts: list[str]
    generator: str
    score: ScoreShown
    first: str
    strengths: list[StrengthShown]
    steps: list[StepShown]
    criteria: list[CriterionShown]
    has_dots: bool
    quiet: str
    target: TargetShown | None
    drafts: list[DraftsShown]
    picture: PictureShown | None
    told: list[Answered]
    appendix: Appendix


def page_of(scorecard: Scorecard) -> Page:
    """The page of a scorecard: worded, grouped, rounded and cleaned."""
    scorecard = cleaned(scorecard)
    name = scorecard.subject.name.strip() or "Your profile"
    steps = steps_shown(scorecard)
    elsewhere = Elsewhere(steps=[one.check for one in steps], drafted=drafted(scorecard.drafts))
    criteria = criteria_shown(scorecard.criteria, elsewhere, with_gains=scorecard.score.value is not None)
    return Page(
        title=f"LinkedIn profile readiness: {cut(name, RUNNING_NAME)}",
        name=name,
        name_direction=direction(name),
        running_name=cut(name, RUNNING_NAME),
        day=scorecard.export.day,
        facts=_facts(scorecard),
        generator=f"{scorecard.tool.name} {scorecard.tool.version}",
        score=score_shown(scorecard.score, left_open=left_open(scorecard.criteria)),
        first=first(steps, scorecard),
        strengths=_strengths(scorecard.strengths),
        steps=steps,
        criteria=criteria,
        has_dots=any(one.bar is None or not one.bar.is_whole for one in criteria),
        quiet=_quiet(criteria),
        target=target_shown(scorecard.target),
        drafts=drafts_shown(scorecard.drafts),
        picture=picture_shown(scorecard.photo),
        told=answered(scorecard.answers),
        appendix=appendix(scorecard),
    )


def _facts(scorecard: Scorecard) -> list[str]:
    export, subject = scorecard.export, scorecard.subject
    stage = wording.STAGES.get(subject.stage, subject.stage)
    reason = f": {wording.heading(subject.stage_reason)}" if subject.stage_reason else ""
    return [
        f"Your LinkedIn export of {wording.day(export.day)}, the copy of your data that LinkedIn gave you; "
        f"{wording.KINDS.get(export.kind, export.kind)}.",
        f"What you changed since is not in it. Read as the profile of {stage}{reason}.",
    ]


def _strengths(strengths: Sequence[Strength]) -> list[StrengthShown]:
    """The strengths in their order; words that one of them has quoted are not quoted again."""
    told: set[Quote] = set()
    shown = []
    for one in strengths:
        shown.append(_strength(one, frozenset(told)))
        told.update(one.evidence[:1])
    return shown


def _strength(strength: Strength, told: frozenset[Quote]) -> StrengthShown:
    seen = evidence(strength.evidence, strength.message, longest=STRENGTH_QUOTE, most=1, told=told)
    title, message = wording.heading(strength.title), wording.sentence(strength.message)
    return StrengthShown(
        title=title,
        message=message,
        rest=wording.after(title, message),
        evidence=replace(seen, places="") if seen.quotes else seen,
    )


def _quiet(criteria: Sequence[CriterionShown]) -> str:
    names = [criterion.title for criterion in criteria if criterion.quiet]
    return f"Not judged from this export: {wording.listed(names)}." if names else ""
