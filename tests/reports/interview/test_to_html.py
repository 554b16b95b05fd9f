"""The plan as a page: one file, nothing loaded, nothing of an export taken as markup."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from auditor.interview.answers import Person
from reports.interview.to_html import render
from sample_exports import people
from tests.interview.making import COMPANY, connection, export, plan


class Outline(HTMLParser):
    """Headings in order and every tag that could load or run something."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.levels: list[int] = []
        self.loading: list[str] = []
        self.ids: list[str] = []
        self.targets: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if re.fullmatch("h[1-6]", tag):
            self.levels.append(int(tag[1]))
        if tag in {"script", "img", "link", "iframe", "object"} or given.get("src"):
            self.loading.append(tag)
        if given.get("id"):
            self.ids.append(str(given["id"]))
        if str(given.get("href", "")).startswith("#"):
            self.targets.append(str(given["href"])[1:])


@pytest.mark.parametrize("person", people())
def test_every_sample_gives_a_sound_page(person: str) -> None:
    outline = Outline(render(plan(people()[person], Person(name="Ada Berg"), Person(name="李小龍"))).decode())
    assert outline.levels[:2] == [1, 2]
    assert all(after - before <= 1 for before, after in zip(outline.levels, outline.levels[1:], strict=False))
    assert outline.loading == []
    assert len(outline.ids) == len(set(outline.ids))
    assert set(outline.targets) <= set(outline.ids)


def test_the_answer_stands_there_with_its_people(tmp_path: Path) -> None:
    text = render(plan(export(tmp_path, connections=[connection("Bo", "Lind", COMPANY)]))).decode()
    assert "Wait until after the interview." in text
    assert "Bo Lind" in text
    assert "25 June 2026" in text


def test_names_are_no_markup(tmp_path: Path) -> None:
    rows = [connection("<script>", "alert(1)</script>", COMPANY)]
    made = plan(export(tmp_path, connections=rows), Person(name="<b>Ada", title='"><img src=x>'))
    outline = Outline(render(made).decode())
    assert outline.loading == []


def test_equal_plans_give_equal_bytes_and_the_paper_is_named(tmp_path: Path) -> None:
    made = plan(export(tmp_path))
    assert render(made) == render(made)
    assert b"size: letter" in render(made, "letter")
