"""Whose export it is, as its tables tell."""

from __future__ import annotations

from pathlib import Path

from auditor.export import open_export
from auditor.export.holder import Holder, holder_of
from tests.cohort.handing_in import tables, unpacked


def test_name_registration_and_address_come_out_of_their_tables(tmp_path: Path) -> None:
    files = tables(" Ada ", "HOLM", registered="9/3/24, 3:08 PM", address="Ada-Holm/?x=1")
    holder = holder_of(open_export([unpacked(tmp_path / "a", files)]))
    assert holder.registered == "9/3/24, 3:08 PM"
    assert holder.address == "linkedin.com/in/ada-holm"
    assert holder.name == "ada holm"


def test_what_is_not_told_is_empty(tmp_path: Path) -> None:
    files = {"Skills.csv": "Name\nBaking\n"}
    assert holder_of(open_export([unpacked(tmp_path / "a", files)])) == Holder(
        address="", registered="", first="", last=""
    )


def holder(registered: str = "", address: str = "", first: str = "Ada") -> Holder:
    return Holder(address=address, registered=registered, first=first, last="Holm")


def test_one_member_is_proved_by_address_or_by_registration_with_the_name() -> None:
    assert holder(address="a").is_same_as(holder(address="a", first="Ann"))
    assert holder("now").is_same_as(holder("now"))
    assert not holder("now").is_same_as(holder("now", first="Ann"))
    assert not holder().is_same_as(holder()), "a name alone proves nothing"


def test_two_registrations_are_two_members() -> None:
    assert holder("now").is_another_than(holder("then"))
    assert not holder("now").is_another_than(holder())
    assert holder("now").can_be_compared(holder("then"))
    assert not holder("now").can_be_compared(holder(address="a"))
