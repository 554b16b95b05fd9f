"""The key to the pseudonyms: one file, for the office alone, without which nobody is found again."""

from __future__ import annotations

import csv
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from auditor.errors import BadKey
from auditor.named_file import NamedFile
from reports.cleaning import no_formula, printable
from reports.disk import put

HEADER = ("pseudonym", "name", "student id", "file")
SECRET = "(secret of this key: keep this line)"
_FILE = NamedFile(
    called="a key of pseudonyms",
    error=BadKey,
    largest=100_000_000,
    remedy="Name another file with --key.",
)


@dataclass(frozen=True, kw_only=True, order=True)
class Owner:
    """Who is behind a pseudonym, or which file behind its label."""

    pseudonym: str
    name: str = ""
    student_id: str = ""
    file: str = ""


def secret_of(path: Path) -> bytes:
    """The secret in the key file; a new key with a new secret where there is none yet.

    Raises BadKey where the file is no such key, OutputFailed where it cannot be written.
    """
    if path.exists():
        try:
            rows = csv.reader(StringIO(_FILE.read(path).decode("utf-8-sig")))
            return bytes.fromhex(next(row[1] for row in rows if row and row[0] == SECRET))
        except (ValueError, StopIteration, IndexError, csv.Error) as error:
            raise BadKey("this is not a key that `--pseudonyms` wrote", where=str(path)) from error
    secret = secrets.token_bytes(16)
    write(path, secret, ())
    return secret


def write(path: Path, secret: bytes, owners: Iterable[Owner]) -> None:
    """Write the key, readable by its owner alone. Raises OutputFailed where the disk refuses."""
    stream = StringIO()
    writer = csv.writer(stream)
    writer.writerow(HEADER)
    writer.writerow((SECRET, secret.hex(), "", ""))
    for one in sorted(owners):
        writer.writerow([no_formula(printable(cell)) for cell in (one.pseudonym, one.name, one.student_id, one.file)])
    put(b"\xef\xbb\xbf" + stream.getvalue().encode("utf-8", "backslashreplace"), path)
