"""What to do next, as a page shows it: the steps, and the one sentence that says where to start."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from auditor.answers import PHOTO_QUESTIONS
from auditor.scorecard import NextStep, Scorecard
from reports import wording
from reports.view.drafts import drafted
from reports.view.open_questions import asks_for_a_download, larger_download_answers

HEADING_LENGTH = 90
PHOTO = "photo-on-record"
NOTHING_WAITS = "Nothing in this export is waiting for you."


@dataclass(frozen=True, kw_only=True)
class StepShown:
    """Something to do: the act as a heading, more about it, why, where, what it costs and brings; is there a draft?

    `check` is the one that it would meet, empty for the larger download.
    """

    check: str
    act: str
    more: str
    seen: str
    where: str
    facts: list[str]
    has_draft: bool

    @property
    def facts_in_brief(self) -> list[str]:
        """For paper, which has no link to the draft."""
        return [*self.facts, "draft at the end"] if self.has_draft else self.facts


def steps_shown(card: Scorecard) -> list[StepShown]:
    """The scorecard's steps; the larger download before them, where this one holds too little for a number."""
    is_scored, helped = card.score.value is not None, drafted(card.drafts)
    steps = [_step(one, with_gain=is_scored, has_draft=one.criterion in helped) for one in card.next_steps]
    answered = 0 if is_scored else larger_download_answers(card.not_judged)
    return [_larger_download(answered), *steps] if answered else steps


def _larger_download(answered: int) -> StepShown:
    """The step that opens the most; LinkedIn makes that download within a day, asking takes a few minutes."""
    return StepShown(
        check="",
        act=f"Get the larger download, which answers {wording.count(answered, 'more question')}",
        more="This one holds too little for a score. LinkedIn sends the larger one within about a day.",
        seen="",
        where=wording.where("Settings & Privacy, Data privacy, Get a copy of your data, first choice"),
        facts=wording.cost(0, 5, 1),
        has_draft=False,
    )


def _step(step: NextStep, *, with_gain: bool, has_draft: bool) -> StepShown:
    act, more = _act(step.advice)
    return StepShown(
        check=step.check,
        act=act or wording.heading(step.title),
        more=wording.sentence(more),
        seen=wording.sentence(step.message),
        where=wording.where(step.where),
        facts=wording.cost(step.gain if with_gain else 0, step.minutes, step.days),
        has_draft=has_draft,
    )


def first(steps: Sequence[StepShown], card: Scorecard) -> str:
    """The first step in one sentence, with what it brings and costs; what to look at where no step waits."""
    if steps:
        facts = ", ".join(steps[0].facts[:2])
        return f"{steps[0].act} ({facts})." if facts else wording.sentence(steps[0].act)
    if photo := _photo_on_record(card):
        return f"{NOTHING_WAITS} Look at your photo first: {photo}"
    return f"{NOTHING_WAITS} Go through “What no export can show” next, further down."


def _photo_on_record(card: Scorecard) -> str:
    """What the export tells of a photo that could not be judged by it; empty where the member gave one to look at."""
    if card.photo or set(PHOTO_QUESTIONS) <= {one.key for one in card.answers}:
        return ""
    found = (one for one in card.not_judged if one.check == PHOTO and not asks_for_a_download(one))
    return next((wording.lowered(wording.beginning(wording.sentence(one.reason), 0)) for one in found), "")


def _act(advice: str) -> tuple[str, str]:
    """The first clause of an advice as a heading and the rest as text; no heading where that clause runs on."""
    clause = re.match(r"(.+?)[.:;](?:\s+|$)", advice.strip())
    if clause is None or len(clause[1]) > HEADING_LENGTH:
        return "", advice
    rest = advice.strip()[clause.end() :]
    return clause[1], rest[:1].upper() + rest[1:]
