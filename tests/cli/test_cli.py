"""Help, and the way errors and interruptions are told."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from auditor import __version__
from auditor.cli import COMMANDS, cli, main
from auditor.cli.screen import printable


def auditor(*args: str) -> Result:
    return CliRunner().invoke(cli, list(args))


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str) -> None:
    result = auditor(command, "--help")
    assert result.exit_code == 0
    assert command in auditor("--help").output


def test_the_version_is_told() -> None:
    assert auditor("--version").output == f"auditor {__version__}\n"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("audit-me", "No such command 'audit-me'."),
        ("intervew", "Did you mean 'interview'?"),
        ("export.zip", "say: auditor run export.zip"),
        ("", "No such command ''."),
    ],
)
def test_an_unknown_command_is_refused_with_what_may_be_meant(
    said: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("export.zip").touch()
    result = auditor(said)
    assert result.exit_code == 2
    assert told in result.output


def test_debug_in_the_wrong_place_is_shown_its_own() -> None:
    result = auditor("checks", "--debug")
    assert result.exit_code == 2
    assert "auditor --debug ..." in result.output


def test_help_is_light() -> None:
    code = "import sys; from auditor.cli import cli; cli(['--help'], standalone_mode=False); "
    code += "print([name for name in ('pandas', 'weasyprint', 'jinja2', 'msgspec') if name in sys.modules])"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert told.stdout.splitlines()[-1] == "[]"


def test_control_characters_do_not_reach_the_terminal() -> None:
    assert printable("a\x1b[31mb\u202ec") == "a�[31mb�c"


def ended(monkeypatch: pytest.MonkeyPatch, result: Exception | int) -> int:
    def run(**_: object) -> int:
        if isinstance(result, Exception):
            raise result
        return result

    monkeypatch.setattr(cli, "main", run)
    with pytest.raises(SystemExit) as caught:
        main()
    assert isinstance(caught.value.code, int)
    return caught.value.code


@pytest.mark.parametrize(
    ("result", "status"), [(0, 0), (3, 3), (click.Abort(), 130), (click.UsageError("no such option"), 2)]
)
def test_each_end_has_its_status(monkeypatch: pytest.MonkeyPatch, result: Exception | int, status: int) -> None:
    assert ended(monkeypatch, result) == status


def test_a_slip_on_the_command_line_steers_no_terminal_with_its_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ended(monkeypatch, click.UsageError("no such option \x1b]0;title\x07\u202e")) == 2
    assert all(letter.isprintable() or letter == "\n" for letter in capsys.readouterr().err)


def test_an_interruption_ends_with_130(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(**_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "main", interrupt)
    with pytest.raises(SystemExit) as caught:
        main()
    assert caught.value.code == 130


def command(shell: str) -> subprocess.CompletedProcess[str]:
    line = f"{sys.executable} -m auditor {shell}"
    return subprocess.run(["bash", "-c", line], capture_output=True, text=True, check=False)  # noqa: S603, S607


def test_a_full_standard_output_is_one_sentence() -> None:
    done = command("checks > /dev/full")
    assert done.returncode == 4
    assert done.stderr.startswith("auditor: nothing more could be printed")
    assert len(done.stderr.splitlines()) == 1


def test_a_closed_standard_output_is_no_fault() -> None:
    done = command("checks | head -1; exit ${PIPESTATUS[0]}")
    assert (done.returncode, done.stderr) == (0, "")
