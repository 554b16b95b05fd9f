"""The HTML report in a browser: axe finds nothing, nothing runs off a narrow screen, keys go through it in order."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page
from pypdf import PdfReader

from sample_exports import people

WCAG_21_AA = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}
every_person = pytest.mark.parametrize("person", people())
every_look = pytest.mark.parametrize(
    ("scheme", "width"), [("light", 320), ("light", 1280), ("dark", 320), ("dark", 1280)]
)


@pytest.fixture
def page(
    browser: Browser, reports: dict[str, Path], person: str, scheme: str, width: int
) -> Iterator[tuple[Page, list[str]]]:
    """The person's report in that look, and what the browser complained of."""
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
    tab = context.new_page()
    complaints: list[str] = []
    tab.on("console", lambda message: complaints.append(message.text))
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    tab.on(
        "request", lambda request: complaints.append(request.url) if request.url[:5] not in ("file:", "data:") else None
    )
    tab.goto(reports[person].as_uri())
    yield tab, complaints
    context.close()


@every_look
@every_person
def test_axe_finds_nothing_with_every_detail_open(page: tuple[Page, list[str]]) -> None:
    tab, complaints = page
    assert complaints == []
    tab.evaluate("document.querySelectorAll('details').forEach(detail => detail.open = true)")
    assert violations(tab) == []


@pytest.mark.parametrize(("scheme", "width", "person"), [("light", 1280, "student"), ("dark", 320, "strong")])
def test_axe_finds_nothing_with_detail_folded(page: tuple[Page, list[str]]) -> None:
    assert violations(page[0]) == []


def violations(tab: Page) -> list[str]:
    found = Axe().run(tab, options=WCAG_21_AA).response["violations"]
    return [f"{one['id']}: {node['html'][:120]}" for one in found for node in one["nodes"]]


@pytest.mark.parametrize(("scheme", "width"), [("light", 320)])
@every_person
def test_nothing_runs_off_a_narrow_screen(page: tuple[Page, list[str]]) -> None:
    tab, _ = page
    tab.evaluate("document.querySelectorAll('details').forEach(detail => detail.open = true)")
    assert tab.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize(("scheme", "width", "person"), [("light", 1280, "student"), ("light", 320, "strong")])
def test_the_tab_key_goes_from_the_top_to_the_end_and_shows_where_it_is(page: tuple[Page, list[str]]) -> None:
    tab, _ = page
    stops = tab.evaluate("document.querySelectorAll('a, summary, input').length")
    seen = []
    for _ in range(stops):
        tab.keyboard.press("Tab")
        seen.append(
            tab.evaluate(
                """() => { const one = document.activeElement, box = one.getBoundingClientRect();
                const all = [...document.querySelectorAll('a, summary, input')];
                return [all.indexOf(one), box.width > 0 && getComputedStyle(one).outlineStyle !== 'none'] }"""
            )
        )
    assert [index for index, _ in seen] == list(range(stops))
    assert all(visible for _, visible in seen)


@pytest.mark.parametrize(("scheme", "width", "person"), [("dark", 1280, "student")])
def test_printed_from_the_browser_folded_detail_is_open_and_paper_is_white(page: tuple[Page, list[str]]) -> None:
    tab, _ = page
    printed = PdfReader(io.BytesIO(tab.pdf(prefer_css_page_size=True)))
    text = " ".join(" ".join(one.extract_text() for one in printed.pages).split())
    folded = tab.evaluate("[...document.querySelectorAll('details li')].map(item => item.innerText.split(/\\s+/)[0])")
    assert len(folded) > 20
    assert "Your headline is easy on the eye" in text
    tab.emulate_media(media="print")
    assert tab.evaluate("getComputedStyle(document.querySelector('h1')).color") == "rgb(29, 39, 51)"
