"""The file of questions: what is written, what is read, and what is refused in one sentence."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from auditor.answers import QUESTIONS, SECTIONS, Answers, blank, read_answers
from auditor.errors import BadAnswers


def read(tmp_path: Path, text: str | bytes) -> Answers:
    path = tmp_path / "answers.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_answers(path)


def test_a_fresh_file_asks_everything_and_answers_nothing(tmp_path: Path) -> None:
    assert read(tmp_path, blank()).given == {}
    assert {section: set(table) for section, table in tomllib.loads(blank()).items()} == {
        section: set(questions) for section, questions in SECTIONS.items()
    }
    for question in QUESTIONS.values():
        assert f"# {question}" in blank()


@pytest.mark.parametrize(
    ("written", "meant"),
    [('"yes"', True), ('" Yes "', True), ("true", True), ('"no"', False), ('"NO"', False), ("false", False)],
)
def test_an_answer_is_yes_or_no(tmp_path: Path, written: str, meant: bool) -> None:
    assert read(tmp_path, f"[photo]\nalone = {written}").given == {"alone": meant}


@pytest.mark.parametrize("written", ['""', '"?"', '" "'])
def test_an_open_question_is_not_answered(tmp_path: Path, written: str) -> None:
    assert read(tmp_path, f"[profile]\nbanner = {written}").given == {}


def test_the_photos_answers_are_told_apart(tmp_path: Path) -> None:
    given = read(tmp_path, '[photo]\nsharp = "no"\n[profile]\nbanner = "yes"')
    assert given.photo == {"sharp": False}


def test_notepads_mark_at_the_start_is_no_fault(tmp_path: Path) -> None:
    assert read(tmp_path, b'\xef\xbb\xbf[photo]\nalone = "yes"').given == {"alone": True}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('[photo]\nalon = "yes"', "there is no question alon. Did you mean alone?"),
        ('[photos]\nalone = "yes"', r"there is no question photos. Did you mean \[photo\]?"),
        ("zebra = 1", r"The known ones are \[photo\], \[profile\]."),
        ("photo = 1", "there is no question photo"),
        ('[photo]\nqqq = "yes"', "The known ones are alone, plain_background"),
        ('[photo]\nalone = "maybe"', "alone is answered 'maybe'"),
        ("[photo]\nalone = 1", "alone is answered 1"),
        ("[photo]\nalone = yes", 'Write "yes" or "no", in quotes'),
        (b"\xff\xfe", "no text in UTF-8"),
    ],
)
def test_what_cannot_be_meant_is_named(tmp_path: Path, text: str | bytes, words: str) -> None:
    with pytest.raises(BadAnswers, match=words):
        read(tmp_path, text)


def test_where_there_is_no_file_the_way_to_one_is_said(tmp_path: Path) -> None:
    with pytest.raises(BadAnswers, match="`auditor answers new` writes a fresh one"):
        read_answers(tmp_path / "none.toml")
