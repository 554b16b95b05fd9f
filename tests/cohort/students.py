"""Invented cohorts for tests: rows with chosen scores, levels and outcomes, everything else filled in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from random import Random
from typing import Any

from auditor.check import Outcome
from auditor.cohort.results.table import Cohort, StudentRow, checks_asked, criteria_asked
from auditor.rubric import load
from auditor.score import NO_LEVEL
from auditor.scorecard import RubricUsed, Tool

RUBRIC = load()
CRITERIA = criteria_asked(RUBRIC)
CHECKS = checks_asked(RUBRIC)
ORDINARY = (Outcome.PASS, Outcome.PASS, Outcome.PARTIAL, Outcome.FAIL, Outcome.NOT_JUDGED)


def level_of(score: float | None) -> str:
    """The level of a score of 0 to 100 under the built-in rubric."""
    return NO_LEVEL if score is None else RUBRIC.bands[RUBRIC.level(score)].level


def student(reference: str = "s1", score: float | None = 70.0, **facts: Any) -> StudentRow:
    """One row; `facts` replace any field."""
    given: dict[str, Any] = {
        "reference": reference,
        "name": f"Student {reference}",
        "programme": "Economics",
        "year": "2026",
        "file": f"{reference}.zip",
        "stage": "student",
        "export_day": "2026-06-15",
        "export_kind": "complete",
        "coverage": 0.8,
        "low": max((score or 40) - 10, 0.0),
        "score": score,
        "high": min((score or 60) + 10, 100.0),
        "level": level_of(score),
        "levels": {criterion.id: level_of(score) for criterion in CRITERIA},
        "scores": {criterion.id: score for criterion in CRITERIA},
        "outcomes": {check.id: Outcome.PASS.value for check in CHECKS},
        "gains": {},
        "next_steps": ["Write a summary.", "Add a photo.", "Ask for a recommendation."],
        "not_judged": ["The photo is recent."],
    }
    return StudentRow(**(given | facts))


def cohort(students: Iterable[StudentRow] = (), **facts: Any) -> Cohort:
    """A cohort of these rows under the built-in rubric; `facts` replace any field."""
    given: dict[str, Any] = {
        "tool": Tool(name="auditor", version="1.0.0"),
        "rubric": RubricUsed(id="house", version="1.0", changes=[]),
        "day": "2026-09-01",
        "bands": RUBRIC.bands,
        "criteria": CRITERIA,
        "checks": CHECKS,
        "students": list(students),
    }
    return Cohort(**(given | facts))


def many(number: int, seed: int = 1, programmes: Sequence[str] = ("Economics", "Law", "Nursing")) -> Cohort:
    """A cohort of `number` students with varied results, the same for the same seed."""
    chance = Random(seed)  # noqa: S311 - invented people, no secret
    return cohort(_varied(f"s{index:05}", chance, programmes) for index in range(number))


def _varied(reference: str, chance: Random, programmes: Sequence[str]) -> StudentRow:
    score = None if chance.random() < 0.1 else min(max(chance.gauss(58, 18), 0), 100)
    centre = 50 if score is None else score
    scores = {
        criterion.id: None if chance.random() < 0.15 else min(max(chance.gauss(centre, 20), 0), 100)
        for criterion in CRITERIA
    }
    outcomes = {check.id: chance.choice(ORDINARY).value for check in CHECKS}
    gaps = [check for check in CHECKS if outcomes[check.id] in {Outcome.PARTIAL.value, Outcome.FAIL.value}]
    return student(
        reference,
        score,
        programme=chance.choice(programmes),
        scores=scores,
        levels={name: level_of(own) for name, own in scores.items()},
        outcomes=outcomes,
        gains={check.id: round(chance.uniform(0.2, 6), 3) for check in gaps},
        next_steps=[check.advice for check in gaps[:3]],
        previous=None if score is None or chance.random() < 0.3 else max(score - chance.gauss(6, 5), 0),
    )
