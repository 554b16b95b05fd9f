"""Tests of reports.brand: what an office may set, what is refused and with which help, and how a report then looks."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pikepdf
import pytest
from PIL import Image
from pypdf import PdfReader

from auditor.errors import BadBrand
from reports import to_html, to_pdf, write
from reports.brand import EXAMPLE, KEYS, Brand, load_brand, palette_of
from reports.contrast import READABLE, on_dark
from reports.palette import HOUSE
from tests.reports.cards import long_card, sparse_card

WHOLE = """
name = "Northfield Careers"
logo = "logo.png"
accent = "#7a1f3d"
contact = "careers@northfield.example"
appointment = "https://www.northfield.example/book?x=1"
introduction = "This report is yours."
closing = "Bring it to a talk."
notes = true
"""


def brand_of(folder: Path, text: str) -> Brand:
    path = folder / "office.toml"
    path.write_text(text, encoding="utf-8")
    return load_brand(path)


@pytest.fixture
def whole(tmp_path: Path) -> Brand:
    Image.new("RGB", (300, 90), "#7a1f3d").save(tmp_path / "logo.png")
    return brand_of(tmp_path, WHOLE)


def test_every_setting_is_read(whole: Brand) -> None:
    assert (whole.name, whole.contact, whole.notes) == ("Northfield Careers", "careers@northfield.example", True)
    assert (whole.introduction, whole.closing) == ("This report is yours.", "Bring it to a talk.")
    assert whole.logo.startswith("data:image/png;base64,")
    assert whole.appointment_shown == "northfield.example/book"


def test_a_name_is_enough_and_leaves_our_colours(tmp_path: Path) -> None:
    brand = brand_of(tmp_path, 'name = "Careers"')
    assert palette_of(brand) == palette_of(None) == HOUSE
    assert (brand.logo, brand.notes, brand.contact) == ("", False, "")


def test_the_example_can_be_used_as_it_is_and_with_every_line_of_it(tmp_path: Path) -> None:
    assert brand_of(tmp_path, EXAMPLE) == Brand(name="Careers Service")
    Image.new("RGB", (300, 90)).save(tmp_path / "logo.png")
    full = re.sub(r"(?m)^# (?=\w+ = )", "", EXAMPLE)
    assert {key for key in KEYS if re.search(rf"(?m)^{key} = ", full)} == set(KEYS)
    assert brand_of(tmp_path, full).notes


def test_a_colour_for_dark_screens_is_made_from_the_accent(tmp_path: Path) -> None:
    brand = brand_of(tmp_path, 'name = "x"\naccent = "#713"')
    assert brand.accent == "#771133"
    assert on_dark(brand.accent_on_dark) >= READABLE
    assert brand_of(tmp_path, 'name = "x"\naccent_on_dark = "#FFAACC"').accent_on_dark == "#ffaacc"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('nme = "x"', "no setting 'nme'. Did you mean name?"),
        ('name = "x"\nzzz = 1', "The settings are name, logo"),
        ("", "the office has no name"),
        ("name = 3", "name is no text. Put it in quotation marks"),
        ("name = x", "no valid TOML"),
        ('name = "x"\nnotes = "yes"', "notes is neither true nor false"),
        ('name = "x"\naccent = "red"', "Write it like #0f6466"),
        ('name = "x"\naccent = "#ffcc00"', "contrast of 1.4 to 1 on light ground, and text needs 4.5. "),
        ('name = "x"\naccent = "#ffcc00"', "The nearest colour that can be read is #896e00."),
        ('name = "x"\naccent_on_dark = "#333"', "1.3 to 1 on dark ground"),
        ('name = "x"\nlogo = "gone.png"', "there is no such file. Name a PNG or JPEG file beside the brand file"),
        ('name = "x"\nclosing = "' + "long " * 200 + '"', "closing has 999 characters. Keep it to 700 at most."),
    ],
)
def test_what_cannot_be_used_is_refused_with_what_would_do(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(BadBrand) as caught:
        brand_of(tmp_path, text)
    assert said in str(caught.value)
    assert caught.value.exit_code == 2


@pytest.mark.parametrize(
    "address",
    [
        "http://northfield.example",
        "javascript:alert(1)",
        "data:text/html,x",
        "https://",
        "https://good.example@evil.example/",
        "https://northfield.example/a b",
        "mailto:nobody",
        "//northfield.example",
        "https://[::1",
    ],
)
def test_an_appointment_is_a_page_or_a_letter(tmp_path: Path, address: str) -> None:
    with pytest.raises(BadBrand, match="is none that a report may hold"):
        brand_of(tmp_path, f'name = "x"\nappointment = "{address}"')


def test_a_letter_is_shown_as_its_address(tmp_path: Path) -> None:
    brand = brand_of(tmp_path, 'name = "x"\nappointment = "mailto:careers@northfield.example?subject=Talk"')
    assert brand.appointment_shown == "careers@northfield.example"


def test_where_there_is_no_brand_the_way_to_one_is_said(tmp_path: Path) -> None:
    with pytest.raises(BadBrand, match="`auditor brand new` writes one"):
        load_brand(tmp_path / "gone.toml")


def test_a_page_bears_the_brand_and_only_what_was_asked_for(whole: Brand) -> None:
    page = to_html.render(long_card(), "a4", whole).decode()
    for said in ('alt="Northfield Careers"', "This report is yours.", "Bring it to a talk.", "Notes from our talk"):
        assert said in page
    assert '<a href="https://www.northfield.example/book?x=1">northfield.example/book</a>' in page
    assert whole.accent in page
    assert HOUSE.accent not in page
    bare = to_html.render(long_card(), "a4", Brand(name="Careers")).decode()
    assert '<p class="office">Careers</p>' in bare
    assert "<img" not in bare
    assert 'id="closing"' not in bare
    assert 'id="notes"' not in bare


def test_an_offices_words_are_escaped() -> None:
    page = to_html.render(sparse_card(), "a4", Brand(name="<b>A&B</b>", closing="<script>x</script>")).decode()
    assert "<script" not in page
    assert "&lt;b&gt;A&amp;B&lt;/b&gt;" in page


def test_on_paper_too_and_a_screen_reader_is_told_of_logo_and_link(whole: Brand) -> None:
    data = to_pdf.render(long_card(), "a4", whole)
    reader = PdfReader(io.BytesIO(data))
    text = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    for said in ("This report is yours.", "Notes from our talk", "northfield.example/book", "Bring it to a talk."):
        assert said in text
    assert 3 <= len(reader.pages) <= 5
    with pikepdf.open(io.BytesIO(data)) as pdf:
        (link,) = [note for page in pdf.pages for note in page.get("/Annots", [])]
        assert str(link.A.URI) == whole.appointment
        assert str(link.Contents)
        assert "/StructParent" in link
        assert "Northfield Careers" in alternatives(pdf.Root.StructTreeRoot.K)


def alternatives(node: object) -> list[str]:
    if isinstance(node, pikepdf.Array):
        return [text for one in node for text in alternatives(one)]
    if isinstance(node, pikepdf.Dictionary) and "/S" in node:
        own = [str(node["/Alt"])] if "/Alt" in node else []
        return own + alternatives(node.get("/K", pikepdf.Array()))
    return []


def test_json_and_workbook_are_the_same_with_a_brand(whole: Brand, tmp_path: Path) -> None:
    for name in ("a.json", "a.xlsx"):
        plain = write(long_card(), tmp_path / name).read_bytes()
        assert write(long_card(), tmp_path / name, brand=whole).read_bytes() == plain
