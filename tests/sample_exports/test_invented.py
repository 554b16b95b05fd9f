"""Invented people: the same each time, and as varied as a year of students."""

from __future__ import annotations

from collections import Counter

from sample_exports.invented import KINDS, LANGUAGES, STAGES, invent, phrases


def test_the_same_seed_and_number_give_the_same_person() -> None:
    assert invent(3, 7) == invent(3, 7)
    assert len({invent(3, 7), invent(3, 8), invent(4, 7)}) == 3


def test_a_cohort_is_varied() -> None:
    people = [invent(1, number) for number in range(300)]
    for field, values in (("stage", STAGES), ("kind", KINDS), ("language", LANGUAGES)):
        counts = Counter(getattr(person, field) for person in people)
        assert set(counts) == set(values)
    assert min(person.richness for person in people) < 0.15
    assert max(person.richness for person in people) > 0.85
    assert len({person.student_id for person in people}) == 300


def test_third_parties_bear_other_names_than_members() -> None:
    words = phrases()
    assert not set(words["members_first"]) & set(words["others_first"])
    assert not set(words["members_last"]) & set(words["others_last"])
