"""Every page that the program writes of a hostile export, in a browser: nothing runs, and nothing is asked for."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.hostile.planting import MARK, PAYLOADS, every_command, planted, written

PAGES = {"run.html", "interview.html", "compare.html", "cohort.html"}


@pytest.fixture(scope="module", params=[*PAYLOADS, "everywhere"])
def pages(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The pages of `run`, `interview`, `compare` and `cohort`, and of the student of the cohort."""
    where = tmp_path_factory.mktemp(request.param)
    payloads = PAYLOADS.get(request.param) or tuple(one for payloads in PAYLOADS.values() for one in payloads)
    every_command(where, planted(payloads, everywhere=request.param not in PAYLOADS), payloads[0], pdf=False)
    return written(where, "html")


def test_a_hostile_page_runs_nothing_and_asks_for_nothing(browser: Browser, pages: list[Path]) -> None:
    assert {path.name for path in pages} >= PAGES
    for path in pages:
        context = browser.new_context()
        tab = context.new_page()
        asked: list[str] = []
        said: list[str] = []
        tab.on("request", lambda request, asked=asked: asked.append(request.url))
        for event in ("console", "pageerror", "dialog", "popup", "download", "worker"):
            tab.on(event, lambda what, said=said, event=event: said.append(f"{event}: {what}"))  # type: ignore[call-overload]
        tab.goto(path.as_uri())
        tab.evaluate("document.querySelectorAll('details').forEach(detail => detail.open = true)")
        for element in tab.query_selector_all("body *")[:400]:
            element.dispatch_event("mouseover")
        tab.wait_for_timeout(200)
        assert tab.evaluate("window.acted") is None
        assert [url for url in asked if not url.startswith("data:")] == [path.as_uri()]
        assert said == []
        assert tab.url == path.as_uri()
        assert tab.evaluate("getComputedStyle(document.body).display") != "none"
        if path.name in {"run.html", "interview.html"}:
            assert MARK in tab.inner_text("body")
        context.close()
