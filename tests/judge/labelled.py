"""The labelled sets of `tests/prose/labelled/`, and which half a row belongs to."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

SETS = Path(__file__).parent.parent / "prose" / "labelled"


@cache
def rows(name: str) -> tuple[Mapping[str, str], ...]:
    """The rows of `<name>.tsv` by column; raises ValueError where a row has not as many cells as the header."""
    with (SETS / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        read = tuple(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE, strict=True))
    for number, row in enumerate(read, 2):
        if None in row or None in row.values():
            raise ValueError(f"{name}.tsv, line {number}: not as many cells as the header has")
    return read


@cache
def careers() -> tuple[Mapping[str, Any], ...]:
    """The careers of careers.toml."""
    return tuple(tomllib.loads((SETS / "careers.toml").read_text(encoding="utf-8"))["career"])


def is_held_out(text: str) -> bool:
    """Whether a row with this first field is for the benchmark alone: its SHA-256 is odd."""
    return sha256(text.encode()).digest()[-1] % 2 == 1
