"""A machine that was never told where it stands has no zone."""

from __future__ import annotations

import pytest
import tzlocal

from auditor.interview.zone import local_zone


@pytest.mark.parametrize(
    ("told", "zone"),
    [("Europe/Berlin", "Europe/Berlin"), ("UTC", ""), ("Etc/UTC", ""), ("Etc/GMT+5", ""), (None, ""), ("", "")],
)
def test_names(monkeypatch: pytest.MonkeyPatch, told: str | None, zone: str) -> None:
    monkeypatch.setattr(tzlocal, "get_localzone_name", lambda: told)
    assert local_zone() == zone


def test_a_machine_that_contradicts_itself_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> str:
        raise LookupError

    monkeypatch.setattr(tzlocal, "get_localzone_name", broken)
    assert local_zone() == ""
