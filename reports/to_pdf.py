"""The scorecard as an accessible PDF (PDF/UA-1), set by WeasyPrint from the same templates as the HTML."""

from __future__ import annotations

import platform
import sys

from auditor.errors import PangoMissing
from auditor.scorecard import Scorecard
from reports.palette import HOUSE
from reports.templating import fill
from reports.view import page_of

INSTALL = {
    "Debian or Ubuntu": "sudo apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
    "Fedora": "sudo dnf install pango",
    "macOS": "brew install pango",
    "Windows": "install MSYS2 from msys2.org, then in its shell: pacman -S mingw-w64-ucrt-x86_64-pango",
}


def render(scorecard: Scorecard, paper: str = "a4") -> bytes:
    """PDF pages of `paper` (a4 or letter), the same bytes for the same scorecard and fonts.

    Raises PangoMissing where WeasyPrint cannot load Pango, and says how to install it on this system.
    """
    return pages(fill("report.html.j2", page=page_of(scorecard), palette=HOUSE, on_paper=True), paper)


def pages(html: str, paper: str) -> bytes:
    """One document as PDF pages. Raises PangoMissing as `render` does."""
    try:
        from reports.typesetting import typeset
    except OSError as error:
        raise PangoMissing(
            "a PDF needs the text library Pango, which is not on this machine", remedy=how_to_install()
        ) from error
    return typeset(html, paper)


def how_to_install() -> str:
    """One sentence for each system, this machine's first."""
    here = _this_system()
    order = sorted(INSTALL, key=lambda system: system != here)
    return "To install it: " + "; ".join(f"on {system}, {INSTALL[system]}" for system in order) + "."


def _this_system() -> str:
    if sys.platform == "darwin":
        return "macOS"
    if sys.platform == "win32":
        return "Windows"
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return "Debian or Ubuntu"
    family = f"{release.get('ID', '')} {release.get('ID_LIKE', '')}".split()
    return "Fedora" if {"fedora", "rhel"} & set(family) else "Debian or Ubuntu"
