"""Each detector with what it should find in a labelled row, what it finds, and the bar that it must clear."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import starmap
from typing import Any

from auditor.case import Case
from auditor.check import Outcome
from auditor.checks.headline.headline_role import headline_role
from auditor.checks.headline.headline_specifics import headline_specifics
from auditor.prose.goals import goal
from auditor.prose.language import language
from auditor.prose.private import private_data
from auditor.prose.responsibilities import responsibilities
from auditor.prose.results import results
from auditor.prose.roles import is_default_headline
from auditor.spelling import read_spelling
from auditor.stage import infer
from tests.factory import ask, case, position, profile, skills, study
from tests.judge.advertisements import another_reader, kept, kept_of_both, weightiest
from tests.judge.labelled import careers, rows


@dataclass(frozen=True)
class Judged:
    """One labelled row: its first field, the labels that a reader gave it, and those that the detector gave it."""

    text: str
    wanted: frozenset[str]
    found: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class Detector:
    """A detector: its name, also in short, a pattern of the source that uses it, its labelled rows, its bars.

    A bar is the least precision or recall on the held-out half; without one the figure is only told.
    """

    name: str
    short: str
    used_as: str
    judged: Callable[[], Iterator[Judged]]
    precision: float | None = None
    recall: float | None = None


def _judged(text: str, wanted: set[str], found: set[str]) -> Judged:
    return Judged(text, frozenset(wanted), frozenset(found))


def _yes(name: str, *, holds: object) -> set[str]:
    return {name} if holds else set()


def _statements(sheet: str, label: str, detector: Callable[[str], object]) -> Iterator[Judged]:
    for row in rows(sheet):
        text = row["statement"]
        yield _judged(text, _yes(label, holds=row[label] == "yes"), _yes(label, holds=detector(text)))


def _headed(row: dict[str, str]) -> Case:
    pairs = [one.partition(" @ ")[::2] for one in row["positions"].split("; ") if one]
    studies = [one.partition(": ")[::2] for one in row["studies"].split("; ") if one]
    return case(
        headline=row["headline"],
        positions=[position(title, company) for title, company in pairs],
        studies=[study(school, degree) for school, degree in studies],
        skills=skills(*filter(None, row["skills"].split(", "))),
    )


def _defaults() -> Iterator[Judged]:
    for row in rows("headlines"):
        person = _headed(dict(row)).profile
        roles = [(one.title, one.company) for one in person.positions]
        found = is_default_headline(row["headline"], roles, [one.school for one in person.studies])
        yield _judged(row["headline"], _yes("default", holds=row["default"] == "yes"), _yes("default", holds=found))


def _roles() -> Iterator[Judged]:
    for row in rows("headlines"):
        found = ask(headline_role, _headed(dict(row))).outcome is Outcome.PASS
        yield _judged(row["headline"], _yes("role", holds=row["role"] == "yes"), _yes("role", holds=found))


def _specifics() -> Iterator[Judged]:
    for row in rows("headlines"):
        score = ask(headline_specifics, _headed(dict(row))).score or 0
        yield _judged(row["headline"], {row["specifics"]}, {str(round(2 * score))})


def _summary_results() -> Iterator[Judged]:
    for row in rows("summaries"):
        yield _judged(row["summary"], {row["results"]}, {str(min(len(results(row["summary"])), 2))})


def _goals() -> Iterator[Judged]:
    for row in rows("summaries"):
        if row["language"] == "en":
            found = goal(row["summary"])
            yield _judged(row["summary"], _yes("goal", holds=row["goal"] == "yes"), _yes("goal", holds=found))


def _private() -> Iterator[Judged]:
    labelled = [(row["text"], row["kind"]) for row in rows("private")]
    labelled += [(row["summary"], row["private"]) for row in rows("summaries")]
    for text, kind in labelled:
        yield _judged(text, {kind} - {"none"}, {found for found, _ in private_data(text)})


def _typos() -> Iterator[Judged]:
    spelling = read_spelling(row["sentence"] for row in rows("sentences"))
    if spelling.unread:
        raise RuntimeError(spelling.unread)
    for row in rows("sentences"):
        found = {typo.word.casefold() for typo in spelling.typos_in(row["sentence"])}
        yield _judged(row["sentence"], set(filter(None, row["misspelt"].split(", "))), found)


def _languages() -> Iterator[Judged]:
    labelled = [(row["text"], row["language"]) for row in rows("languages")]
    labelled += [(row["summary"], row["language"]) for row in rows("summaries")]
    for text, code in labelled:
        yield _judged(text, {code}, {found} if (found := language(text)) else set())


def _stages() -> Iterator[Judged]:
    for career in careers():
        yield _judged(career["who"], {career["stage"]}, {infer(profile(**_lived(career))).name.value})


def _lived(career: Any) -> dict[str, Any]:
    return {
        "as_of": career["as_of"],
        "headline": career["headline"],
        "positions": [
            position(title, company, started=started, finished=finished)
            for title, company, started, finished in career["positions"]
        ],
        "studies": [
            study(school, degree, started=started, finished=finished)
            for school, degree, started, finished in career["studies"]
        ],
    }


OTHER = "statements-other-languages"
STAGE = "_student"
"""In a check's own module: the limits or points that differ for a student, or the question itself."""

