"""The office's workbook: six sheets, the same bytes for the same cohort."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from shutil import copyfileobj
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl.packaging.core import DocumentProperties
from openpyxl.workbook import Workbook
from openpyxl.xml.constants import ARC_CORE
from openpyxl.xml.functions import tostring

from auditor.cohort.figures import Figures
from auditor.cohort.table import Cohort
from reports.cohort.about import put_about
from reports.cohort.sheet import CONFIDENTIAL
from reports.cohort.students import put_students
from reports.cohort.summaries import put_checks, put_criteria, put_not_read, put_programmes

EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip can name


def render(cohort: Cohort, figures: Figures) -> bytes:
    """An XLSX file with the sheets Students, Programmes, Criteria, Checks, Not read and About."""
    book = Workbook(write_only=True)
    put_students(book, cohort)
    put_programmes(book, figures)
    pictures = put_criteria(book, cohort, figures)
    put_checks(book, cohort, figures, pictures)
    put_not_read(book, cohort)
    put_about(book, cohort, figures)
    written = BytesIO()
    book.save(written)
    return _steady(written, _properties(cohort))


def _properties(cohort: Cohort) -> str:
    day = datetime.fromisoformat(cohort.day)
    properties = DocumentProperties(
        creator=f"{cohort.tool.name} {cohort.tool.version}",
        title=f"LinkedIn profile readiness of a cohort, {cohort.day}",
        description=CONFIDENTIAL,
        created=day,
        modified=day,
    )
    return tostring(properties.to_tree())


def _steady(written: BytesIO, properties: str) -> bytes:
    """The same archive without the moment of its making, which openpyxl writes into it."""
    steady = BytesIO()
    with ZipFile(written) as before, ZipFile(steady, "w") as after:
        for name in before.namelist():
            entry = ZipInfo(name, EPOCH)
            entry.compress_type = ZIP_DEFLATED
            if name == ARC_CORE:
                after.writestr(entry, properties)
                continue
            with before.open(name) as source, after.open(entry, "w") as target:
                copyfileobj(source, target)
    return steady.getvalue()
