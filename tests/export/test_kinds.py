from __future__ import annotations

import pytest

from auditor.export.catalogue import BY_NAME
from auditor.export.kinds import columns_out_of, fold


@pytest.mark.parametrize(
    ("one", "other"),
    [("Rich_Media", "Rich Media"), ("SharedURL", "SharedUrl"), ("savedItem", "SavedItem"), ("\ufeffName", "Name")],
)
def test_names_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_names_of_different_things_do_not() -> None:
    assert fold("Receipts") != fold("Receipts_v2")


def test_a_kind_knows_its_columns_old_new_and_dropped() -> None:
    known = BY_NAME["Publications"].known
    assert {"name", "publishedon", "publicationdate", "date", "url"} <= known
    assert "birthdate" in BY_NAME["Profile"].known
    assert "birthdate" not in known


def test_a_kind_says_what_its_file_is_called_today() -> None:
    assert BY_NAME["Endorsement_Received_Info"].file == "Endorsement_Received_Info.csv"
    assert BY_NAME["Articles"].file == "Articles/*.html"


def test_columns_are_written_newest_first() -> None:
    assert columns_out_of("Started On < Start Date < From | Name | ") == {
        "Started On": ("Start Date", "From"),
        "Name": (),
    }
