"""The ways to read a person that a download leaves open, and the answer that a check gives to all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

from auditor.case import Case, LengthAsked
from auditor.check import LARGER_DOWNLOAD, Check, Limits, Outcome, Verdict, not_judged
from auditor.prose.untold import Untold
from auditor.stage_name import StageName

MAIN_TABLES = ("Profile", "Positions")
NAME_TABLES = ("Profile", "Positions", "Education")
OTHER_LANGUAGE = "--"
STAGE, LANGUAGE, NAMES = "your career stage", "your language", "which words are names of places or schools"


def other_readings(case: Case) -> tuple[Case, ...]:
    """Every other way to read the person, as far as the download leaves the stage, the main language or names open.

    Short texts are read in the main language, and only Profile and Positions together tell which that is. What places
    and schools are called stands in three files, and without one of them a reading leaves it open.
    """
    stages, languages, untold = [case.stage], [case.main_language], case.untold
    if not case.stage.certain:
        stages = [replace(case.stage, name=name) for name in StageName]
    if not case.profile.knows(*MAIN_TABLES):
        languages = ["en", None, OTHER_LANGUAGE]
    if not case.profile.knows(*NAME_TABLES):
        untold = Untold.OPEN
    return tuple(
        replace(case, stage=stage, main_language=main, untold=untold)
        for stage, main in product(stages, languages)
        if (stage, main, untold) != (case.stage, case.main_language, case.untold)
    )


def agreed(check: Check, case: Case, readings: Sequence[Case], limits: Limits) -> Verdict:
    """The check's answer to the case where each of the readings has the same, else not judged."""
    verdict = check.ask(case, limits)
    answers = [answer for reading in readings for answer in _answers(check, reading, limits)]
    unlike = [_supposed(case, reading) for reading, other in answers if not _agree(verdict, other)]
    if check.points_student is not None and not case.stage.certain:
        unlike.append((STAGE,))
    return _hanging_on(min(unlike, key=len)) if unlike else verdict


def _answers(check: Check, reading: Case, limits: Limits) -> Iterator[tuple[Case, Verdict]]:
    """The check's answer to the reading; two where it measures a text and names in it are open."""
    try:
        yield reading, check.ask(reading, limits)
    except LengthAsked:
        yield from ((bound, check.ask(bound, limits)) for bound in reading.bounds)


def _agree(one: Verdict, other: Verdict) -> bool:
    """Whether two verdicts come to the same in the score, a question that does not arise being none left open."""
    aside = Outcome.NOT_APPLICABLE
    return one.score == other.score and (one.outcome is aside) == (other.outcome is aside)


def _supposed(case: Case, reading: Case) -> tuple[str, ...]:
    """What the reading supposes otherwise, in words to the member."""
    supposed = {
        STAGE: reading.stage != case.stage,
        LANGUAGE: reading.main_language != case.main_language,
        NAMES: reading.untold in {Untold.SHORTEST, Untold.LONGEST},
    }
    return tuple(fact for fact, differs in supposed.items() if differs)


def _hanging_on(facts: Sequence[str]) -> Verdict:
    *most, last = facts
    on = f"{', '.join(most)} and {last}" if most else last
    by_hand = " Or say which stage of a career you are at (--stage)." if STAGE in facts else ""
    return not_judged(
        f"The answer depends on {on}, and this download does not hold what would tell.",
        remedy=f"{LARGER_DOWNLOAD}{by_hand}",
    )
