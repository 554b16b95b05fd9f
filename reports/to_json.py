"""The scorecard as JSON, and the schema that this JSON keeps to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from inspect import cleandoc
from typing import Any

import msgspec

from auditor.scorecard import SCHEMA, Scorecard
from reports.brand import Brand
from reports.cleaning import each_text

# Characters that JSON lets stand as they are, yet which could steer a terminal or turn a line around.
_UNSEEN = re.compile("[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_OUTCOMES = ["pass", "partial", "fail", "not-applicable", "not-judged", "error"]
_DAY = r"^\d{4}-\d{2}-\d{2}$"
Schema = dict[str, Any]

_NARROWER: dict[str, dict[str, Schema]] = {
    "Scorecard": {"schema": {"const": SCHEMA}},
    "ExportRead": {"day": {"pattern": _DAY}},
    "ExportFile": {"state": {"enum": ["read", "empty", "not-in-export", "not-opened", "unknown"]}},
    "TargetRead": {"origin": {"enum": ["advertisement", "role", "own"]}},
    "TargetTerm": {
        "kind": {"enum": ["skill", "certification", "degree", "title"]},
        "standing": {"enum": ["listed", "told", "suggested", "missing", "unknown"]},
    },
    "Draft": {"part": {"enum": ["headline", "summary", "role", "recommendation"]}},
    "Subject": {"audience": {"enum": ["member", "office"]}},
    "Finding": {
        "check": {"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
        "outcome": {"enum": _OUTCOMES},
        "score": {"minimum": 0, "maximum": 1},
        "points": {"minimum": 0},
    },
    "Criterion": {"score": {"minimum": 0, "maximum": 1}, "weight": {"minimum": 0, "maximum": 100}},
    "Score": {
        "value": {"minimum": 0, "maximum": 100},
        "low": {"minimum": 0, "maximum": 100},
        "high": {"minimum": 0, "maximum": 100},
        "coverage": {"minimum": 0, "maximum": 1},
    },
}


def render(scorecard: Scorecard, paper: str = "a4", brand: Brand | None = None) -> bytes:
    """UTF-8 JSON of every field in the order of `auditor.scorecard`, indented by two; equal cards give equal bytes."""
    del paper, brand  # JSON has neither pages nor a look; every writer takes both
    return encoded(scorecard)


def encoded(record: msgspec.Struct) -> bytes:
    """A record as UTF-8 JSON, indented by two, with unseen characters as escapes.

    Names of files and words of a command line may hold bytes that are no text (PEP 383); they are shown as escapes too.
    """
    try:
        raw = msgspec.json.encode(record)
    except UnicodeEncodeError:
        raw = msgspec.json.encode(each_text(msgspec.to_builtins(record), _escaped))
    text = msgspec.json.format(raw, indent=2).decode()
    return (_UNSEEN.sub(lambda match: f"\\u{ord(match.group()):04x}", text) + "\n").encode()


def _escaped(text: str) -> str:
    return text.encode("utf-8", "backslashreplace").decode()


def schema() -> Schema:
    """The JSON Schema (draft 2020-12) of the JSON report; `scorecard.schema.json` in this package is its copy."""
    return narrowed(Scorecard, _NARROWER, title=f"Scorecard of a LinkedIn export, version {SCHEMA}")


def narrowed(record: type[msgspec.Struct], limits: Mapping[str, Mapping[str, Schema]], *, title: str) -> Schema:
    """The schema of a record, with the `limits` of the named fields of the named records laid over it."""
    plain = msgspec.json.schema(record)
    for part in plain["$defs"].values():  # Python 3.13 strips the margin of a docstring, older ones keep it
        if "description" in part:
            part["description"] = cleandoc(part["description"])
    for name, fields in limits.items():
        for field, limit in fields.items():
            plain["$defs"][name]["properties"][field] |= limit
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": title, **plain}
