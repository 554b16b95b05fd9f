"""What a target hands to the checks, by whose words it is."""

from __future__ import annotations

from auditor.target import Kind, Origin, Target, Term

TERMS = (
    Term(name="Nurse", kind=Kind.TITLE, weight=3),
    Term(name="wound care", kind=Kind.SKILL, weight=2),
    Term(name="BLS", kind=Kind.CERTIFICATION, weight=2),
    Term(name="Bachelor", kind=Kind.DEGREE, weight=1),
)


def test_skills_and_certifications_of_an_advertisement_may_be_scored() -> None:
    given = Target(origin=Origin.ADVERTISEMENT, name="job.txt", terms=TERMS)
    assert given.scored == ("wound care", "BLS")
    assert [term.name for term in given.of_kind(Kind.TITLE, Kind.DEGREE)] == ["Nurse", "Bachelor"]


def test_what_the_member_looks_for_is_never_scored() -> None:
    assert Target(origin=Origin.OWN, name="own", terms=TERMS).scored == ()
