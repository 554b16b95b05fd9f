"""One student's work: the reports and the row, and what goes wrong with one stays with one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from auditor.cohort.finding.identify import Refused
from auditor.cohort.finding.parcels import parcel
from auditor.cohort.reporting import work as module
from auditor.cohort.reporting.resume import mark
from auditor.cohort.reporting.work import Asked, Done, Job, perform, warm
from auditor.errors import PangoMissing
from auditor.rubric import load
from reports.brand import Brand
from sample_exports import people


def job(path: Path, *, formats: tuple[str, ...] = ("html", "json"), pseudonyms: bool = False, **facts: Any) -> Job:
    given = {"reference": "s1", "files": path.name, "name": "", "programme": "BSc", "year": "2027"}
    asked = Asked(rubric=load(), formats=formats, paper="a4", pseudonyms=pseudonyms)
    return Job(parcels=(parcel(path.parent, path.name, travels=False),), asked=asked, **(given | facts))


def done(*jobs: Job) -> Done:
    answer = perform(jobs)[0]
    assert isinstance(answer, Done)
    return answer


def test_a_student_gets_reports_for_the_office_and_a_row() -> None:
    answer = done(job(people()["student"]))
    assert set(answer.reports) == {"html", "json"}
    assert b'"audience": "office"' in answer.reports["json"]
    assert answer.row.links == {"html": "reports/s1.html", "json": "reports/s1.json"}
    assert (answer.row.name, answer.row.programme, answer.row.year) == ("Kaleb Nakashima-Reyes", "BSc", "2027")
    assert answer.row.score is not None


def test_under_a_pseudonym_the_name_is_nowhere() -> None:
    answer = done(job(people()["student"], pseudonyms=True, reference="P-1", files="F-1"))
    assert answer.row.name is None
    assert all(b"Kaleb" not in data for data in answer.reports.values())


def test_a_report_bears_the_offices_look_and_the_mark_changes_with_it() -> None:
    plain = job(people()["sparse"], formats=("html",))
    branded = structs.replace(plain, asked=structs.replace(plain.asked, brand=Brand(name="Northfield Careers")))
    assert b"Northfield Careers" in done(branded).reports["html"]
    assert mark(plain.asked) != mark(branded.asked)


def test_the_report_names_the_files_and_not_the_folders(tmp_path: Path) -> None:
    assert b'"path": "Basic_LinkedInDataExport_10-02-2026"' in done(job(people()["student"])).reports["json"]


def test_one_that_fails_leaves_the_others(tmp_path: Path) -> None:
    first, second = perform([job(tmp_path / "gone.zip"), job(people()["sparse"])])
    assert isinstance(first, Refused)
    assert "no such file" in first.reason
    assert isinstance(second, Done)


def test_without_pango_there_is_no_pdf_and_the_reason_comes_along(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: object) -> bytes:
        raise PangoMissing("a PDF needs Pango")

    monkeypatch.setitem(module.FORMATS, "pdf", missing)
    answer = done(job(people()["sparse"], formats=("html", "pdf")))
    assert set(answer.reports) == set(answer.row.links) == {"html"}
    assert "Pango" in answer.lacking


def test_a_worker_is_warmed_with_what_the_reports_need() -> None:
    from reports.typesetting import _style

    _style.cache_clear()
    warm(("pdf",), "a4")
    assert _style.cache_info().currsize == 1
