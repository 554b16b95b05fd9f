"""A file that somebody names: read whole within its bound, or one sentence that says what to do."""

from __future__ import annotations

import os
import signal
import socket
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from auditor.errors import BadRubric
from auditor.named_file import NamedFile

KIND = NamedFile(
    called="a rubric", error=BadRubric, largest=1_000, remedy="`auditor rubric new` writes one.", spelling="Mend it."
)


@contextmanager
def at_once() -> Iterator[None]:
    """Whatever waits longer than ten seconds fails instead of standing still."""
    signal.alarm(10)
    try:
        yield
    finally:
        signal.alarm(0)


def said(path: Path) -> str:
    with pytest.raises(BadRubric) as caught, at_once():
        KIND.toml(path)
    assert caught.value.where == str(path)
    return str(caught.value).removeprefix(f"{path}: ")


def written(folder: Path, data: bytes) -> Path:
    path = folder / "office.toml"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("form", ["{}\n", "\ufeff{}", "{}\r\n"])
def test_a_file_is_read_with_a_mark_or_without_and_with_any_line_ends(tmp_path: Path, form: str) -> None:
    assert KIND.toml(written(tmp_path, form.format('name = "Zoë"').encode())) == {"name": "Zoë"}


def test_a_file_as_large_as_may_be_is_read_and_a_byte_more_is_not(tmp_path: Path) -> None:
    assert KIND.toml(written(tmp_path, b"#" * 1_000)) == {}
    assert said(written(tmp_path, b"#" * 1_001)) == (
        "this file is larger than 1 kB, far more than a rubric. `auditor rubric new` writes one."
    )
    huge = NamedFile(called="a roster", error=BadRubric, largest=20_000_000, remedy="Give another.")
    with (tmp_path / "huge").open("wb") as file:
        file.truncate(1 << 40)
    with pytest.raises(BadRubric, match="larger than 20 MB, far more than a roster"):
        huge.read(tmp_path / "huge")


def test_nothing_there_a_folder_and_what_cannot_be_opened(tmp_path: Path) -> None:
    assert said(tmp_path / "gone.toml") == "there is no such file. `auditor rubric new` writes one."
    assert said(tmp_path) == "this is a folder, not a rubric. Name the file in it."
    (tmp_path / "round.toml").symlink_to("round.toml")
    told = f"this file cannot be read ({os.strerror(40)}). Check its permissions, or copy it somewhere else."
    assert said(tmp_path / "round.toml") == told


def test_a_pipe_a_device_and_a_socket_are_no_files(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    told = "this is a pipe or a device, not a file. Save what comes out of it as a file, and name that."
    assert said(tmp_path / "pipe") == told
    assert said(Path("/dev/zero")) == told
    with socket.socket(socket.AF_UNIX) as heard:
        heard.bind(str(tmp_path / "socket"))
        assert said(tmp_path / "socket").startswith("this file cannot be read (")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b'a = "b"\nname = "Universit\xe4t"', "line 2 is no text in UTF-8. Save it as UTF-8."),
        (b"\xff\xfea\0", "line 1 is no text in UTF-8. Save it as UTF-8."),
        (b"a = 1\n\nb = yes\n", "this is no valid TOML: line 3, column 5: Invalid value. Mend it."),
        (b"a = 1\nb = [\n\n", "this is no valid TOML: line 2, at its end: Invalid value. Mend it."),
        (b"a = " + b"[" * 990, "this is no valid TOML: its brackets are nested too deep. Mend it."),
        (b"\xef\xbb\xbf" * 2, "this is no valid TOML: line 1, column 1: Invalid statement. Mend it."),
    ],
)
def test_what_is_no_toml_is_told_by_its_line(tmp_path: Path, data: bytes, sentence: str) -> None:
    assert said(written(tmp_path, data)) == sentence


def test_a_number_without_end(tmp_path: Path) -> None:
    kind = NamedFile(called="a rubric", error=BadRubric, largest=100_000, remedy="")
    with pytest.raises(BadRubric, match="a number in it is longer than any"):
        kind.toml(written(tmp_path, b"a = " + b"9" * 20_000))


def test_another_word_of_the_toml_reader_is_passed_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def odd(_: str) -> None:
        raise tomllib.TOMLDecodeError("something new")

    monkeypatch.setattr("tomllib.loads", odd)
    assert said(written(tmp_path, b"")) == "this is no valid TOML: something new. Mend it."
