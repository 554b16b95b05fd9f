"""The dated plan: what the article asks for besides connecting, spread over the days that are left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta

from auditor.interview import names
from auditor.interview.known import Known
from auditor.interview.plan import InterviewerPlan, Step
from auditor.interview.saying import listed, weekday_text
from auditor.interview.timing import working_day_after
from auditor.score import step_of
from auditor.scorecard import NextStep

MORNING = "09:00"
BEFORE = timedelta(hours=1)
"""When an interview is reminded of."""


def steps(known: Known, people: Sequence[InterviewerPlan], next_steps: Sequence[NextStep]) -> list[Step]:
    """Everything to do, in the order of its days; `known` is that of any of the interviewers, `people` are all."""
    return sorted(
        [
            *_profile(known, next_steps),
            *_company(known, people),
            *_afterwards(known, people),
            *(step for one in people for step in _connecting(known, one)),
            *_practice(known),
            *_the_day(known, people),
        ],
        key=lambda step: (step.day, step.time or "00:00"),
    )


def _step(name: str, day: date, title: str, detail: str, source: str = "ARTICLE", *, at: str = MORNING) -> Step:
    """A step without a time of its own, with its reminder at `at`."""
    return Step(
        id=name,
        day=day.isoformat(),
        time="",
        title=title,
        detail=detail,
        source=source,
        remind_at=f"{day.isoformat()}T{at}",
    )


def _on(known: Known, share: float) -> date:
    """A day between today (0) and the day before the interview (1); today where nothing is left."""
    today = known.answers.today
    last = max(known.answers.day - timedelta(days=1), today)
    return today + timedelta(days=round((last - today).days * share))


def _names(people: Sequence[InterviewerPlan]) -> str:
    return listed([names.plain(one.name) for one in people])


def _profile(known: Known, next_steps: Sequence[NextStep]) -> Iterator[Step]:
    """The audit's next steps, and one for what else is seen first and not ready, one a day at first."""
    today = known.answers.today
    for number, step in enumerate([*next_steps, *_what_else(known, next_steps)]):
        day = min(today + timedelta(days=number), _on(known, 0.5))
        where = f" Where: {step.where}." if step.where else ""
        yield _step(f"profile-{step.check}", day, f"Your profile: {step.criterion}", f"{step.advice}{where}")


def _what_else(known: Known, next_steps: Sequence[NextStep]) -> Iterator[NextStep]:
    """What gains most in each criterion that is to be mended and has no step of its own yet."""
    begun = {step.criterion for step in next_steps}
    for criterion in known.to_mend:
        best = max(criterion.findings, key=lambda finding: finding.gain)
        if criterion.id not in begun and best.gain > 0:
            yield step_of(criterion.id, best)


def _company(known: Known, people: Sequence[InterviewerPlan]) -> Iterator[Step]:
    company = known.answers.company or "the company"
    followed = next(card.state for card in people[0].cards if card.id == "company-followed")
    if followed != "followed":
        detail = "Its page on LinkedIn, the button Follow. It shows interest and brings you its news."
        if followed == "possibly":
            detail = f"You follow a company of a similar name; check that it is this one. {detail}"
        yield _step("follow", _on(known, 0), f"Follow {company}", detail)
    yield _step(
        "research",
        _on(known, 0.25),
        f"Research {company}",
        "Mission, values, products and culture: its website, news about it, its social media. Write down three things "
        "to ask about.",
    )
    yield _step(
        "posts",
        _on(known, 0.4),
        f"Read the newest posts of {company} and of {_names(people)}",
        "Note what could come up. Comment only where you have something to add.",
    )
    paths = [path for path in people[0].warm_paths if not path.why or not path.why[0].startswith("their company")]
    who = f" Begin with {paths[0].name}, whom you know there." if paths else ""
    yield _step(
        "beyond",
        _on(known, 0.5),
        "Do not rely on LinkedIn alone",
        f"Ask people in the trade, visit an event, use what your school or office offers.{who}",
    )


def _connecting(known: Known, one: InterviewerPlan) -> Iterator[Step]:
    """What the decision asks for, before or after the interview."""
    today, day = known.answers.today, known.answers.day
    name = names.plain(one.name)
    if any(card.id == "already-connected" and card.state == "possibly" for card in one.cards):
        detail = "Somebody of that name is among your connections; if it is them, there is nothing to ask."
        yield _step(f"check-{name}", today, f"Look {name} up on LinkedIn", detail)
    if one.decision == "already-connected":
        yield _step(
            f"connect-{name}", _on(known, 0.4), f"You are connected with {name}", "Read what they posted lately."
        )
    elif one.decision == "accept":
        detail = "My Network, Invitations. Then read their profile and their latest posts."
        yield _step(f"connect-{name}", today, f"Accept the request of {name}", detail)
    elif one.decision == "pending":
        detail = "It is pending. Do not withdraw it, do not send it again, and do not mention it."
        yield _step(f"connect-{name}", _on(known, 0.4), f"Leave your request to {name} as it is", detail)
    elif one.connect_on:
        detail = "With a personal note; the plan holds a draft."
        yield _step(f"connect-{name}", date.fromisoformat(one.connect_on), f"Ask {name} to connect", detail)
    else:
        detail = "With a personal note about your conversation; the plan holds a draft."
        yield _step(f"connect-{name}", working_day_after(day), f"Now you may ask {name} to connect", detail)


def _practice(known: Known) -> Iterator[Step]:
    yield _step(
        "practise",
        _on(known, 0.75),
        "Practise common interview questions, aloud",
        "For each, one story of yours with what came of it. Once more on the evening before.",
    )


def _the_day(known: Known, people: Sequence[InterviewerPlan]) -> Iterator[Step]:
    answers = known.answers
    at = f"{answers.at:%H:%M}" if answers.at else ""
    place = f" at {answers.company}" if answers.company else ""
    early = datetime.combine(answers.day, answers.at or time(9)) - BEFORE
    yield Step(
        id="interview",
        day=answers.day.isoformat(),
        time=at,
        title=f"Interview{place}",
        detail=f"With {_names(people)}.",
        source="ARTICLE",
        remind_at=early.isoformat(timespec="minutes"),
    )


def _afterwards(known: Known, people: Sequence[InterviewerPlan]) -> Iterator[Step]:
    day = known.answers.day
    detail = f"A short e-mail to {_names(people)} about {weekday_text(day)}; the plan holds a draft."
    yield _step("thank-you", day + timedelta(days=1), "Say thank you", detail, "HOUSE")
