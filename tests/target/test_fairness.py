"""A given job opens a question of its own and takes no point elsewhere; jobs that somebody looks for move nothing."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.audit import examine
from auditor.case import Case
from auditor.checks import all_checks
from auditor.rubric import load
from auditor.target import Target
from tests.factory import aim, case, certification, job, position, skills

WORDS = (
    "welding",
    "data analytics",
    "web analytics",
    "SQL",
    "nursing",
    "wound care",
    "team",
    "planner",
    "Excel",
    "analytics",
)
ASKING = (
    "headline-specifics",
    "summary-relevance",
    "certifications-relevant",
    "certifications-or-skills",
    "polish-one-story",
)
some = st.lists(st.sampled_from(WORDS), max_size=6)
RUBRIC = load()
CHECKS = {name: check for name, check in all_checks().items() if name in {*ASKING, "summary-present", "skills-target"}}


def person(headline: list[str], summary: list[str], listed: list[str], **facts: object) -> Case:
    return case(
        headline=f"Planner | {', '.join(headline)}",
        summary=f"For many years I have worked in a company where I look after {' and '.join(summary)} every day.",
        skills=skills(*dict.fromkeys(listed)),
        certifications=[certification("Wine Tasting")],
        positions=[position("Supply Planner", "Oake", started="Mar 2020")],
        **facts,
    )


def scores(of: Case) -> dict[str, float | None]:
    found = examine(of, RUBRIC, checks=CHECKS)
    return {one.check: one.score for group in found.values() for one in group if one.check != "summary-present"}


@settings(max_examples=30)
@given(headline=some, summary=some, listed=some, asked=some)
def test_a_given_job_never_takes_a_point_elsewhere(
    headline: list[str], summary: list[str], listed: list[str], asked: list[str]
) -> None:
    wanted: Target = job(*dict.fromkeys(asked), title="Baker")
    before, after = (scores(person(headline, summary, listed, target=target)) for target in (None, wanted))
    for name in ASKING:
        was, now = before[name], after[name]
        assert was is None or (now is not None and now >= was), name


@settings(max_examples=15)
@given(headline=some, summary=some, listed=some, sought=some)
def test_the_jobs_that_somebody_looks_for_move_nothing(
    headline: list[str], summary: list[str], listed: list[str], sought: list[str]
) -> None:
    aims = [aim(title, row=row) for row, title in enumerate(sought, 1)]
    assert scores(person(headline, summary, listed)) == scores(person(headline, summary, listed, aims=aims))


@settings(max_examples=20)
@given(summary=some, again=st.sampled_from(WORDS), asked=st.lists(st.sampled_from(WORDS), min_size=5, unique=True))
def test_saying_again_what_the_job_asks_for_earns_nothing(summary: list[str], again: str, asked: list[str]) -> None:
    said = [*summary, again]
    once, often = (
        scores(person([], words, ["Cooking"], target=job(*asked))) for words in (said, [*said, again, again])
    )
    assert once == often
