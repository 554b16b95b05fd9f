"""The languages of a profile's texts: told when asked for, main where most words are."""

from __future__ import annotations

import pytest

from auditor import languages
from auditor.languages import Languages
from auditor.profile import Profile
from tests.factory import position, profile, study

ENGLISH = "I lead a small team of nurses on a busy surgical ward and I like a calm handover."
SPANISH = "Dirijo un equipo de enfermería en una planta de cirugía y me gusta un relevo tranquilo."


def read(one: Profile) -> Languages:
    return Languages(one)


def test_each_text_has_its_language_and_no_other_text_has_one() -> None:
    told = read(profile(summary=ENGLISH, positions=(position(description=SPANISH),)))
    assert dict(told) == {ENGLISH: "en", SPANISH: "es"}
    assert told.get("Nothing of theirs, though it is plain English prose.") is None


def test_a_text_is_read_once_and_only_when_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def language(text: str) -> str:
        asked.append(text)
        return "en"

    monkeypatch.setattr(languages, "language", language)
    told = read(profile(summary=ENGLISH, positions=(position(description=SPANISH),)))
    assert asked == []
    assert [told[SPANISH], told[SPANISH]] == ["en", "en"]
    assert asked == [SPANISH]


def test_the_main_language_is_that_of_most_words() -> None:
    roles = (position(description=SPANISH), position(description=f"{SPANISH} Además formo a los nuevos compañeros."))
    assert read(profile(summary=ENGLISH, positions=roles)).main() == "es"
    assert read(profile(summary=ENGLISH)).main() == "en"
    assert read(profile(headline="RN, ICU")).main() is None


@pytest.mark.parametrize(
    "school", ["Riverton University", "Sapienza Università di Roma", "Technische Hochschule Lindau"]
)
def test_the_name_of_a_school_tells_no_language_and_is_as_long_as_any(school: str) -> None:
    for beginning, language in (("Student at ", "en"), ("Étudiante à ", "fr"), ("", None)):
        headline = f"{beginning}{school}"
        assert read(profile(headline=headline, studies=(study(school),)))[headline] == language


def test_the_name_of_a_place_tells_no_language_whichever_file_tells_it() -> None:
    hospital = "東京都立大学附属中央総合病院研究所"
    headline = f"Registered nurse with a love of calm handovers at {hospital}"
    assert read(profile(headline=headline, positions=(position(location=hospital),)))[headline] == "en"
