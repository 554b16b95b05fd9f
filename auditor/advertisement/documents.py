"""A job description's bytes -> its text, whether they are plain text, a PDF, a DOCX or an HTML page."""

from __future__ import annotations

import io
import logging
import re
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING

from auditor.advertisement.pages import text_of_page
from auditor.errors import UnreadableTarget, UnsafeArchive
from auditor.export.encodings import decode
from auditor.export.limits import Allowance, expanded

if TYPE_CHECKING:
    from docx.blkcntnr import BlockItemContainer
    from docx.document import Document

LARGEST = 10 * 1024 * 1024
"""Bytes of a file; a job description with a logo takes a few hundred kilobytes (house rule, like the next two)."""
PAGES = 30
LONGEST = 60_000
"""Characters of text: twenty closely written pages."""

_PASTE = "Copy its words and give them with --target-text, or put “-” after --target and paste them."
_OTHERS = (
    (b"\xd0\xcf\x11\xe0", "is a Word document of the old kind (.doc)", "Save it as .docx or PDF, and give that."),
    (b"{\\rtf", "is an RTF document", "Save it as .docx or PDF, and give that."),
    (b"\x89PNG", "is a picture", _PASTE),
    (b"\xff\xd8\xff", "is a picture", _PASTE),
    (b"GIF8", "is a picture", _PASTE),
)
_MARKUP = re.compile(rb"\s*(?:<!doctype html|<html|<head|<body|<div|<p[ >]|<h1|<ul|<section|<article)", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")


def text_of(content: bytes, where: str) -> str:
    """The text of a job description; its kind is told by what it holds, never by its name.

    `where` is what an error calls it. Raises UnreadableTarget where it is too large, broken, encrypted, empty, a scan
    without text, or of a kind that is not read.
    """
    if len(content) > LARGEST:
        raise UnreadableTarget(
            f"is larger than {LARGEST // 1024 // 1024} MB, as no job description is", where=where, remedy=_PASTE
        )
    text = _read(content, where)
    if not re.search(r"[^\W\d_]", text):
        raise UnreadableTarget("has no words in it", where=where, remedy=_PASTE)
    if len(text) > LONGEST:
        raise UnreadableTarget(
            f"has {len(text):,} characters, and a job description has a few thousand",
            where=where,
            remedy="Give the description of one job.",
        )
    return text.strip()


def _read(content: bytes, where: str) -> str:
    for start, what, remedy in _OTHERS:
        if content.startswith(start):
            raise UnreadableTarget(what, where=where, remedy=remedy)
    if content[:1024].lstrip().startswith(b"%PDF-"):
        return _pdf(content, where)
    if content.startswith(b"PK\x03\x04"):
        return _docx(content, where)
    text, complaint = decode(content)
    if _MARKUP.match(text.lstrip("\ufeff").encode()[:512]):
        return text_of_page(text)
    if complaint.startswith("holds NUL") or len(_CONTROL.findall(text)) > len(text) / 100:
        raise UnreadableTarget(
            "is no text, PDF, DOCX or HTML file", where=where, remedy="Give the job description as one of these."
        )
    return text


def _pdf(content: bytes, where: str) -> str:
    import pypdf
    from pypdf.errors import DependencyError, FileNotDecryptedError, WrongPasswordError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    locked = UnreadableTarget("is a PDF with a password", where=where, remedy=_PASTE)
    try:
        reader = pypdf.PdfReader(io.BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            raise locked
        pages = len(reader.pages)
        text = "\n".join(page.extract_text() for page in reader.pages[:PAGES]) if pages <= PAGES else ""
    except (DependencyError, FileNotDecryptedError, WrongPasswordError) as error:
        raise locked from error
    except UnreadableTarget:
        raise
    except Exception as error:  # pypdf ends strangers' PDFs in many ways
        raise UnreadableTarget("is a PDF that is damaged", where=where, remedy=_PASTE) from error
    if pages > PAGES:
        raise UnreadableTarget(
            f"has {pages} pages, and a job description has a few",
            where=where,
            remedy="Give the description of one job.",
        )
    if not text.strip():
        raise UnreadableTarget("is a PDF of pictures, perhaps a scan, without any text", where=where, remedy=_PASTE)
    return text


def _docx(content: bytes, where: str) -> str:
    damaged = UnreadableTarget("is a document that is damaged", where=where, remedy=_PASTE)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if "word/document.xml" not in archive.namelist():
                raise UnreadableTarget(
                    "is a zip or an office file, but no Word document",
                    where=where,
                    remedy="Give the job description as text, PDF, DOCX or HTML.",
                )
            expanded(archive, Allowance(left=5 * LARGEST))
        import docx

        document = docx.Document(io.BytesIO(content))
        return "\n".join(line for line in _lines(document) if line.strip())
    except UnreadableTarget:
        raise
    except UnsafeArchive as error:
        raise UnreadableTarget(
            "expands to far more than a job description holds", where=where, remedy=_PASTE
        ) from error
    except Exception as error:  # zipfile, lxml and python-docx end strangers' documents in many ways
        raise damaged from error


def _lines(document: Document) -> Iterator[str]:
    """Paragraphs and cells in reading order; headers first: some write the job's title there."""
    for section in document.sections:
        if not section.header.is_linked_to_previous:
            yield from _content(section.header)
    yield from _content(document)


def _content(container: Document | BlockItemContainer) -> Iterator[str]:
    from docx.table import Table

    for block in container.iter_inner_content():
        if isinstance(block, Table):
            for row in block.rows:
                for cell in dict.fromkeys(row.cells):
                    yield from _content(cell)
        elif block.style is not None and (block.style.name or "").startswith("List"):
            yield f"• {block.text}"
        else:
            yield block.text
