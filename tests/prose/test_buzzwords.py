from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.prose.buzzwords import unbacked


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I am a passionate team player.", ("passionate", "team player")),
        ("Results-driven and highly motivated.", ("Results-driven", "highly motivated")),
        ("A hardworking person.", ("hardworking",)),
        ("A team player. Another team player.", ("team player",)),
        ("Proactive person. Cut waste by 30 % with a proactive check.", ("Proactive",)),
    ],
)
def test_buzzwords_without_evidence_are_given_verbatim(text: str, found: tuple[str, ...]) -> None:
    assert unbacked(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "",
        "I teach chemistry in Leeds.",
        "A passionate teacher who raised pass rates by 12 %.",
        "Responsible for innovative packaging.",
        "Dynamic team player who led a crew of six.",
        "Focused on Ghent, where we hold a proactive clinic.",
        "Passionate about bread, which I show by baking for the whole street every Sunday of the year.",
        "Strategic planning and passionate teaching.",
        "An expertly cut dovetail.",
    ],
)
def test_evidence_in_the_same_sentence_backs_them(text: str) -> None:
    assert unbacked(text) == ()


@given(
    st.text(max_size=60), st.sampled_from(["I am a team player.", "Proactive and dynamic.", "Passionate since 2014."])
)
def test_any_text_is_read_and_quoted_verbatim(strange: str, sentence: str) -> None:
    text = f"{strange} {sentence}"
    assert all(word in text for word in unbacked(text))
