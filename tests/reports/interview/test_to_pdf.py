"""The plan on paper."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pypdf
import pytest

from auditor.interview.answers import Person
from reports.interview.to_pdf import render
from tests.interview.making import COMPANY, connection, export, plan


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    rows = [connection("Bo", "Lind", COMPANY)]
    made = plan(
        export(tmp_path_factory.mktemp("plan"), connections=rows), Person(name="Ada Berg", title="Head of Data")
    )
    return render(made)


def test_few_pages_that_hold_answer_people_texts_and_days(pdf: bytes) -> None:
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    assert len(reader.pages) <= 4
    text = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    for words in ("Wait until after the interview.", "Bo Lind", "Dear Ada Berg", "Your plan", "Thursday, 25 June 2026"):
        assert words in text


def test_it_is_tagged_and_has_a_title(pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert document.Root.MarkInfo.Marked
        assert document.Root.Lang == "en"
        assert str(document.docinfo["/Title"]) == "Interview plan: Norrvik Health"


def test_the_paper_is_the_one_asked_for(tmp_path: Path) -> None:
    page = pypdf.PdfReader(io.BytesIO(render(plan(export(tmp_path)), "letter"))).pages[0]
    assert [round(float(side)) for side in page.mediabox[2:]] == [612, 792]
