"""Tests of reports.typesetting: nothing outside our folders is opened, and no page is left almost empty."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from html import escape
from importlib.resources import files
from pathlib import Path

import pytest
from pypdf import PdfReader

from reports import typesetting
from reports.typesetting import FACES, FONTS, OurFilesOnly, WellFormed, typeset
from tests.written import DOCUMENTS

FOREIGN = (
    "http://example.com/x.png",
    "HTTP://EXAMPLE.COM/x.png",
    "https://example.com/x.css",
    "https://user:word@example.com:8443/x?y#z",
    "http://[::1]/x",
    "http://169.254.169.254/latest/meta-data",
    "ftp://example.com/x",
    "file:///etc/passwd",
    "file://server/share/x",
    "file://localhost/etc/passwd",
    "file:/etc/passwd",
    "file:etc/passwd",
    "file:////server/share/x",
    "file:///etc/passwd%00.ttf",
    "file:///proc/self/environ",
    "file:///dev/zero",
    f"{FONTS.as_uri()}/../../../../../../etc/passwd",
    f"{FONTS.as_uri()}/%2e%2e/%2e%2e/%2e%2e/secret",
    "FILE:///etc/passwd",
    "javascript:alert(1)",
    "relative.png",
    "//example.com/x.png",
    "\\\\server\\share\\x",
    " http://example.com/x",
    "about:blank",
    "blob:https://example.com/x",
    "jar:file:///x.zip!/y",
    "ldap://example.com/x",
    "",
)


@pytest.mark.parametrize("url", FOREIGN)
def test_it_refuses(url: str) -> None:
    with pytest.raises(ValueError, match=r"nothing but its own files|disallowed protocol|null"):
        OurFilesOnly().fetch(url)


def test_a_document_that_asks_for_them_all_in_every_way_is_set_and_opens_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(typesetting.URLFetcher, "fetch", lambda _, url, __=None: opened.append(url))
    ways = (
        '<img alt="" src="{0}"/>',
        '<object data="{0}"></object>',
        '<embed src="{0}"/>',
        '<link rel="stylesheet" href="{0}"/>',
        '<link rel="attachment" href="{0}"/>',
        '<style>@import url("{0}"); p {{ background: url("{0}") }}</style>',
        '<style>@font-face {{ font-family: x; src: url("{0}") }}</style>',
        '<p style="list-style-image: url({0}); content: url({0})">words</p>',
        '<svg xmlns="http://www.w3.org/2000/svg"><image href="{0}"/><use href="{0}#x"/></svg>',
    )
    body = "".join(way.format(escape(url)) for url in FOREIGN if re.match(r"\w+:", url) for way in ways)
    pdf = typeset(f'<html lang="en"><head><title>All</title></head><body>{body}</body></html>', "a4")
    assert pdf.startswith(b"%PDF")
    assert [url for url in opened if not url.startswith(FONTS.as_uri())] == []


def test_it_refuses_a_link_that_leads_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "secret").write_text("secret")
    inside = tmp_path / "fonts"
    inside.mkdir()
    (inside / "font.ttf").symlink_to(tmp_path / "secret")
    monkeypatch.setattr("reports.typesetting.FONTS", inside)
    with pytest.raises(ValueError, match="nothing but its own files"):
        OurFilesOnly().fetch((inside / "font.ttf").as_uri())


def test_it_opens_pictures_of_the_stylesheet_the_fonts_and_the_templates() -> None:
    fetcher = OurFilesOnly()
    style = Path(str(files("reports") / "templates" / "closer.css"))
    for url in ("data:image/svg+xml,<svg/>", (FONTS / FACES[400]).as_uri(), style.as_uri()):
        response = fetcher.fetch(url)
        assert response.read()
        response.close()


def test_the_two_weights_are_in_the_font_package() -> None:
    assert all((FONTS / name).is_file() for name in FACES.values())


@pytest.mark.parametrize("name", DOCUMENTS)
def test_our_few_elements_are_set_as_weasyprint_sets_them(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    ours = DOCUMENTS[name]("pdf")
    monkeypatch.delattr(WellFormed, "_ua_stylesheets")
    assert DOCUMENTS[name]("pdf") == ours


@pytest.mark.parametrize(("lines", "pages"), [(60, 1), (64, 1), (90, 2), (130, 2)])
def test_a_report_does_not_end_on_an_almost_empty_page(lines: int, pages: int) -> None:
    body = "<p>One line.</p>" * lines
    pdf = typeset(
        f'<html lang="en"><head><title>Lines</title></head><body>{body}<footer id="end">End</footer></body></html>',
        "a4",
    )
    assert len(PdfReader(io.BytesIO(pdf)).pages) == pages


def test_pango_stays_loaded_to_the_end_for_its_thread_may_outlive_us() -> None:
    """glibc tells what it unloads; it was seen as a segmentation fault of a process that had done all."""
    code = "from reports.typesetting import typeset; typeset('<html lang=\"en\"><title>x</title><p>x</p></html>', 'a4')"
    told = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", code],
        env={**os.environ, "LD_DEBUG": "files"},
        capture_output=True,
        text=True,
        check=True,
    ).stderr
    assert "libpangoft2" in told
    assert [line for line in told.splitlines() if "libpango" in line and "destroying" in line] == []
