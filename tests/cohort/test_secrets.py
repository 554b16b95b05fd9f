"""Nothing that an office must not see stands in any file of a cohort: planted secrets are looked for everywhere."""

from __future__ import annotations

import re
import shutil
import tomllib
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from auditor.cohort.finding.roster import Entry
from auditor.cohort.pile import Pile
from auditor.export import open_export
from auditor.export.holder import holder_of
from sample_exports import people
from tests.cohort.handing_in import zipped
from tests.cohort.test_run import done, manifest

EXPORT = tomllib.loads((Path(__file__).parent / "planted.toml").read_text(encoding="utf-8"))
SECRET = re.compile(r"\b[Zz]q[a-z]{2,}\b|555.?01\d\d|192\.0\.2\.99|198\.51\.100\.99|[Cc]areer [Bb]reak")
NAME = re.compile("rosamund|quillfeather|987654321", re.IGNORECASE)


def texts(out: Path) -> Iterator[tuple[str, str]]:
    """Every file as text, and its name: PDFs by their pages and their properties, workbooks by all their parts."""
    for path in sorted(out.rglob("*")):
        place = path.relative_to(out).as_posix()
        yield place, place
        if path.suffix == ".pdf":
            reader = PdfReader(path)
            yield place, "\n".join(page.extract_text() for page in reader.pages) + str(reader.metadata)
            yield place, str(reader.xmp_metadata.stream.get_data()) if reader.xmp_metadata else ""
        elif path.suffix == ".xlsx":
            with zipfile.ZipFile(BytesIO(path.read_bytes())) as book:
                yield from ((f"{place}/{name}", book.read(name).decode("utf-8", "replace")) for name in book.namelist())
        elif path.is_file():
            yield place, path.read_bytes().decode("utf-8-sig")


def found(out: Path, what: re.Pattern[str]) -> list[tuple[str, str]]:
    return [(place, match.group()) for place, text in texts(out) for match in what.finditer(text)]


@pytest.fixture
def handed_in(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    zipped(folder / "Rosamund Quillfeather_Basic_LinkedInDataExport_09-01-2026.zip", EXPORT)
    zipped(folder / "Quillfeather old.zip", EXPORT | {"Skills.csv": "Name\nSQL\n"})
    zipped(folder / "Quillfeather two.zip", {"Rosamund CV.docx": "x"})
    (folder / "Rosamund.jpg").write_bytes(b"\xff\xd8\xff")
    return folder


def test_no_file_holds_what_an_office_must_not_see(handed_in: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    tally = done(handed_in, out, formats=("html", "pdf", "json"))
    assert tally.read == 1
    assert found(out, SECRET) == []
    assert len(found(out, NAME)) > 10, "without pseudonyms the name is there"
    assert any("Data analyst" in text for place, text in texts(out) if place.endswith(".pdf")), "the PDF was read"


def test_under_pseudonyms_no_file_holds_the_name_either(handed_in: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    tally = done(handed_in, out, formats=("html", "pdf", "json"), pseudonyms=True, key=tmp_path / "key.csv")
    assert tally.read == 1
    assert found(out, SECRET) == []
    assert found(out, NAME) == []
    key = (tmp_path / "key.csv").read_text(encoding="utf-8-sig")
    assert "Rosamund Quillfeather" in key
    assert all(reference in key for reference in (line["reference"] for line in manifest(out).values()))
    assert all(file in key for file in manifest(out)), "a label that nobody can resolve helps nobody"


def test_under_pseudonyms_what_the_roster_tells_of_a_person_stays_in_the_key(handed_in: Path, tmp_path: Path) -> None:
    out, key = tmp_path / "out", tmp_path / "key.csv"
    roster = Pile([
        Entry(row=1, id="S9876543", name="Rosamund Quillfeather", email="quillfeather@x.example", programme="BSc"),
        Entry(row=2, id="S5557777", name="Ottoline Threadgold", email="threadgold@x.example", programme="BSc"),
    ])  # fmt: skip
    told: dict[str, Any] = {"roster": roster, "formats": ("html", "json"), "pseudonyms": True, "key": key}
    assert (done(handed_in, out, percentiles=True, min_cell=1, **told).missing) == 1
    done(handed_in, tmp_path / "again", previous=out, **told)
    for place in (out, tmp_path / "again"):
        assert found(place, SECRET) == []
        assert found(place, NAME) == []
        assert found(place, re.compile("ottoline|threadgold|S9876543|S5557777", re.IGNORECASE)) == []
    assert {"S9876543", "Ottoline Threadgold"} <= set(
        re.findall("S9876543|Ottoline Threadgold", key.read_text("utf-8-sig"))
    )


@pytest.mark.parametrize("person", people())
def test_no_sample_person_is_found_under_pseudonyms(person: str, tmp_path: Path) -> None:
    shutil.copytree(people()[person], tmp_path / "in" / people()[person].name)
    out = tmp_path / "out"
    done(tmp_path / "in", out, pseudonyms=True, key=tmp_path / "key.csv", formats=("html", "json"))
    holder = holder_of(open_export([people()[person]]))
    parts = {
        part
        for name in (holder.first, holder.last.partition(",")[0])
        for part in re.split(r"[\s-]+", name)
        if len(part) > 3
    }
    assert parts
    assert found(out, re.compile("|".join(map(re.escape, parts)), re.IGNORECASE)) == []
