"""The bar is for terminals; the lines are for everybody, and no file name steers a terminal."""

from __future__ import annotations

import sys

import pytest

from auditor.cohort.working.progress import Bar


def watched(bar: Bar) -> None:
    with bar:
        for what in ("Opening", "Auditing"):
            bar.begin(what, 2)
            bar.step()
            bar.say("bad\x1b[2Jfile.zip: this zip is cut short")
            bar.step()


def test_in_a_pipe_there_are_only_the_lines(capsys: pytest.CaptureFixture[str]) -> None:
    watched(Bar())
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines() == ["bad\N{REPLACEMENT CHARACTER}[2Jfile.zip: this zip is cut short"] * 2


def test_on_a_terminal_the_bar_shows_rate_and_time_left(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "100")
    watched(Bar())
    out, err = capsys.readouterr()
    assert out == ""
    assert "Auditing" in err
    assert "2/2" in err
    assert "left" in err
    assert "\x1b[2J" not in err


def test_quiet_keeps_the_bar_away(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    watched(Bar(quiet=True))
    assert "Auditing" not in capsys.readouterr().err
