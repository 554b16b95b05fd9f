"""The terms of an advertisement: each once, the required before the rest, what is offered never."""

from __future__ import annotations

from auditor.target import Kind
from auditor.target.extraction import MOST, terms_of

ADVERTISEMENT = """ICU Registered Nurse (RN) - Nights
About us: Springfield General is a hospital that uses Excel.
What you'll do
- Administer medications and titrate drips
- Provide patient education
Requirements:
• Current RN license
• BSN preferred; Associate degree in Nursing required
• BLS and ACLS
• Experience with Epic and telemetry, ventilator management, and wound care
• Wound care and telemetry again
Benefits
Medical, dental, vision, 401(k), and yoga classes."""


def names(text: str = ADVERTISEMENT, *, english: bool = True) -> list[str]:
    return [term.name for term in terms_of(text, english=english)]


def test_title_and_degree_come_first_and_then_what_is_required() -> None:
    found = terms_of(ADVERTISEMENT)
    assert (found[0].name, found[0].kind) == ("ICU Registered Nurse", Kind.TITLE)
    assert found[1].kind is Kind.DEGREE
    ranked = [term.name for term in found]
    assert ranked.index("telemetry") < ranked.index("patient education")
    weights = [term.weight for term in found if term.kind in {Kind.SKILL, Kind.CERTIFICATION}]
    assert weights == sorted(weights, reverse=True)


def test_each_thing_stands_there_once_with_the_line_that_asks_for_it() -> None:
    found = {term.name: term for term in terms_of(ADVERTISEMENT)}
    assert found["telemetry"].asked in ADVERTISEMENT
    assert found["RN"].kind is found["BLS"].kind is Kind.CERTIFICATION
    assert len({name.casefold() for name in names()}) == len(names())


def test_what_the_employer_tells_of_itself_and_offers_is_not_asked_for() -> None:
    joined = " ".join(names())
    for word in ("Excel", "Springfield", "dental", "yoga", "401"):
        assert word not in joined


def test_a_thing_that_is_asked_for_again_weighs_more_twice_at_most() -> None:
    once, twice, often = (terms_of("Requirements\n" + "\n".join(lines)) for lines in (
        ["Experience with welding"],
        ["Experience with welding", "Good at welding"],
        [f"Number {word}: experience with welding" for word in ("one", "two", "three", "four", "five", "six")],
    ))  # fmt: skip
    assert once[0].weight < twice[0].weight < often[0].weight < once[0].weight + 1


def test_aliases_are_one_thing_as_the_text_spells_it() -> None:
    assert names("Requirements\n• Experience with AWS\n• Knowledge of Amazon Web Services") in (
        ["AWS"],
        ["Amazon Web Services"],
    )
    assert "MS Excel" in names("Requirements\n• Experience with MS Excel")


def test_a_name_and_its_inflection_are_one_thing() -> None:
    assert names("Requirements\n• A/B tests\n• Experience with A/B testing") == ["A/B testing"]


def test_a_target_keeps_a_bounded_number_of_terms() -> None:
    flood = "Requirements\n" + "\n".join(f"• Experience with Tool{n}x" for n in range(90))
    assert len(names(flood)) == MOST


def test_without_english_only_names_are_taken() -> None:
    assert names("Anforderungen\n• Kenntnisse in SAP und der Buchhaltung mit Excel", english=False) == [
        "Buchhaltung",
        "Excel",
        "SAP",
    ]
