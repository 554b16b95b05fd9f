"""The plan's JSON keeps to its schema, whoever it is about."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator, ValidationError

from auditor.interview.answers import Person
from auditor.interview.plan import CARD_STATES
from reports.interview.to_json import render, schema
from sample_exports import people
from tests.interview.making import export, plan


@pytest.mark.parametrize("person", people())
def test_every_sample_keeps_to_the_schema(person: str) -> None:
    raw = render(plan(people()[person], Person(name="Ada Berg"), Person(name="李小龍")))
    told = json.loads(raw)
    Draft202012Validator(schema()).validate(told)
    for one in told["interviewers"]:
        assert list(one)[:6] == ["name", "decision", "connect_on", "reasons_for", "reasons_against", "cards"]
        assert {card["id"]: card["state"] in CARD_STATES[card["id"]] for card in one["cards"]} == dict.fromkeys(
            CARD_STATES, True
        )
    assert raw == render(plan(people()[person], Person(name="Ada Berg"), Person(name="李小龍")))


def test_the_shipped_schema_is_current(pytestconfig: pytest.Config) -> None:
    shipped = Path(str(files("reports") / "interview.schema.json"))
    if pytestconfig.getoption("--regenerate"):
        shipped.write_text(json.dumps(schema(), indent=2) + "\n", encoding="utf-8")
    assert json.loads(shipped.read_text("utf-8")) == schema(), "make golden writes it anew"


@pytest.mark.parametrize(
    ("field", "wrong"), [("decision", "perhaps"), ("channel", "phone"), ("connect_on", 3), ("reasons_for", "none")]
)
def test_the_schema_refuses_what_cannot_be(tmp_path: Path, field: str, wrong: object) -> None:
    told = json.loads(render(plan(export(tmp_path))))
    told["interviewers"][0][field] = wrong
    with pytest.raises(ValidationError):
        Draft202012Validator(schema()).validate(told)


def test_a_path_that_is_no_text_is_shown_by_its_bytes(tmp_path: Path) -> None:
    import msgspec

    made = plan(export(tmp_path))
    odd = msgspec.structs.replace(made, export=msgspec.structs.replace(made.export, path="a\udcff"))
    assert b"a\\\\udcff" in render(odd)
