"""What a run leaves for the next one: each student's row, and the mark of all that it was made from."""

from __future__ import annotations

import hashlib
from collections.abc import Container, Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

import msgspec
from msgspec import Struct

from auditor.cohort.results.table import StudentRow
from reports.disk import put

FOLDER = ".resume"
_ENDING = ".json"


class Record(Struct, frozen=True, kw_only=True):
    """A student who is done: `mark` of all that decides the reports, `base` of what decides the row alone.

    `reports` are the sizes of the reports by their places.
    """

    mark: str
    base: str
    row: StudentRow
    reports: dict[str, int]


def mark(*parts: object) -> str:
    """One line that changes with any of the parts (structs, numbers, texts)."""
    return hashlib.sha256(msgspec.json.encode(parts, order="deterministic")).hexdigest()


class Shelf:
    """The records below an output folder; a record is written after its reports, so what it names is whole."""

    def __init__(self, out: Path) -> None:
        self._out = out
        self._folder = out / FOLDER

    def prepare(self) -> None:
        """Make the folder and sweep away what a killed run left half written."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for folder in (self._folder, *(path for path in self._out.iterdir() if path.is_dir()), self._out):
            for path in folder.iterdir():
                if path.name.startswith(".") and path.suffix == ".part":
                    path.unlink(missing_ok=True)

    def references(self) -> Iterator[str]:
        """Who has a record, one after the other."""
        return (path.stem for path in self._folder.iterdir() if path.suffix == _ENDING)

    def holds(self, reference: str) -> bool:
        """Whether somebody has a record, whatever it is worth."""
        return self._place(reference).exists()

    def recall(self, reference: str) -> Record | None:
        """The record, if it can be read and each of its reports is there in its size."""
        try:
            record = msgspec.json.decode(self._place(reference).read_bytes(), type=Record)
            whole = all((self._out / path).stat().st_size == size for path, size in record.reports.items())
        except (OSError, msgspec.MsgspecError):
            return None
        return record if whole else None

    def keep(
        self, row: StudentRow, reports: Mapping[str, bytes], sizes: Mapping[str, int], *, mark: str, base: str
    ) -> None:
        """Write the reports, those that are not there yet, and then the record of all their `sizes`.

        Raises OutputFailed where the disk refuses.
        """
        for kind, data in reports.items():
            put(data, self._out / row.links[kind])
        record = Record(mark=mark, base=base, row=row, reports={row.links[kind]: size for kind, size in sizes.items()})
        put(msgspec.json.encode(record), self._place(row.reference))

    def rows(self, references: Iterable[str]) -> Iterator[StudentRow]:
        """The rows of those references that have a record, one after the other."""
        for reference in references:
            if record := self.recall(reference):
                yield record.row

    def drop(self, reference: str) -> None:
        """Remove a record and the reports that it names."""
        with suppress(OSError, msgspec.MsgspecError):
            record = msgspec.json.decode(self._place(reference).read_bytes(), type=Record)
            for path in record.reports:
                (self._out / path).unlink(missing_ok=True)
        self._place(reference).unlink(missing_ok=True)

    def keep_only(self, references: Container[str]) -> None:
        """Drop everybody else."""
        for reference in self.references():
            if reference not in references:
                self.drop(reference)

    def _place(self, reference: str) -> Path:
        return self._folder / f"{reference}{_ENDING}"
