from __future__ import annotations

from typing import Any

import pytest

from auditor.case import Case
from auditor.check import Outcome
from auditor.checks.polish.polish_one_story import polish_one_story
from tests.factory import aim, ask, case, job, position

PLANS = "I plan what goes where and when: stock for forty shops, trucks for six routes, and people for every shift."
BREAD = "My days begin at three with sourdough, and I teach apprentices how to shape, proof and bake a fair loaf."
SUPPLY = "For nine years I have kept supply and demand in balance so that shelves stay full and little is thrown away."


def story(
    headline: str, title: str, summary: str, *, stage: str = "experienced", started: str = "Mar 2020", **facts: Any
) -> Case:
    roles = [position(title, "Oake & Sons", started=started)] if title else []
    return case(stage, **({"headline": headline, "summary": summary, "positions": roles} | facts))


NURSING = "I have been nursing for ten years, most of them at night, and I teach newcomers to do it well."
BAKERY = "I founded a small bakery nine years ago because our street had no decent bread at all."
MUSEUMS = "I market museums: campaigns, communications and members, always with those in front of the art in mind."


@pytest.mark.parametrize(
    ("headline", "title", "summary"),
    [
        ("Supply planner | food", "Senior Supply Planner", SUPPLY),
        ("Nurse, ICU | CCRN", "Charge Nurse", NURSING),
        ("Founder at Oake Bakery | bread", "Founder", BAKERY),
        ("Marketing manager", "Communications Lead", MUSEUMS),
    ],
)
def test_one_story_passes(headline: str, title: str, summary: str) -> None:
    assert ask(polish_one_story, story(headline, title, summary)).outcome is Outcome.PASS


def test_evidence_stands_in_its_three_cells() -> None:
    verdict = ask(polish_one_story, story("Glad to help | Supply planner | food", "Supply Planner", SUPPLY))
    assert [(one.file, one.column, one.text) for one in verdict.evidence] == [
        ("Profile.csv", "Headline", "Supply planner"),
        ("Positions.csv", "Title", "Supply Planner"),
        ("Profile.csv", "Summary", SUPPLY),
    ]


@pytest.mark.parametrize(
    ("headline", "title", "summary", "odd"),
    [
        ("Supply planner", "Supply Planner", BREAD, "summary"),
        ("Supply planner", "Barista", SUPPLY, "newest title"),
        ("Barista", "Supply Planner", SUPPLY, "headline"),
    ],
)
def test_two_of_three_is_halfway_and_names_the_odd_one(headline: str, title: str, summary: str, odd: str) -> None:
    verdict = ask(polish_one_story, story(headline, title, summary))
    assert (verdict.outcome, verdict.score) == (Outcome.PARTIAL, 0.5)
    assert f"Your {odd} seems" in verdict.message


def test_three_stories_fail() -> None:
    verdict = ask(polish_one_story, story("Barista", "Dental Technician", PLANS))
    assert verdict.outcome is Outcome.FAIL
    assert len(verdict.evidence) == 3


@pytest.mark.parametrize("stage", ["career-changer", "returner"])
def test_who_is_between_two_things_needs_only_the_summary(stage: str) -> None:
    verdict = ask(polish_one_story, story("Supply planner", "Barista", SUPPLY, stage=stage))
    assert verdict.outcome is Outcome.PASS
    assert "ties in with your headline" in verdict.message
    verdict = ask(polish_one_story, story("Barista", "Supply Planner", SUPPLY, stage=stage))
    assert "ties in with your newest title" in verdict.message
    assert ask(polish_one_story, story("Barista", "Barista", SUPPLY, stage=stage)).outcome is Outcome.PARTIAL
    assert ask(polish_one_story, story("Barista", "Dental Technician", PLANS, stage=stage)).outcome is Outcome.FAIL


@pytest.mark.parametrize("headline", ["Barista", "Supply planner", ""])
def test_students_are_not_asked(headline: str) -> None:
    verdict = ask(polish_one_story, story(headline, "Barista", SUPPLY, stage="student"))
    assert verdict.outcome is Outcome.NOT_APPLICABLE


DISPUTES = "I act for shipowners and their insurers when contracts break down, mostly in arbitration and at sea."


@pytest.mark.parametrize(
    ("headline", "title", "summary"),
    [
        ("Senior Associate | Shipping contracts", "Senior Associate", DISPUTES),
        ("Senior  associate, shipping contracts", "Senior Associate", DISPUTES),
        ("Associate at Oake & Lind | shipowners", "Associate", DISPUTES),
        ("Senior Associate", "Senior Associate", f"As a senior associate for nine years {DISPUTES}"),
    ],
)
def test_a_rank_that_stands_whole_in_the_headline_is_the_same_work(headline: str, title: str, summary: str) -> None:
    assert ask(polish_one_story, story(headline, title, summary)).outcome is Outcome.PASS


