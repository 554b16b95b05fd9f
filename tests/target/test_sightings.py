"""The candidates of several sentences, each thing once."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from auditor.target import Kind
from auditor.target.candidates import Candidate
from auditor.target.parts.sentences import Sentence
from auditor.target.sightings import Sighting, distinct, see
from auditor.target.sureness import AGREED, REPEATED


def seen(*given: tuple[str, float, str], kind: Kind = Kind.SKILL) -> dict[str, Sighting]:
    found: dict[str, Sighting] = {}
    for name, sure, line in given:
        see(found, Candidate(name, kind, sure), Sentence(text=line, part="asked", weight=1, is_point=True))
    return found


def names(*given: tuple[str, float, str], spelt_out: Mapping[str, str] | None = None) -> list[str]:
    return [one.name for one in distinct(seen(*given).values(), spelt_out or {})]


def test_the_surest_line_is_the_one_that_asks() -> None:
    (one,) = seen(("welding", 1, "weak"), ("Welding", 2, "strong")).values()
    assert (one.name, one.asked, one.weight) == ("welding", "strong", 2)


def test_other_lines_and_other_signs_add_a_little_twice_at_most() -> None:
    (one,) = seen(*[("welding", sure, str(sure)) for sure in (3, 2.5, 2, 1)]).values()
    assert one.total == pytest.approx(3 + 2 * REPEATED + 2 * AGREED)
    assert one.term.weight == round(one.total, 2)


def test_of_a_name_within_a_longer_one_the_surer_stays() -> None:
    assert names(("gravel heaps", 2, "a"), ("gravel heaps grading", 1, "a")) == ["gravel heaps grading"]
    assert names(("React", 3, "a"), ("React Native", 3, "b")) == ["React", "React Native"]


def test_an_inflection_an_alias_and_what_brackets_explain_are_one_thing() -> None:
    assert names(("A/B testing", 3, "a"), ("A/B tests", 1, "b")) == ["A/B testing"]
    assert names(("JavaScript", 3, "a"), ("JS", 1, "b")) == ["JavaScript"]
    assert names(("JavaScript", 3, "a"), ("js", 1, "b")) == ["JavaScript"]
    assert names(("Excel", 3, "a"), ("Microsoft Excel", 2, "b")) == ["Microsoft Excel"]
    assert names(("Microsoft Excel", 3, "a"), ("Excel", 2, "b")) == ["Microsoft Excel"]
    assert names(("range finding", 3, "a"), ("LRF", 1, "b"), spelt_out={"lrf": "range finding"}) == ["range finding"]
    assert names(("LRF", 3, "a"), ("range finding", 1, "b"), spelt_out={"lrf": "range finding"}) == ["range finding"]


def test_a_degree_is_no_longer_name_of_a_skill() -> None:
    found = seen(("Law", 2, "a")) | seen(("Degree in Law", 3, "a"), kind=Kind.DEGREE)
    assert [one.name for one in distinct(found.values(), {})] == ["Degree in Law", "Law"]


def test_a_longer_skill_gives_a_certificate_its_name_where_it_opens_with_it() -> None:
    nmc = seen(("NMC", 3, "a"), kind=Kind.CERTIFICATION)
    assert [one.name for one in distinct((nmc | seen(("local NMC rules", 1, "a"))).values(), {})] == ["NMC"]
    nmc = seen(("NMC", 3, "a"), kind=Kind.CERTIFICATION)
    assert [one.name for one in distinct((nmc | seen(("NMC rules", 1, "a"))).values(), {})] == ["NMC rules"]
