"""Cards about the company."""

from __future__ import annotations

from pathlib import Path

from auditor.interview.company_cards import company_followed, warm
from auditor.interview.plan import Card
from auditor.interview.warmth import warm_paths
from tests.interview.making import COMPANY, connection, export, follow, known


def warmth(folder: Path) -> Card:
    one = known(folder)
    return warm(one, warm_paths(one))


def test_followed_nearly_or_not(tmp_path: Path) -> None:
    same = company_followed(known(export(tmp_path / "a", follows=[follow("Norrvik Health AB")])))
    near = company_followed(known(export(tmp_path / "b", follows=[follow("Norrvik Health Nordics")])))
    none = company_followed(known(export(tmp_path / "c", follows=[follow("Velthaven")])))
    lost = company_followed(known(export(tmp_path / "d", full=False)))
    assert [card.state for card in (same, near, none, lost)] == ["followed", "possibly", "not-followed", "not-judged"]
    assert near.evidence[0].text == "Norrvik Health Nordics"
    assert company_followed(known(export(tmp_path / "e"), company="")).state == "not-judged"


def test_people_there(tmp_path: Path) -> None:
    two = [connection("Bo", "Lind", COMPANY), connection("Cy", "Hill", COMPANY)]
    card = warmth(export(tmp_path / "a", connections=two))
    assert (card.state, card.confidence) == ("found", "likely")
    assert card.message.startswith("2 of your connections work at Norrvik Health.")
    assert warmth(export(tmp_path / "b", connections=two[:1])).message.startswith("Bo Lind works at Norrvik Health.")
    near = warmth(export(tmp_path / "c", connections=[connection("Bo", "Lind", "Norrvik Health Nordics")]))
    assert (near.state, near.confidence) == ("found", "possible")
    assert "similar name" in near.message


def test_nobody_there_and_no_table(tmp_path: Path) -> None:
    assert warmth(export(tmp_path / "a")).state == "none"
    assert warmth(export(tmp_path / "b", full=False)).state == "not-judged"
    assert warm(known(export(tmp_path / "c"), company=""), []).state == "not-judged"
