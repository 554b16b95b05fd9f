"""What one sentence may ask for."""

from __future__ import annotations

import pytest

from auditor.target.candidates import phrase, phrases, proper_names
from auditor.target.parts import Sentence


def sentence(text: str, part: str = "asked", *, is_point: bool = False) -> Sentence:
    return Sentence(text=text, part=part, weight=1, is_point=is_point)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Experience with SQL, Power BI and dbt", ["SQL", "Power BI"]),
        ("We use JavaScript, Node.js and C++ every day", ["JavaScript", "Node.js", "C++"]),
        ("Comfortable in both Adobe Creative Cloud and paper", ["Adobe Creative Cloud"]),
        ("You report to the head of the US team on Monday", []),
        ("Cooking is what you love", []),
        ("SAP is what we run", ["SAP"]),
        ("Strong Communication And Teamwork Skills Needed", []),
        ("You know Excel. Word helps.", ["Excel", "Word"]),
    ],
)
def test_names_are_told_by_their_capitals(text: str, names: list[str]) -> None:
    assert list(proper_names(sentence(text))) == names


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
    ],
)
def test_phrases_are_told_by_the_words_around_them(text: str, named: list[str]) -> None:
    assert list(dict.fromkeys(name for name, _ in phrases(sentence(text, "duties")))) == named


def test_a_short_point_of_a_list_is_a_skill_by_itself() -> None:
    point = sentence("fault finding, motor controls / PLCs", is_point=True)
    assert [name for name, _ in phrases(point)] == ["fault finding", "motor controls", "PLCs"]
    assert list(phrases(sentence("fault finding, motor controls", "duties"))) == []


@pytest.mark.parametrize(
    ("piece", "name"),
    [
        ("a strong knowledge of", ""),
        ("excellent wound care skills", "wound care"),
        ("2+ years of", ""),
        ("contract negotiation with suppliers across Europe", "contract negotiation"),
        ("the", ""),
        ("and with an excellent", ""),
        ("customer service", "customer service"),
        ("good customer relationships", ""),
    ],
)
def test_a_piece_loses_the_words_around_the_skill(piece: str, name: str) -> None:
    assert phrase(piece) == name
