"""The network tables as records: people, invitations, followed companies and letters, each with its row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from functools import cached_property
from urllib.parse import unquote

from auditor.export.dates import parse
from auditor.export.network import CONNECTIONS, FOLLOWS, INVITATIONS, LETTERS_TABLE, NetworkTables
from auditor.interview import companies, names
from auditor.profile import Presence
from auditor.records import Source

_ADDRESS = re.compile(r"(?:https?://)?(?:[a-z]{2,3}\.)?linkedin\.com/(?:in|pub)/([^/?#\s]+)", re.IGNORECASE)


class Sureness(IntEnum):
    """How sure a row names the person: by the address, by name and company, by name or near it alone, or not."""

    NO = 0
    PERHAPS = 1
    LIKELY = 2
    CERTAIN = 3


@dataclass(frozen=True, kw_only=True, slots=True)
class Acquaintance:
    """A row of Connections.csv; `on` is None where its day cannot be read."""

    source: Source
    name: str
    address: str
    company: str
    position: str
    on_text: str
    sieve: frozenset[str]

    @property
    def on(self) -> date | None:
        """The day of connecting."""
        found = parse(self.on_text)
        return found.earliest if found else None


@dataclass(frozen=True, kw_only=True)
class Invitation:
    """A row of Invitations.csv: the other person, who asked, when, and the note (empty for none)."""

    source: Source
    name: str
    address: str
    is_incoming: bool
    sent_text: str
    note: str

    @property
    def sent(self) -> date | None:
        """The day that it was sent on."""
        found = parse(self.sent_text)
        return found.earliest if found else None


@dataclass(frozen=True, kw_only=True)
class Follow:
    """A row of Company Follows.csv."""

    source: Source
    company: str
    on_text: str


@dataclass(frozen=True, kw_only=True)
class Letters:
    """All messages from one sender to the same people, who may be several.

    `first` and `last` are days as YYYY-MM-DD, `written` is the last one's cell.
    """

    source: Source
    sender: str
    sender_address: str
    recipients: str
    recipient_addresses: str
    first: str
    last: str
    written: str
    count: int


@dataclass(frozen=True, kw_only=True)
class Network:
    """Whom the member knows, as far as the export tells; `presence` says of each table what is known."""

    tables: NetworkTables

    def knows(self, table: str) -> bool:
        """Whether the table was read or is known to be empty."""
        return self.tables.presence[table] is not Presence.UNKNOWN

    @cached_property
    def acquaintances(self) -> tuple[Acquaintance, ...]:
        """Connections that still have a name, in the export's order, which is newest first."""
        return tuple(
            Acquaintance(
                source=source,
                name=name,
                address=address(row["URL"]),
                company=row["Company"],
                position=row["Position"],
                on_text=row["Connected On"],
                sieve=names.sieve(name),
            )
            for source, row in self._rows(CONNECTIONS)
            if (name := f"{row['First Name']} {row['Last Name']}".strip())
        )

    @cached_property
    def invitations(self) -> tuple[Invitation, ...]:
        """Both directions; rows that name none are passed over."""
        return tuple(
            Invitation(
                source=source,
                name=row["From"] if incoming else row["To"],
                address=address(row["inviterProfileUrl"] if incoming else row["inviteeProfileUrl"]),
                is_incoming=incoming,
                sent_text=row["Sent At"],
                note=row["Message"],
            )
            for source, row in self._rows(INVITATIONS)
            if (direction := row["Direction"].upper()) in {"INCOMING", "OUTGOING"}
            for incoming in [direction == "INCOMING"]
        )

    @cached_property
    def follows(self) -> tuple[Follow, ...]:
        """Followed companies."""
        return tuple(
            Follow(source=source, company=row["Organization"], on_text=row["Followed On"])
            for source, row in self._rows(FOLLOWS)
            if row["Organization"]
        )

    @cached_property
    def letters(self) -> tuple[Letters, ...]:
        """Who wrote to whom."""
        return tuple(
            Letters(
                source=source,
                sender=row["FROM"],
                sender_address=address(row["SENDER PROFILE URL"]),
                recipients=row["TO"],
                recipient_addresses=row["RECIPIENT PROFILE URLS"],
                first=row["First"],
                last=row["Last"],
                written=row["Written"],
                count=int(row["Count"]),
            )
            for source, row in self._rows(LETTERS_TABLE)
        )

    def _rows(self, name: str) -> Iterator[tuple[Source, Mapping[str, str]]]:
        table = self.tables.tables[name]
        for cells, (file, number) in zip(table.rows, table.origins, strict=True):
            yield Source(file=file, row=number), dict(zip(table.columns, cells, strict=True))


def address(url: str) -> str:
    """What tells a profile in its address, the same for every country's site and with or without accents encoded."""
    found = _ADDRESS.match(url.strip())
    return unquote(found[1]).casefold() if found else ""


def recognise(*, name: str, url: str, company: str, row_name: str, row_address: str, row_company: str) -> Sureness:
    """How sure it is that a row names somebody of this name, profile address and company (each may be empty).

    A name alone is never more than PERHAPS, and neither is anything under another address.
    """
    own = address(url)
    if own and own == row_address:
        return Sureness.CERTAIN
    likeness = names.compare(name, row_name)
    if likeness is names.Match.NONE:
        return Sureness.NO
    same_company = companies.compare(company, row_company)
    if own and row_address:
        is_near = likeness is names.Match.SAME and same_company is companies.Nearness.SAME
        return Sureness.PERHAPS if is_near else Sureness.NO
    if likeness is names.Match.SAME:
        return Sureness.LIKELY if same_company is companies.Nearness.SAME else Sureness.PERHAPS
    return Sureness.PERHAPS if same_company else Sureness.NO
