"""Tests of reports.to_html: one file that needs nothing else, in order, and safe whatever the export holds."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from itertools import pairwise

import msgspec
import pytest

from auditor.scorecard import Draft
from reports.templating import stylesheet
from reports.to_html import render
from reports.to_pdf import render as printed
from tests.reports.cards import CARDS, HOSTILE, empty_card, hostile_card, long_card, scripts_card, sparse_card

every_card = pytest.mark.parametrize("name", CARDS)
VOID = {"meta", "input", "br", "rect", "line", "circle", "path"}


class Outline(HTMLParser):
    """The elements of a page in order, its headings, its texts, and whether every element is closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.headings: list[tuple[str, str]] = []
        self.text = ""
        self.style = ""
        self._open: list[str] = []
        self.feed(page)
        assert not self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)
        if re.fullmatch(r"h\d", tag):
            self.headings.append((tag, ""))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" in self._open:
            self.style += data
            return
        self.text += data
        if self._open and re.fullmatch(r"h\d", self._open[-1]):
            level, words = self.headings.pop()
            self.headings.append((level, words + data))

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def outline(name: str) -> Outline:
    return Outline(render(CARDS[name]()).decode())


@every_card
def test_it_is_well_formed_and_needs_nothing_else(name: str) -> None:
    page = outline(name)
    tags = {tag for tag, _ in page.elements}
    assert not tags & {"script", "link", "iframe", "object", "embed", "img", "base", "form", "b"}
    for _, attributes in page.elements:
        assert not {key for key in attributes if key.startswith("on")}
        assert "style" not in attributes
        assert (attributes.get("href") or "#").startswith("#")
        assert "src" not in attributes
    assert not re.findall(r"url\((?!\"data:image/svg\+xml,)", page.style)


@every_card
def test_it_passes_its_own_policy(name: str) -> None:
    page = outline(name)
    (policy,) = [meta["content"] for meta in page.all("meta") if meta.get("http-equiv") == "Content-Security-Policy"]
    digest = base64.b64encode(hashlib.sha256(page.style.encode()).digest()).decode()
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
    )
    assert len(page.all("style")) == 1


@every_card
def test_a_reader_finds_the_way(name: str) -> None:
    page = outline(name)
    assert page.elements[0] == ("html", {"lang": "en"})
    tags = [tag for tag, _ in page.elements]
    assert [tags.count(tag) for tag in ("title", "main", "h1", "nav")] == [2 - 1 + tags.count("svg"), 1, 1, 1]
    levels = [int(level[1]) for level, _ in page.headings]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert all(words.strip() for _, words in page.headings)
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    targets = [link["href"] for link in page.all("a")]
    assert targets[0] == "#score"
    assert {str(target)[1:] for target in targets} <= set(ids)


@every_card
def test_a_picture_has_a_name_and_its_words_beside_it(name: str) -> None:
    text = render(CARDS[name]()).decode()
    pictures = re.findall(r"<svg[^>]*role=\"img\"[^>]*><title>([^<]+)</title>", text)
    assert len(pictures) == text.count("<svg ") == 12


def test_the_order_is_person_score_strengths_steps_criteria_then_the_rest() -> None:
    titles = [words for level, words in outline("long").headings if level in {"h1", "h2"}]
    assert titles == [
        "Maya Okafor-Lindqvist",
        "Your score",
        "What already works",
        "What to do next",
        "Criteria at a glance",
        "In detail",
        "What could not be judged",
        "What no export can show",
        "Rows that could not be read",
        "How this was judged",
    ]


def test_what_a_finding_must_tell_is_there() -> None:
    text = " ".join(outline("long").text.split())
    for words in (
        "Your LinkedIn export of 15 June 2026, the copy of your data that LinkedIn gave you; the full download.",
        "68 of 100",
        "Between 61 and 78",
        "Not yet · about +3 points · 15 minutes",
        "Why. Visitors see about three lines before they must click “see more”.",
        "Do this. Name four of your skills in the summary, each where you used it.",
        "For example: “I built the model in dbt and SQL, and the report in Tableau.”",
        "Where: Your profile, About, the pencil.",
        "Based on LI-CHECKLIST (A) and ARTICLE (yardstick).",
        "Positions.csv, row 3, Description",
        "Once this is there, 3 more questions can be answered: A recommendation is recent;",
        "Not checked: Your skills cover what the job asks for.",
        "Positions.csv, row 5: the line has 9 cells where 6 were expected.",
        "LI-URL. LinkedIn Help 87, public profile URL: linkedin.com/help/linkedin/answer/87",
        "rubric “house”, version 1.0",
        "Nothing was sent anywhere.",
    ):
        assert words in text


