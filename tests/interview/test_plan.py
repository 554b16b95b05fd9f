"""The plan's own words: decisions and states are those of CRITERIA.md, section 4."""

from __future__ import annotations

from auditor.interview.plan import CARD_STATES, DECISIONS, InterviewerPlan


def test_the_contract() -> None:
    assert DECISIONS == ("already-connected", "accept", "pending", "connect-now", "connect-on", "wait-until-after")
    assert list(CARD_STATES) == [
        "already-connected", "invitation", "note", "company-followed", "warm-paths", "earlier-contact", "timing",
        "channel", "readiness",
    ]  # fmt: skip
    first = ("name", "decision", "connect_on", "reasons_for", "reasons_against", "cards")
    assert InterviewerPlan.__struct_fields__[:6] == first
