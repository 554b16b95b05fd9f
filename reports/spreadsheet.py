"""A workbook as bytes: the same for the same content, whenever and wherever it is made."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from io import BytesIO
from shutil import copyfileobj
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lxml.etree import SerialisationError
from openpyxl.packaging.core import DocumentProperties
from openpyxl.workbook import Workbook
from openpyxl.xml.constants import ARC_CORE
from openpyxl.xml.functions import tostring

from reports.disk import scratch_refused

EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip can name


@contextmanager
def new_book() -> Iterator[Workbook]:
    """A book whose sheets are written row by row, into temporary files until it is `saved`.

    Raises OutputFailed where their folder refuses them.
    """
    try:
        yield Workbook(write_only=True)
    except (OSError, SerialisationError) as error:
        raise scratch_refused() from error


def saved(book: Workbook, *, title: str, notice: str, creator: str, day: str) -> bytes:
    """The XLSX file of a book; `day` (YYYY-MM-DD) stands for the moment of its making, which openpyxl would write."""
    written = BytesIO()
    book.save(written)
    made = datetime.fromisoformat(day)
    properties = DocumentProperties(creator=creator, title=title, description=notice, created=made, modified=made)
    return _steady(written, tostring(properties.to_tree()))


def _steady(written: BytesIO, properties: str) -> bytes:
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
