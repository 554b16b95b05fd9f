from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from auditor.errors import AuditorError, NotAnExport, UnsafeArchive
from auditor.export.archive import Archive, opened

from .making import ARCHIVE, SKILLS, folder, profile, zipped

FILES = {"Profile.csv": profile(), "Jobs/Job Applications.csv": "x"}


def look(path: Path) -> Archive:
    with opened(path) as archive:
        return archive


def paths(path: Path) -> list[str]:
    return [member.path for member in look(path).members]


def refusal(path: Path, kind: type[AuditorError] = NotAnExport) -> str:
    with pytest.raises(kind) as caught:
        look(path)
    assert caught.value.exit_code == 2
    assert caught.value.where.startswith(str(path)[:90])
    return str(caught.value).removeprefix(f"{caught.value.where}: ")


@pytest.mark.parametrize("name", ["x.zip", "x.zip.zip", "x.zip (1).zip", "x"])
def test_a_zip_by_any_name(tmp_path: Path, name: str) -> None:
    archive = look(zipped(tmp_path / name, FILES))
    assert [member.path for member in archive.members] == sorted(FILES)
    assert archive.is_zip
    assert str(archive.written) == "2026-06-20"


@pytest.mark.parametrize("prefix", ["", f"{ARCHIVE}/", f"{ARCHIVE}/{ARCHIVE}/", "my export/", "a/b/"])
def test_a_folder_or_zip_with_the_export_further_down(tmp_path: Path, prefix: str) -> None:
    files = {f"{prefix}{name}": content for name, content in FILES.items()} | {"__MACOSX/._Profile.csv": "x"}
    expected = sorted(f"{prefix}{name}" for name in FILES)
    assert paths(zipped(tmp_path / "zip" / "x.zip", files)) == expected
    assert paths(folder(tmp_path / "folder", files)) == expected


def test_what_lies_beside_the_archives_folder_is_not_part_of_it(tmp_path: Path) -> None:
    files = {f"{ARCHIVE}/Profile.csv": profile(), "Skills.csv": SKILLS, "photo.jpg": "x"}
    assert paths(folder(tmp_path, files)) == [f"{ARCHIVE}/Profile.csv"]


def test_names_run_inwards_and_then_outwards(tmp_path: Path) -> None:
    names = look(folder(tmp_path / "given", {f"{ARCHIVE}/inner/Profile.csv": profile()})).names
    assert names[:4] == ("given", ARCHIVE, tmp_path.name, tmp_path.parent.name)


def test_a_folder_is_as_old_as_its_newest_table(tmp_path: Path) -> None:
    folder(tmp_path, {"Profile.csv": profile()}, day="2026-06-01")
    folder(tmp_path, {"Skills.csv": SKILLS}, day="2026-06-03")
    folder(tmp_path, {"notes.txt": "x"}, day="2026-07-01")
    assert str(look(tmp_path).written) == "2026-06-03"


class TestZipsWithin:
    def test_a_folder_that_holds_just_the_zip(self, tmp_path: Path) -> None:
        zipped(tmp_path / f"{ARCHIVE}.zip", FILES)
        archive = look(tmp_path)
        assert [member.path for member in archive.members] == sorted(FILES)
        assert archive.is_zip
        assert archive.names[0] == f"{ARCHIVE}.zip"

    def test_a_folder_of_downloads_with_one_export_among_other_zips(self, tmp_path: Path) -> None:
        zipped(tmp_path / f"{ARCHIVE}.zip", FILES)
        zipped(tmp_path / "holidays.zip", {"beach.jpg": "x"})
        assert paths(tmp_path) == sorted(FILES)

    def test_the_extracted_tables_go_before_the_zip(self, tmp_path: Path) -> None:
        zipped(tmp_path / f"{ARCHIVE}.zip", FILES)
        folder(tmp_path, {f"{ARCHIVE}/Profile.csv": profile()})
        assert paths(tmp_path) == [f"{ARCHIVE}/Profile.csv"]

    def test_a_zip_that_holds_just_the_zip(self, tmp_path: Path) -> None:
        inner = zipped(tmp_path / "inner.zip", FILES).read_bytes()
        outer = zipped(tmp_path / "outer" / "x.zip", {f"{ARCHIVE}.zip": inner})
        archive = look(outer)
        assert [member.name for member in archive.members] == ["Job Applications.csv", "Profile.csv"]
        assert f"{ARCHIVE}.zip" in archive.names

    def test_no_further_than_one_zip_down(self, tmp_path: Path) -> None:
        inner = zipped(tmp_path / "inner.zip", FILES).read_bytes()
        middle = zipped(tmp_path / "middle.zip", {"inner.zip": inner}).read_bytes()
        outer = zipped(tmp_path / "x.zip", {"middle.zip": middle})
        assert "only inner.zip" in refusal(outer)

    def test_of_several_exports_in_a_folder_one_must_be_named(self, tmp_path: Path) -> None:
        for day in ("06-15-2026", "06-16-2026"):
            zipped(tmp_path / f"Basic_LinkedInDataExport_{day}.zip", FILES)
        message = refusal(tmp_path)
        assert message.startswith("this holds 2 exports (Basic_LinkedInDataExport_06-15-2026.zip, Basic_")
        assert "Name the one to audit" in message

    def test_several_zips_of_something_are_named(self, tmp_path: Path) -> None:
        zipped(tmp_path / "a.zip", {"a.jpg": "x"})
        zipped(tmp_path / "b.zip", FILES)
        message = refusal(tmp_path)
        assert message.startswith("this holds 2 zips (a.zip, b.zip), and a report is about one person.")
        assert "Name the one to audit" in message


