"""A comparison as a page shows it: worded, grouped and cleaned, for templates and the terminal alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from auditor.progress import (
    GONE,
    IMPROVED,
    JUDGED,
    NEW,
    SAME,
    SLIPPED,
    UNJUDGED,
    Audit,
    CheckChange,
    CriterionChange,
    Progress,
)
from reports import wording
from reports.cleaning import cleaned, cut, direction
from reports.view.findings import GAPS
from reports.view.score import percent

RUNNING_NAME = 60
MOST_NAMED = 2
GROUPS = {
    IMPROVED: ("What improved", "pass", ""),
    SLIPPED: ("What slipped", "fail", "Each says what would bring it back."),
    JUDGED: (
        "What could be judged this time",
        "note",
        "It could not be judged before, so it is no change.",
    ),
    NEW: ("What is asked for the first time", "note", "It did not arise before, or this program did not ask."),
    UNJUDGED: ("What could not be judged this time", "note", "This download does not show it, so nothing is lost."),
    GONE: ("What is no longer asked", "note", "It does not arise any more, or this program no longer asks."),
}
SETTLED = {IMPROVED, UNJUDGED, GONE}
"""Changes after which nothing is to be done."""


@dataclass(frozen=True, kw_only=True)
class ItemShown:
    """One check that changed: its title, how it stood and stands, what is said now and was said, and what to do."""

    title: str
    status: str
    mark: str
    message: str
    was: str
    advice: str


@dataclass(frozen=True, kw_only=True)
class GroupShown:
    """Checks that changed in one way."""

    anchor: str
    title: str
    lead: str
    items: list[ItemShown]


@dataclass(frozen=True, kw_only=True)
class RowShown:
    """One criterion: both numbers of 100 as text, what changed in a word, and bars with their words."""

    title: str
    before: str
    now: str
    change: str
    bar_before: str | None
    bar: str | None
    before_title: str
    bar_title: str


@dataclass(frozen=True, kw_only=True)
class ProgressPage:
    """All that a template fills in; every text is already `printable`."""

    title: str
    name: str
    name_direction: str
    running_name: str
    day: str
    facts: list[str]
    generator: str
    notes: list[str]
    number: str
    is_range: bool
    before: str
    move: str
    level: str
    rows: list[RowShown]
    groups: list[GroupShown]
    unchanged: str
    privacy: str


def page_of(progress: Progress) -> ProgressPage:
    """The page of a comparison."""
    progress = cleaned(progress)
    name = progress.name.strip() or "Your profile"
    before, after = progress.before, progress.after
    return ProgressPage(
        title=f"LinkedIn profile progress: {cut(name, RUNNING_NAME)}",
        name=name,
        name_direction=direction(name),
        running_name=cut(name, RUNNING_NAME),
        day=after.day,
        facts=[f"From the export of {_export(before)} to that of {_export(after)}."],
        generator=progress.tool,
        notes=progress.notes,
        number=_number(after),
        is_range=after.value is None,
        before=f"Before: {_number(before)}",
        move=_move(before, after),
        level=_level(before, after),
        rows=[_row(one) for one in progress.criteria],
        groups=list(_groups(progress.checks)),
        unchanged=_unchanged(progress.checks),
        privacy="This comparison was made on the computer where the exports lie. Nothing was sent anywhere.",
    )


def _export(audit: Audit) -> str:
    return f"{wording.day(audit.day)} ({wording.KINDS.get(audit.kind, audit.kind)})"


def _number(audit: Audit) -> str:
    if audit.value is None:
        return f"{wording.whole(audit.low)}–{wording.whole(audit.high)}"
    return str(wording.whole(audit.value))


def _level(before: Audit, after: Audit) -> str:
    return after.level if before.level == after.level else f"{after.level} (before: {before.level})"


def _move(before: Audit, after: Audit) -> str:
    """The change of the total in a sentence, and what it must not be taken for."""
    shares = wording.share(before.coverage), wording.share(after.coverage)
    judged = f"Of what counts, {shares[0]} could be judged before and {shares[1]} now."
    if before.value is None or after.value is None:
        which = "Each of the two" if before.value is None and after.value is None else "One of the two"
        return f"{which} gives a range and no single number, so there is no difference to tell. {judged}"
    difference = wording.whole(after.value) - wording.whole(before.value)
    if difference == 0:
        return f"The score is the same as before. {judged}"
    points = wording.count(abs(difference), "point")
    return f"The score is {points} {'higher' if difference > 0 else 'lower'} than before. {judged}"


def _row(one: CriterionChange) -> RowShown:
    before, now = _hundredths(one.score_before), _hundredths(one.score)
    return RowShown(
        title=one.title,
        before=before or "–",
        now=now or "–",
        change=_word(one),
        bar_before=percent(one.score_before * 100) if one.score_before is not None else None,
        bar=percent(one.score * 100) if one.score is not None else None,
        before_title=f"{one.title} before: {f'{before} of 100' if before else 'not judged'}",
        bar_title=f"{one.title} now: {f'{now} of 100' if now else 'not judged'}",
    )


def _hundredths(score: float | None) -> str:
    return "" if score is None else str(wording.whole(score * 100))


def _word(one: CriterionChange) -> str:
    if one.score is not None and one.score_before is not None and one.change in {IMPROVED, SLIPPED}:
        difference = wording.whole(one.score * 100) - wording.whole(one.score_before * 100)
        return (
            f"{difference:+d}".replace("-", "−")
            if difference
            else "a little more"
            if one.change == IMPROVED
            else "a little less"
        )
    words = {SAME: "as before", JUDGED: "now judged", UNJUDGED: "not judged now", NEW: "new", GONE: "not asked now"}
    return words[one.change] if one.score is not None or one.change != SAME else "not judged"


def _groups(checks: Sequence[CheckChange]) -> Iterator[GroupShown]:
    """What changed, by how it changed; questions that hang on another which changed are told with that one."""
    changed = [one for one in checks if one.change in GROUPS]
    names = {one.check for one in changed}
    alone = [one for one in changed if one.folded_under not in names]
    for change, (title, mark, lead) in GROUPS.items():
        of_kind = sorted((one for one in alone if one.change == change), key=lambda one: -one.gain)
        if of_kind:
            items = [_item(one, mark, _along(one, changed)) for one in of_kind]
            yield GroupShown(anchor=change, title=title, lead=lead, items=items)


def _along(one: CheckChange, changed: Sequence[CheckChange]) -> str:
    """The questions that hang on this one, and changed with it."""
    titles = [wording.heading(other.title) for other in changed if other.folded_under == one.check]
    if len(titles) > MOST_NAMED:
        return f"{len(titles)} questions that hang on it changed along with it."
    return f"With it: {'; '.join(titles)}." if titles else ""


def _item(one: CheckChange, mark: str, along: str) -> ItemShown:
    was = wording.sentence(one.was) if one.change in {IMPROVED, SLIPPED} and one.was != one.message else ""
    advice = one.advice if one.outcome in GAPS and one.change not in SETTLED else ""
    return ItemShown(
        title=wording.heading(one.title),
        status=_status(one),
        mark=one.outcome if one.change in {JUDGED, NEW, SLIPPED} and one.outcome in {*GAPS, "pass"} else mark,
        message=" ".join(filter(None, (wording.sentence(one.message), along))),
        was=f"Before: {was}" if was else "",
        advice=wording.sentence(advice),
    )


def _status(one: CheckChange) -> str:
    before, now = (wording.STATUSES.get(name or "", "") for name in (one.outcome_before, one.outcome))
    if one.change in {JUDGED, NEW}:
        return now
    if one.change in {UNJUDGED, GONE}:
        return f"Before: {before.lower()}" if before else ""
    if before == now:
        return f"{now}, {'further' if one.change == IMPROVED else 'less'} than before"
    return f"{before}, now {now.lower()}"


def _unchanged(checks: Sequence[CheckChange]) -> str:
    same = [one for one in checks if one.change == SAME and one.score is not None]
    passed = sum(one.outcome == "pass" for one in same)
    if not same:
        return "No other question was judged both times."
    stand = "question is as before" if len(same) == 1 else "questions are as before"
    placed = "all" if passed == len(same) else "none" if not passed else f"{passed}"
    return f"{len(same)} other {stand}, {placed} of them in place."
