"""The interview plan as lines for a terminal: the answer first, then why, the cards, and what to do when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from auditor.interview.plan import InterviewPlan
from reports.interview.page import PersonShown, PlanPage, page_of
from reports.to_terminal import ACCENT, BOLD, DIM, NARROWEST, Line, laid_out, unstyled


def render(plan: InterviewPlan, *, width: int = 80, colour: bool = False, ascii_only: bool = False) -> str:
    """Lines of at most `width` columns (40 at least); plain text unless `colour` asks for styles.

    Drafts are left to the written plan, since a terminal is no place to copy letters from.
    """
    rows = laid_out(_lines(page_of(plan)), max(width, NARROWEST), ascii_only=ascii_only)
    text = "\n".join(rows) + "\n"
    return text if colour else unstyled(text)


def _lines(page: PlanPage) -> Iterator[Line]:
    yield Line(text="Should you connect before the interview?", style=BOLD)
    yield Line(text=page.heading)
    for fact in page.facts:
        yield Line(text=fact, style=DIM)
    if page.warning:
        yield Line(text=page.warning)
    for person in page.people:
        yield from _person(person)
    yield Line()
    yield Line(text="Your plan", style=BOLD)
    for day in page.days:
        yield Line(text=f"{day.label} ({day.distance})", style=ACCENT)
        for step in day.steps:
            at = f"{step.time} " if step.time else ""
            yield Line(text=f"{at}{step.title}. {step.detail}", first="  - ", hanging="    ")


def _person(person: PersonShown) -> Iterator[Line]:
    yield Line()
    yield Line(text=f"{person.name}, {person.title}" if person.title else person.name, style=BOLD)
    yield Line(text=person.answer, style=BOLD + ACCENT)
    yield from _bullets("Speaks for it", person.reasons_for)
    yield from _bullets("Speaks against it", person.reasons_against)
    yield Line(text=person.dissent)
    yield from _bullets("What would change this", person.would_change)
    yield Line()
    for card in person.cards:
        yield Line(text=f"{card.title} {card.state}.", style=BOLD, first="  ", hanging="  ")
        yield Line(text=f"{card.message} {card.doubt}", first="    ", hanging="    ")
    if person.paths:
        yield Line()
        yield Line(text="Whom you know there", style=BOLD)
        for path in person.paths:
            yield Line(text=f"{path.who}. {path.why}", first="  - ", hanging="    ")


def _bullets(title: str, points: Sequence[str]) -> Iterator[Line]:
    if points:
        yield Line(text=f"{title}:")
        for point in points:
            yield Line(text=point, first="  - ", hanging="    ")
