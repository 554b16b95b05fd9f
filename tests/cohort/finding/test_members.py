"""Whose exports belong together: only what is proved, and the newest counts."""

from __future__ import annotations

from typing import Any

from auditor.cohort.finding.identify import Identified
from auditor.cohort.finding.members import Student, sort_out

REGISTERED = "9/3/24, 3:08 PM"


def export(name: str = "a.zip", **facts: Any) -> Identified:
    given = {"digest": name, "address": "", "registered": "", "first": "Ada", "last": "Holm"}
    return Identified(name=name, **(given | {"kind": "basic", "day": "2026-09-01"} | facts))


def sorted_out(*exports: Identified) -> list[tuple[list[str], list[str], list[str]]]:
    def names(some: tuple[Identified, ...]) -> list[str]:
        return [one.name for one in some]

    return [(names(one.parts), names(one.older), names(one.again)) for one in sort_out(exports)]


def test_parts_of_one_download_are_joined_by_registration_and_name() -> None:
    basic = export("a.zip", registered=REGISTERED)
    complete = export("b.zip", registered=REGISTERED, kind="complete", day="2026-09-02")
    assert sorted_out(basic, complete) == [(["b.zip", "a.zip"], [], [])]


def test_by_own_address_where_no_registration_speaks_against_it() -> None:
    one, two = export("a.zip", address="in/ada"), export("b.zip", address="in/ada", kind="complete")
    assert sorted_out(one, two) == [(["b.zip", "a.zip"], [], [])]
    other = export("c.zip", address="in/ada", registered=REGISTERED)
    another = export("d.zip", address="in/ada", registered="1/1/20, 1:00 PM")
    assert len(sorted_out(other, another)) == 2, "an address can change hands"


def test_an_older_export_gives_way_to_the_newest() -> None:
    old = export("a.zip", registered=REGISTERED, day="2026-03-01")
    new = export("b.zip", registered=REGISTERED)
    assert sorted_out(old, new) == [(["b.zip"], ["a.zip"], [])]


def test_the_same_export_twice_counts_once() -> None:
    one, two = (export(name, registered=REGISTERED, digest="same") for name in ("a.zip", "b.zip"))
    assert sorted_out(one, two) == [(["b.zip"], [], ["a.zip"])]


def test_selections_of_one_week_complete_each_other() -> None:
    one, two = (export(name, registered=REGISTERED, kind="selection") for name in ("a.zip", "b.zip"))
    assert sorted_out(one, two) == [(["b.zip", "a.zip"], [], [])]


def test_namesakes_without_proof_stay_apart_and_it_is_said() -> None:
    one, two = sort_out([export("a.zip"), export("b.zip", registered=REGISTERED)])
    assert (one.namesakes, two.namesakes) == (("b.zip",), ("a.zip",))


def test_namesakes_who_are_proved_to_be_two_are_no_riddle() -> None:
    one, two = sort_out([export("a.zip", registered="1/1/20, 1:00 PM"), export("b.zip", registered=REGISTERED)])
    assert (one.namesakes, two.namesakes) == ((), ())


def key(*exports: Identified) -> str:
    student: Student = sort_out(exports)[0]
    return student.key


def test_the_key_stays_when_the_next_export_comes() -> None:
    now = export("a.zip", registered=REGISTERED, address="in/ada")
    later = export("z.zip", registered=REGISTERED, day="2027-01-01", digest="other")
    assert key(now) == key(later)
    assert key(export("a.zip", address="in/ada")) == key(export("b.zip", address="in/ada", digest="x"))
    assert key(export("a.zip")) == key(export("b.zip", digest="x")), "a name alone, if nobody shares it"


def test_what_proves_nothing_and_shares_a_name_is_known_by_its_contents() -> None:
    one, two = sort_out([export("a.zip"), export("b.zip")])
    assert (one.key, two.key) == ("a.zip", "b.zip")
