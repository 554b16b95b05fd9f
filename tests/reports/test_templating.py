"""Tests of reports.templating: escaped, strict, and read from the package."""

from __future__ import annotations

import pytest
from jinja2 import UndefinedError

from reports.templating import environment, fill, stylesheet


def test_text_is_escaped() -> None:
    template = environment().from_string("{{ text }}")
    assert template.render(text="<b>{{7*7}}&") == "&lt;b&gt;{{7*7}}&amp;"


def test_an_undefined_name_is_an_error() -> None:
    with pytest.raises(UndefinedError):
        fill("report.html.j2")


def test_no_template_marks_anything_safe_but_the_stylesheet() -> None:
    loader = environment().loader
    assert loader is not None
    names = [name for name in loader.list_templates() if name.endswith(".j2")]
    sources = {name: loader.get_source(environment(), name)[0] for name in names}
    assert len(sources) >= 8
    marked = [name for name, source in sources.items() for _ in range(source.count("safe"))]
    assert marked == ["cohort.html.j2", "interview.html.j2", "progress.html.j2", "report.html.j2"]
    assert not any("autoescape" in source for source in sources.values())


def test_the_stylesheet_loads_nothing_from_afar() -> None:
    assert "http" not in stylesheet().replace("http://www.w3.org/2000/svg", "")
    assert "@import" not in stylesheet()


def test_the_stylesheet_has_two_weights() -> None:
    weights = {part.split(";")[0].strip() for part in stylesheet().split("font-weight:")[1:]}
    assert weights == {"400", "600"}
