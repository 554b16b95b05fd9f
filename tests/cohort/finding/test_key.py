"""The key to the pseudonyms: one file, mode 0600, that stays the same key."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from auditor.cohort.finding.key import Owner, secret_of, write
from auditor.errors import BadKey


def test_a_key_is_made_once_and_read_again(tmp_path: Path) -> None:
    path = tmp_path / "key.csv"
    secret = secret_of(path)
    assert len(secret) == 16
    write(path, secret, [Owner(pseudonym="P-1", name="Ada Holm", student_id="S1")])
    assert secret_of(path) == secret
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert "P-1,Ada Holm,S1," in path.read_text(encoding="utf-8-sig")


def test_a_name_starts_no_formula(tmp_path: Path) -> None:
    write(tmp_path / "key.csv", b"x", [Owner(pseudonym="P-1", name="=1+1")])
    assert ",'=1+1," in (tmp_path / "key.csv").read_text(encoding="utf-8-sig")


@pytest.mark.parametrize(
    "text", ["", "name,id\nAda,1\n", "(secret of this key: keep this line),no hex\n", "x" * (1 << 25)]
)
def test_another_file_is_not_taken_for_a_key(tmp_path: Path, text: str) -> None:
    (tmp_path / "key.csv").write_text(text, encoding="utf-8")
    with pytest.raises(BadKey, match="not a key"):
        secret_of(tmp_path / "key.csv")


def test_a_pipe_is_no_key_and_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "key.csv")
    with pytest.raises(BadKey, match="a pipe or a device"):
        secret_of(tmp_path / "key.csv")
