"""A job description in a file, on standard input or pasted -> the target that it makes."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from auditor.advertisement.documents import LARGEST, text_of
from auditor.errors import UnreadableTarget
from auditor.named_file import NamedFile
from auditor.prose.language import language
from auditor.target import Origin, Target
from auditor.target.extraction import terms_of

_FILE = NamedFile(
    called="a job description",
    error=UnreadableTarget,
    largest=LARGEST,
    remedy="Give the job description as a text, PDF, DOCX or HTML file.",
)
NOTHING_ASKED = "Give the whole advertisement, with its list of requirements, or name the role with --role."


def from_file(path: Path) -> Target:
    """The target of a job description in a file. Raises UnreadableTarget where it cannot be used."""
    return _from_words(text_of(_FILE.read(path), str(path)), path.name, str(path))


def from_stream(stream: BinaryIO) -> Target:
    """The target of a job description on standard input. Raises UnreadableTarget where it cannot be used."""
    return _from_words(
        text_of(stream.read(LARGEST + 1), "standard input"), "the text from standard input", "standard input"
    )


def from_text(text: str) -> Target:
    """The target of a pasted job description. Raises UnreadableTarget where it names nothing to look for."""
    return _from_words(text_of(text.encode(errors="replace"), "the job text"), "the text that you gave", "the job text")


def _from_words(text: str, name: str, where: str) -> Target:
    spoken = language(text)
    terms = terms_of(text, english=spoken in {None, "en"})
    if not terms:
        raise UnreadableTarget("names no skill, certificate, degree or title", where=where, remedy=NOTHING_ASKED)
    return Target(origin=Origin.ADVERTISEMENT, name=name, terms=terms, language=spoken)
