"""Proper names in a sentence."""

from __future__ import annotations

import pytest

from auditor.target.names.proper import proper_names
from auditor.target.parts.sentences import Sentence


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
        ("We keep the Codes of good practice", ["Codes"]),
        ("Our Hong Kong desk", []),
        ("We all keep an eye on our Alpha Beta Gamma Delta Epsilon desk here", []),
        ("Strong SQL & Tear Repair Skills Needed", ["SQL"]),
    ],
)
def test_names_are_told_by_their_capitals(text: str, names: list[str]) -> None:
    assert list(proper_names(Sentence(text=text, part="asked", weight=1, is_point=False))) == names
