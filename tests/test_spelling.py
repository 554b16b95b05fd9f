from __future__ import annotations

import subprocess
from importlib.metadata import PackageNotFoundError
from pathlib import Path
from typing import Any

import pytest

from auditor import spelling
from auditor.spelling import LEFT_OUT, read_spelling

CLEAN = (
    "I organise and organize colour and color programmes for Soler Group, with EHR, CNA and BA colleagues.",
    "Write to recieve@example.com, see example.org/recieve or #recieve, or run recieve.py, recieve_all and x2recieve.",
    "Mis en place at Café Ment, then Juni and Juli in Ressources Humaines.",
    "Teh Wei Ling and I run iOS, macOS, GraphQL and kubectl.",
    "Responsable de cuenta",
    "Chargé de projet",
    "I led Projekt Assistent for the Universitet of Gothenburg.",
)


def words(text: str, *own: str) -> list[str]:
    return [typo.word for typo in read_spelling([text]).typos_in(text, frozenset(own))]


@pytest.mark.parametrize("text", CLEAN)
def test_names_acronyms_addresses_tags_and_other_spellings_are_no_typos(text: str) -> None:
    assert words(text) == []


@pytest.mark.parametrize(
    ("text", "typos"),
    [
        ("I recieve teh goods, and I recieve them well.", ["recieve", "teh"]),
        ("Recieved two prizes. Succesful tenders, too", ["Recieved", "Succesful"]),
        ("Managment Consultant | Buisness Developement", ["Managment", "Buisness", "Developement"]),
        ("We moved to a new accomodation\nand\x00kept\ta seperate store", ["accomodation", "seperate"]),
        ("Café naïve – definately 東京", ["definately"]),
    ],
)
def test_typos_are_found_where_they_stand(text: str, typos: list[str]) -> None:
    found = read_spelling([text]).typos_in(text)
    assert [typo.word for typo in found] == typos
    assert all(text[typo.start :].startswith(typo.word) and typo.meant for typo in found)


def test_words_of_the_members_own_are_no_typos() -> None:
    assert words("I lead accomodation sales.", "accomodation") == []


def test_the_texts_of_many_are_read_in_one_call(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[object] = []
    run = subprocess.run

    def counted(*args: Any, **options: Any) -> object:
        calls.append(args)
        return run(*args, **options)

    monkeypatch.setattr(subprocess, "run", counted)
    texts = [f"Text {number} with a definately odd word" for number in range(300)]
    read = read_spelling([*texts, "", "fine"])
    assert len(calls) == 1
    assert all([typo.word for typo in read.typos_in(text)] == ["definately"] for text in texts)
    assert read.typos_in("fine") == read.typos_in("never asked") == ()


def test_without_texts_no_program_is_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: pytest.fail("it ran"))
    assert not read_spelling(["", ""]).unread


def test_a_program_that_is_not_installed_is_told_with_the_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_: str) -> object:
        raise PackageNotFoundError("typos")

    monkeypatch.setattr(spelling, "distribution", missing)
    read = read_spelling(["definately"])
    assert "not installed" in read.unread
    assert "pip install" in read.remedy
    assert read.typos_in("definately") == ()


def test_a_package_without_its_program_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    class Empty:
        files = None

    monkeypatch.setattr(spelling, "distribution", lambda _: Empty())
    assert "not installed" in read_spelling(["definately"]).unread


@pytest.mark.parametrize(
    ("program", "told"),
    [
        ("#!/bin/sh\nexit 7\n", "status 7"),
        ("#!/bin/sh\necho nonsense\n", "JSONDecodeError"),
        ("#!/bin/sh\nsleep 5\n", "longer than"),
        ("not a program", "OSError"),
    ],
)
def test_a_program_that_fails_is_told_and_never_raises(
    program: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "typos"
    broken.write_text(program, encoding="utf-8")
    broken.chmod(0o755)
    monkeypatch.setattr(spelling, "_program", lambda: broken)
    monkeypatch.setattr(spelling, "SECONDS", 0.3)
    read = read_spelling(["definately"])
    assert told in read.unread
    assert read.remedy


def test_a_clipped_word_is_right_and_an_unfinished_one_is_not() -> None:
    clipped, unfinished = "I drive an artic for the firm every night", "I ran the whole syste of the firm"
    read = read_spelling([clipped, unfinished])
    assert read.flagged[clipped], "the program flags it"
    assert read.typos_in(clipped) == ()
    assert [typo.word for typo in read.typos_in(unfinished)] == ["syste"]


def test_left_out_says_so() -> None:
    assert LEFT_OUT.unread
    assert LEFT_OUT.typos_in("definately") == ()
