"""Tests of reports.to_pdf: pages counted and searched, tagged for a screen reader, repeatable, and a missing Pango."""

from __future__ import annotations

import io
import logging
import platform
import sys
from collections.abc import Iterator
from functools import cache
from importlib.abc import MetaPathFinder
from itertools import pairwise
from typing import Any

import pikepdf
import pytest
from pypdf import PdfReader
from pypdfium2 import PdfDocument

from auditor.errors import PangoMissing
from reports.to_pdf import INSTALL, how_to_install, render
from tests.reports.cards import CARDS, hostile_card, long_card, sparse_card

every_card = pytest.mark.parametrize("name", CARDS)
PAGES = {"long": (3, 5), "sparse": (2, 3), "empty": (1, 2), "hostile": (5, 14), "scripts": (3, 6)}
NEEDS_ALT, HEADINGS = "/Figure", {"/H1", "/H2", "/H3", "/H4"}


@cache
def pdf_of(name: str) -> bytes:
    return render(CARDS[name]())


def opened(name: str) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(pdf_of(name)))


@cache
def pages(name: str) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf_of(name))).pages]


def words(name: str) -> str:
    return " ".join(" ".join(pages(name)).split())


def elements(pdf: pikepdf.Pdf) -> Iterator[Any]:
    """Every element of the structure tree, in reading order."""
    waiting = [pdf.Root.StructTreeRoot.K]
    while waiting:
        node = waiting.pop()
        if isinstance(node, pikepdf.Array):
            waiting.extend(reversed(list(node)))
        elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
            yield node
            waiting.append(node.get("/K", pikepdf.Array()))


@every_card
def test_it_has_a_readable_number_of_pages(name: str) -> None:
    fewest, most = PAGES[name]
    assert fewest <= len(opened(name).pages) <= most


@every_card
def test_a_screen_reader_finds_what_pdf_ua_asks_for(name: str) -> None:
    pdf = opened(name)
    assert str(pdf.Root.Lang) == "en"
    assert bool(pdf.Root.MarkInfo.Marked)
    assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
    assert str(pdf.docinfo["/Title"]).startswith("LinkedIn profile readiness: ")
    with pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
    kinds = [str(element.S) for element in elements(pdf)]
    assert kinds.count("/Figure") == 12
    assert all(str(element.get("/Alt", "")) for element in elements(pdf) if element.S == NEEDS_ALT)
    levels = [int(kind[2]) for kind in kinds if kind in HEADINGS]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@every_card
def test_every_font_is_embedded(name: str) -> None:
    for page in opened(name).pages:
        for font in page.resources.get("/Font", {}).values():
            descriptor = font.DescendantFonts[0].FontDescriptor
            assert {"/FontFile2", "/FontFile3"} & set(descriptor.keys())


def test_bookmarks_name_the_parts_and_the_criteria() -> None:
    with opened("long").open_outline() as outline:
        titles = [item.title for item in outline.root]
        inner = [item.title for item in outline.root[4].children]
    assert titles[:5] == ["Your score", "What already works", "What to do next", "Criteria at a glance", "In detail"]
    assert inner[:3] == ["Photo", "Headline", "Summary"]


def test_the_first_page_answers_how_ready_and_what_first() -> None:
    first = " ".join(pages("long")[0].split())
    for said in ("Maya Okafor-Lindqvist", "68", "Proficient", "Start here", "What to do next", "Criteria at a glance"):
        assert said in first


def test_every_page_but_the_first_carries_the_name_and_all_carry_their_number() -> None:
    texts = pages("long")
    assert all(f"Page {number} of {len(texts)}" in text for number, text in enumerate(texts, 1))
    assert all("Maya Okafor-Lindqvist" in text for text in texts[1:])


def test_no_heading_is_left_at_the_foot_of_a_page() -> None:
    headings = {"In detail", "What could not be judged", "What no export can show", "How this was judged", "Sources"}
    for text in (*pages("long"), *pages("sparse")):
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        assert not headings & set(lines[-2:])


