"""Which listed skills are one, and which the rest of the profile bears out."""

from __future__ import annotations

import pytest

from auditor.records import Skill, Source
from auditor.skills import borne_out_by, listed, named_in, shown
from tests.factory import certification, entry, position, profile, skills, study


def names(found: tuple[Skill, ...]) -> list[str]:
    return [skill.name for skill in found]


def test_spellings_of_one_skill_count_once() -> None:
    assert names(listed(profile(skills=skills("Data Modeling", "data modelling", "SQL")))) == ["Data Modeling", "SQL"]


def test_the_most_endorsed_come_first_whatever_the_rows() -> None:
    rows = [
        Skill(source=Source(file="Skills.csv", row=row), name=name, endorsements=count)
        for row, (name, count) in enumerate([("Welding", 1), ("Rigging", 4), ("Brazing", 1)], 1)
    ]
    assert names(listed(profile(skills=rows))) == ["Rigging", "Brazing", "Welding"]
    assert listed(profile(skills=rows)) == listed(profile(skills=rows[::-1]))


@pytest.mark.parametrize(
    ("skill", "text"),
    [
        ("SQL", "I write SQL every day."),
        ("Welding", "I welded pipes for nine years."),
        ("Stormwater Management", "Led stormwater projects for the county."),
        ("Supply Planning", "I plan supply for three plants."),
        ("Python (Programming Language)", "Automated the reports in Python."),
        ("Search Engine Optimization (SEO)", "Ran SEO for a shoe shop."),
        ("Amazon Web Services (AWS)", "Moved the archive to Amazon Web Services."),
        ("数据分析", "负责数据分析和报告"),
    ],
)
def test_a_text_bears_a_skill_out(skill: str, text: str) -> None:
    assert names(named_in(text, skills(skill))) == [skill]


@pytest.mark.parametrize(
    ("skill", "text"),
    [
        ("SQL", "I like sequels."),
        ("Go", "I go to work by bike."),
        ("Project Management", "I like this project."),
        ("Public Speaking", "I serve the public."),
        ("Team Leadership", "I work in a team."),
        ("Python (Programming Language)", "I know a programming language."),
    ],
)
def test_a_text_that_only_sounds_alike_does_not(skill: str, text: str) -> None:
    assert named_in(text, skills(skill)) == ()


@pytest.mark.parametrize(
    ("skill", "text"),
    [
        ("GIS", "Mapped the creek in ArcGIS Pro."),
        ("Business Intelligence (BI)", "Reports in Power BI."),
        ("SQL", "SQL"),
    ],
)
def test_a_tool_bears_its_field_out_beside_the_name(skill: str, text: str) -> None:
    assert names(borne_out_by(text, skills(skill))) == [skill]


@pytest.mark.parametrize("text", ["Maps by hand.", "A quiet gist.", "Read every map."])
def test_no_other_word_bears_a_field_out(text: str) -> None:
    assert borne_out_by(text, skills("GIS")) == ()


def test_a_tool_in_a_project_shows_the_skill_that_names_its_field() -> None:
    project = entry("Projects", "Creek", text="We mapped the creek in QGIS.")
    known = profile(skills=skills("GIS", "Excel"), extras={"Projects": (project,)})
    assert names(shown(known, listed(known))) == ["GIS"]


def test_every_own_text_counts() -> None:
    known = profile(
        headline="Welding",
        summary="Brazing.",
        positions=[position("Rigging", description="Soldering.")],
        studies=[study("School", "Metallurgy")],
        certifications=[certification("Radiography")],
        extras={"Projects": (entry("Projects", "Forging"),)},
        skills=skills("Welding", "Brazing", "Rigging", "Soldering", "Metallurgy", "Radiography", "Forging", "Juggling"),
    )
    found = shown(known, listed(known))
    assert "Juggling" not in names(found)
    assert len(found) == 7
