"""How sure each kind of sign is."""

from __future__ import annotations

from auditor.target import sureness


def test_a_known_name_is_surer_than_a_phrase_and_a_phrase_than_a_plain_word() -> None:
    assert sureness.CREDENTIAL > sureness.KNOWN > sureness.PROPER > sureness.ALONE > sureness.BEFORE
    for phrase, word in ((sureness.OBJECT, sureness.BARE), (sureness.POINT, sureness.LONE)):
        assert phrase > sureness.WORD > word


def test_what_stands_deeper_in_a_sentence_is_less_sure() -> None:
    assert 1 > sureness.BEYOND > sureness.DEEP > 0
