"""Word lists as text files: one entry a line, the first line names the source."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def entries(name: str) -> tuple[str, ...]:
    """The entries of `words/<name>.txt`, without the source and blank lines, in their order."""
    text = files("auditor.prose").joinpath("words", f"{name}.txt").read_text(encoding="utf-8")
    return tuple(line.strip() for line in text.splitlines() if line.strip() and not line.startswith("# "))
