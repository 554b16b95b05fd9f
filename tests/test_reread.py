"""A JSON report comes back as the scorecard that it was, or says why not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from auditor.audit import audit_export
from auditor.errors import NotAReport
from auditor.reread import is_report, read_report
from reports import write
from sample_exports import people
from tests.reports.cards import CARDS, hostile_card, long_card


@pytest.mark.parametrize("name", sorted(set(CARDS) - {"hostile"}))
def test_a_report_comes_back_as_it_was(tmp_path: Path, name: str) -> None:
    assert read_report(write(CARDS[name](), tmp_path / "a.json")) == CARDS[name]()


def test_a_hostile_report_is_read_without_harm(tmp_path: Path) -> None:
    assert read_report(write(hostile_card(), tmp_path / "a.json")).criteria == hostile_card().criteria


def test_a_real_audit_comes_back_with_what_tells_whose_it_is(tmp_path: Path) -> None:
    card = audit_export(people()["student"], spelling=False)
    assert card.subject.registered
    assert read_report(write(card, tmp_path / "a.json")) == card


def test_what_a_later_version_added_is_passed_over(tmp_path: Path) -> None:
    path = write(long_card(), tmp_path / "a.json")
    raw = json.loads(path.read_text("utf-8")) | {"schema": "1.9", "weather": "fair"}
    path.write_text(json.dumps(raw), "utf-8")
    assert read_report(path).score == long_card().score


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "this is no JSON"),
        ("[1, 2]", "no report of ours"),
        ('{"name": "package"}', "no report of ours"),
        ('{"schema": "2.0", "export": 1}', "has format 2.0, and this version reads 1.0"),
        ('{"schema": "1.0", "export": 1}', "is not whole"),
        ("\ud800".encode("utf-8", "surrogatepass").decode("latin-1"), "this is no JSON"),
    ],
)
def test_what_is_no_report_is_told_apart(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "a.json").write_text(text, "utf-8")
    with pytest.raises(NotAReport) as caught:
        read_report(tmp_path / "a.json")
    assert said in str(caught.value)
    assert caught.value.exit_code == 2


def test_where_there_is_no_report_the_way_to_one_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotAReport, match=r"there is no such file\. Make one with: auditor run EXPORT -o report\.json"):
        read_report(tmp_path / "gone.json")


def test_a_name_tells_a_report_from_an_export(tmp_path: Path) -> None:
    (tmp_path / "folder.json").mkdir()
    assert is_report(Path("a.JSON"))
    assert not is_report(tmp_path / "folder.json")
    assert not is_report(Path("a.zip"))
