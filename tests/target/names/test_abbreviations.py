"""Short names that a text explains."""

from __future__ import annotations

from auditor.target.names.abbreviations import abbreviations, initials_of, short_names


def test_what_the_text_explains_in_brackets() -> None:
    text = "Use the computer-aided dispatch (CAD) system, standards of care (SOC) and a licence (GVC)."
    assert abbreviations(text) == {"cad": "computer aided dispatch", "soc": "standard of care"}
    assert initials_of(["Sales", "of", "Follow-up"]) == "sfu"


def test_a_title_has_the_short_names_of_its_words_and_of_its_last_ones() -> None:
    assert short_names(["Senior Data Analyst"], {}) == {"sda", "da"}
    assert short_names(["Nurse"], {"rgn": "nurse", "cad": "dispatch"}) == {"rgn"}
