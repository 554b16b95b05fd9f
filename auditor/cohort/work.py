"""One student's share of the work: the export is audited for the office, and the reports and the row are made of it."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack, suppress
from pathlib import Path

import msgspec
from msgspec import Struct

from auditor.audit import OFFICE, audit_export
from auditor.cohort.identify import Refused, reason_of
from auditor.cohort.masking import masked
from auditor.cohort.parcels import Parcel, placed
from auditor.cohort.table import StudentRow, student_row
from auditor.errors import PangoMissing
from auditor.rubric import Rubric
from auditor.scorecard import Scorecard
from reports import FORMATS
from reports.brand import Brand

REPORTS = "reports"
"""The folder of the reports below the office's own."""


class Asked(Struct, frozen=True, kw_only=True):
    """What every student's work has in common; `brand` is the office's look."""

    rubric: Rubric
    formats: tuple[str, ...]
    paper: str
    pseudonyms: bool = False
    brand: Brand | None = None


class Job(Struct, frozen=True, kw_only=True):
    """One student: `parcels` are joined for the report; `files` is what the row says of where it came from."""

    reference: str
    parcels: tuple[Parcel, ...]
    files: str
    name: str
    programme: str
    year: str
    asked: Asked


class Done(Struct, frozen=True, kw_only=True):
    """A student's row, and the bytes of the reports by format; `lacking` says why there is no PDF among them."""

    row: StudentRow
    reports: dict[str, bytes]
    lacking: str = ""


def perform(jobs: Sequence[Job]) -> list[Done | Refused]:
    """Do each of the jobs; whatever goes wrong with one is its own answer and no one else's."""
    return [_perform(job) for job in jobs]


def _perform(job: Job) -> Done | Refused:
    try:
        card = _card(job)
        reports, lacking = _reports(card, job.asked)
    except Exception as error:  # noqa: BLE001 - one bad export is one row with its reason
        return Refused(name=job.reference, reason=reason_of(error))
    row = student_row(
        card,
        reference=job.reference,
        file=job.files,
        name=None if job.asked.pseudonyms else card.subject.name,
        programme=job.programme,
        year=job.year,
        links={name: f"{REPORTS}/{job.reference}.{name}" for name in reports},
    )
    return Done(row=row, reports=reports, lacking=lacking)


def _reports(card: Scorecard, asked: Asked) -> tuple[dict[str, bytes], str]:
    reports: dict[str, bytes] = {}
    lacking = ""
    for name in asked.formats:
        try:
            reports[name] = FORMATS[name](card, asked.paper, asked.brand)
        except PangoMissing as error:
            lacking = str(error)
    return reports, lacking


def _card(job: Job) -> Scorecard:
    with ExitStack() as stack:
        paths = [stack.enter_context(placed(one)) for one in job.parcels]
        card = audit_export(paths, rubric=job.asked.rubric, audience=OFFICE)
    if job.asked.pseudonyms:
        return masked(card, [card.subject.name, job.name], job.reference)
    placed_as = " + ".join(Path(one.name).name for one in job.parcels)
    return msgspec.structs.replace(card, export=msgspec.structs.replace(card.export, path=placed_as))


def warm(formats: Sequence[str] = (), paper: str = "a4") -> None:
    """Load once what every report needs: checks, words, the language model, templates, stylesheet and fonts."""
    from auditor.checks import all_checks
    from auditor.prose.language import language
    from reports.templating import environment

    all_checks()
    language("Are the words of this sentence English ones?")
    environment()
    if "pdf" in formats:
        with suppress(OSError):
            from reports.typesetting import typeset

            typeset("<html lang='en'><head><title>Warm</title></head><body><p>Warm</p></body></html>", paper)
