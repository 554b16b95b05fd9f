"""Tests of auditor.stage_name: the names are those of the reports, and the help needs nothing heavy for them."""

from __future__ import annotations

import subprocess
import sys

from auditor.stage_name import StageName
from reports.wording import STAGES


def test_every_stage_has_words() -> None:
    assert {stage.value for stage in StageName} == set(STAGES)


def test_the_help_loads_no_prose_and_no_tables() -> None:
    script = (
        "import sys; from auditor.cli import COMMANDS, cli; [cli.get_command(None, name) for name in COMMANDS]; "
        "print([name for name in sys.modules if name in {'pandas', 'weasyprint', 'jinja2', 'auditor.stage'} "
        "or name.startswith('auditor.prose')])"
    )
    command = [sys.executable, "-c", script]
    said = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - our own words
    assert said.stdout.strip() == "[]"
