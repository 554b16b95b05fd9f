"""What the doctor sees, on a healthy machine and on sick ones."""

from __future__ import annotations

from importlib.machinery import ModuleSpec
from importlib.metadata import PackageNotFoundError

import pytest
from click.testing import CliRunner, Result

from auditor.cli import cli


def doctor() -> Result:
    return CliRunner().invoke(cli, ["doctor"])


def test_a_healthy_machine_has_everything_that_is_needed() -> None:
    result = doctor()
    assert result.exit_code == 0, result.output
    assert "Pango: found" in result.output
    assert "package reports: ours" in result.output
    assert "Everything that is needed is here." in result.output


def test_without_pango_the_remedy_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise OSError(name)

    monkeypatch.setattr("auditor.cli.doctor.import_module", missing)
    result = doctor()
    assert result.exit_code == 4
    assert "apt install libpango-1.0-0" in result.output
    assert "1 to mend" in result.output


def test_a_foreign_package_named_reports_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    foreign = ModuleSpec("reports", None, origin="/elsewhere/reports/__init__.py")
    monkeypatch.setattr("auditor.cli.doctor.find_spec", lambda name: foreign)
    result = doctor()
    assert "/elsewhere/reports/__init__.py stands in its place" in result.output
    assert result.exit_code == 4


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def version(name: str) -> str:
        if name == "openpyxl":
            raise PackageNotFoundError(name)
        return "1.0"

    monkeypatch.setattr("importlib.metadata.version", version)
    result = doctor()
    assert "openpyxl: not installed" in result.output
    assert "-m pip install openpyxl" in result.output


def test_missing_extras_do_not_make_a_machine_sick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("auditor.cli.doctor.find_library", lambda name: None)
    monkeypatch.setattr("auditor.cli.doctor.shutil.which", lambda name: None)
    result = doctor()
    assert "optional HarfBuzz subsetter" in result.output
    assert "optional fonts" in result.output
    assert result.exit_code == 0


def test_a_script_without_a_font_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("auditor.cli.doctor.shutil.which", lambda name: "/bin/true")
    assert "optional font for Arabic: none" in doctor().output
