"""What is kept of rows that name other people: nothing of those people."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from auditor.export.table import Cells


@dataclass(frozen=True, kw_only=True)
class Distiller:
    """What is kept of a row that names other people: the columns that remain, and how they come from a row.

    `distil` is given a row's cells in the order of the catalogue's columns, None for each that the file lacks, and
    answers None for a row that does not count.
    """

    columns: tuple[str, ...]
    distil: Callable[..., Cells | None]


def _connection(first: str | None, last: str | None, day: str | None) -> Cells | None:
    """The day alone; a row without a name is a closed account (EXPORT_FORMAT.md section 4).

    A redacted file has no column for names, and no closed accounts.
    """
    counts = first or last or (first is None and last is None)
    return (day or "",) if counts else None


def _invitation(sent: str | None, direction: str | None, inviter: str | None, invitee: str | None) -> Cells:
    """The member's own address: the sender's of an outgoing one, the recipient's of an incoming one."""
    way = (direction or "").upper()
    own_inviter = inviter if way == "OUTGOING" else ""
    own_invitee = invitee if way == "INCOMING" else ""
    return (sent or "", direction or "", own_inviter or "", own_invitee or "")


DISTILLERS: Mapping[str, Distiller] = {
    "Connections": Distiller(columns=("Connected On",), distil=_connection),
    "Invitations": Distiller(
        columns=("Sent At", "Direction", "inviterProfileUrl", "inviteeProfileUrl"), distil=_invitation
    ),
}
