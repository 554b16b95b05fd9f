from __future__ import annotations

import pytest

from auditor.export.distil import DISTILLERS

SENT = {"Sent At": "5/3/26, 9:14 AM", "inviterProfileUrl": "https://x/in/a", "inviteeProfileUrl": "https://x/in/b"}


def test_of_a_connection_the_day_remains() -> None:
    row = {"First Name": "Ada", "Last Name": "Other", "Connected On": "03 Apr 2024"}
    assert DISTILLERS["Connections"].distil(row) == ("03 Apr 2024",)
    assert DISTILLERS["Connections"].columns == ("Connected On",)


@pytest.mark.parametrize(("first", "last", "counts"), [("Ada", "", True), ("", "Other", True), ("", "", False)])
def test_a_connection_without_any_name_is_a_closed_account(first: str, last: str, counts: bool) -> None:
    row = {"First Name": first, "Last Name": last, "Connected On": "03 Apr 2024"}
    assert (DISTILLERS["Connections"].distil(row) is not None) is counts


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
    row = DISTILLERS["Invitations"].distil({**SENT, "Direction": direction})
    assert row == ("5/3/26, 9:14 AM", direction, inviter, invitee)


def test_a_redacted_file_without_names_counts_every_day() -> None:
    assert DISTILLERS["Connections"].distil({"Connected On": "03 Apr 2024"}) == ("03 Apr 2024",)
