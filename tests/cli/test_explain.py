"""One check's page, and the way to it after a slip."""

from __future__ import annotations

import pytest
from click.testing import CliRunner, Result

from auditor.checks import all_checks
from auditor.cli import cli


def auditor(*args: str) -> Result:
    return CliRunner().invoke(cli, list(args))


@pytest.mark.parametrize("check", all_checks())
def test_every_check_can_be_explained(check: str) -> None:
    output = auditor("explain", check).output
    page = all_checks()[check]
    assert page.title in output
    assert page.advice in output
    assert all(limit in output for limit in page.limits)


@pytest.mark.parametrize("said", ["headline_role", "Headline Role", " headline-role "])
def test_an_id_may_be_said_in_other_ways(said: str) -> None:
    assert auditor("explain", said).exit_code == 0


def test_a_near_miss_suggests_the_right_id() -> None:
    result = auditor("explain", "headline-rolle")
    assert result.exit_code == 2
    assert "headline-role" in result.output
    assert "auditor checks" in auditor("explain", "zzzz").output
