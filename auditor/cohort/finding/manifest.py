"""The manifest: every file that was handed in, what became of it, and why."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO

from auditor.cohort.finding.members import Student
from auditor.cohort.results.table import FAILED, Unread
from reports.cleaning import no_formula, printable

READ, JOINED, OLDER, AGAIN, STRAY = "read", "joined", "older", "again", "not-an-export"
HEADER = ("file", "outcome", "reference", "reason")
# Sentences of the door quote names of files in brackets, or after “only”; names of files are often names of people.
_QUOTED_FILES = re.compile(r" \([^()]*\)|, only [^;]*(?=;|\.$|\. )|, only [^;]*$")


@dataclass(frozen=True, kw_only=True, order=True)
class Line:
    """One file: its path below the folder, the outcome, whose it is (empty for nobody's), and a sentence."""

    file: str
    outcome: str
    reference: str = ""
    reason: str = ""


def lines_of(student: Student, reference: str, label: Callable[[str], str], remarks: Sequence[str]) -> list[Line]:
    """The lines of all that one student handed in, files called by their `label`."""
    newest, *parts = student.parts
    counts = label(newest.name)
    told = [*remarks]
    if student.namesakes:
        others = ", ".join(map(label, student.namesakes))
        told.append(f"bears the same name as {others}, and nothing shows whether they are one member: both count")
    lines = [Line(file=counts, outcome=READ, reference=reference, reason="; ".join(told))]
    for outcome, exports, reason in (
        (JOINED, parts, f"is another part of {counts}: own address, or registration and name, agree"),
        (OLDER, student.older, f"is an older export of the same member; {counts} counts"),
        (AGAIN, student.again, f"is the same export again as {counts}"),
    ):
        lines += [Line(file=label(one.name), outcome=outcome, reference=reference, reason=reason) for one in exports]
    return lines


def as_it_went(line: Line, lost: Mapping[str, str]) -> Line:
    """The line of a student's export, failed where no report came of it after all, for the reason in `lost`."""
    if line.outcome != READ or line.reference not in lost:
        return line
    return Line(file=line.file, outcome=FAILED, reference=line.reference, reason=lost[line.reference])


def without_files(reason: str) -> str:
    """The sentence without the names of files that it quotes."""
    return _QUOTED_FILES.sub("", reason)


def as_csv(lines: Iterable[Line]) -> bytes:
    """UTF-8 with a mark, so that spreadsheets read it as such; no cell starts a formula or steers a terminal."""
    stream = StringIO()
    writer = csv.writer(stream)
    writer.writerow(HEADER)
    for line in sorted(lines):
        writer.writerow(
            [no_formula(printable(cell)) for cell in (line.file, line.outcome, line.reference, line.reason)]
        )
    return b"\xef\xbb\xbf" + stream.getvalue().encode("utf-8", "backslashreplace")


def unread(lines: Iterable[Line]) -> list[Unread]:
    """What gave no row of its own, for the workbook."""
    return [
        Unread(file=line.file, outcome=line.outcome, reason=line.reason, reference=line.reference)
        for line in sorted(lines)
        if line.outcome in {OLDER, AGAIN, FAILED, STRAY}
    ]
