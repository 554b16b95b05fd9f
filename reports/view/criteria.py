"""Criteria as a page shows them: gaps in full, what is in place and information briefly, what stayed open counted."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from auditor.score import tally
from auditor.scorecard import Criterion, Finding, Quote
from reports import wording
from reports.view.findings import GAPS, OPEN, FindingShown, gap_shown, is_note, notes_shown, passed_shown
from reports.view.quotes import places
from reports.view.score import percent

HALF = 0.5


@dataclass(frozen=True, kw_only=True)
class Bar:
    """The points of a criterion as shares of all at stake, 0 to 1: those earned, and those that could be judged."""

    earned: float
    judged: float

    @property
    def fill(self) -> str:
        """Where the earned part ends, as SVG wants it."""
        return percent(self.earned * 100)

    @property
    def until(self) -> str:
        """Where the judged part ends; what lies beyond was left open."""
        return percent(self.judged * 100)

    @property
    def is_whole(self) -> bool:
        """Whether nothing was left open."""
        return self.judged == 1


@dataclass(frozen=True, kw_only=True)
class CriterionShown:
    """One criterion: its level and bar, its share and what stayed open, then gaps, what is in place, information.

    `part` says how many of its questions the level rests on, where those weigh less than half of all.
    `has_draft` tells that words to begin from stand elsewhere on the page, in place of examples on paper.
    """

    id: str
    title: str
    level: str
    number: str
    share: str
    part: str
    bar: Bar | None
    bar_title: str
    descriptor: str
    gaps: list[FindingShown]
    passed: list[FindingShown]
    notes: list[FindingShown]
    seen_in: str
    has_draft: bool

    @property
    def notes_in_brief(self) -> list[FindingShown]:
        """For paper: the notes that point at something in the export."""
        return [note for note in self.notes if note.evidence.everywhere]

    @property
    def quiet(self) -> bool:
        """Whether there is nothing to tell but that it was left open."""
        return not (self.gaps or self.passed or self.notes)


@dataclass(frozen=True, kw_only=True)
class Elsewhere:
    """What a page on paper says in another place: the advice of the checks in `steps`, drafts for some criteria."""

    steps: Sequence[str] = ()
    drafted: Container[str] = ()


def criteria_shown(
    criteria: Sequence[Criterion], elsewhere: Elsewhere = Elsewhere(), *, with_gains: bool = True
) -> list[CriterionShown]:
    """Every criterion in the scorecard's order; a finding that is folded under another is named there alone."""
    above = {one.check for criterion in criteria for one in criterion.findings if not one.folded_under}
    folded: dict[str, list[str]] = {}
    for criterion in criteria:
        for finding in criterion.findings:
            if finding.folded_under in above:
                folded.setdefault(finding.folded_under or "", []).append(wording.heading(finding.title))
    shown = []
    for criterion in criteria:
        own = [one for one in criterion.findings if one.folded_under not in above]
        gaps = _gaps(own, folded, elsewhere, with_gains=with_gains)
        shown.append(_criterion(criterion, own, gaps, has_draft=criterion.id in elsewhere.drafted))
    return shown


def left_open(criteria: Sequence[Criterion]) -> int:
    """How many questions that count could not be judged."""
    return sum(one.outcome in OPEN and one.points > 0 for criterion in criteria for one in criterion.findings)


def _criterion(
    criterion: Criterion, own: Sequence[Finding], gaps: list[FindingShown], *, has_draft: bool
) -> CriterionShown:
    number = "" if criterion.score is None else str(wording.whole(criterion.score * 100))
    stands, bar = f"{number} of 100" if number else criterion.level, _bar(criterion)
    part = "" if bar is None or bar.judged >= HALF else _part(own)
    return CriterionShown(
        id=criterion.id,
        title=criterion.title,
        level=criterion.level,
        number=number,
        share=_share(criterion.weight, own),
        part=part,
        bar=bar,
        bar_title=f"{criterion.title}: {', '.join(filter(None, (stands, part)))}",
        descriptor=_descriptor(criterion.descriptor, left_open=any(finding.outcome in OPEN for finding in own)),
        gaps=gaps,
        passed=[passed_shown(one) for one in own if one.outcome == "pass" and not is_note(one)],
        notes=notes_shown([one for one in own if is_note(one)]),
        has_draft=has_draft,
        seen_in=_seen_in(one for one in own if one.outcome == "pass" or is_note(one)),
    )


def _bar(criterion: Criterion) -> Bar | None:
    """The bar of a criterion; None where nothing was judged."""
    if criterion.score is None:
        return None
    points = tally(criterion.weight, criterion.findings)
    judged = points.judged / points.applicable if points.applicable else 1.0
    return Bar(earned=criterion.score * judged, judged=judged)


def _part(own: Sequence[Finding]) -> str:
    asked = [one.outcome for one in own if not is_note(one)]
    return f"{sum(outcome not in OPEN for outcome in asked)} of {len(asked)} judged"


def _gaps(
    own: Sequence[Finding], folded: Mapping[str, Sequence[str]], elsewhere: Elsewhere, *, with_gains: bool
) -> list[FindingShown]:
    """The largest gain first; a gap repeats no quote of one before it, nor, on paper, what stands elsewhere."""
    told: set[Quote] = set()
    gaps: list[FindingShown] = []
    for finding in sorted(own, key=lambda one: -one.gain):
        if finding.outcome in GAPS and not is_note(finding):
            titles = folded.get(finding.check, ())
            gap = gap_shown(finding, folded=titles, told=frozenset(told), with_gain=with_gains)
            step = elsewhere.steps.index(finding.check) + 1 if finding.check in elsewhere.steps else 0
            gaps.append(_in_brief(gap, gaps, step))
            told.update(finding.evidence)
    return gaps


def _in_brief(gap: FindingShown, before: Sequence[FindingShown], step: int) -> FindingShown:
    """For paper: without what stands before it, and with its step's number, if it has one, for the advice."""
    repeated = step or any(gap.where == one.where for one in before)
    seen = any(gap.evidence.places == one.evidence.places for one in before)
    return replace(
        gap,
        advice_in_brief=f"See step {step} on page 1." if step else gap.advice,
        where_in_brief="" if repeated else gap.where,
        place_in_brief="" if seen else gap.evidence.places,
    )


def _seen_in(findings: Iterable[Finding]) -> str:
    """For paper: where all that asks for nothing was seen, in one sentence."""
    everywhere = places(quote for finding in findings for quote in finding.evidence)
    return f"Seen in {everywhere}." if everywhere else ""


def _descriptor(meaning: str, *, left_open: bool) -> str:
    """What the level means, no larger than what could be judged."""
    return f"As far as this export shows: {wording.lowered(meaning)}" if meaning and left_open else meaning


def _share(weight: float, own: Sequence[Finding]) -> str:
    """The points at stake and how its questions stand, those of no weight left out."""
    asked = [one.outcome for one in own if not is_note(one)]
    tally = [
        (sum(outcome == "pass" for outcome in asked), "in place"),
        (sum(outcome in GAPS for outcome in asked), "to work on"),
        (sum(outcome in OPEN for outcome in asked), "not judged"),
    ]
    counts = f"{weight:g} of 100 points"
    stands = [(number, state) for number, state in tally if number]
    if not stands:
        return f"{counts}."
    first, *others = stands
    told = [f"{wording.count(first[0], 'question')} {first[1]}", *(f"{number} {state}" for number, state in others)]
    return f"{counts}: {', '.join(told)}."
