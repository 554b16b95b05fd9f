"""The other commands, help, and the way errors are told."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from click.testing import CliRunner, Result

from auditor import __version__
from auditor.checks import all_checks
from auditor.cli import COMMANDS, cli, main, printable


def auditor(*args: str) -> Result:
    return CliRunner().invoke(cli, list(args))


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str) -> None:
    result = auditor(command, "--help")
    assert result.exit_code == 0
    assert command in auditor("--help").output


def test_the_version_is_told() -> None:
    assert auditor("--version").output == f"auditor {__version__}\n"


def test_an_unknown_command_is_refused() -> None:
    assert auditor("audit-me").exit_code == 2


def test_help_is_light() -> None:
    code = "import sys; from auditor.cli import cli; cli(['--help'], standalone_mode=False); "
    code += "print([name for name in ('pandas', 'weasyprint', 'jinja2', 'msgspec') if name in sys.modules])"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert told.stdout.splitlines()[-1] == "[]"


def test_checks_lists_every_check() -> None:
    output = auditor("checks").output
    assert all(check in output for check in all_checks())


def test_checks_as_json_is_the_catalogue() -> None:
    listed = json.loads(auditor("checks", "--json").output)
    assert {page["id"] for page in listed} == set(all_checks())
    assert all("ask" not in page for page in listed)


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


def test_the_rubric_is_shown() -> None:
    output = auditor("rubric", "show").output
    assert "Experience: 24 of 100" in output
    assert "headline-role 2" in output
    assert "60 at most while summary-present finds nothing" in output


def test_a_changed_rubric_says_what_changed(tmp_path: object) -> None:
    file = tmp_path / "office.toml"  # type: ignore[operator]
    file.write_text('id = "ours"\n[points]\nheadline-role = 4\n')
    output = auditor("rubric", "show", "--rubric", str(file)).output
    assert "changed: points.headline-role: 4" in output


def test_control_characters_do_not_reach_the_terminal() -> None:
    assert printable("a\x1b[31mb\u202ec") == "a�[31mb�c"


def test_an_interruption_ends_with_130(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(**_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "main", interrupt)
    with pytest.raises(SystemExit) as caught:
        main()
    assert caught.value.code == 130
