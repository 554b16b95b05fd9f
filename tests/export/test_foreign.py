from __future__ import annotations

from pathlib import Path

import pytest

from auditor.export.foreign import HOW_TO_GET, half_download, not_a_zip, nothing_known, office_document, printable

SIGNS = {
    "a PDF, perhaps LinkedIn's “Save to PDF”": b"%PDF-1.7",
    "an old Office document": b"\xd0\xcf\x11\xe0\xa1\xb1",
    "a picture,": b"\xff\xd8\xff\xe0",
    "a picture, not": b"\x89PNG\r\n",
    "a picture or a film": b"\0\0\0\x18ftypheic",
    "a picture or a film, not": b"RIFF\0\0\0\0WEBP",
    "another kind of archive": b"7z\xbc\xaf\x27\x1c",
    "another kind of archive than": b"\x1f\x8b\x08",
    "a web page": b"\n <!DOCTYPE html>",
    "this file is empty": b"",
    "this is not a zip": b"hello",
}


@pytest.mark.parametrize(("words", "head"), SIGNS.items(), ids=SIGNS)
def test_what_it_is_and_how_to_get_the_export(words: str, head: bytes) -> None:
    error = not_a_zip(Path("photo.bin"), head)
    assert words in str(error)
    assert str(error).startswith("photo.bin: ")
    assert str(error).endswith(HOW_TO_GET)
    assert error.exit_code == 2


def test_how_to_get_it_names_the_way() -> None:
    assert "Settings & Privacy > Data privacy > Get a copy of your data" in HOW_TO_GET
    assert "larger download" in HOW_TO_GET


def test_one_table_alone() -> None:
    assert "one table of an export (Positions)" in str(not_a_zip(Path("a/Positions.csv"), b"Company Name"))
    assert "a single table" in str(not_a_zip(Path("budget.csv"), b"x,y"))
    assert "folder that holds all" in str(not_a_zip(Path("budget.csv"), b"x,y"))


@pytest.mark.parametrize("name", ["x.zip.crdownload", "x.zip.part", "x.zip.download", "x.PARTIAL"])
def test_half_a_download(name: str) -> None:
    error = half_download(Path(name))
    assert error is not None
    assert "has not finished" in str(error)


def test_a_whole_download() -> None:
    assert half_download(Path("x.zip")) is None


def test_office_documents_are_zips_too() -> None:
    book = office_document(["[Content_Types].xml", "xl/workbook.xml"], "a.xlsx")
    text = office_document(["[Content_Types].xml", "word/document.xml"], "a.docx")
    assert "Analytics" in str(book)
    assert "an Office document" in str(text)
    assert office_document(["Profile.csv"], "a.zip") is None


def test_what_was_found_instead() -> None:
    paths = [f"a/f{number}.txt" for number in range(7)]
    error = str(nothing_known(paths, "x.zip", container="zip", only_hidden=False))
    assert (
        "the zip holds no file of LinkedIn's data export, only f0.txt, f1.txt, f2.txt, f3.txt, f4.txt and 2 more"
        in error
    )
    assert "the folder is empty" in str(nothing_known([], "x", container="folder", only_hidden=False))
    assert "macOS" in str(nothing_known([], "x", container="zip", only_hidden=True))


@pytest.mark.parametrize(
    ("name", "words"), [("Profile.pdf", "a PDF of a profile"), ("AggregateAnalytics.xlsx", "Analytics workbooks")]
)
def test_other_downloads_of_linkedin_have_their_own_words(name: str, words: str) -> None:
    assert words in str(nothing_known([name], "x", container="folder", only_hidden=False))


def test_a_name_cannot_steer_a_terminal_or_turn_text_round() -> None:
    assert printable("a\x1b[31m\u202eb\ud800\n") == "a\ufffd[31m\ufffdb\ufffd\ufffd"
    assert printable("Ärzte – 数据.csv") == "Ärzte – 数据.csv"
    assert len(printable("x" * 65_000)) == 200
