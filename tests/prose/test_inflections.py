from __future__ import annotations

import pytest

from auditor.prose.inflections import base_of, every_form, ing_forms, past_forms, present_forms


@pytest.mark.parametrize(
    ("base", "past", "ing", "third"),
    [
        ("weld", "welded", "welding", "welds"),
        ("manage", "managed", "managing", "manages"),
        ("carry", "carried", "carrying", "carries"),
        ("play", "played", "playing", "plays"),
        ("plan", "planned", "planning", "plans"),
        ("lead", "led", "leading", "leads"),
        ("teach", "taught", "teaching", "teaches"),
        ("oversee", "oversaw", "overseeing", "oversees"),
        ("tie", "tied", "tying", "ties"),
        ("organise", "organised", "organising", "organises"),
        ("organise", "organized", "organizing", "organizes"),
        ("analyse", "analyzed", "analyzing", "analyzes"),
        ("co-write", "co-wrote", "co-writing", "co-writes"),
        ("dye", "dyed", "dyeing", "dyes"),
    ],
)
def test_forms_of_a_verb(base: str, past: str, ing: str, third: str) -> None:
    assert past in past_forms([base])
    assert ing in ing_forms([base])
    assert third in present_forms([base])
    assert {past, ing, third} <= every_form(iter([base]))


@pytest.mark.parametrize("wrong", ["leaded", "teached", "carryed", "manageed", "playied"])
def test_wrong_forms_are_not_made(wrong: str) -> None:
    assert wrong not in past_forms(["lead", "teach", "carry", "manage", "play"])


@pytest.mark.parametrize(
    ("form", "base"),
    [("led", "lead"), ("organized", "organise"), ("planning", "plan"), ("carries", "carry"), ("weld", "weld")],
)
def test_a_form_leads_back_to_its_base(form: str, base: str) -> None:
    assert base_of()[form] == base


def test_what_is_no_verb_has_no_base() -> None:
    assert "hospital" not in base_of()
