"""Words with slots: facts fill them, gaps stand for the rest."""

from __future__ import annotations

import pytest

from auditor.template import Filled, fill, slots


def test_a_fact_fills_its_slot_and_a_gap_stands_for_the_others() -> None:
    filled = fill("{role} at {company}, {role}", {"role": "Cook"}, {"company": "employer", "role": "your role"})
    assert filled == Filled(text="Cook at [employer], Cook", used=("role",), gaps=("[employer]",))


def test_brackets_and_braces_of_a_fact_are_its_own() -> None:
    filled = fill("{role} | {skill}", {"role": "Cook [acting] {skill}"}, {"skill": "skill"})
    assert filled.text == "Cook [acting] {skill} | [skill]"
    assert filled.gaps == ("[skill]",)


def test_each_slot_is_named_once_in_its_order() -> None:
    assert slots("{b} {a} {b}") == ("b", "a")


def test_a_slot_with_neither_fact_nor_gap_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError):
        fill("{role}", {}, {})
