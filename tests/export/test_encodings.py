from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.export.encodings import decode

NAMES = "Name\nZoë, 数据, 🚀\n"


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(NAMES.encode(), id="utf-8"),
        pytest.param(NAMES.encode("utf-8-sig"), id="utf-8 with its mark"),
        pytest.param(b"\xff\xfe" + NAMES.encode("utf-16-le"), id="utf-16-le with its mark"),
        pytest.param(b"\xfe\xff" + NAMES.encode("utf-16-be"), id="utf-16-be with its mark"),
        pytest.param(NAMES.encode("utf-16-le"), id="utf-16-le without"),
    ],
)
def test_the_encodings_of_exports(data: bytes) -> None:
    assert decode(data) == (NAMES, "")


def test_an_owners_excel_saves_cp1252() -> None:
    assert decode("Café “Zoë” – naïve".encode("cp1252")) == ("Café “Zoë” – naïve", "")


def test_a_few_broken_bytes_do_not_turn_good_utf_8_into_gibberish() -> None:
    text, mended = decode("Zoë Müller, José".encode() + b"\xff end")
    assert text == "Zoë Müller, José\ufffd end"
    assert "could not be decoded" in mended


def test_lone_surrogates_are_replaced() -> None:
    eight, mended_eight = decode("Zoë Müllér ".encode() + b"\xed\xa0\x80")
    sixteen, mended_sixteen = decode(b"\xff\xfe" + "Zoë\ud800 x".encode("utf-16-le", "surrogatepass"))
    for text in (eight, sixteen):
        text.encode()
        assert text.startswith("Zoë")
    assert mended_eight
    assert mended_sixteen


def test_half_a_utf_16_character_at_the_end_is_no_error() -> None:
    text, mended = decode(b"\xff\xfe" + "Name".encode("utf-16-le") + b"\x41")
    assert text == "Name\ufffd"
    assert mended


def test_nuls_are_left_out_and_told() -> None:
    assert decode(b"Name\nPy\0thon\n") == ("Name\nPython\n", "holds NUL characters, which were left out")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_all_systems_are_one(end: str) -> None:
    assert decode(f"a{end}b{end}{end}c".encode())[0] == "a\nb\n\nc"


def test_mixed_line_ends() -> None:
    assert decode(b"a\r\nb\rc\nd")[0] == "a\nb\nc\nd"


def test_nothing_is_nothing() -> None:
    assert decode(b"") == ("", "")


@given(st.binary(max_size=200))
def test_all_bytes_are_some_text_without_nuls_and_surrogates(data: bytes) -> None:
    text, _ = decode(data)
    text.encode()
    assert "\0" not in text
    assert "\r" not in text


@given(st.text(st.characters(exclude_characters="\0\r\ufeff", exclude_categories=["Cs"]), max_size=50))
def test_utf_8_is_read_back(text: str) -> None:
    # Told by a letter in front: without one, two bytes may look like the mark of UTF-16.
    assert decode(f"Name {text}".encode())[0] == f"Name {text}"
