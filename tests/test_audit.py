"""How checks are asked: absence, unknown tables, crashes, uncertain stages and audiences; then whole exports."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import msgspec
import pytest

from auditor import audit_export
from auditor.audit import examine
from auditor.case import Case
from auditor.check import Check, Limits, Privacy, Verdict, absent, check, graded, not_applicable, partial, passed, quote
from auditor.errors import BadRubric, NotAnExport
from auditor.records import Source
from auditor.rubric import load
from auditor.scorecard import Finding
from auditor.stage_name import StageName
from auditor.subject import STAGE_REASON_FOR_OFFICE
from sample_exports import people
from sample_exports.zipped import zip_like_linkedin
from tests.factory import case, uncertain

HEADLINE = Source(file="Profile.csv", row=1)
OTHERS = Source(file="Recommendations_Received.csv", row=2)


def trial(name: str = "headline_trial", **changes: object) -> Check:
    def ask(case: Case, limits: Limits) -> Verdict:
        return passed("well", quote(HEADLINE, "Headline", "Welder"))

    ask.__doc__ = "It holds.\n\nBecause."
    ask.__module__ = f"auditor.checks.headline.{name}"
    whole = check(points=2, advice="Do it.", where="There", minutes=5, under=changes.pop("under", None))(ask)  # type: ignore[arg-type]
    return replace(whole, **changes)  # type: ignore[arg-type]


def asked(*checks: Check, of: Case | None = None, audience: str = "member") -> list[Finding]:
    found = examine(of or case(), load(), audience=audience, checks={one.id: one for one in checks})
    return [finding for group in found.values() for finding in group]


def test_a_finding_is_the_verdict_stamped_with_the_check() -> None:
    (finding,) = asked(trial(sources=("LI-CHECKLIST",), good=("Welder | TIG",)))
    assert (finding.check, finding.outcome, finding.score, finding.points) == ("headline-trial", "pass", 1.0, 2)
    assert (finding.title, finding.why, finding.advice) == ("It holds.", "Because.", "Do it.")
    assert [(one.key, one.grade) for one in finding.sources] == [("LI-CHECKLIST", "A")]
    assert [(one.file, one.row, one.column, one.text) for one in finding.evidence] == [
        ("Profile.csv", 1, "Headline", "Welder")
    ]


def test_without_its_table_a_check_is_not_asked_and_the_report_says_how_to_get_it() -> None:
    (finding,) = asked(trial(needs=("Skills",), ask=None), of=case(unknown=["Skills"]))
    assert finding.outcome == "not-judged"
    assert finding.message == "Skills.csv is not in this download."
    assert "larger download" in finding.obtain


def test_a_table_of_the_second_part_has_a_remedy_of_its_own() -> None:
    (finding,) = asked(trial(needs=("Shares", "Comments")), of=case(unknown=["Shares", "Comments"]))
    assert finding.message == "Shares.csv and Comments.csv are not in this download."
    assert "a day later" in finding.obtain


def test_one_absence_answers_the_checks_beneath_it() -> None:
    parent = trial("headline_here", ask=lambda case, limits: absent("Your headline is empty."))
    child = trial("headline_above", under="headline-here", ask=None)
    found = {finding.check: finding for finding in asked(child, parent)}
    assert found["headline-here"].absent
    assert (found["headline-above"].outcome, found["headline-above"].score) == ("fail", 0.0)
    assert found["headline-above"].folded_under == "headline-here"
    assert found["headline-above"].message == "Your headline is empty."


def test_an_absence_reaches_through_the_checks_between() -> None:
    parent = trial("headline_here", ask=lambda case, limits: absent("Your headline is empty."))
    child = trial("headline_child", under="headline-here", ask=None)
    grandchild = trial("headline_above", under="headline-child", ask=None)
    found = {finding.check: finding for finding in asked(grandchild, child, parent)}
    assert {name: one.folded_under for name, one in found.items()} == {
        "headline-above": "headline-here",
        "headline-child": "headline-here",
        "headline-here": None,
    }


def test_a_question_set_aside_is_open_where_the_one_above_it_is() -> None:
    parent = trial("headline_here", needs=("Shares",))
    aside = {"under": "headline-here", "ask": lambda case, limits: not_applicable("It does not arise.")}
    children = trial("headline_child", **aside), trial("headline_told", points=0, **aside)
    outcomes = {one.check: one.outcome for one in asked(parent, *children, of=case(unknown=["Shares"]))}
    assert (outcomes["headline-child"], outcomes["headline-told"]) == ("not-judged", "not-applicable")
    assert {one.outcome for one in asked(parent, *children)} == {"pass", "not-applicable"}


def test_a_present_section_leaves_its_checks_to_themselves() -> None:
    found = asked(trial("headline_here"), trial("headline_child", under="headline-here"))
    assert [finding.folded_under for finding in found] == [None, None]


def test_a_check_that_crashes_is_an_error_without_the_persons_words() -> None:
    def crash(case: Case, limits: Limits) -> Verdict:
        raise KeyError("Amina's headline")

    (finding,) = asked(trial(ask=crash))
    assert (finding.outcome, finding.score) == ("error", None)
    assert "KeyError" in finding.message
    assert "Amina" not in finding.message


def by_stage(case: Case, limits: Limits) -> Verdict:
    return passed("well") if case.is_student else partial("half")


def test_an_answer_that_hangs_on_an_unknown_stage_is_not_given() -> None:
    (certain,) = asked(trial(ask=by_stage))
    (guessed,) = asked(trial(ask=by_stage), of=uncertain(case()))
    assert certain.outcome == "partial"
    assert guessed.outcome == "not-judged"
    assert "--stage" in guessed.obtain


def test_points_that_hang_on_an_unknown_stage_are_not_given_either() -> None:
    (certain,) = asked(trial(points_student=5))
    (guessed,) = asked(trial(points_student=5), of=uncertain(case()))
    assert (certain.outcome, certain.points) == ("pass", 2)
    assert (guessed.outcome, guessed.points) == ("not-judged", 5)


def test_an_answer_that_is_the_same_at_every_stage_is_given() -> None:
    (finding,) = asked(trial(), of=uncertain(case()))
    assert finding.outcome == "pass"


def test_an_office_sees_the_members_own_words_only() -> None:
    evidence = (
        quote(HEADLINE, "Headline", "Welder"),
        quote(OTHERS, "Text", "She is kind.", Privacy.THIRD_PARTY),
        quote(HEADLINE, "Summary", "555-0100", Privacy.CONTACT),
    )
    both = trial(ask=lambda case, limits: graded(0.5, "half", *evidence))
    hidden = trial("headline_private", for_office=False)
    (member, _), (office,) = asked(both, hidden), asked(both, hidden, audience="office")
    assert [one.text for one in member.evidence] == ["Welder", "She is kind.", "555-0100"]
    assert [one.text for one in office.evidence] == ["Welder"]


def test_an_office_sees_no_contact_data_wherever_it_stands() -> None:
    line = "Welder | call +44 20 7946 0123 or jane.doe@example.com"
    whole = trial(ask=lambda case, limits: graded(0.5, f"It reads “{line}”.", quote(HEADLINE, "Headline", line)))
    (member,), (office,) = asked(whole), asked(whole, audience="office")
    assert "7946" in member.message
    assert member.evidence
    assert "7946" not in office.message
    assert "jane.doe" not in office.message
    assert office.evidence == []


# Whole exports


@pytest.mark.parametrize("person", people())
def test_a_folder_and_its_zip_give_the_same_scorecard_but_for_the_path(person: str, tmp_path: Path) -> None:
    folder = people()[person]
    zipped = zip_like_linkedin(folder, tmp_path / f"{folder.name}.zip")
    from_folder, from_zip = audit_export(folder), audit_export(zipped)
    assert from_folder.export.path != from_zip.export.path
    unplaced = msgspec.structs.replace(from_zip.export, path=from_folder.export.path)
    assert msgspec.json.encode(msgspec.structs.replace(from_zip, export=unplaced)) == msgspec.json.encode(from_folder)


@pytest.mark.parametrize("person", people())
def test_no_check_crashes_and_every_quote_stands_in_its_file(person: str) -> None:
    from auditor.export import open_export

    folder = people()[person]
    export = open_export([folder])
    card = audit_export(folder)
    findings = [finding for criterion in card.criteria for finding in criterion.findings]
    assert [finding.check for finding in findings if finding.outcome == "error"] == []
    assert {criterion.id for criterion in card.criteria} == set(load().criteria)
    for quoted in (one for finding in findings for one in finding.evidence):
        table = _table_of(export, quoted.file)
        cells = table[(table["@file"] == quoted.file) & (table["@row"] == quoted.row)][quoted.column].tolist()
        assert any(quoted.text in cell for cell in cells) or (not quoted.text and cells in ([], [""])), quoted


def _table_of(export, file: str):  # type: ignore[no-untyped-def]
    from auditor.build import ACTIVITY, SECTIONS

    core = ["Profile", "Positions", "Education", "Skills", "Certifications", "Recommendations_Received", "Rich_Media"]
    core += ["Invitations", "Endorsement_Received_Info", "Connections", "Learning", *SECTIONS, *ACTIVITY]
    for table in map(export.frame, core):
        if "@file" in table and (table["@file"] == file).any():
            return table
    return export.frame("Profile")


def test_the_strong_person_is_strong_and_the_sparse_one_gets_no_single_number() -> None:
    strong, sparse = audit_export(people()["strong"]), audit_export(people()["sparse"])
    assert strong.score.value is not None
    assert strong.score.value >= 85
    assert sparse.score.value is None
    assert sparse.score.low < sparse.score.high
    assert sparse.not_judged


def test_the_arguments_of_the_api_reach_the_scorecard() -> None:
    card = audit_export(
        str(people()["student"]), as_of=date(2026, 10, 1), stage="returner", audience="office", days_left=0
    )
    assert (card.export.day, card.export.day_source) == ("2026-10-01", "--as-of")
    assert (card.subject.stage, card.subject.stage_reason) == ("experienced", STAGE_REASON_FOR_OFFICE)
    assert card.subject.audience == "office"
    assert all(step.days == 0 for step in card.next_steps)


def test_what_cannot_be_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="audience"):
        audit_export(people()["sparse"], audience="public")
    with pytest.raises(ValueError, match="astronaut"):
        audit_export(people()["sparse"], stage="astronaut")
    with pytest.raises(BadRubric):
        audit_export(people()["sparse"], rubric=tmp_path / "none.toml")
    with pytest.raises(NotAnExport):
        audit_export(tmp_path / "nowhere.zip")


def test_every_stage_can_be_chosen() -> None:
    for stage in StageName:
        assert audit_export(people()["sparse"], stage=stage).subject.stage == stage.value
