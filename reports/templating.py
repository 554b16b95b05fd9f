"""The templates and the stylesheet, read from the package once; undefined names are errors, all text is escaped."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from reports.palette import HOUSE, Palette

if TYPE_CHECKING:
    from jinja2 import Environment


@cache
def environment() -> Environment:
    """Jinja2 over `reports/templates`: autoescape on, StrictUndefined, no blank lines left by its own tags."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("reports"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )


def fill(template: str, **context: object) -> str:
    """The text of a template of the package, filled in."""
    return environment().get_template(template).render(context)


@cache
def stylesheet(palette: Palette = HOUSE) -> str:
    """`report.css.j2` in these colours: shared, screen and print parts."""
    return fill("report.css.j2", palette=palette)


@cache
def fixed_style(name: str) -> str:
    """A stylesheet beside `report.css.j2` that no palette changes: `interview`, `browser_print`, `elements`."""
    return files("reports").joinpath(f"templates/{name}.css").read_text("utf-8")
