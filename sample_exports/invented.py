"""Invented people, as many as wanted, each made from a seed and a number alone."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

SELECTION, BASIC, COMPLETE = "selection", "basic", "complete"
KINDS, KIND_SHARES = (BASIC, COMPLETE, SELECTION), (60, 30, 10)
LANGUAGES, LANGUAGE_SHARES = ("en", "es", "de", "fr"), (76, 9, 8, 7)
STAGES, STAGE_SHARES = ("student", "early", "experienced", "changer", "returner"), (55, 20, 13, 6, 6)
NEWEST = date(2026, 11, 2)
DOUBLE_NAMES = 0.8
"""So that few share a name, and some do."""


@dataclass(frozen=True, kw_only=True)
class Person:
    """One invented student: what an office's roster would say, and what decides how their export looks.

    `richness` is 0 to 1: how much of a profile there is.
    """

    number: int
    first: str
    last: str
    student_id: str
    programme: str
    class_year: int
    stage: str
    language: str
    kind: str
    day: date
    richness: float


@cache
def phrases() -> dict[str, Any]:
    """The words that people are made of: `phrases.toml`."""
    return tomllib.loads(Path(__file__).with_name("phrases.toml").read_text(encoding="utf-8"))


def invent(seed: int, number: int) -> Person:
    """Person `number` of the cohort `seed`: the same each time, on every machine."""
    chance = Random(f"{seed}/{number}/person")  # noqa: S311 - people to test with, not secrets
    words = phrases()
    return Person(
        number=number,
        first=chance.choice(words["members_first"]),
        last=_last_name(chance),
        student_id=f"S{seed % 100:02d}{number:05d}",
        programme=chance.choice(words["programmes"]),
        class_year=chance.choice((2026, 2027, 2028)),
        stage=chance.choices(STAGES, STAGE_SHARES)[0],
        language=chance.choices(LANGUAGES, LANGUAGE_SHARES)[0],
        kind=chance.choices(KINDS, KIND_SHARES)[0],
        day=NEWEST - timedelta(days=chance.randrange(120)),
        richness=chance.betavariate(2, 2),
    )


def _last_name(chance: Random) -> str:
    names = phrases()["members_last"]
    return "-".join(chance.sample(names, 2 if chance.random() < DOUBLE_NAMES else 1))
