"""Files that change between the moment they are listed and the moment they are read."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from auditor.errors import UnsafeArchive
from auditor.export import Export, door, open_export
from auditor.export.limits import MEMBER
from tests.export.making import ARCHIVE, profile
from tests.hostile.archives import FILES, folder, zipped

SKILLS = 4_000
"""Rows, so that a file is still being read when it changes."""


@pytest.fixture
def export(tmp_path: Path) -> Path:
    return folder(tmp_path / ARCHIVE, FILES | {"Honors.csv": "Title\n" + "Prize\n" * SKILLS})


def after_listing(monkeypatch: pytest.MonkeyPatch, change: Callable[[], Any]) -> None:
    """Let `change` happen once the members are known and before the first is read."""
    choose = door.choose

    def choosing(*arguments: Any) -> Any:
        chosen = choose(*arguments)
        change()
        return chosen

    monkeypatch.setattr(door, "choose", choosing)


def reasons(export: Export) -> dict[str, str]:
    return {problem.file: problem.reason for problem in export.problems}


def test_a_file_that_is_gone_is_listed_and_the_others_are_read(export: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    after_listing(monkeypatch, (export / "Honors.csv").unlink)
    found = open_export([export])
    assert reasons(found) == {"Honors.csv": "could not be read (No such file or directory)"}
    assert found.table("Skills").column("Name") == ["Python", "SQL"]


def test_a_file_that_became_a_folder_is_listed(export: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def change() -> None:
        (export / "Honors.csv").unlink()
        (export / "Honors.csv").mkdir()

    after_listing(monkeypatch, change)
    assert reasons(open_export([export]))["Honors.csv"].startswith("could not be read (")


def test_a_file_that_became_a_pipe_is_listed_and_blocks_nobody(export: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def change() -> None:
        (export / "Honors.csv").unlink()
        os.mkfifo(export / "Honors.csv")

    after_listing(monkeypatch, change)
    assert reasons(open_export([export])) == {"Honors.csv": "could not be read (it is no file any more)"}


def test_a_file_that_grew_beyond_all_measure_is_refused(export: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    after_listing(monkeypatch, lambda: os.truncate(export / "Honors.csv", 50 * MEMBER))
    with pytest.raises(UnsafeArchive, match=r"Honors\.csv: expands to far more"):
        open_export([export])


def test_a_file_that_is_written_all_the_while_is_read_as_it_stands(export: Path) -> None:
    ended = threading.Event()

    def write() -> None:
        while not ended.is_set():
            with (export / "Honors.csv").open("w", encoding="utf-8") as file:
                file.write("Title\n" + "Prize\n" * SKILLS)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for _ in range(20):
            found = open_export([export])
            assert len(found.table("Honors")) <= SKILLS
            assert len(found.table("Skills")) == 2
    finally:
        ended.set()
        writer.join()


def test_a_zip_that_is_cut_while_it_is_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = zipped(tmp_path / f"{ARCHIVE}.zip", {"Profile.csv": profile() * 900, "Skills.csv": os.urandom(200_000)})
    after_listing(monkeypatch, lambda: os.truncate(path, 100_000))
    with pytest.raises(UnsafeArchive, match=r"Skills\.csv: this file of the zip is damaged"):
        open_export([path])


def test_a_zip_that_is_replaced_while_it_is_read_stays_the_one_that_was_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = zipped(tmp_path / f"{ARCHIVE}.zip", FILES)
    other = zipped(tmp_path / "other.zip", {"Profile.csv": profile("Somebody", "Else")})
    after_listing(monkeypatch, lambda: other.rename(path))
    assert open_export([path]).table("Profile").column("First Name") == ["Mira"]
