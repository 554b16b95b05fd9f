from __future__ import annotations

import re
from pathlib import Path

import pytest

import auditor.prose
from auditor.prose.lexicon import aliases, any_of, groups, lines, longest_first, words

WORDS = Path(next(iter(auditor.prose.__path__))) / "words"
MODULES = tuple(Path(next(iter(auditor.__path__))).rglob("*.py"))


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


def test_of_any_words_the_longer_is_tried_first() -> None:
    assert longest_first(["tea", "in", "tea", "at"]) == ["tea", "at", "in"]
    found = re.fullmatch(rf"({any_of(['C', 'C++'])})(.*)", "C++ code")
    assert found
    assert found[1] == "C++"


@pytest.mark.parametrize("path", sorted(WORDS.glob("job_*.txt")), ids=lambda path: path.name)
def test_a_list_of_an_advertisements_words_has_each_once_and_is_read(path: Path) -> None:
    entries = [line.partition(": ") for line in lines(path.stem)]
    given = [(key if words_ else "", word) for key, _, words_ in entries for word in (words_ or key).split(", ")]
    assert len(given) == len(set(given))
    assert any(re.search(rf"['\"]{path.stem}['\"]", module.read_text(encoding="utf-8")) for module in MODULES)
