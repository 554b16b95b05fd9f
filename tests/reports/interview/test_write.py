"""Plans on disk."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from auditor.errors import OutputFailed
from reports.interview import FORMATS, write
from tests.interview.making import export, plan


def test_the_extension_decides_and_the_owner_alone_reads(tmp_path: Path) -> None:
    made = plan(export(tmp_path))
    for kind in ("html", "ICS", "json"):
        path = write(made, tmp_path / f"a.{kind}")
        assert path.stat().st_size > 100
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_another_extension_names_those_that_exist(tmp_path: Path) -> None:
    with pytest.raises(OutputFailed) as caught:
        write(plan(export(tmp_path)), tmp_path / "a.docx")
    assert all(f".{kind}" in str(caught.value) for kind in FORMATS)
