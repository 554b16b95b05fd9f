from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.prose.default_headlines import default_remainder, is_default_headline

BARE = [
    ("Staff Nurse", "St Brigid's Hospital", "Staff Nurse at St Brigid's Hospital"),
    ("Staff Nurse", "St Brigid's Hospital", "STAFF NURSE AT ST BRIGID’S HOSPITAL"),
    ("Staff Nurse", "The Brindle Trust", "Staff Nurse at Brindle Trust"),
    ("Head of Sales", "Oakline Ltd.", "Head of Sales at Oakline"),
    ("Head of Sales", "Oakline", "Head of Sales at Oakline Ltd."),
    ("Pflegefachkraft", "Klinikum Nordpark", "Pflegefachkraft bei Klinikum Nordpark"),
    ("Pflegefachkraft", "Klinikum Nordpark", "Pflegefachkraft beim Klinikum Nordpark"),
    ("Chargée de projet", "Atelier Lune", "Chargée de projet chez Atelier Lune"),
    ("Enfermera", "Hospital del Mar Azul", "Enfermera en Hospital del Mar Azul"),
    ("Impiegato", "Officine Rossi", "Impiegato presso Officine Rossi"),
    ("Sygeplejerske", "Amager Klinik", "Sygeplejerske hos Amager Klinik"),
    ("Lärare", "Björkskolan", "Lärare på Björkskolan"),
    ("Analista", "Banco Verde", "Analista na Banco Verde"),
    ("Verpleegkundige", "Zorg Zuid", "Verpleegkundige bij Zorg Zuid"),
    ("Barista", "Kettle & Crow", "Barista @ Kettle & Crow"),
    ("Barista", "Kettle & Crow", "Barista - Kettle & Crow"),
    ("Barista", "Kettle & Crow", "Barista at Kettle & Crow."),
    ("Менеджер", "Север", "Менеджер в Север"),
    ("مهندس", "شركة النور", "مهندس في شركة النور"),
    ("Nauczyciel", "Szkoła Polna", "Nauczyciel w Szkoła Polna"),
    ("Öğretmen", "Güneş Okulu", "Öğretmen - Güneş Okulu"),
    ("看護師", "さくら病院", "さくら病院の看護師"),
]
STUDENTS = [
    ("University of Leeds", "Student at University of Leeds"),
    ("The University of Leeds", "Student at University of Leeds"),
    ("Universität Wien", "Student an der Universität Wien"),
    ("Université de Lille", "Étudiante à Université de Lille"),
    ("Universidad de Vigo", "Estudiante en Universidad de Vigo"),
]


@pytest.mark.parametrize(("title", "company", "headline"), BARE)
def test_a_title_joined_to_its_company_is_the_default(title: str, company: str, headline: str) -> None:
    assert is_default_headline(headline, [("Gardener", "Elsewhere"), (title, company)], ["University of Leeds"])


@pytest.mark.parametrize(("school", "headline"), STUDENTS)
def test_a_student_joined_to_the_school_is_the_default(school: str, headline: str) -> None:
    assert is_default_headline(headline, [], [school])


@pytest.mark.parametrize(("title", "company", "headline"), BARE)
def test_what_is_added_is_given_verbatim(title: str, company: str, headline: str) -> None:
    assert default_remainder(f"{headline} | Wound care, Farsi", [(title, company)], []) == "Wound care, Farsi"
    assert not is_default_headline(f"{headline} | Wound care, Farsi", [(title, company)], [])


@pytest.mark.parametrize(
    "headline",
    [
        "Registered nurse, ICU",
        "Staff Nurse",
        "Brindle Trust",
        "Staff Nurse who rebuilt handovers at Brindle Trust",
        "Staff Nurses at Brindle Trust",
        "Staff Nurse at Brindle Trusted Care",
        "Staff Nurse at Oakline",
        "Barista and baker, at home with sourdough",
        "Second-year chemistry student who likes clear writing",
        "",
    ],
)
def test_other_headlines_hold_no_default(headline: str) -> None:
    pairs = [("Staff Nurse", "Brindle Trust"), ("", "Oakline"), ("Welder", "")]
    assert default_remainder(headline, pairs, ["University of Leeds", ""]) is None


def test_of_two_readings_the_one_that_adds_least_counts() -> None:
    headline = "Nurse at Brindle Trust, night team"
    assert default_remainder(headline, [("Nurse", "Brindle Trust"), ("Nurse", "Brindle Trust, night team")], []) == ""


def test_of_both_sides_the_longer_is_given() -> None:
    assert default_remainder("RN | Nurse at Brindle | Wound care", [("Nurse", "Brindle")], []) == "Wound care"


@given(st.text(max_size=60), st.text(max_size=12), st.text(max_size=12))
def test_any_text_is_read_and_quoted_verbatim(headline: str, title: str, company: str) -> None:
    for text in (headline, f"{title} at {company}", f"{title} at {company} | {headline}"):
        rest = default_remainder(text, [(title, company)], [company])
        assert rest is None or rest in text
