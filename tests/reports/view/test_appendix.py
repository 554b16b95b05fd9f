"""Tests of reports.view.appendix: what stayed open, what no export shows, the ledger, the method, the sources."""

from __future__ import annotations

from typing import Any

import msgspec

from auditor.given import Told
from auditor.scorecard import ExportFile, RowProblem, RubricUsed, Scorecard
from reports.view.appendix import Appendix, appendix
from tests.reports.cards import empty_card, long_card


def shown(card: Scorecard | None = None, **changes: Any) -> Appendix:
    return appendix(msgspec.structs.replace(card or long_card(), **changes))


def test_the_tick_list_and_what_is_never_shown() -> None:
    assert [name for name, _ in shown().tick_list][:4] == ["Photo", "Banner", "Featured", "Open to Work"]
    assert shown().never_shown.endswith("And it ends on 15 June 2026, known from the name of the archive.")
    undated = msgspec.structs.replace(long_card().export, day_source="")
    assert shown(export=undated).never_shown.endswith("And it ends on 15 June 2026.")


def test_many_problems_end_in_a_count() -> None:
    problems = [RowProblem(file="Shares.csv", row=row, reason="too long") for row in range(20)]
    lines = shown(problems=problems).problems
    assert lines[0] == "Shares.csv: too long."
    assert lines[1] == "Shares.csv, row 1: too long."
    assert lines[-1] == "And 8 more; the JSON report lists them all."
    assert shown(problems=problems[:12]).problems[-1] == "Shares.csv, row 11: too long."


def test_the_ledger_goes_by_state_and_shortens_on_paper() -> None:
    files = [ExportFile(name=f"f{number}.csv", state="not-opened", rows=None) for number in range(10)]
    files += [ExportFile(name="Skills.csv", state="read", rows=1), ExportFile(name="New.csv", state="odd", rows=None)]
    read, left, odd = shown(export=msgspec.structs.replace(long_card().export, files=files)).ledger
    assert (read.title, read.names, read.in_brief) == ("Read (1)", "Skills.csv (1 row).", "Skills.csv (1 row).")
    assert left.title == "Left closed on purpose (10)"
    assert left.in_brief.endswith("f2.csv and 7 more.")
    assert left.names.endswith("f9.csv.")
    assert odd.title == "odd (1)"


def test_the_method_names_rubric_version_and_changes() -> None:
    assert "rubric “house”, version 1.0. No office has changed that rubric." in shown().method[0]
    changed = RubricUsed(id="office", version="2", changes=["criteria.photo.weight: 8 to 6"])
    assert "An office changed that rubric: criteria.photo.weight: 8 to 6." in shown(rubric=changed).method[0]


def test_paper_names_the_works_behind_gaps_and_counts_the_others() -> None:
    whole = shown()
    assert any(group.is_on_paper and group.in_brief for group in whole.sources)
    card = long_card()
    passed = [
        msgspec.structs.replace(
            criterion,
            findings=[msgspec.structs.replace(one, outcome="pass", score=1.0) for one in criterion.findings],
        )
        for criterion in card.criteria
    ]
    settled = shown(criteria=passed)
    assert not any(group.is_on_paper or group.in_brief for group in settled.sources)
    assert settled.more_sources.startswith("What is in place rests on ")
    assert shown(empty_card()).more_sources == ""


def test_sources_are_those_of_shown_findings_by_grade() -> None:
    groups = shown().sources
    assert [group.grade for group in groups] == ["A", "A-", "B", "C", "D", "Yardstick", "House"]
    assert [work.key for work in groups[0].works] == ["LI-CHECKLIST", "LI-URL"]
    assert groups[0].in_brief.endswith(" LinkedIn Help 87, public profile URL (linkedin.com).")
    assert groups[-1].works == []
    assert "LI-PHOTO-SIZE" not in {work.key for group in groups for work in group.works}
    assert shown(empty_card()).sources == []


def test_a_grade_of_another_version_is_still_listed() -> None:
    card = long_card()
    (first, *others) = card.criteria[0].findings
    cited = [msgspec.structs.replace(first.sources[0], grade="Z")]
    photo = msgspec.structs.replace(card.criteria[0], findings=[msgspec.structs.replace(first, sources=cited), *others])
    assert shown(criteria=[photo]).sources[-1].meaning == "a grade of another version"


def test_privacy_is_for_the_audience() -> None:
    assert shown().privacy[1].startswith("It holds your own words")
    assert shown(empty_card()).privacy[1].startswith("It was made for a careers office.")


def test_what_was_told_need_not_be_ticked() -> None:
    card = long_card()
    told = [Told(key=key, question="?", answer=True) for key in ("banner", "featured", "alone")]
    names = [name for name, _ in appendix(msgspec.structs.replace(card, answers=told)).tick_list]
    assert names == ["Photo", "Open to Work", "Who can see you", "Order of skills", "Recommenders"]
