"""Every command of the program with arguments that make it work, and the way to call it in this process."""

from __future__ import annotations

import csv
import gc
import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from openpyxl.worksheet._writer import _openpyxl_shutdown

from auditor.cli import COMMANDS, main
from sample_exports import ZIPPED, people
from tests.cohort.handing_in import tables, zipped


@dataclass(frozen=True, kw_only=True)
class Command:
    """A call: `{given}` and `{out}` stand for what was prepared and where its files, `writes`, shall go.

    `at_work` is a function of its middle, in which a fault can be planted.
    """

    args: str
    writes: tuple[str, ...] = ()
    at_work: str

    @property
    def name(self) -> str:
        """The word after `auditor`."""
        return self.args.split()[0]

    def line(self, given: Path, out: Path) -> list[str]:
        """The arguments, with the folders in their places."""
        return [part.format(given=given, out=out) for part in self.args.split()]


EVERY = (
    Command(
        args="run {given}/export.zip --target {given}/job.txt "
        "-o {out}/a.html -o {out}/a.pdf -o {out}/a.json -o {out}/a.xlsx",
        writes=("a.html", "a.pdf", "a.json", "a.xlsx"),
        at_work="auditor.audit.build",
    ),
    Command(
        args="interview {given}/export.zip --plan {given}/plan.toml --today 2026-06-16 "
        "-o {out}/i.html -o {out}/i.pdf -o {out}/i.json -o {out}/i.ics",
        writes=("i.html", "i.pdf", "i.json", "i.ics"),
        at_work="auditor.interview.prepare.prepare",
    ),
    Command(
        args="compare {given}/Basic_LinkedInDataExport_02-21-2026 {given}/nurse "
        "-o {out}/c.html -o {out}/c.pdf -o {out}/c.json",
        writes=("c.html", "c.pdf", "c.json"),
        at_work="auditor.compare.compare",
    ),
    Command(
        args="cohort {given}/handed -o {out}/results --workers 1 --formats html",
        writes=("results/cohort.html", "results/cohort.json", "results/cohort.xlsx", "results/manifest.csv"),
        at_work="auditor.cohort.run.discover",
    ),
    Command(args="redact {given}/export.zip -o {out}/safe.zip", writes=("safe.zip",), at_work="auditor.redact.redact"),
    Command(args="answers new {out}/answers.toml", writes=("answers.toml",), at_work="auditor.answers.blank"),
    Command(args="checks", at_work="auditor.checks.all_checks"),
    Command(args="explain headline-role", at_work="auditor.checks.all_checks"),
    Command(args="rubric show", at_work="auditor.rubric.load"),
    Command(args="rubric new {out}/rubric.toml", writes=("rubric.toml",), at_work="auditor.rubric_copy.commented_copy"),
    Command(args="rubric check {given}/office.toml", at_work="auditor.trial.complaints"),
    Command(args="rubric diff built-in {given}/office.toml", at_work="auditor.trial.moves"),
    Command(args="brand new {out}/brand.toml", writes=("brand.toml",), at_work="reports.disk.put"),
    Command(args="brand check {given}/brand.toml", at_work="reports.brand.load_brand"),
    Command(args="doctor", at_work="auditor.cli.doctor.find_library"),
)
assert {one.name for one in EVERY} == set(COMMANDS), "each command has its row"
WRITING = tuple(one for one in EVERY if one.writes)


def prepare(given: Path) -> None:
    """Put what the commands read into `given`."""
    given.mkdir()
    shutil.copy(ZIPPED, given / "export.zip")
    shutil.copytree(people()["nurse"], given / "nurse" / people()["nurse"].name)
    _half_a_year_before(given / "Basic_LinkedInDataExport_02-21-2026")
    (given / "job.txt").write_text(
        "Data analyst. You know SQL, Python and Tableau and lead a team.\n", encoding="utf-8"
    )
    (given / "office.toml").write_text('id = "office"\nversion = "1"\n[points]\nheadline-role = 3\n', encoding="utf-8")
    (given / "brand.toml").write_text('name = "Careers at Northfield"\naccent = "#0a5c8a"\n', encoding="utf-8")
    (given / "plan.toml").write_text(PLAN, encoding="utf-8")
    (given / "handed").mkdir()
    for number, name in enumerate(("Ada", "Bea", "Cyd")):
        zipped(given / "handed" / f"{name}.zip", tables(name, registered=f"1/{number + 1}/20, 3:15 AM"))


def _half_a_year_before(folder: Path) -> None:
    shutil.copytree(people()["nurse"], folder)
    with (folder / "Profile.csv").open(encoding="utf-8-sig", newline="") as file:
        head, row = csv.reader(file)
    row[head.index("Summary")] = ""
    with (folder / "Profile.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([head, row])


def call(*args: str | Path) -> int:
    """The program's own entry point with these arguments, a cohort's workers too in this process: its status."""
    hook = sys.unraisablehook
    with (
        patch.object(sys, "argv", ["auditor", *map(str, args)]),
        patch("auditor.cohort.working.workforce.local", lambda size, *_: lambda: ThreadPoolExecutor(size)),
    ):
        try:
            main()
        except SystemExit as end:
            return int(end.code or 0)
        finally:
            sys.unraisablehook = hook
    raise AssertionError("the program ends with a status")


def clear_away() -> None:
    """What libraries do at the end of a process with what was cut short; lxml's complaints about it go nowhere."""
    hook, sys.unraisablehook = sys.unraisablehook, lambda _: None
    _openpyxl_shutdown()
    gc.collect()
    sys.unraisablehook = hook


PLAN = """\
company = "Norrvik Health"
date = "2026-06-25 10:00"
zone = "Europe/Berlin"
[[interviewers]]
name = "Tomasz Abernethy-Lund"
"""
