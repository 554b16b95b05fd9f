"""A text in which the member's own name is only a name: Dean is no dean, and Baker bakes nothing."""

from __future__ import annotations

import re
from functools import lru_cache

from auditor.prose.inflections import base_of

_AUXILIARIES = frozenset({"is", "was", "has", "had", "does", "did", "will", "would", "can", "could"})
_LONGEST_NAME = 200
_BESIDE = 60
"""Characters on either side of a name in which a verb would stand: more than any verb has."""


@lru_cache(maxsize=256)
def without_name(text: str, name: str) -> str:
    """The text, as long as it was, with each word of `name` that does something or has it done made meaningless.

    "Dean managed the project" and "they asked Dean" speak of somebody called Dean; "Dean of Students" names a role.
    """
    for word in dict.fromkeys(name[:_LONGEST_NAME].split()):
        for match in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", text):
            left, right = (
                text[max(0, match.start() - _BESIDE) : match.start()],
                text[match.end() : match.end() + _BESIDE],
            )
            before, after = left.split(" ")[-2:-1], right.split(" ", 2)[1:2]
            if any(map(_is_verb, (*before, *after))) or right.startswith(("'s", "’s")):
                text = f"{text[: match.start()]}{'X' * len(word)}{text[match.end() :]}"
    return text


def _is_verb(word: str) -> bool:
    return word.islower() and (word in _AUXILIARIES or word in base_of())
