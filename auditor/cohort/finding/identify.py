"""The first look at an export: whose it is, which day and kind, and what tells it from a changed one."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from msgspec import Struct

from auditor.cohort.finding.parcels import Parcel, placed
from auditor.errors import AuditorError
from auditor.export import Export, open_export
from auditor.export.holder import Holder, holder_of


class Identified(Struct, frozen=True, kw_only=True):
    """An export that opens: `name` is its path below the folder, `day` YYYY-MM-DD, `digest` of what is read."""

    name: str
    digest: str
    address: str
    registered: str
    first: str
    last: str
    kind: str
    day: str

    @property
    def holder(self) -> Holder:
        """The member, to be compared with others."""
        return Holder(address=self.address, registered=self.registered, first=self.first, last=self.last)


class Refused(Struct, frozen=True, kw_only=True):
    """An export that gives no report, and the sentence that says why."""

    name: str
    reason: str


def identify(parcels: Sequence[Parcel]) -> list[Identified | Refused]:
    """Look at each of the exports; whatever goes wrong with one is its own answer and no one else's."""
    return [_identify(one) for one in parcels]


def _identify(parcel: Parcel) -> Identified | Refused:
    try:
        with placed(parcel) as path:
            export = open_export([path])
    except Exception as error:  # noqa: BLE001 - one bad export is one row with its reason
        return Refused(name=parcel.name, reason=reason_of(error))
    holder = holder_of(export)
    return Identified(
        name=parcel.name,
        digest=_digest(export),
        address=holder.address,
        registered=holder.registered,
        first=holder.first,
        last=holder.last,
        kind=export.kind.value,
        day=export.as_of.isoformat(),
    )


def _digest(export: Export) -> str:
    """SHA-256 of all that an audit can see but the day, wherever the export lies."""
    tables = [(name, table.columns, table.rows, table.origins) for name, table in sorted(export.tables.items())]
    seen = (export.kind, export.files, export.problems, sorted(export.presence.items()), tables)
    return sha256(repr(seen).encode("utf-8", "backslashreplace")).hexdigest()


def reason_of(error: Exception) -> str:
    """One sentence for a row of the manifest, without the path, which stands beside it."""
    if isinstance(error, AuditorError):
        return f"{error.what}. {error.remedy}".strip()
    return f"reading it stopped with an error of the program's own ({type(error).__name__}); please report it."
