"""A warm worker setting the strong sample's HTML as a PDF, beside other ways to print the same words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory

import typst
from playwright.sync_api import sync_playwright
from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

from auditor.audit import audit_export
from reports import to_html, to_pdf
from reports.typesetting import FACES, FONTS
from reports.view import page_of
from sample_exports import people
from tests.bench.measurement import Measurement, Work
from tests.bench.words import as_html, as_typst

BARE = "@page { size: A4 } html { font: 9.3pt/1.31 'Source Sans Pro' }"


@contextmanager
def measurements() -> Iterator[list[Measurement]]:
    """Four rivals, each given its page as we are given ours; the browser stays open until the last is measured."""
    card = audit_export(people()["strong"])
    page = to_pdf.markup("report", page_of(card))
    with TemporaryDirectory() as place, sync_playwright() as play:
        file = Path(place) / "report.html"
        file.write_bytes(to_html.render(card))
        arguments = {"executable_path": which("chromium") or which("google-chrome"), "args": ["--no-sandbox"]}
        browser = play.chromium.launch(**arguments)
        tab = browser.new_page()

        def ours() -> object:
            return to_pdf.pages(page, "a4")

        def warm() -> object:
            tab.goto(file.as_uri())
            return tab.pdf(prefer_css_page_size=True, tagged=True, outline=True)

        def cold() -> object:
            other = play.chromium.launch(**arguments)
            fresh = other.new_page()
            fresh.goto(file.as_uri())
            pdf = fresh.pdf(prefer_css_page_size=True, tagged=True, outline=True)
            other.close()
            return pdf

        name = "PDF/UA-1 of the strong sample"
        yield [
            Measurement(name=name, ours=ours, rival="WeasyPrint, bare stylesheet", theirs=_bare(page), most=1.25),
            Measurement(name=name, ours=ours, rival="Chromium, warm", theirs=warm, most=1),
            Measurement(name=name, ours=ours, rival="Chromium, cold", theirs=cold, rounds=5),
            Measurement(name=name, ours=ours, rival="Typst", theirs=_typst(page)),
        ]
        browser.close()


def _bare(page: str) -> Work:
    """WeasyPrint setting the same words in the same font and size, tagged as ours, its stylesheet read once."""
    faces = "".join(
        f'@font-face {{ font-family: "Source Sans Pro"; font-weight: {weight}; src: url({(FONTS / name).as_uri()}) }}'
        for weight, name in FACES.items()
    )
    fonts = FontConfiguration()
    style = CSS(string=faces + BARE, font_config=fonts)
    text = as_html(page)
    return lambda: HTML(string=text).write_pdf(stylesheets=[style], font_config=fonts, pdf_variant="pdf/ua-1")


def _typst(page: str) -> Work:
    """Typst setting the same words as PDF/UA-1; each time with one new word, for it remembers what it has set."""
    numbers = count()
    text = f'#set text(font: "Source Sans Pro", size: 9.3pt, lang: "en")\n{as_typst(page)}'

    def work() -> object:
        return typst.compile(
            f"{text}\n\nRun {next(numbers)}".encode(), format="pdf", font_paths=[str(FONTS)], pdf_standards=["ua-1"]
        )

    return work
