"""Each HTML page in a browser: axe finds nothing, nothing runs off a narrow screen, keys go through it in order."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from unicodedata import normalize

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page
from pypdf import PdfReader

from tests.written import DOCUMENTS

WCAG_21_AA = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}
NARROW, WIDE, HEIGHT = 320, 1280, 900
Scheme = Literal["light", "dark"]
every_page = pytest.mark.parametrize("name", DOCUMENTS)


@dataclass(frozen=True, kw_only=True)
class Shown:
    """A page in a tab, and what the browser complained of."""

    tab: Page
    complaints: list[str]

    def at(self, width: int) -> Page:
        """The tab, as wide as that, every detail open."""
        self.tab.set_viewport_size({"width": width, "height": HEIGHT})
        self.tab.evaluate("document.querySelectorAll('details').forEach(detail => detail.open = true)")
        return self.tab


@pytest.fixture
def shown(browser: Browser, files: dict[str, Path], name: str, scheme: Scheme) -> Iterator[Shown]:
    """The page in that colour scheme."""
    context = browser.new_context(viewport={"width": WIDE, "height": HEIGHT}, color_scheme=scheme)
    page = Shown(tab=context.new_page(), complaints=[])
    page.tab.on("console", lambda message: page.complaints.append(message.text))
    page.tab.on("pageerror", lambda error: page.complaints.append(str(error)))
    page.tab.on(
        "request",
        lambda request: page.complaints.append(request.url) if request.url[:5] not in ("file:", "data:") else None,
    )
    page.tab.goto(files[name].as_uri())
    yield page
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@every_page
def test_axe_finds_nothing_on_a_narrow_and_a_wide_screen(shown: Shown) -> None:
    assert shown.complaints == []
    for width in (NARROW, WIDE):
        tab = shown.at(width)
        assert tab.evaluate("document.documentElement.scrollWidth") <= width, "nothing runs off the screen"
        assert violations(tab) == []


@pytest.mark.parametrize(("scheme", "name"), [("light", "student"), ("dark", "strong")])
def test_axe_finds_nothing_with_detail_folded(shown: Shown) -> None:
    assert violations(shown.tab) == []


def violations(tab: Page) -> list[str]:
    found = Axe().run(tab, options=WCAG_21_AA).response["violations"]
    return [f"{one['id']}: {node['html'][:120]}" for one in found for node in one["nodes"]]


@pytest.mark.parametrize("scheme", ["light"])
@pytest.mark.parametrize(
    ("name", "width"),
    [
        ("student", WIDE),
        ("strong", NARROW),
        ("branded", WIDE),
        ("comparison", NARROW),
        ("interview", WIDE),
        ("cohort", WIDE),
    ],
)
def test_the_tab_key_goes_from_the_top_to_the_end_and_shows_where_it_is(shown: Shown, width: int) -> None:
    shown.tab.set_viewport_size({"width": width, "height": HEIGHT})
    stops = shown.tab.evaluate("document.querySelectorAll('a, summary, input').length")
    assert stops > 3
    seen = []
    for _ in range(stops):
        shown.tab.keyboard.press("Tab")
        seen.append(
            shown.tab.evaluate(
                """() => { const one = document.activeElement, box = one.getBoundingClientRect();
                const all = [...document.querySelectorAll('a, summary, input')];
                return [all.indexOf(one), box.width > 0 && getComputedStyle(one).outlineStyle !== 'none'] }"""
            )
        )
    assert [index for index, _ in seen] == list(range(stops))
    assert all(visible for _, visible in seen)


@pytest.mark.parametrize(("scheme", "name"), [("dark", "student")])
def test_printed_from_the_browser_folded_detail_is_open_and_paper_is_white(shown: Shown) -> None:
    printed = PdfReader(io.BytesIO(shown.tab.pdf(prefer_css_page_size=True)))
    text = " ".join(" ".join(one.extract_text() for one in printed.pages).split())
    folded = shown.tab.evaluate(
        "[...document.querySelectorAll('details li')].map(item => item.innerText.split(/\\s+/)[0])"
    )
    assert len(folded) > 20
    assert "Your headline is easy on the eye" in text
    shown.tab.emulate_media(media="print")
    assert shown.tab.evaluate("getComputedStyle(document.querySelector('h1')).color") == "rgb(29, 39, 51)"


@pytest.mark.parametrize("scheme", ["light"])
@every_page
def test_printed_from_the_browser_each_sheet_bears_the_name_and_ends_on_no_heading(shown: Shown) -> None:
    headings = shown.tab.eval_on_selector_all("h1, h2, h3, .descriptor", "all => all.map(one => one.innerText.trim())")
    running = shown.tab.evaluate("document.body.dataset.running")
    printed = PdfReader(io.BytesIO(shown.tab.pdf(prefer_css_page_size=True)))
    for number, page in enumerate(printed.pages, 1):
        lines = [normalize("NFKC", line).strip() for line in page.extract_text().splitlines() if line.strip()]
        sheet = f"Page {number} of {len(printed.pages)}"
        assert [line for line in lines if not line.endswith(sheet)][-1] not in headings
        assert (sheet if number == 1 else f"{running} · {sheet}") in lines


@pytest.mark.parametrize(("scheme", "name"), [("light", "strong"), ("light", "spanish")])
def test_printed_from_the_browser_signs_stay_small_and_colours_stay(shown: Shown) -> None:
    tab = shown.at(WIDE)
    tab.emulate_media(media="print")
    for signed in (".signed > li", ".finding h4"):
        styles = tab.eval_on_selector_all(
            signed, "all => all.map(one => getComputedStyle(one)).map(one => [one.backgroundSize, one.textIndent])"
        )
        assert styles
        assert {tuple(one) for one in styles} == {("12px auto", "0px")}
    for coloured in (".first", ".panel", ".pass"):
        kept = tab.eval_on_selector_all(coloured, "all => all.map(one => getComputedStyle(one).printColorAdjust)")
        assert set(kept) == {"exact"}
    lefts = tab.eval_on_selector_all(".bars li", "all => all.map(one => one.getBoundingClientRect().left)")
    assert len(set(lefts)) == 2, "the bars stand in two columns"


@pytest.mark.parametrize(("scheme", "name"), [("light", "student"), ("light", "sparse")])
def test_on_a_phone_the_first_step_stands_above_the_scale_and_no_name_breaks(shown: Shown) -> None:
    tab = shown.at(NARROW)
    first, scale = (tab.locator(one).bounding_box() for one in (".first", ".scale"))
    assert first is not None
    assert scale is not None
    assert first["y"] + first["height"] < scale["y"]
    for width in (NARROW, WIDE):
        rows = shown.at(width).eval_on_selector_all(
            ".bars .name, .number.range",
            "all => all.map(one => one.firstChild).map(one => one.firstChild ?? one).map(text => { "
            "const range = document.createRange(); range.selectNode(text); return range.getClientRects().length })",
        )
        assert set(rows) == {1}


@pytest.mark.parametrize(("scheme", "name"), [("light", "student")])
def test_on_a_phone_the_contents_stay_in_sight_and_cover_no_place_that_a_link_leads_to(shown: Shown) -> None:
    tab = shown.at(NARROW)
    tab.locator(".bars a", has_text="Skills").click()
    contents, section = (tab.locator(one).bounding_box() for one in (".contents", "#skills"))
    assert contents is not None
    assert section is not None
    assert contents["y"] == 0
    assert contents["height"] <= section["y"] < HEIGHT / 4
