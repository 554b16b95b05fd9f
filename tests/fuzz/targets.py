"""Every target by its name: what takes the bytes of a file, and what takes the characters of a text."""

from __future__ import annotations

from collections.abc import Callable

from tests.fuzz.doors import DOORS
from tests.fuzz.texts import TEXTS

TARGETS: dict[str, Callable[[bytes], None]] = DOORS | TEXTS
