from __future__ import annotations

import pytest

from auditor.prose.segments import segments


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("Nurse | ICU, nights", [["Nurse"], ["ICU"], ["nights"]]),
        ("R&D lead - Oslo", [["R&D", "lead"], ["Oslo"]]),
        ("Actor/Director at St. Ann's", [["Actor/Director", "at", "St"], ["Ann's"]]),
        ("C++ developer (C#)", [["C++", "developer"], ["C#"]]),
        ("| - |", []),
        ("", []),
    ],
)
def test_phrases_end_at_separators(text: str, phrases: list[list[str]]) -> None:
    assert [[word.written for word in phrase] for phrase in segments(text)] == phrases


def test_a_word_knows_where_it_stands() -> None:
    text = "Senior Nurse | Triage."
    assert [text[word.start : word.end] for phrase in segments(text) for word in phrase] == [
        "Senior",
        "Nurse",
        "Triage",
    ]
    assert [word.small for phrase in segments(text) for word in phrase] == ["senior", "nurse", "triage"]
