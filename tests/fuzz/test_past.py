"""What once failed is read without harm, and every target takes what it starts from."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest

from tests.fuzz.__main__ import PAST
from tests.fuzz.seeds import seeds_of
from tests.fuzz.targets import TARGETS

KEPT = sorted(path for path in PAST.glob("*/*"))


@pytest.mark.parametrize("path", KEPT, ids=[f"{path.parent.name}-{path.name}" for path in KEPT])
def test_what_once_failed(path: Path) -> None:
    TARGETS[path.parent.name](path.read_bytes())


@pytest.mark.parametrize("target", TARGETS)
def test_a_target_takes_what_it_starts_from_and_the_odd_ends(target: str) -> None:
    for data in (b"", b"\0", b"\xff\xfe", b'"', *islice(seeds_of(target), 3)):
        TARGETS[target](data)
