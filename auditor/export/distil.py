"""What is kept of rows that name other people: nothing of those people."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from auditor.export.table import Cells


@dataclass(frozen=True, kw_only=True)
class Distiller:
    """What is kept of a row that names other people: the columns that remain, and how they come from a row.

    `distil` answers None for a row that does not count.
    """

    columns: tuple[str, ...]
    distil: Callable[[Mapping[str, str]], Cells | None]


def _connection(row: Mapping[str, str]) -> Cells | None:
    """The day alone; a row without a name is a closed account (EXPORT_FORMAT.md section 4)."""
    return (row["Connected On"],) if row["First Name"] or row["Last Name"] else None


def _invitation(row: Mapping[str, str]) -> Cells:
    """The member's own address: the sender's of an outgoing one, the recipient's of an incoming one."""
    direction = row["Direction"].upper()
    own = {
        "inviterProfileUrl": row["inviterProfileUrl"] if direction == "OUTGOING" else "",
        "inviteeProfileUrl": row["inviteeProfileUrl"] if direction == "INCOMING" else "",
    }
    return (row["Sent At"], row["Direction"], own["inviterProfileUrl"], own["inviteeProfileUrl"])


DISTILLERS: Mapping[str, Distiller] = {
    "Connections": Distiller(columns=("Connected On",), distil=_connection),
    "Invitations": Distiller(
        columns=("Sent At", "Direction", "inviterProfileUrl", "inviteeProfileUrl"), distil=_invitation
    ),
}
