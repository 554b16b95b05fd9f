"""The interview plan as JSON, and the schema that this JSON keeps to."""

from __future__ import annotations

import msgspec

from auditor.interview.plan import CARD_STATES, CHANNELS, CONFIDENCES, DECISIONS, SCHEMA, InterviewPlan
from reports.to_json import Schema, encoded, narrowed

_DAY = r"^\d{4}-\d{2}-\d{2}$"
_NARROWER: dict[str, dict[str, Schema]] = {
    "InterviewPlan": {"schema": {"const": SCHEMA}},
    "ExportUsed": {"day": {"pattern": _DAY}, "age_days": {"minimum": 0}},
    "Interview": {
        "date": {"pattern": _DAY},
        "time": {"pattern": r"^(\d{2}:\d{2})?$"},
        "culture": {"enum": ["open", "reserved", "unknown"]},
    },
    "InterviewerPlan": {"decision": {"enum": list(DECISIONS)}, "channel": {"enum": list(CHANNELS)}},
    "Card": {
        "id": {"enum": list(CARD_STATES)},
        "state": {"enum": sorted({state for states in CARD_STATES.values() for state in states})},
        "confidence": {"enum": list(CONFIDENCES)},
    },
    "Step": {"day": {"pattern": _DAY}, "time": {"pattern": r"^(\d{2}:\d{2})?$"}},
}


def render(plan: InterviewPlan, paper: str = "a4") -> bytes:
    """UTF-8 JSON of every field in the order of `auditor.interview.plan`, indented by two."""
    del paper  # JSON has no pages; every writer takes one
    path = plan.export.path.encode("utf-8", "backslashreplace").decode()
    return encoded(msgspec.structs.replace(plan, export=msgspec.structs.replace(plan.export, path=path)))


def schema() -> Schema:
    """The JSON Schema (draft 2020-12) of the plan; `interview.schema.json` in `reports` is its copy."""
    return narrowed(InterviewPlan, _NARROWER, title=f"Plan for an interview, version {SCHEMA}")
