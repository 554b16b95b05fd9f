"""Tests of reports.to_json: the contract of the JSON report."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import msgspec
import pytest
from jsonschema import Draft202012Validator, ValidationError

from auditor.check import Outcome
from auditor.scorecard import Scorecard
from reports.to_json import render, schema
from tests.reports.cards import CARDS, hostile_card, long_card

TOP = [
    "schema",
    "tool",
    "rubric",
    "export",
    "subject",
    "score",
    "criteria",
    "strengths",
    "next_steps",
    "not_judged",
    "problems",
]


@pytest.mark.parametrize("name", CARDS)
def test_every_card_keeps_to_the_schema_and_comes_back(name: str) -> None:
    card = CARDS[name]()
    raw = render(card)
    Draft202012Validator(schema()).validate(json.loads(raw))
    assert msgspec.json.decode(raw, type=Scorecard) == card


def test_the_names_are_the_contract() -> None:
    report = json.loads(render(long_card()))
    assert list(report) == TOP
    assert {"id", "title", "weight", "score", "level", "findings"} <= set(report["criteria"][0])
    assert {"value", "low", "high", "level", "coverage", "caps"} <= set(report["score"])


def test_the_shipped_schema_is_current(pytestconfig: pytest.Config) -> None:
    shipped = Path(str(files("reports") / "scorecard.schema.json"))
    if pytestconfig.getoption("--regenerate"):
        shipped.write_text(json.dumps(schema(), indent=2) + "\n", encoding="utf-8")
    assert _in_order(json.loads(shipped.read_text("utf-8"))) == _in_order(schema()), "make golden writes it anew"


def _in_order(part: Any) -> Any:
    """A schema whose alternatives, which older msgspec gives the other way round, stand in an order of their own."""
    if isinstance(part, dict):
        return {
            name: sorted(map(_in_order, inner), key=str) if name == "anyOf" else _in_order(inner)
            for name, inner in part.items()
        }
    return [_in_order(inner) for inner in part] if isinstance(part, list) else part


def test_the_schema_is_a_schema_and_knows_every_outcome() -> None:
    Draft202012Validator.check_schema(schema())
    assert set(schema()["$defs"]["Finding"]["properties"]["outcome"]["enum"]) == {outcome.value for outcome in Outcome}


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        (("score", "value"), 101),
        (("score", "coverage"), 1.2),
        (("export", "day"), "15 June"),
        (("subject", "audience"), "employer"),
        (("schema",), "0.9"),
    ],
)
def test_the_schema_refuses_what_cannot_be(path: tuple[str, ...], wrong: object) -> None:
    report = json.loads(render(long_card()))
    place = report
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = wrong
    with pytest.raises(ValidationError):
        Draft202012Validator(schema()).validate(report)


def test_it_is_indented_and_ends_in_a_line_break() -> None:
    lines = render(long_card()).decode().split("\n")
    assert lines[1].startswith('  "schema"')
    assert lines[-1] == ""


def test_no_character_that_could_steer_a_terminal_stands_raw() -> None:
    text = render(hostile_card()).decode()
    assert not {"\x1b", "\x9b", "\u202e", "\u2066", "\x7f", "\x00"} & set(text)
    assert "\\u202e" in text


def test_a_path_that_is_no_text_is_shown_as_escapes() -> None:
    card = long_card()
    odd = msgspec.structs.replace(card, export=msgspec.structs.replace(card.export, path="caf\udce9.zip"))
    assert json.loads(render(odd))["export"]["path"] == "caf\\udce9.zip"


def test_words_of_a_command_line_that_are_no_text_are_shown_as_escapes() -> None:
    card = long_card()
    odd = msgspec.structs.replace(card, subject=msgspec.structs.replace(card.subject, name="\udcff\ud800"))
    assert json.loads(render(odd))["subject"]["name"] == "\\udcff\\ud800"
