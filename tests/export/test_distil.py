from __future__ import annotations

import pytest

from auditor.export.distil import DISTILLERS


def test_of_a_connection_the_day_remains() -> None:
    assert DISTILLERS["Connections"].distil("Ada", "Other", "03 Apr 2024") == ("03 Apr 2024",)
    assert DISTILLERS["Connections"].columns == ("Connected On",)


@pytest.mark.parametrize(("first", "last", "counts"), [("Ada", "", True), ("", "Other", True), ("", "", False)])
def test_a_connection_without_any_name_is_a_closed_account(first: str, last: str, counts: bool) -> None:
    assert (DISTILLERS["Connections"].distil(first, last, "03 Apr 2024") is not None) is counts


@pytest.mark.parametrize(
    ("direction", "inviter", "invitee"),
    [
        ("OUTGOING", "https://x/in/a", ""),
        ("INCOMING", "", "https://x/in/b"),
        ("outgoing", "https://x/in/a", ""),
        ("", "", ""),
    ],
)
def test_of_an_invitation_the_own_side_remains(direction: str, inviter: str, invitee: str) -> None:
    row = DISTILLERS["Invitations"].distil("5/3/26, 9:14 AM", direction, "https://x/in/a", "https://x/in/b")
    assert row == ("5/3/26, 9:14 AM", direction, inviter, invitee)


def test_a_redacted_file_without_names_counts_every_day() -> None:
    assert DISTILLERS["Connections"].distil(None, None, "03 Apr 2024") == ("03 Apr 2024",)
