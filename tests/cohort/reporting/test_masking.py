"""A scorecard under a pseudonym holds no part of the name, wherever the member wrote it."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor.audit import OFFICE, audit_export
from auditor.cohort.reporting.masking import masked, masker
from reports import FORMATS
from tests.cohort.handing_in import tables, zipped


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Zoë Van Der Holm, baker", "[name] Van Der [name], baker"),
        ("ZOE HOLM's bakery", "[name] [name] bakery"),
        ("I am Zoe.", "I am [name]."),
        ("Holmes is another; a holm oak is not", "Holmes is another; a [name] oak is not"),
        ("see https://www.linkedin.com/in/zoeholm-1a2b and www.example.org", "see [address] and www.example.org"),
        ("write to z.holm@example.org", "write to [address]"),
        ("Li asked; a li of rice", "[name] asked; a li of rice"),
        ("山田太郎です", "[name]です"),
        ("nothing here", "nothing here"),
    ],
)
def test_names_are_masked_and_other_words_stay(text: str, shown: str) -> None:
    assert masker(["Zoë van der Holm", "Li", "山田太郎"])(text) == shown


def test_without_a_name_nothing_changes() -> None:
    assert masker(["", "-"])("Ada a@b.example") == "Ada a@b.example"


def test_no_report_holds_the_name(tmp_path: Path) -> None:
    files = tables("Zoë", "Holmqvist", headline="Zoë Holmqvist: baker and teacher", address="zoe-holmqvist-8a7b6c5d")
    files["Positions.csv"] = (
        "Company Name,Title,Description,Location,Started On,Finished On\n"
        "Mill,Baker,Known as Zoe the baker. Holmqvist breads won a prize.,Oslo,Jan 2024,\n"
    )
    files["Shares_123456789.csv"] = "Date,ShareLink,ShareCommentary\n2026-08-01 10:00:00,x,y\n"
    files["Holmqvist CV.csv"] = "a\n"
    card = audit_export(zipped(tmp_path / "Zoë.zip", files), audience=OFFICE)
    hidden = masked(card, [card.subject.name], "P-AAAA")
    for kind in ("json", "html"):
        text = FORMATS[kind](hidden, "a4").decode()
        assert "P-AAAA" in text
        for part in ("Holmqvist", "holmqvist", "Zoë", "Zoe", "123456789"):
            assert part not in text, (kind, part)
    assert FORMATS["json"](card, "a4").decode().count("Holmqvist") > 2, "the name was there to be masked"