class TestSeveralPeople:
    def test_several_profiles(self, tmp_path: Path) -> None:
        files = {"mira/Profile.csv": profile("Mira"), "jon/Profile.csv": profile("Jon")}
        for path in (folder(tmp_path / "folder", files), zipped(tmp_path / "x.zip", files)):
            message = refusal(path)
            assert message.startswith("this holds 2 exports (jon, mira), and a report is about one person.")
            assert "Name the one to audit" in message

    def test_several_archives_even_where_one_lacks_a_profile(self, tmp_path: Path) -> None:
        other = "Complete_LinkedInDataExport_06-16-2026"
        files = {f"{ARCHIVE}/Profile.csv": profile(), f"{other}/Connections.csv": "x"}
        assert f"({ARCHIVE}, {other})" in refusal(folder(tmp_path, files))

    def test_many_are_counted_and_four_are_named(self, tmp_path: Path) -> None:
        files = {f"{number}/Profile.csv": profile() for number in range(9)}
        assert "this holds 9 exports (0, 1, 2, 3, …)" in refusal(folder(tmp_path, files))

    def test_two_profiles_side_by_side_are_copies(self, tmp_path: Path) -> None:
        assert len(paths(folder(tmp_path, {"Profile.csv": profile(), "Profile (1).csv": profile()}))) == 2


