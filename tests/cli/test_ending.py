"""How the program ends; tests/faults shows each end at each command."""

from __future__ import annotations

import os
import re
import signal
import sys
from contextlib import suppress
from pathlib import Path

import click
import pytest

from auditor.cli.ending import Call, apologise, cut_short, heed_signals, is_from_printing, report_line

LINE = re.compile(r"id [0-9a-f]{8}, auditor \S+ run, (?P<what>.+), Python [\d.]+ on \w+")


def failed(message: str) -> Exception:
    try:
        try:
            {}[message]
        except KeyError as error:
            raise ValueError(message) from error
    except ValueError as error:
        return error


def test_a_report_names_the_kinds_of_error_and_the_places_and_never_the_message() -> None:
    line = report_line(failed("Jane Doe"), "run")
    told = LINE.fullmatch(line)
    assert told, line
    assert re.fullmatch(r"ValueError from KeyError at [\w.]*test_ending:\d+", told["what"])


def test_the_same_fault_has_the_same_id_and_another_has_another() -> None:
    first, second = report_line(failed("Jane"), "run"), report_line(failed("John"), "run")
    assert first == second
    assert first != report_line(failed("Jane"), "compare")
    assert report_line(failed("Jane"), "")


def test_debug_prints_the_trace_before_the_apology(capsys: pytest.CaptureFixture[str]) -> None:
    assert apologise(failed("Jane"), Call(command="run", debug=True)) == 3
    trace, _, apology = capsys.readouterr().err.partition("auditor: Sorry")
    assert "ValueError: Jane" in trace
    assert "Jane" not in apology


def test_a_file_that_refuses_is_told_from_standard_output_that_does() -> None:
    reads, writes = os.pipe()
    os.close(reads)
    stream = os.fdopen(writes, "w", buffering=1)
    with pytest.raises(BrokenPipeError) as printing:
        click.echo("word", file=stream)
    with suppress(BrokenPipeError):
        stream.close()
    with pytest.raises(FileNotFoundError) as reading:
        Path("/no/such/place").stat()
    assert is_from_printing(printing.value)
    assert not is_from_printing(reading.value)
    assert not is_from_printing(failed(""))


def test_what_the_starter_wants_ignored_stays_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGHUP)}
    try:
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        heed_signals()
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGTERM)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def test_nothing_more_is_printed_once_the_reader_has_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    reads, writes = os.pipe()
    os.close(reads)
    with os.fdopen(writes, "w") as stream:
        monkeypatch.setattr(sys, "stdout", stream)
        assert cut_short(BrokenPipeError()) == 0
        stream.write("nobody reads it")
        stream.flush()
