"""A note is personal when it greets, says why, names something shared, is short enough and asks for nothing."""

from __future__ import annotations

import pytest

from auditor.interview.note import BASIC, PREMIUM, NoteRead, read_note

GOOD = "Hello Ada, I look forward to our interview on Thursday. I enjoyed your post on waiting lists. Mira"


def read(text: str, name: str = "Ada Berg") -> NoteRead:
    return read_note(text, name=name, company="Norrvik Health", shared=["Prairie University", "Velthaven"])


PERSONAL = [
    GOOD,
    "Dear Dr. Berg, we both studied at Prairie University and I applied for the analyst role in your team.",
    "Hi Ada, thank you for your talk at Norrvik Health last week; I would like to stay in touch.",
]
GENERIC = [
    "I'd like to add you to my professional network on LinkedIn.",
    "I’d like to join your LinkedIn network.",
    "Let's connect!",
    "Hello, I look forward to our interview on Thursday.",
    "Hello Ada, I would be happy to connect with you here.",
    "Hello Ada, I look forward to our interview. Could you put in a good word for me?",
    "Hello Ada, I applied at Norrvik Health; please pass on my resume to the team.",
    "Hello Ada, I look forward to our interview. " + "Really. " * 40,
    "Hello Ada, do you have any openings at Norrvik Health? I applied before.",
]


@pytest.mark.parametrize("text", PERSONAL)
def test_personal_notes(text: str) -> None:
    assert read(text).state == "personal"
    assert read(text).mend == []


@pytest.mark.parametrize("text", GENERIC)
def test_generic_notes_say_what_to_mend(text: str) -> None:
    assert read(text).state == "generic"
    assert read(text).mend


def test_what_is_good_is_said_with_the_thing_that_is_shared() -> None:
    assert "Prairie University" in " ".join(read(PERSONAL[1]).good)


def test_a_shared_place_must_be_the_members_own() -> None:
    text = "Hello Ada, we both studied at Harbour College, and I admire your team."
    assert "nothing that you share" in " ".join(read(text).mend)


@pytest.mark.parametrize(("extra", "said"), [(0, False), (BASIC, True), (PREMIUM, True)])
def test_length(extra: int, said: bool) -> None:
    found = read(GOOD + " x" * (extra // 2))
    assert bool(found.mend) is said
    assert found.state == ("generic" if extra == PREMIUM else "personal")


def test_no_note_is_none() -> None:
    assert read("  ").state == "none"


def test_in_another_language_words_count_neither_way() -> None:
    text = "Hola Ada: gracias por la charla sobre microcentros en Velthaven, me encantaría seguir en contacto contigo."
    assert read(text).state == "personal"
    assert "says why" not in " ".join(read(text).good)
    assert read("Hola: gracias por la charla sobre microcentros, me encantaría seguir en contacto.").state == "generic"


def test_a_name_is_no_word_inside_another() -> None:
    assert "greet" in " ".join(read("Hello Adamantly, our interview is on Thursday.").mend)
