from __future__ import annotations

import json

import msgspec

from auditor import audit_export
from auditor.checks import all_checks
from auditor.cohort.results.table import FOLDED, Cohort, checks_asked, criteria_asked, student_row
from auditor.rubric import load
from sample_exports import people
from tests.cohort.students import cohort, student


def test_a_row_holds_what_the_scorecard_says() -> None:
    card = audit_export(people()["strong"], audience="office")
    row = student_row(
        card, reference="4711", file="a.zip", name="Ann", programme="Law", links={"html": "reports/4711.html"}
    )
    assert (row.reference, row.name, row.programme, row.file) == ("4711", "Ann", "Law", "a.zip")
    assert (row.score, row.level, row.coverage) == (card.score.value, card.score.level, card.score.coverage)
    assert row.levels["headline"] == next(one.level for one in card.criteria if one.id == "headline")
    assert row.next_steps == [step.advice for step in card.next_steps]
    assert set(row.outcomes) == {one.id for one in all_checks().values() if one.for_office}
    assert all(gain > 0 for gain in row.gains.values())
    assert row.links == {"html": "reports/4711.html"}


def test_what_an_absence_answers_is_no_gap_of_its_own() -> None:
    row = student_row(audit_export(people()["sparse"], audience="office"), reference="1", file="a.zip")
    assert row.outcomes["summary-present"] == "fail"
    assert row.outcomes["summary-length"] == FOLDED


def test_scores_of_criteria_are_of_100_like_the_total() -> None:
    card = audit_export(people()["student"], audience="office")
    row = student_row(card, reference="1", file="a.zip")
    assert row.scores["photo"] is None
    assert max(score for score in row.scores.values() if score is not None) > 1


def test_a_row_quotes_nothing_of_the_export() -> None:
    card = audit_export(people()["strong"], audience="office")
    row = msgspec.json.encode(student_row(card, reference="1", file="a.zip")).decode()
    quoted = [q.text for c in card.criteria for f in c.findings for q in f.evidence if len(q.text) > 12]
    assert quoted
    assert [text for text in quoted if json.dumps(text, ensure_ascii=False)[1:-1] in row] == []


def test_what_was_asked_stands_in_the_order_and_the_words_of_the_rubric() -> None:
    rubric = load()
    criteria = criteria_asked(rubric)
    assert [one.id for one in criteria] == [name for name, _ in rubric.in_order()]
    assert sum(one.weight for one in criteria) == 100
    checks = checks_asked(rubric)
    assert [one.criterion for one in checks] == sorted(
        (one.criterion for one in checks), key=[one.id for one in criteria].index
    )
    assert "experience-gaps" not in {one.id for one in checks}, "no office sees it"
    assert all(one.title and one.advice and one.why for one in checks)


def test_a_cohort_is_json_and_back() -> None:
    before = cohort([student("a"), student("b", None)], notes=["One file was no export."])
    assert msgspec.json.decode(msgspec.json.encode(before), type=Cohort) == before
