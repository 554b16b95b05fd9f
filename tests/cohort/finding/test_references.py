"""References: stable, safe as file names, and without a way back to the name."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.cohort.finding.references import pseudonym, references, safe


@given(st.text())
def test_an_id_becomes_a_name_for_every_file_system(student_id: str) -> None:
    assert re.fullmatch(r"[A-Za-z0-9_-]{1,80}", safe(student_id))


@pytest.mark.parametrize("plain", ["S0300001", "ab-12_c"])
def test_a_plain_id_stays_as_it_is(plain: str) -> None:
    assert safe(plain) == plain


@pytest.mark.parametrize("odd", ["CON", "com1", "a/b", "../../etc/passwd", "ä1", "", "x" * 300, "a b"])
def test_what_some_system_refuses_is_replaced_and_marked(odd: str) -> None:
    assert safe(odd) != odd
    assert safe(odd).casefold() not in {"con", "com1"}


def test_two_ids_that_lose_the_same_letters_stay_two() -> None:
    assert safe("a/b") != safe("a:b")


def test_names_that_differ_in_capitals_alone_are_told_apart() -> None:
    assert references(["ab1", "AB1", "c"]) == ["ab1", "AB1-2", "c"]


def test_a_pseudonym_hangs_on_key_and_secret_alone() -> None:
    assert pseudonym("Ada Holm", b"one") == pseudonym("Ada Holm", b"one")
    assert len({pseudonym("Ada Holm", b"one"), pseudonym("Ada Holm", b"two"), pseudonym("Ada Holm")}) == 3
    assert re.fullmatch("P-[A-Z2-7]{8}", pseudonym("Ada Holm"))
