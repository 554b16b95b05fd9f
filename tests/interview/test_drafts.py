"""Drafts hold nothing but the template's words, the answers and the export; what is unknown is a gap."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from auditor.interview.answers import Person
from auditor.interview.drafts import templates
from auditor.interview.note import read_note
from auditor.interview.plan import DECISIONS
from sample_exports import people
from tests.interview.making import COMPANY, POSITIONS, PROFILE, connection, export, only, plan

FULL = Person(name="Dr. Ada Berg, MBA", title="Head of Data", active="yes")
WORD = re.compile(r"[^\W_]+")


def words(text: str) -> set[str]:
    return set(WORD.findall(text.lower()))


@pytest.mark.parametrize("culture", ["open", "reserved"])
@pytest.mark.parametrize("person", people())
def test_every_word_is_the_templates_the_answers_or_the_exports(person: str, culture: str) -> None:
    folder = people()[person]
    one = only(plan(folder, FULL, culture=culture))
    exported = " ".join(
        path.read_bytes().decode("utf-16" if path.read_bytes()[:2] == b"\xff\xfe" else "utf-8", "replace")
        for path in folder.rglob("*.csv")
    )
    answered = f"{FULL.name} {COMPANY} Thursday 25 June 10 00 at"
    ours = " ".join(f"{template.text} {' '.join(templates().gaps.values())}" for template in templates().draft)
    for draft in one.drafts:
        assert words(draft.text) <= words(exported) | words(answered) | words(ours)
        unexplained = draft.text
        for fact in sorted(draft.facts, key=lambda fact: len(fact.words), reverse=True):
            unexplained = unexplained.replace(fact.words, "")
        assert words(unexplained) <= words(ours)


def test_notes_keep_their_length_and_pass_the_notes_own_check(tmp_path: Path) -> None:
    for culture in ("open", "reserved"):
        one = only(plan(export(tmp_path), FULL, culture=culture))
        for draft in (draft for draft in one.drafts if draft.limit):
            assert draft.length == len(draft.text) <= draft.limit
            assert read_note(draft.text, name=FULL.name, company=COMPANY, shared=[]).state == "personal"


def test_what_nobody_told_is_a_gap(tmp_path: Path) -> None:
    one = only(plan(export(tmp_path, profile=None, full=False, connections=[connection("Bo", "Lind")]), company=""))
    email = next(draft for draft in one.drafts if draft.id == "e-mail")
    assert {"[company]", "[your name]", "[your role]", "[the role]"} <= set(email.gaps)


def test_the_day_is_written_with_its_time_and_the_name_without_its_titles(tmp_path: Path) -> None:
    one = only(plan(export(tmp_path), FULL))
    email = next(draft for draft in one.drafts if draft.id == "e-mail").text
    assert "Dear Ada Berg," in email
    assert "Thursday, 25 June, at 10:00" in email
    assert "Data Analyst at Velthaven" in email


def test_every_decision_has_its_texts() -> None:
    for decision in DECISIONS:
        fitting = [template.id for template in templates().draft if decision in template.decisions]
        assert {"message", "e-mail", "thank-you"} <= set(fitting)
        assert len(fitting) == len(set(fitting))
    assert {gap for template in templates().draft for gap in re.findall(r"\{(\w+)\}", template.text)} == set(
        templates().gaps
    )


def test_your_own_time_there_is_no_invention(tmp_path: Path) -> None:
    positions = POSITIONS + f"{COMPANY},Intern,,,Jan 2010,Dec 2011\n"
    one = only(plan(export(tmp_path, positions=positions), FULL, culture="open"))
    assert all("Intern" not in draft.text for draft in one.drafts)


@pytest.mark.parametrize("culture", ["open", "reserved"])
def test_long_names_get_a_shorter_note(tmp_path: Path, culture: str) -> None:
    profile = PROFILE.replace("Mira,Okafor", "Maximiliana,Featherstonehaugh-Okonkwo")
    one = only(
        plan(export(tmp_path, profile=profile), FULL, company="Northwestern Watershed Alliance", culture=culture)
    )
    for draft in (draft for draft in one.drafts if draft.limit):
        assert draft.length <= draft.limit
        assert draft.text.endswith("Maximiliana Featherstonehaugh-Okonkwo")


def test_letters_begin_with_a_capital_under_the_greeting() -> None:
    for template in templates().draft:
        _, blank, rest = template.text.partition(",\n\n")
        assert not blank or rest[0].isupper() or rest[0] == "{"


def test_a_student_signs_with_the_study_and_not_with_the_job_beside_it() -> None:
    email = next(draft for draft in only(plan(people()["student"])).drafts if draft.id == "e-mail")
    assert email.text.endswith(
        "\nKaleb Nakashima-Reyes\nBachelor of Science (BS), Environmental Science, Carroway University"
    )
    assert "Barista" not in email.text
