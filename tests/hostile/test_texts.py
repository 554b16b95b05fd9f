"""A payload in every text of an export, of a roster and of the command line: it is shown as words, and nothing acts."""

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from zipfile import ZipFile

import pikepdf
import pytest
from icalendar import Calendar
from openpyxl import load_workbook
from pypdfium2 import PdfDocument

from auditor.cli.run import file_name
from auditor.sources import CITATIONS
from reports.cleaning import FORMULA_STARTS
from tests.hostile.planting import MARK, PAYLOADS, Said, every_command, planted, written

ACTS = {"script", "iframe", "object", "embed", "form", "base", "link", "applet", "frame", "audio", "video", "source"}
ADDRESSES = {"href", "src", "action", "formaction", "data", "poster", "xlink:href", "srcset", "background"}
OURS = {f"https://{source.address}" for source in CITATIONS.values()}
STEERING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
PDF_ACTS = (
    "/JS",
    "/JavaScript",
    "/Launch",
    "/OpenAction",
    "/AA",
    "/EmbeddedFile",
    "/SubmitForm",
    "/ImportData",
    "/XFA",
)


@dataclass(frozen=True, kw_only=True)
class Planted:
    """What was said and written for one set of payloads."""

    where: Path
    said: list[Said]


@pytest.fixture(scope="module", params=[*PAYLOADS, "everywhere"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Planted:
    """Every command's reports of an export that is planted with one set of payloads, or everywhere with all of them."""
    where = tmp_path_factory.mktemp(request.param)
    payloads = PAYLOADS.get(request.param) or tuple(one for payloads in PAYLOADS.values() for one in payloads)
    files = planted(payloads, everywhere=request.param not in PAYLOADS)
    said = every_command(where, files, payloads[0], pdf=request.param == "pages")
    return Planted(where=where, said=said)


class Tags(HTMLParser):
    """The tags with their attributes, and the words between them."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, Mapping[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_every_command_ends_well_and_says_nothing_that_steers_a_terminal(made: Planted) -> None:
    for said in made.said:
        assert (said.command, said.status) in {(said.command, 0), ("run", 2)}, said.err
        assert "Traceback" not in said.err
        assert not STEERING.search(said.out + said.err), said.command
    assert all(said.status == 0 or "names no skill" in said.err for said in made.said)


def test_a_page_holds_words_and_nothing_that_acts(made: Planted) -> None:
    pages = written(made.where, "html")
    assert {"run.html", "interview.html", "compare.html", "cohort.html"} <= {path.name for path in pages}
    for path in pages:
        page = path.read_text("utf-8")
        found = Tags(page)
        assert not {tag for tag, _ in found.tags} & ACTS, path
        for tag, attributes in found.tags:
            assert not [name for name in attributes if name.startswith("on")], path
            for name in ADDRESSES & attributes.keys():
                assert (attributes[name] or "").startswith(("#", "data:image/", "reports/")), (path, tag, attributes)
            if tag == "meta":
                assert attributes.get("http-equiv", "").lower() in {"", "content-security-policy"}
            assert MARK not in (attributes.get("style") or "")
        styles = "".join(re.findall(r"<style[^>]*>(.*?)</style>", page, re.DOTALL))
        assert MARK not in styles
        assert "evil.example" not in styles
        assert not STEERING.search(page), path
        if path.name in {"run.html", "interview.html"}:
            assert MARK in "".join(found.words), path


def test_json_is_whole_and_steers_nothing(made: Planted) -> None:
    files = written(made.where, "json")
    assert {"run.json", "interview.json", "compare.json"} <= {path.name for path in files}
    for path in files:
        text = path.read_text("utf-8")
        assert not STEERING.search(text), path
        assert json.loads(text)
    assert MARK in (made.where / "run.json").read_text("utf-8")


def test_no_cell_of_a_workbook_is_or_starts_a_formula(made: Planted) -> None:
    books = written(made.where, "xlsx")
    assert {path.name for path in books} == {"run.xlsx", "cohort.xlsx"}
    for path in books:
        with ZipFile(path) as archive:
            assert not [name for name in archive.namelist() if re.search("(?i)external|vba|embed|connections", name)]
        book = load_workbook(path)
        for sheet in book.worksheets:
            assert not sheet.title.startswith(FORMULA_STARTS)
            for cell in (cell for row in sheet.iter_rows() for cell in row):
                assert cell.data_type != "f", (path, cell.coordinate)
                assert not str(cell.value or "").lstrip().startswith(FORMULA_STARTS) or cell.data_type == "n"
                if cell.hyperlink and cell.hyperlink.target:
                    assert cell.hyperlink.target.startswith("reports/") or cell.hyperlink.target in OURS
        book.close()


def test_no_cell_of_a_list_starts_a_formula(made: Planted) -> None:
    (path,) = [path for path in written(made.where, "csv") if path.name == "manifest.csv"]
    text = path.read_text("utf-8-sig")
    assert not STEERING.search(text.replace("\r\n", "\n"))
    rows = list(csv.reader(text.splitlines()))
    assert len(rows) == 2
    assert not [cell for row in rows for cell in row if cell.lstrip().startswith(FORMULA_STARTS)]


def test_a_calendar_holds_its_own_events_alone(made: Planted) -> None:
    data = (made.where / "interview.ics").read_bytes()
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert b"\n" not in data.replace(b"\r\n", b"")
    starts = Counter(re.split(rb"[:;]", line)[0] for line in data.split(b"\r\n") if not line.startswith(b" "))
    assert not {name for name in starts if MARK.encode() in name}
    assert not {b"ATTACH", b"ATTENDEE", b"ORGANIZER", b"URL", b"X-EVIL"} & starts.keys()
    calendar = Calendar.from_ical(data)
    assert starts[b"BEGIN"] == sum(1 for _ in calendar.walk())
    assert {part.name for part in calendar.walk()} <= {
        "VCALENDAR",
        "VEVENT",
        "VALARM",
        "VTIMEZONE",
        "STANDARD",
        "DAYLIGHT",
    }


@pytest.mark.parametrize("made", ["pages"], indirect=True)
def test_a_pdf_does_nothing_and_leads_nowhere(made: Planted) -> None:
    files = written(made.where, "pdf")
    assert {"run.pdf", "interview.pdf", "compare.pdf", "cohort.pdf"} <= {path.name for path in files}
    for path in files:
        with pikepdf.open(path) as document:
            for thing in document.objects:
                if isinstance(thing, pikepdf.Dictionary):
                    assert not [name for name in PDF_ACTS if name in thing], path
                    assert "/URI" not in thing, path
    with PdfDocument(made.where / "run.pdf") as document:
        assert MARK in "".join(page.get_textpage().get_text_range() for page in document)


@pytest.mark.parametrize(
    "payload", [*PAYLOADS["pages"], *PAYLOADS["cells"], "../../etc/passwd", "CON", "a\0b", ".", "~"]
)
def test_the_name_of_a_file_is_of_letters_and_leads_nowhere(payload: str) -> None:
    assert re.fullmatch(r"[^\W_](?:[^\W_]|[-\u0300-\u036f]){0,59}", file_name(payload))
