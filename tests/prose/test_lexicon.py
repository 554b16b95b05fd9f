from __future__ import annotations

from pathlib import Path

import pytest

import auditor.prose
from auditor.prose.lexicon import aliases, groups, lines, words

WORDS = Path(next(iter(auditor.prose.__path__))) / "words"


@pytest.mark.parametrize("path", sorted(WORDS.iterdir()), ids=lambda path: path.name)
def test_a_word_list_begins_with_its_source(path: Path) -> None:
    first, *rest = path.read_text(encoding="utf-8").splitlines()
    assert path.suffix == ".txt"
    assert first.startswith("# ")
    assert "20" in first, "a year"
    assert rest


def test_entries_leave_comments_out() -> None:
    assert lines("verbs")
    assert not any(line.startswith("# ") or not line.strip() for line in lines("verbs"))


def test_lists_of_several_words_to_a_line() -> None:
    assert {"weld", "teach", "write"} <= words("verbs")
    assert "" not in words("verbs")


def test_groups_join_the_lines_of_a_key() -> None:
    assert "dr" in groups("abbreviations")["hard"]
    assert "inc" in groups("abbreviations")["soft"]


def test_aliases_lead_to_the_full_name() -> None:
    assert aliases("aliases")["JS"] == "JavaScript"


def test_a_list_that_is_not_there_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        lines("nowhere")
