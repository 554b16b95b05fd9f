"""What one sentence sets out as skills."""

from __future__ import annotations

import pytest

from auditor.target.parts.sentences import Sentence
from auditor.target.phrases.duties import duty_of
from auditor.target.phrases.set_out import phrases
from auditor.target.sureness import HEADED, OBJECT


def sentence(text: str, part: str = "asked", *, is_point: bool = False) -> Sentence:
    return Sentence(text=text, part=part, weight=1, is_point=is_point)


def found(one: Sentence) -> list[tuple[str, float]]:
    return list(phrases(one, duty_of(one)))


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Experience with purchase orders, cycle counts and slotting", ["purchase orders", "cycle counts", "slotting"]),
        ("Strong stakeholder management skills", ["stakeholder management"]),
        ("At least 3 years of retail banking experience", ["retail banking"]),
        ("Operate reach trucks and pallet jacks in a busy yard", ["reach trucks", "pallet jacks"]),
        ("A positive attitude and attention to detail", []),
        ("Ability to work under pressure", []),
        ("You will love our team", []),
        ("Pick, pack and label customer orders", ["customer orders"]),
        (
            "In this job you would write news features, and carefully check court records",
            ["news features", "court records"],
        ),
        ("Fills and checks automated dispensing cabinets", ["automated dispensing cabinets"]),
        ("Drafts requests for quotation with the technical units", ["requests for quotation"]),
        ("Take part in clinical audit", ["clinical audit"]),
        ("To cross-match blood samples and issue plasma bags", ["blood samples", "plasma bags"]),
        ("To apply radiation protection", ["radiation protection"]),
        ("Give antenatal, postnatal and home care", ["antenatal care", "postnatal care", "home care"]),
        ("Review internal and external audits of stock", ["internal audits", "external audits"]),
        ("Good knowledge of health and safety legislation", ["health and safety legislation"]),
        ("Responsible for carrying out market appraisals and managing the pipeline", ["market appraisals", "pipeline"]),
        ("Review land use applications", ["land use applications"]),
        ("Score tests, monitor hemodynamics and process bloods", ["tests", "hemodynamics", "bloods"]),
        ("Follow special diet procedures", ["special diet", "special diet procedures"]),
        ("Strong plant knowledge", ["plant knowledge"]),
        ("Answer queries for fee earners", []),
        ("Keep data definitions documented together", ["data definitions"]),
        ("Work with two junior developers", []),
        ("Experience in an international organisation is an asset", []),
    ],
)
def test_phrases_are_told_by_the_words_around_them(text: str, named: list[str]) -> None:
    assert list(dict.fromkeys(name for name, _ in found(sentence(text, "duties")))) == named


def test_a_short_point_of_a_list_is_a_skill_by_itself() -> None:
    point = sentence("fault finding, motor controls / PLCs", is_point=True)
    assert [name for name, _ in found(point)] == ["fault finding", "motor controls", "PLCs"]
    assert list(found(sentence("fault finding, motor controls", "duties"))) == []


def test_among_requirements_a_verb_is_often_a_noun() -> None:
    asked = {name for name, _ in found(sentence("Contract law, category management", "asked", is_point=True))}
    assert asked == {"Contract law", "category management"}


def test_a_later_piece_loses_its_verb_unless_it_is_a_noun() -> None:
    duty = sentence("Prepare credit notes, reconcile bank statements, style guides and check cashing", "duties")
    assert [name for name, _ in found(duty)] == ["credit notes", "bank statements", "style guides", "check cashing"]


def test_a_phrase_that_ends_as_names_of_fields_do_is_surer() -> None:
    sure = dict(found(sentence("Handle absence management and fruit trees", "duties")))
    assert sure == {"absence management": OBJECT + HEADED, "fruit trees": OBJECT}


def test_what_is_done_may_be_the_skill() -> None:
    assert "pruning" in dict(found(sentence("pruning roses", "duties")))
    assert "using" not in dict(found(sentence("using ladders", "duties")))


def test_a_list_item_loses_the_gerund_of_a_duty() -> None:
    point = sentence("Hall bookings: issuing invoices, chasing late payments", is_point=True)
    assert [name for name, _ in found(point)] == ["Hall bookings", "invoices", "late payments"]


def test_where_people_work_is_no_surer_for_its_last_word() -> None:
    sure = dict(found(sentence("Visit nursing schools and handle absence records", "duties")))
    assert sure["nursing schools"] < sure["absence records"]


@pytest.mark.parametrize("name", ["yeast cropping", "wound irrigation", "queue theory", "sea lice counts"])
def test_an_activity_is_told_by_its_ending(name: str) -> None:
    told = dict(found(sentence(f"Handle {name}", "duties")))[name] > OBJECT
    assert told is (name in {"yeast cropping", "wound irrigation"})


def test_people_who_are_a_field_of_work_are_one() -> None:
    assert "creditors" in dict(found(sentence("Experience with creditors")))


def test_a_word_is_surer_as_the_whole_point_of_a_list() -> None:
    ((_, sure),) = found(sentence("Slotting", is_point=True))
    ((_, less),) = found(sentence("Slotting"))
    assert sure > less
