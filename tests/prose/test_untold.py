"""What a text comes to at least and at most, whichever of its words are names."""

from __future__ import annotations

import pytest

from auditor.prose.levelled import levelled, levelled_end, names_in
from auditor.prose.untold import Untold

KNOWN = names_in(people=["José María"])


@pytest.mark.parametrize(
    ("text", "shortest"),
    [
        ("Student at Riverton University", "Studen"),
        ("I work in Leeds, England, for St. Mary's College.", "I work inLeed."),
        ("I know SAP, Excel, Power BI, Tableau and Word.", "I know SAPExc, Tablea."),
        ("I worked at the University of the West of England.", "I worked attheU."),
        ("I studied at Universidad de Altavista and taught there.", "I studied atUniv and taught there."),
        ("Nurse | ICU | he likes O", "Nurse | ICU | them likes O"),
        ("I live in 東京 and like it.", "I live Xxxx and like it."),
        ("José María cooks. He bakes at Café Blau.", "Xxxxaa cooks. them bakes Xxxxxx."),
        ("I told José María Blau and the da Silva brothers.", "I told Xxxxaa and thedaS brothers."),
        ("I left Paris 8 in 2019 for a ward.", "I left Paris8 for a ward."),
        ("I cook for Ely-based firms.", "I cook forEly-based firms."),
        ("I am a nurse, and A is a letter.", "I am a nurse, and A is a letter."),
        ("私は東京で看護師として働いています。", "私は東京で看護師として働いています。"),
        ("", ""),
    ],
)
def test_words_that_may_be_one_name_are_one_short_word(text: str, shortest: str) -> None:
    assert levelled(text, KNOWN, Untold.SHORTEST) == shortest


@pytest.mark.parametrize(
    ("text", "longest"),
    [
        ("Student at Riverton University", "Student at Riverton University"),
        ("I cook at O in Ely-based firms.", "I cook at Oxxxxx in Elyxxx-based firms."),
        ("José María and Ann: he bakes. He cooks.", "Xxxxaa and Annxxx: them bakes. Hexxxx cooks."),
        ("私は東京で看護師として働いています。", "私は東京で看護師として働いています。"),
    ],
)
def test_a_word_that_may_be_a_name_has_six_letters_or_more(text: str, longest: str) -> None:
    assert levelled(text, KNOWN, Untold.LONGEST) == longest


@pytest.mark.parametrize(
    "names",
    [
        ("O",),
        ("Ely",),
        ("Leeds, England",),
        ("University of the West of England, Bristol",),
        ("Ely", "Leeds, England", "University of the West of England, Bristol", "St. Mary's College", "SAP", "Ann O"),
    ],
)
def test_no_names_make_a_text_shorter_or_longer_than_the_bounds(names: tuple[str, ...]) -> None:
    text = (
        "Ann O led SAP at St. Mary's College, Ely, and then at the University of the West of England, Bristol. "
        "She likes Ely-based firms in Leeds, England; O is her cook, and He, Zhang and Li are friends."
    )
    told = names_in(places=names)
    shortest, known, longest = (
        levelled(text, (), Untold.SHORTEST),
        levelled(text, told),
        levelled(text, (), Untold.LONGEST),
    )
    assert len(shortest) <= len(known) <= len(longest)
    assert len(shortest.split()) <= len(known.split()) <= len(longest.split())
    for characters in (10, 60, 120):
        ends = (
            levelled_end(text, (), characters, Untold.LONGEST),
            levelled_end(text, told, characters),
            levelled_end(text, (), characters, Untold.SHORTEST),
        )
        assert list(ends) == sorted(ends)
