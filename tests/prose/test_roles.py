from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.prose import default_headlines, roles
from auditor.prose.roles import role_in


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Registered Nurse, ICU", "Nurse"),
        ("TIG welder for pressure vessels", "welder"),
        ("Line cook | fermentation | 9 years on the pass", "cook"),
        ("Solicitor, employment law", "Solicitor"),
        ("Paralegal looking for a training contract", "Paralegal"),
        ("Logistics planner, cold chain", "Logistics"),
        ("Care assistant, nights", "assistant"),
        ("Illustrator of books for small hands", "Illustrator"),
        ("PhD candidate in marine biology", "PhD"),
        ("MSc Public Health, epidemiology of heat", "MSc"),
        ("Postdoctoral researcher, plasma physics", "researcher"),
        ("Policy officer, housing", "officer"),
        ("Sales leader for mid-size factories", "Sales"),
        ("Software engineer, payments and ledgers", "engineer"),
        ("Barista and baker, at home with sourdough", "Barista"),
        ("Primary school teacher", "teacher"),
        ("Krankenschwester auf der Intensivstation", "Krankenschwester"),
        ("Sozialarbeiterin in der Jugendhilfe", "Sozialarbeiterin"),
        ("Ingénieure qualité, aéronautique", "Ingénieure"),
        ("Técnico de laboratorio", "Técnico"),
        ("Enfermeira de urgência", "Enfermeira"),
        ("Sergeant turned site manager", "Sergeant"),
        ("Head of Sales at Oakline", "Head of Sales"),
        ("Bachelor of Science in Nursing", "Bachelor of Science in Nursing"),
        ("Bachelor of Music from Leeds", "Bachelor of Music"),
        ("Applied aquaculture engineering graduate", "engineering graduate"),
        ("Volleyball coach", "coach"),
        ("Coach, volleyball", "Coach"),
        ("Coach for beginners", "Coach"),
        ("Helping nurses, looking for a teacher role", "teacher"),
        ("Lehrer:in", "Lehrer"),
        ("Elektroingenieur", "Elektroingenieur"),
        ("Second-year chemistry student", "chemistry"),
    ],
)
def test_a_headline_names_a_role_a_field_or_a_degree(text: str, named: str) -> None:
    found = role_in(text)
    assert found is not None
    assert named in found
    assert found in text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Open to work",
        "Hello there!",
        "Dreamer. Doer. Believer.",
        "Making the world a little better every day",
        "Looking for my next challenge",
        "Helping people feel at home",
        "Always learning, always curious",
        "Love life and good food",
        "Let's connect",
        "Nights, weekends, Leeds",
        "Tools for every teacher",
        "Natural coach",
        "Team player and coach potato",
        "Model trains, steam",
        "Poetry student",
        "First year student",
        "Department of Geology",
        "Boston, MA",
        "MS Excel",
        "Teacher training",
    ],
)
def test_slogans_name_none(text: str) -> None:
    assert role_in(text) is None


@pytest.mark.parametrize(
    ("text", "own", "named"),
    [
        ("Falknerin am Rand der Alpen", ["Falknerin"], "Falknerin"),
        ("Chief Happiness Wrangler, Leeds", ["Happiness Wrangler"], "Happiness Wrangler"),
        ("Сварщик, трубы", ["Сварщик"], "Сварщик"),
        ("東京の看護師", ["看護師"], "看護師"),
        ("東京の主任 病棟", ["主任病棟看護師"], "病棟"),
        ("急性期の看護", ["看護 主任"], None),
        ("ICU Nurse", ["Senior ICU Nurse Manager"], "ICU Nurse"),
        ("Student", ["Student"], None),
        ("Wrangler", ["X"], None),
        ("Wrangler", [""], None),
    ],
)
def test_own_titles_count_in_any_language(text: str, own: list[str], named: str | None) -> None:
    assert role_in(text, own) == named


def test_the_first_role_is_given() -> None:
    found = role_in("Welder | Teacher")
    assert found is not None
    assert "Teacher" not in found


def test_default_headlines_are_reached_from_here_too() -> None:
    assert roles.default_remainder is default_headlines.default_remainder
    assert roles.is_default_headline is default_headlines.is_default_headline


@given(st.text(max_size=60), st.lists(st.text(max_size=12), max_size=3))
def test_any_text_is_read_and_quoted_verbatim(text: str, own: list[str]) -> None:
    found = role_in(text, own)
    assert found is None or (found and found in text)
