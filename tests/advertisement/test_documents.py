"""A job description in each kind of file, and one helpful sentence for all that is none."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest

from auditor.advertisement import documents
from auditor.advertisement.documents import text_of
from auditor.errors import UnreadableTarget
from tests.advertisement.making import LINES, portable_document, saved, word_document


def test_a_word_document_is_read_whole_header_tables_and_bullets() -> None:
    assert text_of(word_document(), "job.docx").split("\n") == [
        "Registered Nurse",
        "Requirements",
        "• BLS certification",
        "Experience with wound care",
        "and telemetry",
    ]


def test_a_pdf_is_read_line_by_line() -> None:
    assert text_of(portable_document(*LINES), "job.pdf").split("\n") == [*LINES]


def test_a_pdf_that_anybody_may_open_is_read_though_it_is_encrypted() -> None:
    assert "wound care" in text_of(portable_document(*LINES, password=""), "job.pdf")


def test_a_page_is_read_without_its_markup() -> None:
    page = b"\n<!DOCTYPE html><html><body><nav>Home</nav><h1>Nurse</h1><ul><li>BLS</li></ul></body></html>"
    assert text_of(page, "job.html") == "Nurse\n• BLS"


@pytest.mark.parametrize(
    "content",
    [
        b"Nurse wanted \xe2\x80\x93 caf\xc3\xa9",
        "Nurse wanted – café".encode("cp1252"),
        "Nurse wanted – café".encode("utf-16"),
    ],
)
def test_a_text_is_read_in_the_encodings_that_people_have(content: bytes) -> None:
    assert text_of(content, "job.txt") == "Nurse wanted – café"


def zipped(**files: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name.replace("__", "/") + ".xml", content)
    return stream.getvalue()


LOCK = "open sesame"
UNUSABLE = {
    "is a PDF that is damaged": b"%PDF-1.7\n" + portable_document(*LINES)[200:600],
    "is a PDF with a password": portable_document(*LINES, password=LOCK),
    "is a PDF of pictures, perhaps a scan, without any text": portable_document(),
    "has 31 pages, and a job description has a few": portable_document(*LINES, pages=31),
    "is a zip or an office file, but no Word document": zipped(xl__workbook="<x/>"),
    "is a document that is damaged": zipped(word__document="<broken"),
    "is a Word document of the old kind": b"\xd0\xcf\x11\xe0" + bytes(600),
    "is an RTF document": b"{\\rtf1 hello}",
    "is a picture": b"\x89PNG\r\n\x1a\n" + bytes(50),
    "is no text, PDF, DOCX or HTML file": bytes(range(256)) * 4,
    "has no words in it": b"",
    "has 60,001 characters": b"a" * 60_001,
}


@pytest.mark.parametrize(("what", "content"), UNUSABLE.items(), ids=UNUSABLE)
def test_what_cannot_be_used_is_told_in_one_sentence_with_a_remedy(what: str, content: bytes) -> None:
    with pytest.raises(UnreadableTarget) as caught:
        text_of(content, "job")
    assert str(caught.value).startswith(f"job: {what}")
    assert caught.value.remedy.endswith(".")
    assert caught.value.exit_code == 2


@pytest.mark.parametrize("content", [b"", b"  \n", b"123 - 456", b"<html><body><script>words</script></body></html>"])
def test_an_empty_file_has_no_words(content: bytes) -> None:
    with pytest.raises(UnreadableTarget, match="has no words in it"):
        text_of(content, "job")


def test_an_empty_word_document_has_no_words() -> None:
    with pytest.raises(UnreadableTarget, match="has no words in it"):
        text_of(saved(docx.Document()), "job.docx")


def test_a_document_cut_short_is_damaged() -> None:
    with pytest.raises(UnreadableTarget, match="is a document that is damaged"):
        text_of(word_document()[:2000], "job.docx")


def test_what_expands_beyond_measure_is_refused() -> None:
    bomb = zipped(word__document="0" * 60_000_000)
    with pytest.raises(UnreadableTarget, match="expands to far more than a job description holds"):
        text_of(bomb, "job.docx")


def test_a_large_file_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "LARGEST", 1024 * 1024)
    with pytest.raises(UnreadableTarget, match="is larger than 1 MB"):
        text_of(b"a " * 600_000, "job")
