from __future__ import annotations

import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.prose.language import in_words, language


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("I cared for patients on a stroke ward and taught new nurses how we hand over.", "en"),
        ("I CARED FOR PATIENTS ON A STROKE WARD AND TAUGHT NEW NURSES HOW WE HAND OVER.", "en"),
        ("Registered nurse on a stroke ward in Leeds", "en"),
        ("Ich arbeite seit zehn Jahren als Pflegefachkraft in Wien.", "de"),
        ("Responsable d'une équipe de dix personnes à Lyon", "fr"),
        ("Trabajo como enfermera en un hospital de Sevilla", "es"),
        ("Trabalho como enfermeira num hospital de Lisboa há anos", "pt"),
        ("Lavoro come infermiera in un ospedale di Torino", "it"),
        ("Jag arbetar som lärare i en liten skola i Uppsala", "sv"),
        ("أعمل مهندسا في شركة كبيرة منذ عشر سنوات", "ar"),
        ("Я работаю инженером на заводе в Перми", "ru"),
        ("私は東京の病院で看護師として働いています。患者さんと話すのが好きです", "ja"),
        ("저는 서울에 있는 병원에서 간호사로 십 년 동안 일하고 있습니다", "ko"),
        ("我在上海一家医院做护士已经十年了我喜欢和病人聊天", "zh"),
    ],
)
def test_a_sentence_tells_its_language(text: str, code: str) -> None:
    assert language(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Barista",
        "Staff nurse, ICU",
        "2014 - 2019",
        "看護師",
        "https://example.org/a/very/long/path/of/words",
        "Excel, Word, Power BI, SAP, Jira, Confluence",
        "Python, Java, Kubernetes, Docker, PostgreSQL, Terraform",
        "Siemens NX, CATIA V5, SolidWorks, AutoCAD",
        "AWS | Azure | GCP | Linux | Jenkins",
    ],
)
def test_too_short_or_too_mixed_a_text_tells_none(text: str) -> None:
    assert language(text) is None


def test_no_connection_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a connection")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    assert language("I repaired farm machines and trailers in a small workshop.") == "en"


@given(st.text(max_size=120))
def test_any_text_is_read(text: str) -> None:
    code = language(text)
    assert code is None or (code.isascii() and code.islower())


def test_a_language_without_a_name_here_is_another_language() -> None:
    assert in_words("pt") == "in Portuguese"
    assert in_words("xx") == in_words(None) == "in another language, or too short to tell"


@pytest.mark.parametrize("place", ["東京", "杲亭", "Москва", "القاهرة"])
def test_a_place_in_its_own_script_tips_no_english_sentence(place: str) -> None:
    assert language(f"Helping people of {place} to do good work every day") == "en"
