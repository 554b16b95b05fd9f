"""One student's share of the work: the export is audited for the office, and the reports and the row are made of it."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec
from msgspec import Struct

from auditor.audit import OFFICE, judge, read_profile
from auditor.case import gather, own_texts
from auditor.cohort.finding.discovery import readable
from auditor.cohort.finding.identify import Refused, reason_of
from auditor.cohort.finding.parcels import Parcel, placed
from auditor.cohort.reporting.masking import masked
from auditor.cohort.results.table import StudentRow, student_row
from auditor.errors import PangoMissing
from auditor.export import Export
from auditor.profile import Profile
from auditor.rubric import Rubric
from auditor.scorecard import Scorecard, Standing
from auditor.spelling import Spelling, read_spelling
from reports import FORMATS
from reports.brand import Brand
from reports.disk import put

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
    """One student: `parcels` are joined for the report, `files` is where the row says they came from.

    `name`, `programme` and `year` are the roster's; `base` and `mark` tell what the row and the reports are made from.
    The worker writes the reports below `out` where that is given.
    """

    reference: str
    parcels: tuple[Parcel, ...]
    files: str
    name: str
    programme: str
    year: str
    asked: Asked
    base: str = ""
    mark: str = ""
    standing: Standing | None = None
    out: str = ""


class Done(Struct, frozen=True, kw_only=True):
    """A student's row, and the bytes of the reports by format, which are empty where the worker wrote them.

    `sizes` are those of all reports; `lacking` says why there is no PDF among them.
    """

    row: StudentRow
    reports: dict[str, bytes]
    sizes: dict[str, int]
    lacking: str = ""


def perform(jobs: Sequence[Job]) -> list[Done | Refused]:
    """Do each of the jobs; whatever goes wrong with one is its own answer and no one else's.

    The spelling of all is looked over in one call.
    """
    opened = [_opened(job) for job in jobs]
    profiles = [one.profile for one in opened if isinstance(one, _Opened)]
    spelling = read_spelling(text for profile in profiles for text in own_texts(profile))
    return [
        one if isinstance(one, Refused) else _done(job, one, spelling) for job, one in zip(jobs, opened, strict=True)
    ]


@dataclass(frozen=True, kw_only=True)
class _Opened:
    export: Export
    profile: Profile


def _opened(job: Job) -> _Opened | Refused:
    try:
        with ExitStack() as stack:
            paths = [stack.enter_context(placed(one)) for one in job.parcels]
            export, profile = read_profile(paths)
    except Exception as error:  # noqa: BLE001 - one bad export is one row with its reason
        return Refused(name=job.reference, reason=reason_of(error))
    return _Opened(export=export, profile=profile)


def _done(job: Job, opened: _Opened, spelling: Spelling) -> Done | Refused:
    asked = job.asked
    try:
        case = gather(opened.profile, spelling=spelling)
        card = judge(opened.export, case, asked.rubric, audience=OFFICE)
        card = msgspec.structs.replace(card, score=msgspec.structs.replace(card.score, standing=job.standing))
        name = card.subject.name
        # What follows a comma in LinkedIn's fields is a credential (Holm, RN) and tells nobody apart.
        hidden = [name.partition(",")[0], job.name]
        card = masked(card, hidden, job.reference) if asked.pseudonyms else _placed(card, job)
        reports, lacking = _reports(card, asked)
        links = {kind: f"{REPORTS}/{job.reference}.{kind}" for kind in reports}
        sizes = {kind: len(data) for kind, data in reports.items()}
        if job.out:
            for kind, place in links.items():
                put(reports.pop(kind), Path(job.out) / place)
    except Exception as error:  # noqa: BLE001 - as above
        return Refused(name=job.reference, reason=reason_of(error))
    row = student_row(
        card,
        reference=job.reference,
        file=job.files,
        name=None if asked.pseudonyms else name,
        programme=job.programme,
        year=job.year,
        links=links,
    )
    return Done(row=row, reports=reports, sizes=sizes, lacking=lacking)


def _placed(card: Scorecard, job: Job) -> Scorecard:
    """The scorecard with the names of its files, whatever folder they were read in."""
    path = " + ".join(readable(Path(one.name if one.name != "." else one.path).name) for one in job.parcels)
    return msgspec.structs.replace(card, export=msgspec.structs.replace(card.export, path=path))


def _reports(card: Scorecard, asked: Asked) -> tuple[dict[str, bytes], str]:
    reports: dict[str, bytes] = {}
    lacking = ""
    for name in asked.formats:
        try:
            reports[name] = FORMATS[name](card, asked.paper, asked.brand)
        except PangoMissing as error:
            lacking = str(error)
    return reports, lacking


def warm(formats: Sequence[str] = (), paper: str = "a4") -> None:
    """Load once what every report needs: checks, words, the language model, templates, stylesheet and fonts."""
    from auditor.checks import all_checks
    from auditor.prose.language import language
    from reports.templating import environment

    all_checks()
    language("Are the words of this sentence English ones?")
    environment()
    if "pdf" in formats:
        from reports.to_pdf import pages

        with suppress(PangoMissing):
            pages("<html lang='en'><head><title>Warm</title></head><body><p>Warm</p></body></html>", paper)
