"""HTML set as PDF pages by WeasyPrint, the only module that imports it; nothing outside our folders is opened."""

from __future__ import annotations

import ctypes
import gc
import re
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from importlib.resources import files
from pathlib import Path
from types import FunctionType
from typing import TypeVar, cast
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname
from xml.etree import ElementTree

import font_source_sans_pro
import pydyf
from cssselect2 import ElementWrapper
from weasyprint import CSS, HTML
from weasyprint.document import Document
from weasyprint.text import ffi
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher, URLFetcherResponse

from reports.palette import HOUSE, Palette
from reports.templating import fixed_style, stylesheet

FONTS = Path(font_source_sans_pro.font_directory)
VARIANT = {"pdf_variant": "pdf/ua-1"}
HEAD_OF_PAGE, SAVED_PER_PAGE = 0.05, 0.18
"""Shares of a page: its upper margin, and what setting it closer saves at best.

It saves 0.14 to 0.25 on the sample people and 0.06 to 0.23 on 116 reports of 60 invented ones, of which 70 can lose a
page; at 0.18 all 70 do, for 84 second layouts, and at 0.14 67 of them for 75.
"""
# Pango looks for fonts in a thread of its own, which may outlive the interpreter by a moment. Were the library unloaded
# by then, a process that has written all its reports would end with a segmentation fault.
ctypes.pythonapi.Py_IncRef(ctypes.py_object(ffi.pangoft2))
_UNBROKEN = re.compile(r"[^\s<>]{32}(?=[^<>]*<)")
"""A word, outside of tags, that may be wider than its column."""
_PROPERTY, _ITS_USE = re.compile(r"(--[\w-]+): ([^;]+);"), re.compile(r"var\((--[\w-]+)\)")
Work = TypeVar("Work", bound=Callable[..., object])
ROOM = 32_768
"""Words of 8 bytes. As many again are left for calls, for a piece's size is a power of two; a layout is 88 deep."""
FACES = {400: "SourceSansPro-Regular.ttf", 600: "SourceSansPro-Semibold.ttf"}


class OurFilesOnly(URLFetcher):  # type: ignore[misc] # WeasyPrint ships no types
    """Opens pictures written into the stylesheet and files of the font package or our templates; refuses the rest."""

    def __init__(self) -> None:
        super().__init__(allowed_protocols=("data", "file"), allow_redirects=False)
        self._folders = (FONTS.resolve(), Path(str(files("reports") / "templates")).resolve())

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> URLFetcherResponse:
        """The resource at `url`; raises ValueError for any that is not ours."""
        parts = urlsplit(url)
        if parts.scheme != "data":
            path = Path(url2pathname(unquote(parts.path))).resolve()
            if parts.scheme != "file" or parts.netloc or not any(map(path.is_relative_to, self._folders)):
                raise ValueError(f"a report opens nothing but its own files, not {url!r}")
        return super().fetch(url, headers)


class WellFormed(HTML):  # type: ignore[misc]
    """Our own markup, which is XML too: the standard parser reads it in a tenth of the time of WeasyPrint's.

    And it holds few elements: `elements.css` says what they are in a twentieth of a report's time less than
    WeasyPrint's own sheet, and the pages are the same to the byte.
    """

    def __init__(self, text: str) -> None:
        self.base_url = None
        self.url_fetcher = OurFilesOnly()
        self.media_type = "print"
        self.wrapper_element = ElementWrapper.from_html_root(ElementTree.fromstring(text), content_language=None)  # noqa: S314
        self.etree_element = self.wrapper_element.etree_element

    def _ua_stylesheets(self, forms: bool = False) -> list[CSS]:  # noqa: ARG002 - WeasyPrint calls it
        return [_sheet("elements")]


@contextmanager
def no_collection() -> Iterator[None]:
    """Spares the cyclic garbage collector while pages are laid out: a seventh of the time, and nothing to be found."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def with_room(work: Work) -> Work:
    """The same work, for whose calls CPython takes memory once: a sixteenth of the time.

    It keeps frames in pieces of 16 KB, and each step of a layout over the edge of one would have the next piece
    allocated and given back, 1,400 times a report. A frame that may need more is given a piece as large as it asks for.
    """
    function = cast("FunctionType", work)
    function.__code__ = function.__code__.replace(co_stacksize=ROOM)
    return work


@no_collection()
@with_room
def typeset(html: str, paper: str, palette: Palette = HOUSE) -> bytes:
    """The pages of one document in these colours, tagged as PDF/UA-1; `paper` is a4 or letter.

    Where only a little is left for the last page, all are set somewhat closer, if that saves the page.
    """
    style, fonts = _style(paper, palette)
    styles = [style] if _UNBROKEN.search(html) else [style, _at_spaces()]
    source = WellFormed(html)
    document = source.render(stylesheets=styles, font_config=fonts, **VARIANT)
    if _filled(document) < HEAD_OF_PAGE + SAVED_PER_PAGE * (len(document.pages) - 1):
        closer = source.render(stylesheets=[*styles, _sheet("closer")], font_config=fonts, **VARIANT)
        document = min(document, closer, key=lambda one: len(one.pages))
    pdf: bytes = document.write_pdf(finisher=_packed, **VARIANT)
    return pdf


def _packed(_: Document, pdf: pydyf.PDF) -> None:
    """Packs what is drawn as zlib does by itself: pydyf's densest saves 3 % of the bytes in five times the time."""
    for drawn in pdf.objects:
        if isinstance(drawn, pydyf.Stream) and drawn.compress:
            drawn.compress = False
            _, _, plain = drawn.data.partition(b"\nstream\n")
            drawn.stream = [zlib.compress(plain.removesuffix(b"\nendstream"))]
            drawn.extra["Filter"] = "/FlateDecode"


def _filled(document: Document) -> float:
    """How much of the last page is taken, 0 to 1, told by where the element with the id `end` stands."""
    last = document.pages[-1]
    bottom = last.anchors.get("end", (0, 0, 0, last.height))[3]
    return float(bottom / last.height)


@cache
def _at_spaces() -> CSS:
    """For a document without a long word: to look in each line for where a word may break takes time."""
    return CSS(string="html { overflow-wrap: normal }")


@cache
def _sheet(name: str) -> CSS:
    """A stylesheet of ours that is the same for every document."""
    return CSS(string=fixed_style(name))


@cache
def _style(paper: str, palette: Palette) -> tuple[CSS, FontConfiguration]:
    """The stylesheet and its fonts, read once for many documents."""
    fonts = FontConfiguration()
    faces = "".join(_face(weight, FONTS / name) for weight, name in FACES.items())
    text = f"{faces}{_settled(stylesheet(palette))}\n@page {{ size: {paper}; }}\n"
    return CSS(string=text, font_config=fonts, url_fetcher=OurFilesOnly()), fonts


def _settled(style: str) -> str:
    """The style with each custom property's first value, that of paper, in its place.

    They are there for a screen's dark mode; WeasyPrint would read them anew for every element.
    """
    values = dict(_PROPERTY.findall(style.partition("}")[0]))
    return _ITS_USE.sub(lambda use: values[use[1]], style)


def _face(weight: int, file: Path) -> str:
    return f'@font-face {{ font-family: "Source Sans Pro"; font-weight: {weight}; src: url({file.as_uri()}); }}\n'