DETECTORS = (
    Detector(
        name="results in English statements",
        short="results",
        used_as="prose.results",
        judged=lambda: _statements("statements", "result", results),
        precision=0.95,
        recall=0.85,
    ),
    Detector(
        name="responsibilities in English statements",
        short="responsibilities",
        used_as="prose.responsibilities",
        judged=lambda: _statements("statements", "responsibility", responsibilities),
        precision=0.90,
        recall=0.80,
    ),
    Detector(
        name="results in German, French, Spanish, Portuguese",
        short="results elsewhere",
        used_as="",
        judged=lambda: _statements(OTHER, "result", results),
    ),
    Detector(
        name="responsibilities in German, French, Spanish, Portuguese",
        short="responsibilities elsewhere",
        used_as="",
        judged=lambda: _statements(OTHER, "responsibility", responsibilities),
    ),
    Detector(
        name="results of a summary: none, one, more",
        short="results of a summary",
        used_as="import proof",
        judged=_summary_results,
    ),
    Detector(name="goal of a summary", short="goal", used_as="prose.goals", judged=_goals),
    Detector(
        name="default headline",
        short="default headline",
        used_as="is_default_headline",
        judged=_defaults,
        precision=0.99,
        recall=0.95,
    ),
    Detector(name="role in a headline", short="role", used_as="role_in", judged=_roles, precision=0.97, recall=0.92),
    Detector(
        name="specifics of a headline: none, one, more", short="specifics", used_as="counted_in", judged=_specifics
    ),
    Detector(
        name="private data", short="private data", used_as="prose.private", judged=_private, precision=0.98, recall=0.95
    ),
    Detector(name="misspelt words", short="misspelt words", used_as="typos_in", judged=_typos, precision=0.98),
    Detector(
        name="language of a text",
        short="language",
        used_as="reads_english|is_foreign|main_language",
        judged=_languages,
        precision=0.98,
        recall=0.98,
    ),
    Detector(name="stage of a career", short="stage", used_as=STAGE, judged=_stages, precision=0.95, recall=0.95),
    Detector(
        name="terms of an advertisement that two readers name: all that a target keeps",
        short="terms of an advertisement",
        used_as="auditor.target",
        judged=lambda: starmap(Judged, kept_of_both(first=False)),
        recall=0.83,
    ),
    Detector(
        name="terms of an advertisement that two readers name: the weightiest, as many as these, 20 at most",
        short="weightiest terms",
        used_as="auditor.target",
        judged=lambda: starmap(Judged, kept_of_both(first=True)),
        precision=0.79,
        recall=0.75,
    ),
    Detector(
        name="terms that the first reader names, each other one wrong: all that a target keeps",
        short="one reader's terms",
        used_as="",
        judged=lambda: starmap(Judged, kept()),
        recall=0.75,
    ),
    Detector(
        name="terms that the first reader names, each other one wrong: the weightiest, as many as these, 20 at most",
        short="one reader's weightiest terms",
        used_as="",
        judged=lambda: starmap(Judged, weightiest()),
        precision=0.60,
        recall=0.62,
    ),
    Detector(
        name="the same of another reader's list, as what can be asked of anybody",
        short="another reader",
        used_as="",
        judged=lambda: starmap(Judged, another_reader()),
    ),
)