class TestNoExport:
    @pytest.mark.parametrize("name", ["gone.zip", "gone", "a\0b.zip"])
    def test_a_missing_path(self, tmp_path: Path, name: str) -> None:
        with pytest.raises(NotAnExport, match="there is no such file or folder"):
            look(tmp_path / name)

    def test_an_empty_folder(self, tmp_path: Path) -> None:
        assert refusal(tmp_path).startswith("the folder is empty. To get the export:")

    def test_a_folder_of_other_things(self, tmp_path: Path) -> None:
        assert "the folder holds no file of LinkedIn's data export, only a.txt, b.txt." in refusal(
            folder(tmp_path, {"a.txt": "x", "b.txt": "x"})
        )

    def test_a_zip_of_other_things(self, tmp_path: Path) -> None:
        assert "only beach.jpg" in refusal(zipped(tmp_path / "x.zip", {"2024/beach.jpg": "x"}))

    def test_an_empty_zip(self, tmp_path: Path) -> None:
        assert refusal(zipped(tmp_path / "x.zip", {})).startswith("the zip is empty")

    def test_nothing_but_what_macos_adds(self, tmp_path: Path) -> None:
        files = {"__MACOSX/._Profile.csv": "x"}
        for path in (zipped(tmp_path / "x.zip", files), folder(tmp_path / "folder", files)):
            assert "holds only the hidden files that macOS adds" in refusal(path)

    @pytest.mark.parametrize(
        ("name", "content", "words"),
        [
            ("Profile.pdf", b"%PDF-1.7", "“Save to PDF”"),
            ("me.jpg", b"\xff\xd8\xff\xe0", "a picture"),
            ("Positions.csv", b"Company Name,Title\n", "Give the zip that LinkedIn sent, or the folder"),
            ("x.zip", b"", "this file is empty"),
            ("x.zip", b"<html>Sign in</html>", "a web page"),
            ("x.zip.crdownload", b"PK\x03\x04", "has not finished"),
            ("report.json", b"{}", "this is not a zip"),
        ],
    )
    def test_another_file(self, tmp_path: Path, name: str, content: bytes, words: str) -> None:
        (tmp_path / name).write_bytes(content)
        assert words in refusal(tmp_path / name)

    def test_a_workbook_of_linkedins_analytics(self, tmp_path: Path) -> None:
        path = zipped(tmp_path / "x.xlsx", {"[Content_Types].xml": "x", "xl/workbook.xml": "x"})
        assert "Analytics" in refusal(path)

    def test_a_pipe(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "x.zip")
        assert "neither a file nor a folder" in refusal(tmp_path / "x.zip")

    def test_a_link_to_itself(self, tmp_path: Path) -> None:
        (tmp_path / "x").symlink_to(tmp_path / "x")
        assert "there is no such file" in refusal(tmp_path / "x")

    def test_a_folder_that_cannot_be_entered(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def refuse(path: object) -> object:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(os, "scandir", refuse)
        assert refusal(tmp_path).startswith("this cannot be read (Permission denied). Check its permissions")

    def test_a_file_that_cannot_be_opened(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path = zipped(tmp_path / "x.zip", FILES)

        def refuse(path: Path, *mode: object, **more: object) -> object:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(Path, "open", refuse)
        assert refusal(path).startswith("this cannot be read (Permission denied)")

    def test_a_name_longer_than_any(self, tmp_path: Path) -> None:
        assert refusal(tmp_path / ("n" * 5000)).startswith("this cannot be read (File name too long)")


class TestUnsafe:
    def test_half_a_zip(self, tmp_path: Path) -> None:
        path = zipped(tmp_path / "x.zip", FILES)
        path.write_bytes(path.read_bytes()[:-30])
        assert refusal(path, UnsafeArchive) == "this zip is cut short or damaged. Download the export again."

    def test_an_error_without_a_place_is_given_one(self, tmp_path: Path) -> None:
        path = zipped(tmp_path / "x.zip", {"n" * 60_000 + str(n): "" for n in range(80)})
        assert refusal(path, UnsafeArchive).startswith("the zip's table of contents is larger")

    def test_a_large_file_that_is_never_opened_does_not_count(self, tmp_path: Path) -> None:
        path = zipped(tmp_path / "x.zip", {"Profile.csv": profile(), "messages.csv": b"x" * 200_000_000})
        with opened(path) as archive:
            assert [member.size for member in archive.members] == [len(profile()), 200_000_000]


def test_hostile_archives_stay_within_400_mib(tmp_path: Path) -> None:
    """A bomb, flat and nested, and endless lines, cells and quotes, read where memory is short."""
    zipped(tmp_path / "bomb.zip", {"Profile.csv": b"First Name\n" + b"a" * 100_000_000})
    zipped(tmp_path / "lines.zip", {"Profile.csv": b"First Name\n" + b"\n" * 7_900_000})
    zipped(tmp_path / "commas.zip", {"Profile.csv": b"First Name\n" + b"," * 7_900_000})
    zipped(tmp_path / "quotes.zip", {"Profile.csv": b"First Name\n" + b'"' * 7_900_000})
    bomb = (tmp_path / "bomb.zip").read_bytes()
    zipped(tmp_path / "nested.zip", {"export.zip": bomb})
    code = """
        import resource, sys
        from pathlib import Path
        from auditor.errors import AuditorError
        from auditor.export import open_export
        resource.setrlimit(resource.RLIMIT_AS, (400 << 20, 400 << 20))
        for path in sorted(Path(sys.argv[1]).glob("*.zip")):
            try:
                open_export([path])
                print(path.stem, "read")
            except AuditorError as error:
                print(path.stem, type(error).__name__)
    """
    ran = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", textwrap.dedent(code), str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert ran.stdout.split("\n")[:-1] == [
        *("bomb UnsafeArchive", "commas read", "lines read", "nested UnsafeArchive", "quotes read"),
    ]
