"""Activities that a sentence tells by their verb."""

from __future__ import annotations

import pytest

from auditor.target.names.activities import activities


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Plan and teach engaging lessons", {"lesson planning": "lessons"}),
        ("manages behaviour positively", {"behaviour management": "behaviour"}),
        ("You will serve customers and take orders", {"customer service": "customers"}),
        ("Manage vendor performance", {}),
        ("Able to monitor condition", {"condition monitoring": "condition"}),
        ("Your monitor, condition", {}),
        ("Plan launches with support", {}),
        ("Lessons are planned together", {}),
        ("rig and focus monitor systems", {}),
        ("", {}),
    ],
)
def test_a_verb_and_its_noun_are_a_known_activity(text: str, found: dict[str, str]) -> None:
    assert dict(activities(text)) == found