def test_without_a_number_the_range_and_the_reason_stand_in_its_place() -> None:
    text = " ".join(outline("sparse").text.split())
    assert "Your range 14–60 of 100" in text
    assert "Too little of what counts could be judged" in text
    assert "One thing holds the score down. The summary (About) is empty. Until that changes, the score" in text
    assert "Not judged from this export: Photo, Experience," in text


def test_empty_lists_are_said_kindly() -> None:
    text = " ".join(outline("empty").text.split())
    assert "This export holds too little to quote a strength from. That says nothing about you." in text
    assert "Nothing that this export shows is waiting for you." in text
    assert "Every question could be answered" in text
    assert "It was made for a careers office." in text


def test_detail_is_folded_on_a_screen_and_open_in_print() -> None:
    page = outline("long")
    assert len(page.all("details")) > 5
    assert "details::details-content { content-visibility: visible;" in page.style


def test_a_quote_carries_its_direction() -> None:
    text = render(scripts_card()).decode()
    assert '<blockquote dir="rtl">' in text
    assert re.search(r'<span class="words" dir="auto">ניתוח', text)


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_paper_is_for_printing_from_the_browser(paper: str) -> None:
    assert f"@page {{ size: {paper}; @top-right" in render(empty_card(), paper).decode()


def test_whatever_the_export_holds_stays_text() -> None:
    page = outline("hostile")
    calm = outline("long")
    assert {tag for tag, _ in page.elements} <= {tag for tag, _ in calm.elements}
    assert {key for _, keys in page.elements for key in keys} <= {key for _, keys in calm.elements for key in keys}
    running = re.compile(r'@top-right \{ content: "([^"]*) · Page "')
    assert running.sub("", page.style) == running.sub("", calm.style)
    assert [re.fullmatch(r"(\\[0-9a-f]+ )+", said) is not None for said in running.findall(page.style)] == [True]
    assert "<script>alert(1)</script>" in page.text
    assert "{{7*7}}" in page.text
    assert "{% raw %}" in page.text


def test_no_control_character_or_override_is_left() -> None:
    text = render(hostile_card()).decode()
    assert not {*map(chr, range(0x20)), "\x7f", "\x9b", "\u202e", "\u2066"} - {"\n"} & set(text)


def test_equal_cards_give_equal_bytes_and_a_changed_word_shows() -> None:
    other = msgspec.structs.replace(
        sparse_card(), subject=msgspec.structs.replace(sparse_card().subject, name="Someone Else")
    )
    assert render(long_card()) == render(long_card())
    assert b"Someone Else" in render(other)


def test_the_page_is_light() -> None:
    assert len(render(long_card())) - len(stylesheet()) < 50_000


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_colour_has_the_contrast_of_wcag_aa(scheme: str) -> None:
    shared, dark = stylesheet().split("(prefers-color-scheme: dark)")
    colours = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6})", shared if scheme == "light" else dark))
    assert len(colours) == 8
    for ground in ("paper", "wash"):
        assert all(contrast(colours[text], colours[ground]) >= 4.5 for text in ("ink", "soft", "accent"))
    assert contrast(colours["on-accent"], colours["accent"]) >= 4.5


def contrast(one: str, other: str) -> float:
    """The ratio of WCAG 2.1, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_a_draft_is_words_whatever_they_are_and_marks_its_gaps_alone() -> None:
    text = f"{HOSTILE} [acting] | [skill]"
    draft = Draft(part="role", about=HOSTILE, text=text, gaps=["[skill]"], facts=[])
    page = Outline(render(msgspec.structs.replace(long_card(), drafts=[draft])).decode())
    tags = [tag for tag, _ in page.elements]
    assert "script" not in tags
    assert tags.count("mark") == 1
    assert ("h2", "Drafts to begin from") in page.headings
    assert ("a", {"href": "#drafts"}) in page.elements
    assert printed(msgspec.structs.replace(long_card(), drafts=[draft])).startswith(b"%PDF")
    assert "mark" not in [tag for tag, _ in Outline(render(long_card()).decode()).elements]
