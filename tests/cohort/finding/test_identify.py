"""The first look: who, when, which kind; and a sentence where there is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor.cohort.finding import identify as module
from auditor.cohort.finding.identify import Identified, Refused, identify
from auditor.cohort.finding.parcels import parcel
from tests.cohort.handing_in import tables, unpacked, zipped


def look(path: Path) -> Identified | Refused:
    return identify([parcel(path.parent, path.name, travels=False)])[0]


def test_an_export_tells_whose_it_is(tmp_path: Path) -> None:
    files = tables("Ada", "Holm", registered="9/3/24, 3:08 PM", address="ada-holm")
    found = look(zipped(tmp_path / "a.zip", files))
    assert isinstance(found, Identified)
    assert (found.holder.shown, found.registered, found.address) == (
        "Ada Holm",
        "9/3/24, 3:08 PM",
        "linkedin.com/in/ada-holm",
    )
    assert (found.kind, found.day, found.name) == ("selection", "2026-09-01", "a.zip")


def test_the_digest_is_of_what_an_audit_reads_wherever_it_lies(tmp_path: Path) -> None:
    def digest(path: Path, *, travels: bool = False) -> str:
        (found,) = identify([parcel(path.parent, path.name, travels=travels)])
        assert isinstance(found, Identified)
        return found.digest

    one = digest(unpacked(tmp_path / "a", tables()))
    assert digest(unpacked(tmp_path / "b", tables())) == one
    assert digest(tmp_path / "b", travels=True) == one
    assert digest(zipped(tmp_path / "b.zip", tables())) == one
    assert digest(unpacked(tmp_path / "c", tables(headline="Cook"))) != one
    assert digest(zipped(tmp_path / "d.zip", tables(headline="Cook"))) != one


def test_one_bad_export_is_its_own_answer(tmp_path: Path) -> None:
    good = zipped(tmp_path / "good.zip", tables())
    bad = tmp_path / "bad.zip"
    bad.write_bytes(good.read_bytes()[:100])
    parcels = [parcel(path.parent, path.name, travels=False) for path in (bad, good)]
    first, second = identify(parcels)
    assert isinstance(first, Refused)
    assert "cut short" in first.reason
    assert str(tmp_path) not in first.reason
    assert isinstance(second, Identified)


def test_a_slip_of_the_program_is_an_answer_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stumbling(_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(module, "open_export", stumbling)
    found = look(zipped(tmp_path / "a.zip", tables()))
    assert isinstance(found, Refused)
    assert "ZeroDivisionError" in found.reason
