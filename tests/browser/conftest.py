"""One headless Chromium for all, and the reports of the sample people as files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from shutil import which

import pytest
from playwright.sync_api import Browser, sync_playwright

from auditor.audit import audit_export
from reports.to_html import render
from sample_exports import people


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    program = which("chromium") or which("chromium-browser") or which("google-chrome")
    assert program, "These tests need Chromium: sudo apt install chromium"
    with sync_playwright() as play:
        chromium = play.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The HTML report of each sample person."""
    place = tmp_path_factory.mktemp("reports")
    files = {}
    for name, export in people().items():
        files[name] = place / f"{name}.html"
        files[name].write_bytes(render(audit_export(export)))
    return files
