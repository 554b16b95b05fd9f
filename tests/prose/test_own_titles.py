from __future__ import annotations

import pytest

from auditor.prose.own_titles import own_spans
from auditor.prose.segments import segments


def found(text: str, *own: str) -> list[str]:
    return [text[start:end] for start, end in own_spans(text, tuple(segments(text)), own)]


@pytest.mark.parametrize(
    ("text", "title", "span"),
    [
        ("Lead Pflegefachfrau | Bern", "Pflegefachfrau", "Pflegefachfrau"),
        ("Инженер-конструктор в Заря-Маш", "Инженер-конструктор", "Инженер-конструктор"),
        ("Pump doctor | Leeds", "Senior pump doctor", "Pump doctor"),
        ("看護師｜集中治療", "看護師", "看護師"),
    ],
)
def test_a_title_in_a_phrase_or_a_phrase_in_a_title(text: str, title: str, span: str) -> None:
    assert found(text, title) == [span]


@pytest.mark.parametrize(
    ("text", "title"), [("Night owl", "Nurse"), ("Night nurse", "Manager"), ("Nurse", "x"), ("", "Nurse")]
)
def test_another_or_a_generic_title_is_not_found(text: str, title: str) -> None:
    assert found(text, title) == []
