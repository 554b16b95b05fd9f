from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from auditor.prose.tagging import tag


def test_words_keep_their_places() -> None:
    tagged = tag("Led six people and cut costs")
    assert tagged.words == ("led", "six", "people", "and", "cut", "costs")
    assert tagged.span(4, 5) == "cut costs"
    assert [clause.text for clause in tagged.clauses()]


@given(st.text(max_size=60))
def test_every_word_has_one_tag_and_one_place(text: str) -> None:
    tagged = tag(text)
    assert len(tagged.tags) == len(tagged.words) == len(tagged.places)
    assert all(
        text[start:end].casefold() == word or word
        for word, (start, end) in zip(tagged.words, tagged.places, strict=True)
    )
