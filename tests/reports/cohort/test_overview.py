from __future__ import annotations

import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from importlib.abc import MetaPathFinder
from io import BytesIO

import msgspec
import pikepdf
import pytest
from pypdf import PdfReader

from auditor.cohort.results.arithmetic import figures_of
from auditor.cohort.results.overview import overview_of
from auditor.cohort.results.table import Cohort
from auditor.errors import PangoMissing
from reports.brand import Brand
from reports.cohort import overview
from tests.cohort.students import many
from tests.reports.cards import HOSTILE


def html(of: Cohort) -> str:
    return overview.html(overview_of(of, figures_of(of))).decode()


class Tags(HTMLParser):
    """What a page is built of."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def test_the_page_has_one_heading_levels_in_order_and_named_pictures() -> None:
    text = html(many(60))
    tags = Tags(text).found
    assert next(tag for tag, _ in tags if tag in {"h1", "h2", "h3"}) == "h1"
    assert sum(tag == "h1" for tag, _ in tags) == 1
    assert text.count("<svg") == text.count("</title>\n") - 1, "every picture has its words"
    ids = [attrs["id"] for _, attrs in tags if "id" in attrs]
    assert len(ids) == len(set(ids))
    assert {str(attrs["href"])[1:] for tag, attrs in tags if tag == "a"} <= set(ids)


def test_nothing_is_loaded_and_nothing_runs() -> None:
    tags = Tags(html(many(60))).found
    assert not any(tag in {"script", "link", "iframe", "object"} for tag, _ in tags)
    assert not any("src" in attrs or "onload" in attrs for _, attrs in tags)


def test_hostile_names_of_programmes_are_words() -> None:
    of = many(60, programmes=[HOSTILE, "Law"])
    text = html(of)
    assert "<script>" not in text
    assert "&lt;script&gt;" in text
    assert "\x1b" not in text


OFFICE = Brand(
    name="Northfield Careers", contact="room 204", introduction="Yours.", accent="#7a1f3d", accent_on_dark="#e0a0b4"
)


def test_an_office_gives_its_name_colours_and_contact_and_keeps_what_is_for_students() -> None:
    of = overview_of(many(60), figures_of(many(60)))
    text = overview.html(of, "a4", OFFICE).decode()
    assert text.index("Northfield Careers") < text.index("<h1>")
    assert "Northfield Careers: room 204" in text
    assert "#7a1f3d" in text
    assert "#e0a0b4" in text
    assert "#0f6466" not in text
    assert "Yours." not in text
    printed = PdfReader(BytesIO(overview.pdf(of, "a4", OFFICE)))
    assert "Northfield Careers" in printed.pages[0].extract_text()
    assert "room 204" in printed.pages[-1].extract_text()


def test_a_logo_is_shown_with_the_name_in_its_place_for_those_who_do_not_see_it() -> None:
    of = overview_of(many(60), figures_of(many(60)))
    text = overview.html(of, "a4", Brand(name="Northfield Careers", logo="data:image/png;base64,AAAA")).decode()
    assert '<img class="logo" src="data:image/png;base64,AAAA" alt="Northfield Careers"/>' in text
    assert "<p>Northfield Careers</p>" in text


def elements(node: pikepdf.Dictionary) -> Iterator[pikepdf.Dictionary]:
    """The structure elements of a tagged PDF in reading order."""
    below = node.get("/K", [])
    for child in below if isinstance(below, pikepdf.Array) else [below]:
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            yield child
            yield from elements(child)


def test_the_pdf_is_tagged_named_and_searchable() -> None:
    of = many(60)
    data = overview.pdf(overview_of(of, figures_of(of)))
    with pikepdf.open(BytesIO(data)) as document:
        assert document.Root.MarkInfo.Marked
        assert document.Root.Lang == "en"
        with document.open_metadata() as metadata:
            assert str(metadata["pdfuaid:part"]) == "1"
        tags = list(elements(document.Root.StructTreeRoot))
        figures = [tag for tag in tags if tag.S == "/Figure"]
        assert len(figures) > 10
        assert all(str(figure.get("/Alt", "")) for figure in figures), "every picture has its words"
        assert next(str(tag.S) for tag in tags if str(tag.S).startswith("/H")) == "/H1"
    reader = PdfReader(BytesIO(data))
    text = " ".join("\n".join(page.extract_text() for page in reader.pages).split())
    assert "60 students" in text
    assert "What a workshop could teach" in text
    assert reader.metadata is not None
    assert "cohort" in str(reader.metadata.title)


@pytest.mark.parametrize("size", [3, 12, 60])
def test_no_student_is_in_it(size: int) -> None:
    of = many(size)
    rows = [msgspec.structs.replace(row, file=f"secret-{row.reference}.zip") for row in of.students]
    text = html(msgspec.structs.replace(of, students=rows, notes=["secret-note"]))
    assert "secret" not in text
    assert "s00001" not in text


class NoPango(MetaPathFinder):
    """Importing WeasyPrint fails as it does on a machine without Pango."""

    def find_spec(self, name: str, path: object = None, target: object = None) -> None:
        if name == "weasyprint":
            raise OSError("cannot load library 'libpango-1.0-0'")


def test_without_pango_it_is_said_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name == "reports.typesetting" or name.startswith("weasyprint")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delattr("reports.typesetting", raising=False)
    monkeypatch.setattr(sys, "meta_path", [NoPango(), *sys.meta_path])
    with pytest.raises(PangoMissing):
        overview.pdf(overview_of(many(6), figures_of(many(6))))
