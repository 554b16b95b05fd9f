"""The scorecard as an accessible PDF (PDF/UA-1), set by WeasyPrint from the same templates as the HTML."""

from __future__ import annotations

import platform
import sys
from contextlib import redirect_stdout
from io import StringIO

from auditor.errors import PangoMissing
from auditor.scorecard import Scorecard
from reports.brand import Brand, palette_of
from reports.disk import scratch_refused
from reports.palette import HOUSE, Palette
from reports.templating import fill
from reports.view import page_of

INSTALL = {
    "Debian or Ubuntu": "sudo apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
    "Fedora": "sudo dnf install pango",
    "macOS": "brew install pango",
    "Windows": "install MSYS2 from msys2.org, then in its shell: pacman -S mingw-w64-ucrt-x86_64-pango",
}


def render(scorecard: Scorecard, paper: str = "a4", brand: Brand | None = None) -> bytes:
    """PDF pages of `paper` (a4 or letter) in an office's look, the same bytes for the same scorecard and fonts.

    Raises PangoMissing where WeasyPrint cannot load Pango, and says how to install it on this system.
    """
    return document("report", page_of(scorecard), paper, brand)


def document(name: str, page: object, paper: str, brand: Brand | None, over: str = "") -> bytes:
    """The template of this name filled with its page as PDF pages; `over` is a stylesheet laid over the report's.

    Raises PangoMissing as `render` does.
    """
    return pages(markup(name, page, brand, over), paper, palette_of(brand))


def markup(name: str, page: object, brand: Brand | None = None, over: str = "") -> str:
    """The document that is set: the HTML without what only a screen needs, and without the report's own style."""
    return fill(f"{name}.html.j2", page=page, palette=palette_of(brand), brand=brand, on_paper=True, style=over)


def pages(html: str, paper: str, palette: Palette = HOUSE) -> bytes:
    """One document as PDF pages in these colours. Raises PangoMissing as `render` does, and OutputFailed."""
    try:
        with redirect_stdout(StringIO()):  # where Pango is missing, WeasyPrint prints advice of its own
            from reports.typesetting import typeset
    except OSError as error:
        raise PangoMissing(
            "a PDF needs the text library Pango, which is not on this machine", remedy=how_to_install()
        ) from error
    try:
        return typeset(html, paper, palette)
    except OSError as error:  # fonts pass through temporary files
        raise scratch_refused() from error


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
