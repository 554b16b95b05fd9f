"""A job from a file, from standard input, or pasted."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from auditor.advertisement import from_file, from_stream, from_text
from auditor.errors import UnreadableTarget
from auditor.target import Kind, Origin
from tests.advertisement.making import word_document

WORDS = "Registered Nurse\nRequirements:\n- BLS certification\n- Experience with wound care and telemetry"


def test_one_job_however_it_comes_gives_one_target(tmp_path: Path) -> None:
    path = tmp_path / "job.txt"
    path.write_text(WORDS, encoding="utf-8")
    given = [from_file(path), from_stream(io.BytesIO(WORDS.encode())), from_text(WORDS)]
    assert [target.name for target in given] == ["job.txt", "the text from standard input", "the text that you gave"]
    assert len({target.terms for target in given}) == 1
    assert {target.origin for target in given} == {Origin.ADVERTISEMENT}
    assert given[0].language == "en"
    assert [term.name for term in given[0].of_kind(Kind.TITLE)] == ["Registered Nurse"]
    assert {"BLS", "wound care", "telemetry"} <= {term.name for term in given[0].terms}


def test_a_word_document_is_told_by_what_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "job.txt"
    path.write_bytes(word_document())
    assert "wound care" in from_file(path).scored


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableTarget, match=r"job\.pdf: there is no such file\. Give the job description"):
        from_file(tmp_path / "job.pdf")


def test_a_text_that_asks_for_nothing_says_what_to_give() -> None:
    with pytest.raises(UnreadableTarget, match=r"the job text: names no skill.* or name the role with --role\."):
        from_text("hello there")


def test_in_another_language_only_names_that_need_no_grammar_are_taken() -> None:
    german = (
        "Wir suchen zum nächsten Termin eine Fachkraft für unser Team in Leipzig.\n"
        "Erfahrung mit SAP und JavaScript, sowie gute Kenntnisse in der Buchhaltung und im Umgang mit Kunden."
    )
    target = from_text(german)
    assert target.language == "de"
    assert {term.name for term in target.of_kind(Kind.SKILL)} == {"SAP", "JavaScript", "Buchhaltung"}
