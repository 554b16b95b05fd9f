from __future__ import annotations

from pathlib import Path

import msgspec
from click.testing import CliRunner, Result

from auditor import audit_export
from auditor.cli import cli
from auditor.cli.redact import differences
from sample_exports import ZIPPED, people


def auditor(*args: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(arg) for arg in args])


def test_it_says_what_was_kept_reduced_and_dropped_and_that_an_audit_says_the_same(tmp_path: Path) -> None:
    result = auditor("redact", ZIPPED, "-o", tmp_path / "safe.zip")
    assert result.exit_code == 0, result.output
    said = " ".join(result.output.split())
    for heading in ("Kept as they are", "Kept in part", "Kept in name, without what was in them", "Dropped"):
        assert heading in said
    assert "Invitations.csv: the day, the direction and your own address" in said
    assert "private, and opened by no audit" in said
    assert "the same score, findings and next steps" in said
    assert (tmp_path / "safe.zip").stat().st_mode & 0o777 == 0o600


def test_quiet_prints_nothing(tmp_path: Path) -> None:
    result = auditor("redact", people()["sparse"], "-q", "-o", tmp_path / "safe.zip")
    assert (result.exit_code, result.output) == (0, "")


def test_the_export_itself_is_never_overwritten(tmp_path: Path) -> None:
    own = tmp_path / "export.zip"
    own.write_bytes(ZIPPED.read_bytes())
    result = auditor("redact", own, "-o", own)
    assert result.exit_code == 2
    assert "choose another name" in result.output
    assert own.read_bytes() == ZIPPED.read_bytes()


def test_another_ending_is_refused_before_any_work(tmp_path: Path) -> None:
    result = auditor("redact", ZIPPED, "-o", tmp_path / "safe.rar")
    assert result.exit_code == 2
    assert "should end in .zip" in result.output


def test_no_export_and_no_place_to_write_are_one_sentence_each(tmp_path: Path) -> None:
    assert "there is no such file or folder" in auditor("redact", tmp_path / "x.zip", "-o", tmp_path / "y.zip").output
    result = auditor("redact", ZIPPED, "-o", tmp_path / "none" / "safe.zip")
    assert result.exit_code == 4
    assert "Create that folder first" in result.output


def test_every_difference_of_two_audits_is_named() -> None:
    one = audit_export(people()["student"])
    other = audit_export(people()["strong"])
    told = "; ".join(differences(one, other))
    for words in ("the day (", "the kind of download (", "name or career stage", "headline-", "the score ("):
        assert words in told
    nothing = msgspec.structs.replace(one, score=msgspec.structs.replace(one.score, value=None))
    assert "the score (" in "".join(differences(one, nothing))
