"""What commands share: width, colour, and outputs that fail one by one."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from auditor.cli.screen import has_colour, reading_width, write_each
from auditor.errors import OutputFailed


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("settings", "colour"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False), ({"NO_COLOR": ""}, True)],
)
def test_colour_is_for_terminals_that_want_it(
    monkeypatch: pytest.MonkeyPatch, settings: dict[str, str], colour: bool
) -> None:
    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdout", Terminal())
    assert has_colour() is colour
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert not has_colour()


@pytest.mark.parametrize(("columns", "width"), [(60, 60), (300, 100)])
def test_text_is_never_wider_than_it_reads_well(monkeypatch: pytest.MonkeyPatch, columns: int, width: int) -> None:
    monkeypatch.setattr("shutil.get_terminal_size", lambda: os.terminal_size((columns, 20)))
    assert reading_width() == width


def test_one_output_that_fails_leaves_the_others() -> None:
    def write(path: Path) -> Path:
        if path.name == "b":
            raise OutputFailed("no room")
        return path

    written, failures = write_each([Path("a"), Path("b"), Path("c")], write)
    assert [path.name for path in written] == ["a", "c"]
    assert [str(failure) for failure in failures] == ["no room."]
