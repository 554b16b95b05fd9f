"""Whether a PDF keeps PDF/UA-1 and its length, as far as `pdfua` and our own questions tell; veraPDF is not here."""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pdfua import validate

from sample_exports import people
from tests.written import DOCUMENTS

every_person = pytest.mark.parametrize("person", people())
every_document = pytest.mark.parametrize("name", DOCUMENTS)
# pdfua 0.1: UA-14-001 ends in an exception, and UA-15-003 asks row headers for a scope that ISO 14289-1 does not.
UNSOUND = {"UA-14-001", "UA-15-003"}


@cache
def pdf_of(name: str) -> bytes:
    return DOCUMENTS[name]("pdf")


def kinds(pdf: pikepdf.Pdf) -> Iterator[tuple[str, Any]]:
    """Every element of the structure tree in reading order, by its kind."""
    waiting = [pdf.Root.StructTreeRoot.K]
    while waiting:
        node = waiting.pop()
        if isinstance(node, pikepdf.Array):
            waiting.extend(reversed(list(node)))
        elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
            yield str(node.S), node
            waiting.append(node.get("/K", pikepdf.Array()))


@every_document
def test_pdfua_finds_nothing(name: str, tmp_path: Path) -> None:
    file = tmp_path / "report.pdf"
    file.write_bytes(pdf_of(name))
    report = validate(str(file))
    assert [f"{one.rule_id}: {one.message}" for one in report.findings if one.rule_id not in UNSOUND] == []


@every_person
def test_it_is_as_long_as_somebody_reads(person: str) -> None:
    with pikepdf.open(io.BytesIO(pdf_of(person))) as pdf:
        assert len(pdf.pages) in ((2, 3) if person == "sparse" else (3, 4, 5))


@every_document
def test_every_mark_on_a_page_is_tagged_or_decoration(name: str) -> None:
    with pikepdf.open(io.BytesIO(pdf_of(name))) as pdf:
        assert not pdf.Root.MarkInfo.get("/Suspects", False)
        for page in pdf.pages:
            depth = 0
            for operands, operator in pikepdf.parse_content_stream(page):
                sign = str(operator)
                depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(sign, 0)
                if sign in {"Tj", "TJ", "Do", "sh"}:
                    assert depth > 0, operands
            assert depth == 0
            assert page.obj.get("/Tabs", "/S") == "/S"


@every_document
def test_the_tags_say_what_things_are(name: str) -> None:
    with pikepdf.open(io.BytesIO(pdf_of(name))) as pdf:
        found = list(kinds(pdf))
        names = [kind for kind, _ in found]
        assert names[0] == "/Document"
        assert {"/H1", "/H2", "/L", "/LI", "/P", "/Figure"} <= set(names)
        assert all(str(node.get("/Alt", "")).strip() for kind, node in found if kind == "/Figure")
        levels = [int(kind[2]) for kind in names if kind[:2] == "/H" and kind[2:].isdigit()]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))
        assert str(pdf.Root.Lang) == "en"
        assert str(pdf.docinfo["/Title"]).startswith(("LinkedIn profile", "Interview"))


@every_person
def test_bookmarks_lead_through_a_report(person: str) -> None:
    with pikepdf.open(io.BytesIO(pdf_of(person))) as pdf, pdf.open_outline() as outline:
        assert [one.title for one in outline.root][1:3] == ["What already works", "What to do next"]


def test_the_columns_of_a_comparison_have_heads() -> None:
    with pikepdf.open(io.BytesIO(pdf_of("comparison"))) as pdf:
        heads = [node for kind, node in kinds(pdf) if kind == "/TH"]
        assert len(heads) > 10


def test_words_from_the_right_are_in_the_order_of_their_letters() -> None:
    import pypdfium2

    text = pypdfium2.PdfDocument(pdf_of("arabic"))[0].get_textpage().get_text_bounded()
    assert any("\u0600" <= letter <= "\u06ff" for letter in text)
