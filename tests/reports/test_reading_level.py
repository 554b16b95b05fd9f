"""How hard our words are to read: at most US grade 9 by Flesch and Kincaid, quotes and names aside."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest

from auditor.audit import audit_export
from auditor.check import Check
from auditor.checks import all_checks
from reports.to_html import render
from sample_exports import people

HARDEST = 9.0
# A page of three texts varies more than a whole report: one long name weighs on it.
HARDEST_OF_ONE_CHECK = 10.0
_QUOTED = re.compile(r"“[^”]*”")
_FILE = re.compile(r"\b\w+\.csv\b(?:, rows? [\d, and\u00a0]+)?")
_VOWELS = re.compile(r"[aeiouy]+")


class OurWords(HTMLParser):
    """The sentences of a report but for what is not ours to word: quotes, places, names, sources and addresses."""

    APART = ("blockquote", "place", "source", "sources", "ledger", "address", "kicker", "contents", "skip", "bars")
    VOID = ("meta", "input", "br", "rect", "line", "circle", "path")
    BLOCKS = ("p", "li", "h2", "h3", "h4", "summary")

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text = ""
        self._apart: list[bool] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in self.VOID:
            named = {tag, *(dict(attrs).get("class") or "").split()}
            inside = bool(self._apart and self._apart[-1])
            self._apart.append(inside or bool(named & {*self.APART, "head", "svg", "h1", "style", "title"}))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        if tag in self.BLOCKS:
            self.text += ".\n"
        self._apart.pop()

    def handle_data(self, data: str) -> None:
        if not (self._apart and self._apart[-1]):
            self.text += data


def grade(text: str) -> float:
    """The school year of the United States at which this reads easily (Kincaid and others 1975)."""
    text = _FILE.sub("that file", _QUOTED.sub("that", text))
    # Labels and headings of up to three words are no sentences and would make the rest look easier than it is.
    sentences = [part for part in re.split(r"[.!?]+(?:\s|$)", text) if len(part.split()) > 3]
    words = re.findall(r"[A-Za-z][A-Za-z'’-]*", " ".join(sentences))
    return 0.39 * len(words) / len(sentences) + 11.8 * sum(map(_syllables, words)) / len(words) - 15.59


def _syllables(word: str) -> int:
    word = word.casefold()
    groups = len(_VOWELS.findall(word))
    silent = word.endswith("e") and not word.endswith(("le", "ee")) and groups > 1
    return max(1, groups - silent - (word.endswith("ed") and word[-3:-2] not in "td" and groups > 1))


@pytest.mark.parametrize("person", people())
def test_a_report_reads_easily(person: str) -> None:
    text = OurWords(render(audit_export(people()[person])).decode()).text
    assert len(text.split()) > 400
    assert grade(text) <= HARDEST


def test_what_the_checks_say_reads_easily() -> None:
    assert grade(" ".join(said(check) for check in all_checks().values())) <= HARDEST


@pytest.mark.parametrize("check", all_checks().values(), ids=lambda check: check.id)
def test_no_check_is_hard_to_read(check: Check) -> None:
    assert grade(said(check)) <= HARDEST_OF_ONE_CHECK


def said(check: Check) -> str:
    return " ".join(f"{part.rstrip('.')}." for part in parts(check) if part)


def parts(check: Check) -> Iterator[str]:
    yield check.title
    yield check.why
    yield check.advice


def test_the_measure_knows_easy_from_hard() -> None:
    assert grade("The cat sat on the mat. It was warm there.") < 2
    assert grade("Notwithstanding organisational heterogeneity, communication improved.") > 15
