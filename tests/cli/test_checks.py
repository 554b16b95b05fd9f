"""The catalogue, for people and for programs."""

from __future__ import annotations

import json

from click.testing import CliRunner, Result

from auditor.checks import all_checks
from auditor.cli import cli


def auditor(*args: str) -> Result:
    return CliRunner().invoke(cli, list(args))


def test_checks_lists_every_check() -> None:
    output = auditor("checks").output
    assert all(check in output for check in all_checks())


def test_checks_as_json_is_the_catalogue() -> None:
    listed = json.loads(auditor("checks", "--json").output)
    assert {page["id"] for page in listed} == set(all_checks())
    assert all("ask" not in page for page in listed)
