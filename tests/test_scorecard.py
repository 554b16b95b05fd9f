"""The scorecard is frozen and survives the way to JSON and back."""

from __future__ import annotations

import msgspec
import pytest

from auditor import audit_export
from auditor.scorecard import SCHEMA, Scorecard
from sample_exports import people


def test_what_is_written_can_be_read_again() -> None:
    card = audit_export(people()["student"])
    assert msgspec.json.decode(msgspec.json.encode(card), type=Scorecard) == card
    assert card.schema == SCHEMA


def test_a_scorecard_cannot_be_changed() -> None:
    card = audit_export(people()["sparse"])
    with pytest.raises(AttributeError):
        card.schema = "2.0"  # type: ignore[misc]
