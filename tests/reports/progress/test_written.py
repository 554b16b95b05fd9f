"""Tests of reports.progress.written: HTML without script, an accessible PDF, JSON of every field."""

from __future__ import annotations

import io
import json
import re
from importlib.resources import files
from itertools import pairwise
from pathlib import Path

import msgspec
import pikepdf
import pytest
from jsonschema import Draft202012Validator, ValidationError
from pypdf import PdfReader

from auditor.errors import OutputFailed
from auditor.progress import Progress
from reports.brand import Brand
from reports.progress import FORMATS, write
from reports.progress.written import schema
from tests.reports.progress.pairs import PAIRS, grown_pair, hostile_pair, long_pair

HEADINGS = {"/H1", "/H2", "/H3", "/H4"}


def elements(node: object) -> list[pikepdf.Dictionary]:
    if isinstance(node, pikepdf.Array):
        return [found for one in node for found in elements(one)]
    if isinstance(node, pikepdf.Dictionary) and "/S" in node:
        return [node, *elements(node.get("/K", pikepdf.Array()))]
    return []


@pytest.mark.parametrize("name", PAIRS)
def test_a_page_needs_nothing_else_and_runs_nothing(name: str) -> None:
    page = FORMATS["html"](PAIRS[name]()).decode()
    assert "<script" not in page
    assert "default-src &#39;none&#39;" in page
    assert not re.search(r"(?:src|href)=\"(?!#)", page)
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'(?:href="#|aria-labelledby=")([^"]+)"', page)) <= set(ids)


def test_what_must_be_known_stands_before_every_number() -> None:
    page = FORMATS["html"](hostile_pair()).decode()
    assert page.index("note-first") < page.index('class="number')


@pytest.mark.parametrize("name", ["long", "grown"])
def test_a_screen_reader_finds_what_pdf_ua_asks_for(name: str) -> None:
    data = FORMATS["pdf"](PAIRS[name](), "a4", Brand(name="Northfield Careers", notes=True))
    assert 1 <= len(PdfReader(io.BytesIO(data)).pages) <= 4
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert str(pdf.docinfo["/Title"]).startswith("LinkedIn profile progress: ")
        with pdf.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
        found = elements(pdf.Root.StructTreeRoot.K)
        levels = [int(str(one.S)[2]) for one in found if str(one.S) in HEADINGS]
        assert levels[0] == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))
        assert all(str(one.get("/Alt", "")) for one in found if str(one.S) == "/Figure")


def test_json_holds_every_field() -> None:
    assert msgspec.json.decode(FORMATS["json"](long_pair()), type=Progress) == long_pair()


@pytest.mark.parametrize("name", PAIRS)
def test_json_keeps_to_its_schema(name: str) -> None:
    Draft202012Validator(schema()).validate(json.loads(FORMATS["json"](PAIRS[name]())))


def test_the_shipped_schema_is_current(pytestconfig: pytest.Config) -> None:
    Draft202012Validator.check_schema(schema())
    shipped = Path(str(files("reports") / "progress.schema.json"))
    if pytestconfig.getoption("--regenerate"):
        shipped.write_text(json.dumps(schema(), indent=2) + "\n", encoding="utf-8")
    assert json.loads(shipped.read_text("utf-8")) == schema(), "make golden writes it anew"


@pytest.mark.parametrize(
    ("part", "field", "wrong"),
    [
        ("checks", "change", "better"),
        ("checks", "outcome", "perhaps"),
        ("checks", "score", 2),
        ("criteria", "score", -1),
        ("criteria", "change", None),
    ],
)
def test_the_schema_refuses_what_cannot_be(part: str, field: str, wrong: object) -> None:
    told = json.loads(FORMATS["json"](long_pair()))
    told[part][0][field] = wrong
    with pytest.raises(ValidationError):
        Draft202012Validator(schema()).validate(told)


def test_equal_comparisons_are_equal_bytes() -> None:
    for render in FORMATS.values():
        assert render(grown_pair()) == render(grown_pair())


def test_an_office_stands_at_both_ends() -> None:
    page = FORMATS["html"](
        long_pair(), "a4", Brand(name="Northfield", closing="Come by.", introduction="Hello.")
    ).decode()
    assert page.index("Northfield") < page.index("Hello.") < page.index("Come by.")


def test_the_ending_decides_and_an_unknown_one_is_refused(tmp_path: Path) -> None:
    for name in FORMATS:
        assert write(long_pair(), tmp_path / f"a.{name}").stat().st_mode & 0o777 == 0o600
    with pytest.raises(OutputFailed, match=r"Use one of \.html, \.json, \.pdf"):
        write(long_pair(), tmp_path / "a.xlsx")
