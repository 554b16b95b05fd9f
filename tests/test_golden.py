"""The sample people's reports, byte for byte; `make golden` writes them anew, and the diff is then read by a person."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from auditor import audit_export
from reports import FORMATS
from sample_exports import people

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("kind", ["json", "html"])
@pytest.mark.parametrize("person", people())
def test_the_report_is_the_expected_one(person: str, kind: str, pytestconfig: pytest.Config) -> None:
    card = audit_export(people()[person])
    placed = msgspec.structs.replace(card.export, path=people()[person].name)
    report = FORMATS[kind](msgspec.structs.replace(card, export=placed), "a4")
    expected = GOLDEN / f"{person}.{kind}"
    if pytestconfig.getoption("--regenerate"):
        expected.write_bytes(report)
    assert report.decode() == expected.read_text(encoding="utf-8")
