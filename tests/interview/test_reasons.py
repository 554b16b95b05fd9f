"""Reasons fit the situation, cite what they rest on, and changes are asked of the table itself."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from auditor.interview.answers import Person
from auditor.interview.decision import Active
from auditor.interview.reasons import CITED
from auditor.sources import CITATIONS
from tests.interview import making
from tests.interview.making import COMPANY, ME, connection, export, message, only, plan


def test_a_stranger_with_nothing_known(tmp_path: Path) -> None:
    one = only(plan(export(tmp_path)))
    assert any("unsure means careful" in reason for reason in one.reasons_against)
    assert any("ties you to Ada Berg" in reason for reason in one.reasons_against)
    assert "IVYEXEC" in one.dissent
    assert any("open to networking and Ada Berg active" in change for change in one.would_change)
    assert not any("If you find that" in change for change in one.would_change), "activity alone changes nothing"


def test_an_open_company_and_an_active_interviewer(tmp_path: Path) -> None:
    one = only(plan(export(tmp_path), Person(name="Ada Berg", active="yes"), culture="open"))
    assert any("open to networking" in reason for reason in one.reasons_for)
    assert any("active on LinkedIn" in reason for reason in one.reasons_for)
    assert "KORNFERRY" in one.dissent
    assert any("reserved, the answer becomes: Wait" in change for change in one.would_change)


def test_whoever_is_connected_has_no_request_to_argue_about(tmp_path: Path) -> None:
    folder = export(tmp_path, connections=[connection("Ada", "Berg", COMPANY)], messages=[message("Ada Berg", ME)])
    one = only(plan(folder))
    assert not any("too forward" in reason or "open the company" in reason for reason in one.reasons_against)
    assert any("in touch before" in reason for reason in one.reasons_for)
    assert one.would_change == []


def test_a_pending_request_is_left_alone(tmp_path: Path) -> None:
    one = only(plan(export(tmp_path, invitations=[making.invitation("Ada Berg", "OUTGOING")])))
    assert any("second request" in reason for reason in one.reasons_against)
    assert [change.partition(",")[0] for change in one.would_change] == ["If LinkedIn shows that you are connected"]


@pytest.mark.parametrize("told", [{}, {"culture": "reserved"}, {"today": "2026-06-25"}, {"culture": "open"}])
def test_there_is_always_something_on_both_sides_with_a_known_source(tmp_path: Path, told: dict[str, str]) -> None:
    one = only(plan(export(tmp_path), **told))
    for reasons in (one.reasons_for, one.reasons_against):
        assert reasons
        for reason in reasons:
            (keys,) = re.findall(r"\(([A-Z, -]+)\)$", reason)
            assert set(keys.split(", ")) <= set(CITED) <= set(CITATIONS)


@pytest.mark.parametrize(
    ("active", "said"), [("yes", "What they post gives"), ("unknown", "If they post, it gives"), ("no", "")]
)
def test_posts_count_as_far_as_they_are_known(tmp_path: Path, active: Active, said: str) -> None:
    told = " ".join(only(plan(export(tmp_path), Person(name="Ada Berg", active=active))).reasons_for)
    assert said in told
    assert ("post" in told) is bool(said)


def test_your_own_time_there_speaks_for_it(tmp_path: Path) -> None:
    folder = export(tmp_path)
    (folder / "Volunteering.csv").write_text(
        f"Company Name,Role,Cause,Started On,Finished On,Description\n{COMPANY},Crew lead,,Apr 2025,,\n", "utf-8"
    )
    assert (
        f"You worked for {COMPANY} yourself (Volunteering.csv, row 2): say so. (HOUSE)"
        in only(plan(folder)).reasons_for
    )


def test_somebody_who_posts_nothing_and_was_asked_still_has_something_on_its_side(tmp_path: Path) -> None:
    folder = export(tmp_path, invitations=[making.invitation("Ada Berg", "OUTGOING")])
    assert only(plan(folder, Person(name="Ada Berg", active="no"))).reasons_for
