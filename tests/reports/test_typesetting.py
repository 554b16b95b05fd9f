"""Tests of reports.typesetting: nothing outside our folders is opened, and no page is left almost empty."""

from __future__ import annotations

import io
from importlib.resources import files
from pathlib import Path

import pytest
from pypdf import PdfReader

from reports.typesetting import FACES, FONTS, OurFilesOnly, typeset


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/x.png",
        "https://example.com/x.css",
        "ftp://example.com/x",
        "file:///etc/passwd",
        "file://server/share/x",
        f"{FONTS.as_uri()}/../../../../../../etc/passwd",
        f"{FONTS.as_uri()}/%2e%2e/%2e%2e/%2e%2e/secret",
        "FILE:///etc/passwd",
        "javascript:alert(1)",
        "relative.png",
    ],
)
def test_it_refuses(url: str) -> None:
    with pytest.raises(ValueError, match=r"nothing but its own files|disallowed protocol"):
        OurFilesOnly().fetch(url)


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


@pytest.mark.parametrize(("lines", "pages"), [(60, 1), (64, 1), (90, 2), (130, 2)])
def test_a_report_does_not_end_on_an_almost_empty_page(lines: int, pages: int) -> None:
    body = "<p>One line.</p>" * lines
    pdf = typeset(
        f'<html lang="en"><head><title>Lines</title></head><body>{body}<footer id="end">End</footer></body></html>',
        "a4",
    )
    assert len(PdfReader(io.BytesIO(pdf)).pages) == pages
