"""The word lists in `words/`: plain text files, read once and kept."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType


@cache
def lines(name: str) -> tuple[str, ...]:
    """The entries of `words/<name>.txt` in their order, without comments (`# `), blank lines and outer spaces.

    Raises FileNotFoundError where there is no such list.
    """
    text = (files("auditor.prose") / "words" / f"{name}.txt").read_text(encoding="utf-8")
    entries = (line.strip() for line in text.splitlines())
    return tuple(entry for entry in entries if entry and not entry.startswith("# "))


@cache
def words(name: str) -> frozenset[str]:
    """The entries of a list that holds several comma-separated words or phrases to a line."""
    return frozenset(word for line in lines(name) for word in _split(line))


@cache
def groups(name: str) -> Mapping[str, frozenset[str]]:
    """The words under each key of a list written `key: word, word`; a key may stand on several lines."""
    found: dict[str, set[str]] = {}
    for line in lines(name):
        key, _, rest = line.partition(":")
        found.setdefault(key.strip(), set()).update(_split(rest))
    return MappingProxyType({key: frozenset(members) for key, members in found.items()})


@cache
def aliases(name: str) -> Mapping[str, str]:
    """Each alias of a list written `full name = alias, alias`, with its full name, both in the list's spelling."""
    pairs = (line.partition(" = ") for line in lines(name))
    return MappingProxyType({alias: full.strip() for full, _, rest in pairs for alias in _split(rest)})


def any_of(names: Iterable[str]) -> str:
    """A pattern for any of these words or phrases, of which the longer is tried first."""
    return "|".join(map(re.escape, longest_first(names)))


def longest_first(names: Iterable[str]) -> list[str]:
    """Each name once, those of one length by the alphabet."""
    return sorted(set(names), key=lambda name: (-len(name), name))


def _split(line: str) -> list[str]:
    return [word for part in line.split(",") if (word := part.strip())]
