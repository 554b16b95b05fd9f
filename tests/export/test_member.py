from __future__ import annotations

from datetime import date

import pytest

from auditor.export.limits import Allowance
from auditor.export.member import Member, day_of_timestamp, is_junk


def test_a_member_knows_its_name_and_folder() -> None:
    member = Member(path="a/b/Skills.csv", size=1, modified=None, source=lambda allowance, most: iter([b"x"]))
    assert (member.name, member.folder) == ("Skills.csv", "a/b")
    assert member.read(Allowance()) == b"x"


@pytest.mark.parametrize(
    "path",
    ["__MACOSX/._Profile.csv", "a/__MACOSX/Profile.csv", "._Profile.csv", "a/.DS_Store", "Thumbs.db", "desktop.ini"],
)
def test_what_computers_add_is_junk(path: str) -> None:
    assert is_junk(path)


@pytest.mark.parametrize("path", ["Profile.csv", "a.b/Profile.csv", "MACOSX/Profile.csv"])
def test_what_people_have_is_not(path: str) -> None:
    assert not is_junk(path)


def test_a_day_in_utc_whatever_the_number() -> None:
    assert day_of_timestamp(86_399.0) == date(1970, 1, 1)
    assert day_of_timestamp(1e20) is None
    assert day_of_timestamp(float("nan")) is None
