"""Every file that tells a name is asked."""

from __future__ import annotations

from auditor.names import names_of, schools_of
from tests.factory import position, profile, study


def test_names_stand_in_three_files() -> None:
    told = profile(
        first_name="Ann",
        last_name="da Silva",
        location="Leeds, England",
        positions=(position("Nurse", location="Ely"), position("Career break", location="Bath")),
        studies=(study("Rye College"), study("")),
    )
    names = {"Ann", "da Silva", "Silva", "Leeds, England", "Leeds", "England", "Ely", "Bath", "Rye College"}
    assert {*names_of(told)} == names
    assert schools_of(told) == ("Rye College",)
    assert names_of(profile()) == ()
