from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.prose.goals import goal

SEEKING = [
    "I am looking for a role in palliative care.",
    "Open to part-time work in Leeds.",
    "My next step is a ward of my own.",
    "I want to teach again.",
    "Seeking a summer internship in logistics.",
    "I hope to join a team that builds for blind readers.",
    "Available from May for weddings and small events.",
    "Ich suche eine Stelle in der Pflege.",
    "Je suis à la recherche d'un stage.",
    "Busco un puesto de enfermera.",
    "Procuro um estágio em logística.",
]
OFFERING = [
    "I help small firms read their numbers.",
    "Let's talk about timber bridges.",
    "Ping me about databases.",
    "Not looking.",
    "Looking for a foreman or QC/inspector spot so I can be home more with the kids.",
    "She acts for banks and energy companies in high-value disputes.",
    "Feel free to message me about old clocks.",
]
NEITHER = [
    "I looked after eight residents.",
    "The café is open to the public on Sundays.",
    "I was looking for errors in old ledgers all day.",
    "Helped patients who were seeking advice.",
    "I have worked in three countries.",
    "Reached out to suppliers and set prices.",
    "We planned the winter timetable.",
    "I like coffee.",
    "Not looking good in green.",
    "The medicine acts for six hours.",
    "She acts for fun.",
    "Customers ping me about bugs.",
    "Picked the right spot for the crane.",
    "Managed available stock for two shops.",
    "My goal-keeping taught me patience.",
    "Please note that this page is old.",
    "",
]


@pytest.mark.parametrize("sentence", SEEKING + OFFERING)
def test_what_is_sought_or_offered_is_a_goal(sentence: str) -> None:
    assert goal(f"Nurse since 2014. {sentence} Born in Cork.") == sentence


@pytest.mark.parametrize("sentence", NEITHER)
def test_what_others_seek_or_what_is_past_is_none(sentence: str) -> None:
    assert goal(sentence) is None


def test_the_first_goal_is_given() -> None:
    assert goal(f"{SEEKING[0]} {SEEKING[3]}") == SEEKING[0]


@given(st.lists(st.sampled_from(SEEKING + NEITHER), max_size=5), st.text(max_size=30))
def test_any_text_is_read_and_quoted_verbatim(sentences: list[str], strange: str) -> None:
    text = " ".join([strange, *sentences])
    found = goal(text)
    assert found is None or found in text
