"""Pairs of scorecards to compare: a summary that was written, a photo that aged, another download, a hostile name."""

from __future__ import annotations

from auditor.compare import compare
from auditor.progress import Progress
from tests.reports.cards import HOSTILE, hostile_card, long_card, sparse_card
from tests.test_compare import STATES, with_finding, with_subject


def long_pair() -> Progress:
    """Several improved, one slipped, one became judgeable, one stopped to be, one is new."""
    old, new = long_card(), long_card()
    for check, before, after in (
        ("headline-role", "fail", "pass"),
        ("headline-length", "less", "half"),
        ("skills-count", "pass", "half"),
        ("photo-on-record", "open", "fail"),
        ("experience-dates", "pass", "open"),
        ("education-dates", "moot", "fail"),
    ):
        old = with_finding(old, check, **STATES[before], message=f"Before, {check} stood so.")
        new = with_finding(new, check, **STATES[after], message=f"Now {check} stands so.")
    return compare(old, new)


def grown_pair() -> Progress:
    """A download of the profile alone, then the whole one."""
    return compare(with_subject(sparse_card(), name=long_card().subject.name), long_card())


def hostile_pair() -> Progress:
    """Whatever an export or a forged report may hold."""
    return compare(hostile_card(), with_subject(hostile_card(), name=HOSTILE), same_person=True)


PAIRS = {"long": long_pair, "grown": grown_pair, "hostile": hostile_pair}
