"""Whether the role texts are free of slips: copies, placeholders and capitals."""

from __future__ import annotations

import pytest

from auditor.check import Outcome, Verdict
from auditor.checks.experience.experience_tidy import experience_tidy
from auditor.records import Position
from tests.factory import ask, case, position

TEXT = "Cooked for forty guests an evening, planned the menu and ordered from the farms around."
OTHER = "Taught two apprentices the cold kitchen and kept the books of the house for the owner."
CAPITALS = "COOKED FOR FORTY GUESTS AN EVENING AND PLANNED THE MENU"


def _role(text: str, company: str = "Inn", title: str = "Cook", started: str = "2021", row: int = 1) -> Position:
    return position(title, company, started=started, description=text, row=row)


def _asked(*roles: Position) -> Verdict:
    return ask(experience_tidy, case(positions=roles))


def test_ordinary_texts_pass() -> None:
    verdict = _asked(_role(TEXT), _role(OTHER, "Mill"))
    assert verdict.outcome is Outcome.PASS
    assert verdict.message == "We found no copies, placeholders or capitals in the texts of your jobs (2)."
    assert verdict.evidence[0].text in TEXT


def test_the_same_text_under_two_employers_is_one_slip() -> None:
    verdict = _asked(_role(TEXT), _role(TEXT, "Mill", row=2))
    assert verdict.score == 0.5
    assert verdict.message == "1 place in your role texts to look at: the same text stands in two roles."
    assert [piece.row for piece in verdict.evidence] == [2]


def test_two_slips_fail() -> None:
    thrice = [_role(TEXT), _role(TEXT, "Mill", row=2), _role(TEXT.upper(), "Farm", row=3)]
    assert _asked(*thrice).outcome is Outcome.FAIL
    assert _asked(_role(CAPITALS), _role("Lorem ipsum dolor sit amet", "Mill", row=2)).outcome is Outcome.FAIL


def test_promotions_at_one_employer_may_share_a_text() -> None:
    assert _asked(_role(TEXT), _role(TEXT, "INN", "Head cook", row=2)).outcome is Outcome.PASS
    assert _asked(_role(TEXT), _role(TEXT, started="2019", row=2)).outcome is Outcome.PASS


def test_a_role_that_is_listed_twice_is_a_slip() -> None:
    assert _asked(_role(TEXT), _role(TEXT, row=2)).score == 0.5


@pytest.mark.parametrize(("width", "score"), [(60, 0.5), (59, 1)])
def test_short_texts_may_be_alike(width: int, score: float) -> None:
    text = TEXT[:width].replace(" ", "x")
    assert len(text) == width
    assert _asked(_role(text), _role(text, "Mill", row=2)).score == score


def test_a_placeholder_is_a_slip() -> None:
    verdict = _asked(_role("Lorem ipsum dolor sit amet, consectetur adipiscing elit."))
    assert verdict.score == 0.5
    assert "placeholder" in verdict.message
    assert verdict.evidence[0].text in "Lorem ipsum dolor sit amet, consectetur adipiscing elit."


def test_a_text_in_capitals_is_a_slip() -> None:
    verdict = _asked(_role(CAPITALS))
    assert verdict.score == 0.5
    assert "capitals" in verdict.message


@pytest.mark.parametrize(
    "text",
    [
        "RN, BSN, CCRN",
        "SQL ETL AWS GCP",
        "Ran ETL on AWS and GCP with SQL, and moved the CRM of the NHS trust to HTTPS.",
        "厨房で四十人分の料理を作り、献立を考え、農家に注文した。",
        "Kept the placeholder images of the shop in order.",
    ],
)
def test_abbreviations_other_scripts_and_plain_words_are_fine(text: str) -> None:
    assert _asked(_role(text)).outcome is Outcome.PASS


def test_the_order_of_rows_does_not_matter() -> None:
    roles = [_role(TEXT), _role(TEXT, "Mill", row=2), _role(TEXT, row=3, started="2018"), _role(OTHER, "Bar", row=4)]
    assert _asked(*roles).score == _asked(*reversed(roles)).score == 0.5


def test_without_any_text_not_judged() -> None:
    assert _asked(_role("")).outcome is Outcome.NOT_JUDGED
    assert _asked().outcome is Outcome.NOT_JUDGED


@pytest.mark.parametrize("text", ["TBD", "---", "[Add your description here]", "Coming soon."])
def test_the_usual_placeholders_are_known(text: str) -> None:
    assert _asked(_role(text)).score == 0.5


@pytest.mark.parametrize("text", ["Planned the work to be completed.", "Wrote the page that says coming soon."])
def test_the_same_words_inside_a_sentence_are_none(text: str) -> None:
    assert _asked(_role(text)).outcome is Outcome.PASS