def test_no_page_opens_in_the_middle_of_a_finding() -> None:
    for text in (*pages("long"), *pages("sparse")):
        first = next(line.strip() for line in text.splitlines()[1:] if line.strip())
        assert not first.startswith(("Do this.", "Once this is there"))


def test_what_the_html_folds_is_told_in_one_line() -> None:
    text = words("long")
    assert "✓ Your headline names a role: “Data analyst”." in text
    assert "5 questions in place. Seen in Profile.csv, row 1; Positions.csv, row 1." in text
    assert text.count("✓") >= 15


def test_the_paper_is_the_one_asked_for() -> None:
    sizes = {}
    for paper in ("a4", "letter"):
        page = PdfReader(io.BytesIO(render(sparse_card(), paper))).pages[0]
        sizes[paper] = (round(page.mediabox.width), round(page.mediabox.height))
    assert sizes == {"a4": (595, 842), "letter": (612, 792)}


def test_the_bytes_repeat_and_the_date_is_the_exports() -> None:
    assert pdf_of("long") == render(long_card())
    with opened("long") as pdf:
        assert "20260615" in str(pdf.docinfo["/CreationDate"])


def test_other_scripts_never_stop_a_report_and_right_to_left_stays_so() -> None:
    # Where no font has a glyph WeasyPrint writes a code map of its own into the PDF, which pypdf does not read.
    text = " ".join(page.get_textpage().get_text_range() for page in PdfDocument(pdf_of("scripts")))
    assert "Donaudampfschiff" in text
    assert "How this was judged" in text


def test_hostile_text_is_only_text() -> None:
    assert "<script>alert(1)</script>" in words("hostile")
    assert "{{7*7}}" in words("hostile")


def test_weasyprint_understands_all_that_it_is_given(caplog: pytest.LogCaptureFixture) -> None:
    from reports import typesetting

    typesetting._style.cache_clear()
    with caplog.at_level(logging.WARNING, "weasyprint"):
        render(hostile_card())
    assert not caplog.records


@pytest.fixture
def no_pango(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine where importing WeasyPrint fails as it does without Pango."""

    class Refuse(MetaPathFinder):
        def find_spec(self, name: str, path: object = None, target: object = None) -> None:
            if name == "weasyprint":
                raise OSError("cannot load library 'libpango-1.0-0'")

    for name in [name for name in sys.modules if name == "reports.typesetting" or name.startswith("weasyprint")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delattr("reports.typesetting", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Refuse(), *sys.meta_path])


def test_without_pango_it_says_how_to_install_it(no_pango: None) -> None:
    with pytest.raises(PangoMissing) as caught:
        render(sparse_card())
    assert "Pango" in str(caught.value)
    assert all(command in caught.value.remedy for command in INSTALL.values())


@pytest.mark.parametrize(
    ("system", "release", "first"),
    [
        ("darwin", {}, "macOS"),
        ("win32", {}, "Windows"),
        ("linux", {"ID": "fedora"}, "Fedora"),
        ("linux", {"ID": "rocky", "ID_LIKE": "rhel centos fedora"}, "Fedora"),
        ("linux", {"ID": "ubuntu", "ID_LIKE": "debian"}, "Debian or Ubuntu"),
        ("linux", None, "Debian or Ubuntu"),
    ],
)
def test_this_system_comes_first(
    monkeypatch: pytest.MonkeyPatch, system: str, release: dict[str, str] | None, first: str
) -> None:
    def described() -> dict[str, str]:
        if release is None:
            raise OSError("no os-release file")
        return release

    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(platform, "freedesktop_os_release", described)
    assert how_to_install().startswith(f"To install it: on {first}, {INSTALL[first]};")
    assert how_to_install().count(";") >= len(INSTALL) - 1
