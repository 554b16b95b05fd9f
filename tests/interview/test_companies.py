"""Which names are one company's, and which only come near."""

from __future__ import annotations

import pytest

from auditor.interview.companies import Nearness, compare, folded

PAIRS = [
    ("Norrvik Health", "Norrvik Health, Inc.", "SAME"),
    ("NORRVIK HEALTH", "norrvik health", "SAME"),
    ("The Coca-Cola Company", "Coca-Cola", "SAME"),
    ("Velthaven (Pty) Ltd", "Velthaven", "SAME"),
    ("Almacenes Tramuntana S.L.", "Almacenes Tramuntana", "SAME"),
    ("Garbí Distribución", "Garbi Distribucion", "SAME"),
    ("SAP", "SAP SE", "SAME"),
    ("AT&T", "AT and T", "SAME"),
    ("日立", "日立", "SAME"),
    ("Norrvik Health Nordics AB", "Norrvik Health", "NEAR"),
    ("Google", "Google Cloud", "NEAR"),
    ("Quabbin Ridge Enginering", "Quabbin Ridge Engineering", "NEAR"),
    ("Loom Wright", "Loomwright", "NEAR"),
    ("Health", "Health Partners", "NONE"),
    ("University", "University of Somewhere", "NONE"),
    ("Meta", "Metabase", "NONE"),
    ("Norrvik Health", "Sundvik Health", "NONE"),
    ("", "Norrvik Health", "NONE"),
    ("", "", "NONE"),
]


@pytest.mark.parametrize(("one", "other", "nearness"), PAIRS)
def test_pairs(one: str, other: str, nearness: str) -> None:
    assert compare(one, other) is Nearness[nearness]
    assert compare(other, one) is Nearness[nearness]


def test_a_name_that_is_nothing_but_a_legal_form_stays() -> None:
    assert folded("AG") == "ag"
