"""Two scorecards of one person: each kind of change, what is said first, and whom the comparison refuses."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec import structs

from auditor.audit import audit_export
from auditor.compare import compare
from auditor.errors import CannotCompare, DifferentMembers
from auditor.progress import CheckChange
from auditor.scorecard import Finding, Scorecard
from sample_exports import people
from tests.reports.cards import long_card

CHECK = "headline-role"


def with_finding(card: Scorecard, check: str = CHECK, **changes: Any) -> Scorecard:
    """The card with one finding changed."""

    def altered(finding: Finding) -> Finding:
        return structs.replace(finding, **changes) if finding.check == check else finding

    criteria = [structs.replace(one, findings=[altered(f) for f in one.findings]) for one in card.criteria]
    return structs.replace(card, criteria=criteria)


def without_finding(card: Scorecard, check: str = CHECK) -> Scorecard:
    criteria = [structs.replace(one, findings=[f for f in one.findings if f.check != check]) for one in card.criteria]
    return structs.replace(card, criteria=criteria)


def with_subject(card: Scorecard, **changes: Any) -> Scorecard:
    return structs.replace(card, subject=structs.replace(card.subject, **changes))


def with_day(card: Scorecard, day: str) -> Scorecard:
    return structs.replace(card, export=structs.replace(card.export, day=day))


def change(old: Scorecard, new: Scorecard, check: str = CHECK) -> CheckChange:
    (found,) = [one for one in compare(old, new).checks if one.check == check]
    return found


STATES: dict[str, dict[str, Any]] = {
    "pass": {"outcome": "pass", "score": 1.0},
    "half": {"outcome": "partial", "score": 0.5},
    "less": {"outcome": "partial", "score": 0.25},
    "fail": {"outcome": "fail", "score": 0.0},
    "open": {"outcome": "not-judged", "score": None},
    "crashed": {"outcome": "error", "score": None},
    "moot": {"outcome": "not-applicable", "score": None},
}


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("fail", "pass", "improved"),
        ("less", "half", "improved"),
        ("pass", "half", "slipped"),
        ("half", "half", "same"),
        ("open", "pass", "judged"),
        ("crashed", "fail", "judged"),
        ("half", "open", "unjudged"),
        ("open", "crashed", "same"),
        ("moot", "fail", "new"),
        ("moot", "open", "new"),
        ("pass", "moot", "gone"),
        ("moot", "moot", "same"),
        (None, "pass", "new"),
        (None, "moot", "same"),
        ("pass", None, "gone"),
        ("moot", None, "same"),
    ],
)
def test_each_change_has_its_name(before: str | None, after: str | None, expected: str) -> None:
    old, new = (
        with_finding(long_card(), **STATES[state]) if state else without_finding(long_card())
        for state in (before, after)
    )
    found = change(old, new)
    assert found.change == expected
    assert found.outcome == (STATES[after]["outcome"] if after else None)
    assert found.outcome_before == (STATES[before]["outcome"] if before else None)


def test_a_change_carries_what_was_said_then_and_now() -> None:
    old = with_finding(long_card(), **STATES["fail"], message="Nothing yet.", folded_under="headline-present")
    new = with_finding(long_card(), **STATES["pass"], message="There it is.")
    found = change(old, new)
    assert (found.was, found.message) == ("Nothing yet.", "There it is.")
    assert found.folded_under == "headline-present"
    back = change(new, old)
    assert (back.change, back.folded_under) == ("slipped", "headline-present")


def test_information_without_points_is_left_out() -> None:
    old, new = (with_finding(long_card(), points=0.0, **STATES[name]) for name in ("fail", "pass"))
    assert CHECK not in {one.check for one in compare(old, new).checks}


def test_every_criterion_is_there_and_named_by_its_change() -> None:
    first, *others = long_card().criteria
    old = structs.replace(long_card(), criteria=[structs.replace(first, score=0.25), *others])
    new = structs.replace(long_card(), criteria=[structs.replace(first, score=0.5), *others[1:]])
    moved = {one.id: one.change for one in compare(old, new).criteria}
    assert moved[first.id] == "improved"
    assert moved[others[0].id] == "gone"
    assert {moved[one.id] for one in others[1:]} == {"same"}
    assert compare(new, old).criteria[1].change == "new"


def test_one_and_the_same_shows_no_change() -> None:
    card = audit_export(people()["strong"], spelling=False)
    progress = compare(card, card)
    assert {one.change for one in (*progress.checks, *progress.criteria)} == {"same"}
    assert progress.notes == []
    assert progress.before == progress.after


def test_another_rubric_is_said_first_then_another_version() -> None:
    new = structs.replace(
        long_card(),
        rubric=structs.replace(long_card().rubric, id="office", version="2"),
        tool=structs.replace(long_card().tool, version="9.9"),
    )
    rubric, version = compare(long_card(), with_subject(new, address="x"), same_person=True).notes[:2]
    assert "different rubrics" in rubric
    assert "9.9" in version
    changed = structs.replace(long_card(), rubric=structs.replace(long_card().rubric, changes=["a check counts more"]))
    assert "different rubrics" in compare(long_card(), changed).notes[0]


@pytest.mark.parametrize(
    ("changes", "said"),
    [({"stage": "student"}, "“student”"), ({"audience": "office"}, "careers office")],
)
def test_another_reading_is_said(changes: dict[str, str], said: str) -> None:
    assert any(said in note for note in compare(long_card(), with_subject(long_card(), **changes)).notes)


def test_a_job_held_against_one_alone_is_said() -> None:
    card = audit_export(people()["strong"], spelling=False)
    without = structs.replace(card, target=None)
    notes = compare(without, card).notes
    assert any("held against a job" in note for note in notes) == (card.target is not None)


def test_two_people_are_refused_and_a_word_overrides() -> None:
    old = with_subject(long_card(), registered="6/1/15, 12:00 PM")
    new = with_subject(long_card(), registered="6/1/15, 12:01 PM", name="Bo Kim")
    with pytest.raises(DifferentMembers, match=r"two people's.*Maya.*Bo Kim.*--same-person"):
        compare(old, new)
    notes = compare(old, new, same_person=True).notes
    assert any("your word" in note for note in notes)
    assert "The name was Maya Okafor-Lindqvist and is Bo Kim now." in notes


def test_nothing_to_tell_by_is_refused_and_a_name_alone_is_said() -> None:
    with pytest.raises(DifferentMembers, match="nothing in these two shows"):
        compare(with_subject(long_card(), name=""), long_card())
    assert "Nothing but the name" in compare(long_card(), long_card()).notes[0]
    assert compare(long_card(), long_card(), same_person=True).notes == []


def test_the_samples_are_nobodys_twins() -> None:
    student, nurse = (audit_export(people()[name], spelling=False) for name in ("student", "nurse"))
    with pytest.raises(DifferentMembers):
        compare(nurse, student)


def test_the_older_one_comes_first() -> None:
    with pytest.raises(CannotCompare, match=r"2026-12-31.*2026-06-15.*Give the older one first"):
        compare(with_day(long_card(), "2026-12-31"), with_day(long_card(), "2026-06-15"))


def test_an_office_is_not_told_by_what_a_member_is_known() -> None:
    card = audit_export(people()["strong"], spelling=False, audience="office")
    assert (card.subject.address, card.subject.registered) == ("", "")
