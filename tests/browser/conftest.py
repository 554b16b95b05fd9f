"""One headless Chromium for all, and every page as a file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from shutil import which

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.written import DOCUMENTS


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    program = which("chromium") or which("chromium-browser") or which("google-chrome")
    assert program, "These tests need Chromium: sudo apt install chromium"
    with sync_playwright() as play:
        chromium = play.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Each page's file by its name."""
    place = tmp_path_factory.mktemp("pages")
    pages = {name: place / f"{name}.html" for name in DOCUMENTS}
    for name, page in pages.items():
        page.write_bytes(DOCUMENTS[name]("html"))
    return pages
