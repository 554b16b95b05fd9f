"""Words with `{slots}`: a fact fills a slot, and where none is known its gap stands in [brackets]."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, kw_only=True)
class Filled:
    """A text, the slots that a fact filled and the gaps that are left, each once and in their order."""

    text: str
    used: tuple[str, ...]
    gaps: tuple[str, ...]


def slots(template: str) -> tuple[str, ...]:
    """The names of the slots, each once and in their order."""
    return tuple(dict.fromkeys(_SLOT.findall(template)))


def fill(template: str, facts: Mapping[str, str], gaps: Mapping[str, str]) -> Filled:
    """The template with `facts` by slot, and with `[gaps]` where there is none.

    Raises KeyError for a slot that has neither.
    """
    known = {slot: facts[slot] for slot in slots(template) if slot in facts}
    left = {slot: f"[{gaps[slot]}]" for slot in slots(template) if slot not in facts}
    text = _SLOT.sub(lambda slot: (known | left)[slot[1]], template)
    return Filled(text=text, used=tuple(known), gaps=tuple(dict.fromkeys(left.values())))