@pytest.mark.parametrize(
    ("headline", "title", "summary"),
    [
        ("Supply planner", "Senior Associate", SUPPLY),
        ("Senior Associate", "Senior Associate", DISPUTES),
        ("Senior Associate", "Dental Technician", DISPUTES),
        ("Barista", "Associate", f"Once an associate, now I plan: {PLANS}"),
    ],
)
def test_a_rank_alone_cannot_disagree(headline: str, title: str, summary: str) -> None:
    verdict = ask(polish_one_story, story(headline, title, summary))
    assert verdict.outcome is Outcome.NOT_JUDGED
    assert "rank" in verdict.message
    assert verdict.remedy


def test_the_kind_of_job_alone_ties_two_titles_but_not_a_summary() -> None:
    summary = (
        "I am a manager of people first: I listen, hire slowly, and write things down so that nobody has to guess."
    )
    verdict = ask(polish_one_story, story("Project manager", "Product Manager", summary))
    assert "Your summary seems" in verdict.message


@pytest.mark.parametrize("turned", [False, True])
def test_one_of_several_roles_that_go_on_is_enough(turned: bool) -> None:
    roles = [
        position("Barista", "Bean & Barrow", started="Jan 2024"),
        position("Supply Planner", "Oake", started="Jan 2020", row=2),
    ]
    person = story("Supply planner", "", SUPPLY, positions=roles[::-1] if turned else roles)
    assert ask(polish_one_story, person).outcome is Outcome.PASS


def test_the_newest_that_ended_is_read_where_none_goes_on() -> None:
    roles = [
        position("Barista", "Bean & Barrow", started="2022", finished="2024"),
        position("Supply Planner", "Oake", started="2018", finished="2021", row=2),
    ]
    verdict = ask(polish_one_story, story("Supply planner", "", SUPPLY, positions=roles))
    assert "newest title" in verdict.message


@pytest.mark.parametrize("title", ["Seeking new opportunities", "Open to work", "Unemployed"])
def test_looking_for_work_is_not_the_newest_title(title: str) -> None:
    roles = [
        position(title, "Myself", started="Jan 2024"),
        position("Supply Planner", "Oake", started="2018", finished="2023", row=2),
    ]
    assert ask(polish_one_story, story("Supply planner", "", SUPPLY, positions=roles)).outcome is Outcome.PASS
    assert ask(polish_one_story, story("Supply planner", "", SUPPLY, positions=roles[:1])).outcome is Outcome.NOT_JUDGED


@pytest.mark.parametrize(
    ("headline", "title", "summary"),
    [
        ("", "Barista", SUPPLY),
        ("Big believer in second chances", "Dental Technician", SUPPLY),
        ("Barista", "", SUPPLY),
        ("Barista", "Supply Planner", ""),
        (
            "Barista",
            "Supply Planner",
            " ".join(SUPPLY.split()[:14]),
        ),
    ],
)
def test_without_all_three_it_abstains(headline: str, title: str, summary: str) -> None:
    verdict = ask(polish_one_story, story(headline, title, summary))
    assert verdict.outcome is Outcome.NOT_JUDGED
    assert verdict.message == "We need a role in your headline, a title and a summary to compare."
    assert verdict.remedy


def test_fifteen_words_are_a_summary() -> None:
    summary = "I bake bread and teach others to bake bread in a small shop at the harbour"
    assert len(summary.split()) == 16
    assert ask(polish_one_story, story("Baker", "Baker", summary)).outcome is Outcome.PASS
    assert ask(polish_one_story, story("Baker", "Baker", summary), summary_words=17).outcome is Outcome.NOT_JUDGED


def test_saying_it_twice_makes_a_short_summary_no_longer() -> None:
    once = "I bake bread and teach others to bake it well."
    assert len(once.split()) < 15 <= len(f"{once} {once}".split())
    assert ask(polish_one_story, story("Baker", "Baker", f"{once} {once}")).outcome is Outcome.NOT_JUDGED


def test_another_language_abstains() -> None:
    summary = "Llevo catorce años organizando almacenes y rutas de reparto, y sigo pensando que se puede mejorar."
    verdict = ask(polish_one_story, story("Responsable de operaciones", "Jefa de almacén", summary))
    assert verdict.outcome is Outcome.NOT_JUDGED
    assert "language" in verdict.message


def test_the_title_of_the_job_may_stand_for_the_newest() -> None:
    plain = story("Head Baker", "Supply Planner", BREAD)
    assert ask(polish_one_story, plain).outcome is Outcome.PARTIAL
    wanted = story("Head Baker", "Supply Planner", BREAD, target=job(title="Baker"))
    assert ask(polish_one_story, wanted).outcome is Outcome.PASS
    unlike = story("Head Baker", "Supply Planner", BREAD, target=job(title="Welder"))
    assert ask(polish_one_story, unlike).outcome is Outcome.PARTIAL


def test_the_jobs_that_the_member_looks_for_change_nothing() -> None:
    sought = story("Head Baker", "Supply Planner", BREAD, aims=[aim("Baker")])
    assert ask(polish_one_story, sought).outcome is Outcome.PARTIAL
