from __future__ import annotations

import pytest

from auditor.prose.conjugation import forms_abroad


@pytest.mark.parametrize(
    ("form", "kind"),
    [
        ("gesteigert", "change"),
        ("erhöhte", "change"),
        ("reduziert", "change"),
        ("verkürzung", "change"),
        ("gewonnen", "gain"),
        ("gepflanzt", "gain"),
        ("augmentées", "change"),
        ("signés", "gain"),
        ("aumentó", "change"),
        ("dupliqué", "change"),
        ("alcancé", "gain"),
        ("dupliquei", "change"),
        ("reduziu", "change"),
        ("conquistei", "gain"),
    ],
)
def test_a_form_is_known_with_its_kind(form: str, kind: str) -> None:
    assert forms_abroad()[form] == kind


@pytest.mark.parametrize("word", ["passed", "public", "former", "sign", "lever", "restaurant", "plus", "geerhöht", ""])
def test_english_words_and_forms_that_do_not_exist_are_unknown(word: str) -> None:
    assert word not in forms_abroad()
