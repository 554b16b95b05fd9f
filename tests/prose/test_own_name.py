from __future__ import annotations

import pytest

from auditor.prose.own_name import without_name


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Dean managed the project with care.", "XXXX managed the project with care."),
        ("I managed Dean for three years.", "I managed XXXX for three years."),
        ("Dean is a nurse. Dean's wards are calm.", "XXXX is a nurse. XXXX's wards are calm."),
    ],
)
def test_who_does_something_or_has_it_done_is_a_name(text: str, kept: str) -> None:
    assert without_name(text, "Dean Baker") == kept


@pytest.mark.parametrize(
    "text",
    [
        "Dean of Students | 14 halls",
        "Baker at Northwind Foods",
        "Head Baker, bread and rolls",
        "I work as Dean for a college.",
        "Deans managed all of it.",
        "dean managed all of it.",
    ],
)
def test_a_role_stays_one(text: str) -> None:
    assert without_name(text, "Dean Baker") == text


def test_nobody_without_a_name_loses_a_word() -> None:
    assert without_name("Dean managed the project.", "") == "Dean managed the project."
