"""Proper names in a sentence."""

from __future__ import annotations

import pytest

from auditor.target.names import abbreviations, initials_of, languages, proper_names
from auditor.target.parts import Sentence


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
        (
            "We run TypeScript, React, Jest, Playwright, Tailwind",
            ["TypeScript", "React", "Jest", "Playwright", "Tailwind"],
        ),
        ("Questions go to Dr Lindqvist on Tuesdays", []),
        ("QUALITY INSPECTOR ON NIGHTS", []),
        ("Operate shows from QLab", ["QLab"]),
        ("Emblem, Radar or Earnix", ["Emblem", "Radar", "Earnix"]),
        ("Our Allen & Heath desk", ["Allen & Heath"]),
        ("Nurses at Band 5 in the Heather team", []),
        ("You know IR(ME)R and COSHH", ["IR(ME)R", "COSHH"]),
        ("Our Programme has Access", ["Access"]),
    ],
)
def test_names_are_told_by_their_capitals(text: str, names: list[str]) -> None:
    assert list(proper_names(Sentence(text=text, part="asked", weight=1, is_point=False))) == names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Fluent English and German; Dutch is a plus", ["English", "German", "Dutch"]),
        ("Polish the silver in our French kitchen", []),
        ("Welsh speaker preferred", ["Welsh"]),
        ("an English-speaking office", []),
    ],
)
def test_a_language_stands_by_itself_with_its_capital(text: str, found: list[str]) -> None:
    assert list(languages(text)) == found


def test_what_the_text_explains_in_brackets() -> None:
    text = "Use the computer-aided dispatch (CAD) system, standards of care (SOC) and a licence (GVC)."
    assert abbreviations(text) == {"cad": "computer aided dispatch", "soc": "standard of care"}
    assert initials_of(["Sales", "of", "Follow-up"]) == "sfu"
