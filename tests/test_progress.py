"""The comparison is a record that JSON holds whole."""

from __future__ import annotations

import msgspec

from auditor.compare import compare
from auditor.progress import GONE, IMPROVED, JUDGED, NEW, SAME, SLIPPED, UNJUDGED, Progress
from tests.reports.cards import long_card


def test_a_comparison_survives_json() -> None:
    progress = compare(long_card(), long_card())
    assert msgspec.json.decode(msgspec.json.encode(progress), type=Progress) == progress


def test_the_kinds_of_change_are_seven() -> None:
    assert len({IMPROVED, SLIPPED, SAME, JUDGED, UNJUDGED, NEW, GONE}) == 7
