"""The labelled sets: as large as promised, labelled with the words of their README, and full of traps."""

from __future__ import annotations

from collections import Counter

import pytest

from auditor.stage_name import StageName
from tests.judge.labelled import careers, is_held_out, rows

YES_NO = {"yes", "no"}
SIZES = {
    "statements": 620,
    "statements-other-languages": 160,
    "headlines": 210,
    "summaries": 150,
    "sentences": 210,
    "private": 120,
    "languages": 150,
}
LABELS = [
    ("statements", "result", YES_NO),
    ("statements", "responsibility", YES_NO),
    ("statements-other-languages", "language", {"de", "fr", "es", "pt"}),
    ("headlines", "default", YES_NO),
    ("headlines", "role", YES_NO),
    ("headlines", "specifics", {"0", "1", "2"}),
    ("summaries", "results", {"0", "1", "2"}),
    ("summaries", "goal", YES_NO),
    ("summaries", "private", {"phone", "address", "birth-date", "identity-number", "email", "none"}),
    ("private", "kind", {"phone", "address", "birth-date", "identity-number", "email", "none"}),
]


@pytest.mark.parametrize(("name", "size"), SIZES.items())
def test_a_set_is_large_and_halved(name: str, size: int) -> None:
    texts = [next(iter(row.values())) for row in rows(name)]
    assert len(texts) >= size
    assert len(set(texts)) == len(texts)
    assert 0.4 <= sum(map(is_held_out, texts)) / len(texts) <= 0.6


@pytest.mark.parametrize(("name", "column", "labels"), LABELS)
def test_a_label_is_one_of_a_few(name: str, column: str, labels: set[str]) -> None:
    assert {row[column] for row in rows(name)} == labels


def test_fifteen_occupations_are_alike_in_size() -> None:
    sizes = Counter(row["occupation"] for row in rows("statements"))
    del sizes["several"]
    assert len(sizes) == 15
    assert min(sizes.values()) >= 38


def test_the_misspelt_words_stand_in_their_sentences() -> None:
    assert all(
        word.casefold() in row["sentence"].casefold()
        for row in rows("sentences")
        for word in row["misspelt"].split(", ")
    )


def test_a_summary_has_40_to_200_words_and_a_text_40_characters() -> None:
    assert all(40 <= len(row["summary"].split()) <= 200 for row in rows("summaries"))
    assert all(len(row["text"]) >= 40 for row in rows("languages"))
    assert len({row["language"] for row in rows("languages")}) >= 15


@pytest.mark.parametrize(
    "trap",
    ["ISO 9001", "24/7", "Windows 11", "Grade 5 students", "top 10", "Fortune 500", "doubled", "hree-fold", "third"],
)
def test_a_trap_is_there_more_than_once(trap: str) -> None:
    texts = " ".join(row[next(iter(row))] for name in ("statements", "summaries") for row in rows(name))
    assert texts.casefold().count(trap.casefold()) >= (1 if trap == "hree-fold" else 2)


def test_sixty_careers_of_every_stage() -> None:
    assert len({career["who"] for career in careers()}) == len(careers()) >= 60
    assert {career["stage"] for career in careers()} == set(StageName)
