"""Help, and the way errors and interruptions are told."""

from __future__ import annotations

import subprocess
import sys

import pytest
from click.testing import CliRunner, Result

from auditor import __version__
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


def test_control_characters_do_not_reach_the_terminal() -> None:
    assert printable("a\x1b[31mb\u202ec") == "a�[31mb�c"


def test_an_interruption_ends_with_130(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(**_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "main", interrupt)
    with pytest.raises(SystemExit) as caught:
        main()
    assert caught.value.code == 130
