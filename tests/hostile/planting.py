"""A payload in every text of every file, and in all that is said on the command line, through every command."""

from __future__ import annotations

import contextlib
import csv
import io
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

from auditor.export.dates import parse
from sample_exports import people
from tests.export.making import zipped

MARK = "EVIL"
PAYLOADS: dict[str, tuple[str, ...]] = {
    "pages": (
        f"{MARK}<script>window.acted=1</script><img src=x onerror=window.acted=1><svg onload=window.acted=1></svg>",
        f"{MARK}</style></title></script>'\"--><style>body{{display:none}}</style><b onmouseover=window.acted=1>",
        f"{MARK}{{{{7*7}}}}{{% raw %}}${{7*7}}<%= 7*7 %>&#60;script&#62;window.acted=1&#60;/script&#62;",
        f"javascript:window.acted=1//{MARK} file:///etc/passwd http://evil.example/{MARK}",
        f"{MARK}<a href=javascript:window.acted=1>x</a><iframe src=http://evil.example/></iframe>url(//evil.example/u)",
        f"{MARK}<link rel=stylesheet href=//evil.example/x><meta http-equiv=refresh content='0;url=//evil.example'>",
    ),
    "cells": (
        *(
            f'{start}HYPERLINK("http://evil.example","{MARK}")|cmd|\' /C calc\'!A0'
            for start in ("=", "+", "-", "@", "\t=", "\r=", "\n=", " =", "＝", "＋", "－", "＠", "'=", '"=')
        ),
        f"{MARK}\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTACH:http://evil.example\r\nX-{MARK}:1",
        f'{MARK}\x1b]0;owned\x07\x1b[2J\x9b31m\x1b]8;;http://evil.example\x07\u202e\u2066","\r\n=1+1;\\,\x00\x08',
        f"{MARK}\nnew line\rback\u2028line\u2029end\x85\v\f\ud7ff\ufeff\u200b",
    ),
}
STEERED = {"Status", "Direction", "Endorsement Status", "Content Type", "Type", "Visibility", "Date/Time", "URL"}
"""Columns whose values decide whether a row counts at all; they are planted where everything is."""
FORMS = {"run": "html pdf json xlsx", "interview": "html pdf json ics", "compare": "html pdf json"}
NAME = "=cmd <script>window.acted=1<!-- EVIL {{7*7}} javascript:x Complete_LinkedInDataExport_06-15-2026.zip"


def planted(payloads: Sequence[str], *, everywhere: bool = False) -> dict[str, bytes]:
    """The files of the strong sample with a payload before the text of each cell, and two files of hostile names.

    `everywhere` it stands in the place of dates, addresses and other cells that decide about their row, too.
    """
    home = people()["strong"]
    turn = cycle(payloads)
    files = {
        path.relative_to(home).as_posix(): _replanted(path.read_text("utf-8-sig"), turn, everywhere=everywhere)
        for path in sorted(home.rglob("*.csv"))
    }
    flat = payloads[0].replace("/", "|").replace("\0", "")
    return files | {f"{flat}.txt": b"x", f"Jobs/{flat[:90]}.csv": b"x", f"Articles/{flat[:90]}.html": b"<p>x</p>"}


def _replanted(text: str, turn: Iterator[str], *, everywhere: bool) -> bytes:
    rows = list(csv.reader(io.StringIO(text, newline="")))
    widest = max(map(len, rows), default=0)
    while rows and len(rows[0]) < widest:  # the notes above Connections.csv
        del rows[0]
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    for header, *body in [rows] if rows else []:
        writer.writerow(header)
        for row in body:
            writer.writerow(
                [
                    next(turn) + cell if everywhere or _is_text(column, cell) else cell
                    for column, cell in zip(header, row, strict=False)
                ]
            )
    return out.getvalue().encode()


def _is_text(column: str, cell: str) -> bool:
    return column not in STEERED and "Url" not in column and parse(cell) is None and bool(cell)


@dataclass(frozen=True, kw_only=True)
class Said:
    """One call of the program: its status and what it printed."""

    command: str
    status: int
    out: str
    err: str


def told(*arguments: str) -> Said:
    """Call the program in this process."""
    from auditor.cli import main

    (out, err), before = (io.TextIOWrapper(io.BytesIO(), "utf-8", newline="\n") for _ in range(2)), sys.argv
    sys.argv = ["auditor", *arguments]
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            main()
            status = 0
        except SystemExit as ended:
            status = int(ended.code or 0)
        finally:
            sys.argv = before
    for stream in (out, err):
        stream.flush()
    printed = [stream.buffer.getvalue().decode() for stream in (out, err)]  # type: ignore[attr-defined]
    return Said(command=arguments[0], status=status, out=printed[0], err=printed[1])


def every_command(where: Path, files: dict[str, bytes], payload: str, *, pdf: bool = True) -> list[Said]:
    """Run, interview, compare, cohort and redact on the files, the payload in what is typed; reports into `where`."""
    export = str(zipped(where / "handed" / NAME, files))
    typed = payload.replace("\0", "")
    outputs = {
        command: [f"-o{where / command}.{ending}" for ending in endings.split() if pdf or ending != "pdf"]
        for command, endings in FORMS.items()
    }
    roster = where / "roster.csv"
    with roster.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["File", "Name", "Programme", "Year"], [NAME, typed, typed, typed]])
    return [
        told("run", export, f"--role=Analyst {typed}", *outputs["run"]),
        told("run", export, f"--target-text=Nurse\nRequirements:\n- {typed} Python", "--json"),
        told("interview", export, f"--interviewer=Ada {typed}", f"--company={typed}", f"--interviewer-title={typed}",
             f"--note={typed}", "--date=2026-07-20 10:00", "--zone=Europe/Berlin", "--today=2026-06-20",
             *outputs["interview"]),
        told("compare", str(where / "run.json"), export, "--same-person", *outputs["compare"]),
        told("cohort", str(where / "handed"), f"-o{where / 'cohort'}", f"--roster={roster}", "--workers=1",
             f"--formats=html,json{',pdf' if pdf else ''}", "--min-cell=1"),
        told("redact", export, f"-o{where / 'safe.zip'}"),
    ]  # fmt: skip


def written(where: Path, ending: str) -> list[Path]:
    """The files of this ending that the program wrote."""
    return sorted(path for path in where.rglob(f"*.{ending}") if path.parent.name not in {"handed", ".resume"})
