"""How a line of a phrase list is read, and found in the words of a text."""

from __future__ import annotations

import pytest

from auditor.prose import phrases as module
from auditor.prose.phrases import is_number, phrases, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Cut costs by 1,200.50 €", ("cut", "costs", "by", "1,200.50", "€")),
        ("1 200,50 et 30 %", ("1 200,50", "et", "30", "%")),
        ("24/7, on-call", ("24/7", "on", "call")),
        ("", ()),
    ],
)
def test_words_numbers_and_signs(text: str, words: tuple[str, ...]) -> None:
    assert words_of(text) == words


@pytest.mark.parametrize(("word", "number"), [("12", True), ("3.5m", True), ("seven", True), ("team", False)])
def test_a_number_may_be_written_out(word: str, *, number: bool) -> None:
    assert is_number(word) is number


LIST = (
    "lead~ .. @people",
    "won|earned # prizes",
    "passed the audit",
    "team|crew of #|many",
    "#|some days early",
    "^ run the !race|test",
    "!mostly sold out",
    "got it *ed",
    "finished ... on time",
)


@pytest.fixture
def listed(monkeypatch: pytest.MonkeyPatch) -> module.Phrases:
    known = {"trial": LIST}
    monkeypatch.setattr(module, "lines", lambda name: known[name])
    found = phrases.__wrapped__("trial")
    assert isinstance(found, module.Phrases)
    return found


@pytest.mark.parametrize(
    "text",
    [
        "Led nurses",
        "I lead a small group of nurses",
        "Won three prizes",
        "Earned 12 prizes in Oslo",
        "We passed the audit",
        "A team of nine",
        "A crew of many",
        "Done 4 days early",
        "I also run the shop",
        "We quickly run the shop",
        "We sold out",
        "We got it mended",
        "We got it built",
        "Finished the long and winding work for a town and for its people on time",
    ],
)
def test_a_phrase_is_found_in_any_form_and_across_a_short_gap(listed: module.Phrases, text: str) -> None:
    assert listed.found_in(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "Nurses led",
        "I lead by example, and my colleagues know that well; nurses too",
        "Won many prizes",
        "Passed an audit",
        "A team of",
        "Done few days early",
        "The trains run the line",
        "I run the race",
        "Mostly sold out",
        "Sold out",
        "We got it free",
        "On time and finished",
        "",
    ],
)
def test_what_only_begins_like_one_is_not(listed: module.Phrases, text: str) -> None:
    assert not listed.found_in(words_of(text))
