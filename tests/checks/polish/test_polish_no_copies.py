from __future__ import annotations

from typing import Any

import pytest

from auditor.case import Case
from auditor.check import Outcome
from auditor.checks.polish.polish_no_copies import polish_no_copies
from tests.factory import ask, case, position

PLANS = "I plan what goes where and when: stock for forty shops, trucks for six routes, and people for every shift."
BREAD = "My days begin at three with sourdough, and I teach apprentices how to shape, proof and bake a fair loaf."
CLOCKS = "I restore old clocks and teach others to do the same in a small workshop near the harbour."


def telling(summary: str = "", *descriptions: str, headline: str = "", companies: tuple[str, ...] = ()) -> Case:
    names = companies or tuple(f"Company {number}" for number in range(len(descriptions)))
    roles = [
        position(f"Role {row}", company, description=text, row=row)
        for row, (text, company) in enumerate(zip(descriptions, names, strict=True), 1)
    ]
    facts: dict[str, Any] = {"headline": headline, "summary": summary, "positions": roles}
    return case(**facts)


def counted(number: int, offset: int = 0) -> str:
    return " ".join(f"word{index}" for index in range(offset, offset + number))


def test_texts_of_their_own_pass_and_are_quoted() -> None:
    verdict = ask(polish_no_copies, telling(PLANS, BREAD, CLOCKS))
    assert verdict.outcome is Outcome.PASS
    assert "3 longer texts" in verdict.message
    assert [(one.column, one.text) for one in verdict.evidence] == [
        ("Summary", PLANS),
        ("Description", BREAD),
        ("Description", CLOCKS),
    ]


def test_one_copy_is_halfway() -> None:
    verdict = ask(polish_no_copies, telling(PLANS, BREAD, PLANS.upper().replace(",", " –")))
    assert (verdict.outcome, verdict.score) == (Outcome.PARTIAL, 0.5)
    assert "summary and the role “Role 2”" in verdict.message
    assert [(one.file, one.row, one.column) for one in verdict.evidence] == [
        ("Profile.csv", 2, "Summary"),
        ("Positions.csv", 2, "Description"),
    ]


def test_two_pairs_fail() -> None:
    verdict = ask(polish_no_copies, telling(PLANS, PLANS, BREAD, BREAD))
    assert verdict.outcome is Outcome.FAIL
    assert "2 pairs of your texts" in verdict.message
    assert len(verdict.evidence) == 4


def test_a_long_headline_inside_the_summary_is_a_copy() -> None:
    verdict = ask(polish_no_copies, telling(f"{PLANS} {BREAD} {CLOCKS}", headline=CLOCKS))
    assert verdict.outcome is Outcome.PARTIAL
    assert "headline and summary" in verdict.message


def test_a_short_headline_inside_the_summary_is_none() -> None:
    headline = "Supply planner for forty shops and six routes"
    assert ask(polish_no_copies, telling(f"{headline}. {PLANS}", BREAD, headline=headline)).outcome is Outcome.PASS


@pytest.mark.parametrize(("shared", "outcome"), [(18, Outcome.PASS), (20, Outcome.PARTIAL)])
def test_near_copies_share_60_percent_of_their_runs(shared: int, outcome: Outcome) -> None:
    """Of 26 words there are 19 runs of 8; n shared words in a row hold n - 7 of them."""
    one = counted(26)
    other = f"{counted(shared)} {counted(26 - shared, offset=900)}"
    assert ask(polish_no_copies, telling(one, other)).outcome is outcome


def test_a_phrase_that_comes_again_is_fine() -> None:
    phrase = "forty shops, six routes and people for every shift"
    assert ask(polish_no_copies, telling(f"{BREAD} {phrase}", f"{phrase} {CLOCKS}")).outcome is Outcome.PASS


@pytest.mark.parametrize(("words", "outcome"), [(11, Outcome.NOT_APPLICABLE), (12, Outcome.PARTIAL)])
def test_texts_under_twelve_words_are_left_out(words: int, outcome: Outcome) -> None:
    assert ask(polish_no_copies, telling(counted(words), counted(words))).outcome is outcome


def test_promotions_at_one_employer_share_their_duties() -> None:
    assert ask(polish_no_copies, telling("", PLANS, PLANS, companies=("Oake Ltd", "OAKE LTD"))).outcome is Outcome.PASS
    assert ask(polish_no_copies, telling("", PLANS, PLANS, companies=("Oake", "Brindle"))).outcome is Outcome.PARTIAL
    assert ask(polish_no_copies, telling("", PLANS, PLANS, companies=("", ""))).outcome is Outcome.PARTIAL


@pytest.mark.parametrize("texts", [("",), (PLANS,), ("", PLANS), ("Hello there", "Hello there")])
def test_without_two_longer_texts_there_is_nothing_to_compare(texts: tuple[str, ...]) -> None:
    assert ask(polish_no_copies, telling(*texts)).outcome is Outcome.NOT_APPLICABLE


def test_scripts_without_spaces_are_compared_by_letters() -> None:
    text = "大学病院の看護師として集中治療と新人教育を担当し、夜勤の家族の声を聞いています。"
    other = "小さな港町の時計工房で古い掛け時計を修理し、若い職人に道具の使い方を教えています。"
    assert ask(polish_no_copies, telling(text, text)).outcome is Outcome.PARTIAL
    assert ask(polish_no_copies, telling(text, other)).outcome is Outcome.PASS


def test_the_order_of_the_roles_changes_nothing() -> None:
    texts = (PLANS, BREAD, PLANS, CLOCKS)
    scores = {ask(polish_no_copies, telling("", *order)).score for order in (texts, texts[::-1])}
    assert scores == {0.5}
