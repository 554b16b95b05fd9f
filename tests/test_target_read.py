"""The target in the scorecard: whose words, what stands where, and what an office never learns."""

from __future__ import annotations

from dataclasses import replace

from auditor.check import Evidence
from auditor.target import Kind, Origin, Target, Term
from auditor.target_read import target_read
from tests.factory import aim, case, skills

JOB = Target(
    origin=Origin.ADVERTISEMENT,
    name="job.txt",
    terms=(
        Term(name="Welding", kind=Kind.SKILL, weight=2, asked="You weld."),
        Term(name="Sewing", kind=Kind.SKILL, weight=1, asked="You sew."),
    ),
)


def everything(_: Evidence) -> bool:
    return True


def test_a_term_comes_with_its_standing_its_line_and_its_quotes() -> None:
    told = target_read(replace(case(skills=skills("Welding")), target=JOB), everything, with_own=False)
    assert told is not None
    assert (told.origin, told.name, told.rows) == ("advertisement", "job.txt", [])
    welding, sewing = told.terms
    assert (welding.name, welding.kind, welding.standing, welding.asked) == ("Welding", "skill", "listed", "You weld.")
    assert [(one.file, one.row, one.column, one.text) for one in welding.evidence] == [
        ("Skills.csv", 2, "Name", "Welding")
    ]
    assert (sewing.standing, sewing.evidence) == ("missing", [])


def test_what_may_not_be_shown_is_left_out() -> None:
    told = target_read(replace(case(skills=skills("Welding")), target=JOB), lambda one: False, with_own=True)
    assert told is not None
    assert told.terms[0].evidence == []


def test_what_somebody_applied_for_is_for_the_member_alone() -> None:
    person = case(aims=[aim("Welder")])
    told = target_read(person, everything, with_own=True)
    assert told is not None
    assert (told.origin, [one.text for one in told.rows]) == ("own", ["Welder"])
    assert target_read(person, everything, with_own=False) is None


def test_without_a_target_there_is_nothing_to_tell() -> None:
    assert target_read(case(), everything, with_own=True) is None
