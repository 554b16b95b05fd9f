from __future__ import annotations

import io
from typing import Any

import pytest

from auditor.errors import UnsafeArchive
from auditor.export import limits
from auditor.export.limits import Allowance, drain


def drained(*args: Any, **how: Any) -> bytes:
    return b"".join(drain(*args, **how))


def test_a_member_is_read_whole_and_counted() -> None:
    allowance = Allowance(left=100)
    assert drained(io.BytesIO(b"x" * 90), "a.csv", allowance) == b"x" * 90
    assert allowance.left == 10


@pytest.mark.parametrize(("size", "fine"), [(10, True), (11, False)])
def test_no_more_than_most(size: int, fine: bool) -> None:
    if fine:
        assert len(drained(io.BytesIO(b"x" * size), "a.csv", Allowance(), most=10)) == size
        return
    with pytest.raises(UnsafeArchive, match=r"^a\.csv: expands to far more"):
        drained(io.BytesIO(b"x" * size), "a.csv", Allowance(), most=10)


@pytest.mark.parametrize(("left", "fine"), [(10, True), (9, False)])
def test_no_more_than_the_archives_allowance(left: int, fine: bool) -> None:
    if fine:
        assert drained(io.BytesIO(b"x" * 10), "a.csv", Allowance(left=left))
        return
    with pytest.raises(UnsafeArchive, match="256 MiB together"):
        drained(io.BytesIO(b"x" * 10), "a.csv", Allowance(left=left))


def test_a_proportion_counts_in_large_members_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "RATIO_FROM", 1000)
    small, large = io.BytesIO(b"x" * 1000), io.BytesIO(b"x" * 1001)
    assert drained(small, "a.csv", Allowance(), packed=1)
    with pytest.raises(UnsafeArchive):
        drained(large, "a.csv", Allowance(), packed=1)
    assert drained(io.BytesIO(b"x" * 1001), "a.csv", Allowance(), packed=6)
    assert drained(io.BytesIO(b"x" * 1001), "a.csv", Allowance())


def test_an_endless_stream_is_left_soon() -> None:
    class Endless(io.BytesIO):
        served = 0

        def read(self, size: int | None = -1, /) -> bytes:
            Endless.served += size or 0
            return b"x" * (size or 0)

    with pytest.raises(UnsafeArchive):
        drained(Endless(), "a.csv", Allowance(), most=limits.MIB)
    assert Endless.served <= limits.MIB + 64 * 1024
