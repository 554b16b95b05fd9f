"""What is kept of rows that name other people: nothing of those people."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from auditor.export.table import Cells


@dataclass(frozen=True, kw_only=True)
class Distiller:
    """What is kept of a row that names other people: the columns that remain, and how they come from a row.

    `distil` is given the cells of the columns that the file has, and answers None for a row that does not count.
    """

    columns: tuple[str, ...]
    distil: Callable[[Mapping[str, str]], Cells | None]


def _connection(row: Mapping[str, str]) -> Cells | None:
    """The day alone; a row without a name is a closed account (EXPORT_FORMAT.md section 4).

    A redacted file has no column for names, and no closed accounts.
    """
    names = [row[column] for column in ("First Name", "Last Name") if column in row]
    return (row.get("Connected On", ""),) if any(names) or not names else None


def _invitation(row: Mapping[str, str]) -> Cells:
    """The member's own address: the sender's of an outgoing one, the recipient's of an incoming one."""
    direction = row.get("Direction", "")
    inviter, invitee = (row.get(column, "") for column in ("inviterProfileUrl", "inviteeProfileUrl"))
    own_inviter = inviter if direction.upper() == "OUTGOING" else ""
    own_invitee = invitee if direction.upper() == "INCOMING" else ""
    return (row.get("Sent At", ""), direction, own_inviter, own_invitee)


DISTILLERS: Mapping[str, Distiller] = {
    "Connections": Distiller(columns=("Connected On",), distil=_connection),
    "Invitations": Distiller(
        columns=("Sent At", "Direction", "inviterProfileUrl", "inviteeProfileUrl"), distil=_invitation
    ),
}
