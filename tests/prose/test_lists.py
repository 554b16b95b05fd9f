from __future__ import annotations

from auditor.prose.lists import entries


def test_entries_stand_in_their_order_without_the_source() -> None:
    assert entries("doubling")
    assert not any(entry.startswith("# ") or entry != entry.strip() for entry in entries("doubling"))
