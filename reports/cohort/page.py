"""The overview as a page shows it: words, and the geometry of its bars."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from auditor.cohort.results.overview import CriterionShown, GapShown, Group, Overview, ProgrammeShown
from reports import wording
from reports.cleaning import cleaned
from reports.cohort.histogram import Column, Mark, columns, in_words, marks, shade
from reports.view.score import percent


@dataclass(frozen=True, kw_only=True)
class Part:
    """A piece of a bar: where it starts and how wide it is, in per cent, and its shade; `open` is drawn empty."""

    start: str
    width: str
    opacity: str
    open: bool


@dataclass(frozen=True, kw_only=True)
class Line:
    """A name with its bar and the same in words; `alt` is the bar for those who do not see it."""

    name: str
    number: str
    parts: list[Part]
    alt: str
    words: str


@dataclass(frozen=True, kw_only=True)
class Page:
    """All that the template fills in; a list without entries leaves its part out."""

    title: str
    heading: str
    facts: list[str]
    generator: str
    day: str
    too_few: str
    mean: str
    summary: list[str]
    columns: list[Column]
    marks: list[Mark]
    scores: str
    levels: list[Line]
    criteria: list[Line]
    alike: str
    gaps: list[Line]
    line: str
    programmes: list[Line]
    hidden: bool
    change: list[str]
    moved: list[Line]
    method: list[str]

    @property
    def running_name(self) -> str:
        """What stands at the head of each sheet but the first."""
        return self.heading


def page_of(overview: Overview) -> Page:
    """The page of an overview: worded, rounded and cleaned."""
    view = cleaned(overview)
    students = view.students or 0
    heading = wording.count(students, "student") if students else "A small cohort"
    return Page(
        title=f"LinkedIn profile readiness of a cohort, {wording.day(view.day)}",
        heading=heading,
        facts=[
            f"LinkedIn data exports, the newest of {wording.day(view.day)}.",
            f"Judged by the rubric {view.rubric.id}, version {view.rubric.version}.",
        ],
        generator=f"{view.tool.name} {view.tool.version}",
        day=view.day,
        too_few="" if students else _too_few(view),
        mean="" if view.mean is None else str(wording.whole(view.mean)),
        summary=_summary(view),
        columns=columns(view.scores),
        marks=marks(view),
        scores=in_words(view.scores),
        levels=[_share(group, students) for group in _told_apart(view.levels)],
        criteria=[_criterion(one, view, students) for one in view.criteria if _told_apart(one.groups)],
        alike=_alike(view),
        gaps=[_gap(one, students) for one in view.gaps],
        line=view.line,
        programmes=[_programme(one, view.line) for one in view.programmes],
        hidden=any(one.reached is None for one in view.programmes),
        change=_change(view),
        moved=[_share(group, students) for group in _told_apart(view.change.groups if view.change else [])],
        method=_method(view),
    )


def _too_few(view: Overview) -> str:
    return (
        f"Fewer than {view.min_cell} exports could be read, too few to show anything without showing it of somebody. "
        "The office's own workbook, cohort.xlsx, holds the figures."
    )


def _summary(view: Overview) -> list[str]:
    few = f"fewer than {view.min_cell}, or none,"
    unread = f"{view.unread:,}" if view.unread is not None else few
    missing = f"{view.missing:,}" if view.missing is not None else few
    told = [f"Exports that could not be read: {unread.rstrip(',')}."]
    if view.has_roster:
        told.append(f"Students of the roster who handed nothing in: {missing.rstrip(',')}.")
    return told


def _parts(groups: Sequence[Group], view: Overview, students: int) -> list[Part]:
    parts, before = [], 0
    for group in groups:
        start = max(group.first, 1)
        parts.append(
            Part(
                start=percent(100 * before / students),
                width=percent(100 * group.students / students),
                opacity=shade((start + max(group.last, start)) / 2, view),
                open=group.last == 0,
            )
        )
        before += group.students
    return parts


def _whole_bar(number: int, students: int) -> list[Part]:
    return [Part(start="0%", width=percent(100 * number / students), opacity="1", open=False)]


def _of(number: int, students: int) -> str:
    return f"{number:,} of {students:,} ({wording.share(number / students)})"


def _told_apart(groups: Sequence[Group]) -> Sequence[Group]:
    """The groups, or none where all students stand in one of several levels."""
    return [] if len(groups) == 1 and groups[0].first < groups[0].last else groups


def _share(group: Group, students: int) -> Line:
    number = _of(group.students, students)
    parts = _whole_bar(group.students, students)
    return Line(name=group.label, number=number, parts=parts, alt=f"{group.label}: {number}", words="")


def _criterion(one: CriterionShown, view: Overview, students: int) -> Line:
    groups = one.groups
    words = " · ".join(f"{group.label} {group.students:,}" for group in groups)
    return Line(
        name=one.title,
        number="",
        parts=_parts(groups, view, students),
        alt=f"{one.title}, students by level: {words}",
        words=words,
    )


def _alike(view: Overview) -> str:
    """The criteria of which nothing can be shown, in one sentence."""
    alike = [one.title for one in view.criteria if not _told_apart(one.groups)]
    if not alike:
        return ""
    which = "any criterion" if len(alike) == len(view.criteria) else ", ".join(alike)
    return f"Too few students differ from the others to tell levels of {which}."


def _gap(one: GapShown, students: int) -> Line:
    number = f"not yet for {'nearly all' if one.students is None else _of(one.students, students)}"
    return Line(
        name=wording.heading(one.title),
        number=f"{number}, {one.criterion}",
        parts=_whole_bar(students if one.students is None else one.students, students),
        alt=f"Not or only partly in place: {number.removeprefix('not yet for ')}",
        words=wording.sentence(one.advice),
    )


def _programme(one: ProgrammeShown, line: str) -> Line:
    if one.reached is None:
        return Line(
            name=one.name, number=f"{wording.count(one.students, 'student')}, withheld", parts=[], alt="", words=""
        )
    reached = _of(one.reached, one.students)
    mean = "" if one.mean is None else f"Average score {wording.whole(one.mean)}."
    return Line(
        name=one.name,
        number=reached,
        parts=_whole_bar(one.reached, one.students),
        alt=f"{one.name}: {reached} at {line} or above",
        words=mean,
    )


def _change(view: Overview) -> list[str]:
    change = view.change
    if change is None:
        return []
    before, after = wording.whole(change.before), wording.whole(change.after)
    said = f"Students with a score on {wording.day(change.day)} and now: on average {before} then, {after} now."
    return [said, change.note] if change.note else [said]


def _method(view: Overview) -> list[str]:
    return [
        f"No number here stands for fewer than {view.min_cell} students. Levels and scores with fewer stand together "
        "with their neighbours. Where a programme has fewer at one side of the line, both its sides are withheld, and "
        "those of another programme with it, so that nothing withheld can be worked out from the rest.",
        "A score of 0 to 100 sums up what an export shows of a profile. Where too little could be judged there is a "
        "range and no single number, and what could not be judged counts against nobody.",
        "A gap is a check that is not or only partly in place. The advice is the one that stands in the reports.",
        "The columns of scores differ in width; it is their area that counts students. Those who stand together with "
        "students without a single number have no column.",
        *(f"Changed by the office: {change}." for change in view.rubric.changes),
        "Profiles differ for many reasons, among them how long somebody has studied. Please compare with care, and "
        "decide nothing about anybody by these numbers.",
    ]
