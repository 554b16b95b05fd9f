"""Who is called what in the office's files: references for students and, under pseudonyms, labels for files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from auditor.cohort.finding.discovery import readable
from auditor.cohort.finding.key import Owner, secret_of, write
from auditor.cohort.finding.members import Student
from auditor.cohort.finding.references import pseudonym, references, safe
from auditor.cohort.finding.roster import Entry


@dataclass(frozen=True, kw_only=True)
class Naming:
    """Plain names by default; with the secret of a `key` file nothing but pseudonyms leaves this object."""

    key: Path | None = None
    secret: bytes = b""

    @property
    def hides(self) -> bool:
        """Whether names stay out of every file."""
        return self.key is not None

    def label(self, file: str) -> str:
        """What a handed-in file is called in the manifest and the workbook."""
        shown = readable(file)
        return pseudonym(f"file {shown}", self.secret).replace("P-", "F-") if self.hides else shown

    def of_entry(self, entry: Entry) -> str:
        """What a student of the roster is called."""
        return pseudonym(entry.known_as, self.secret) if self.hides else safe(entry.known_as)

    def of_students(self, students: Sequence[Student], entries: Mapping[str, Entry]) -> dict[str, str]:
        """The reference of each student by key: the roster's id where joined to it, else a pseudonym."""
        wanted = [
            self.of_entry(entries[one.key]) if one.key in entries else pseudonym(one.key, self.secret)
            for one in students
        ]
        return dict(zip((one.key for one in students), references(wanted), strict=True))

    def write_key(
        self, students: Sequence[Student], given: Mapping[str, str], entries: Iterable[Entry], files: Iterable[str]
    ) -> None:
        """Say in the key file, and nowhere else, who is behind each reference and each label of `files`."""
        if self.key is None:
            return
        owners = {
            self.of_entry(one): Owner(pseudonym=self.of_entry(one), name=one.name, student_id=one.id) for one in entries
        }
        for student in students:
            name = given[student.key]
            owners.setdefault(name, Owner(pseudonym=name, name=student.name))
        labels = [Owner(pseudonym=self.label(file), file=readable(file)) for file in files]
        write(self.key, self.secret, [*owners.values(), *labels])


def naming(key: Path | None) -> Naming:
    """Plain naming, or pseudonyms with the secret of the key file, which is made if it is not there."""
    return Naming() if key is None else Naming(key=key, secret=secret_of(key))
