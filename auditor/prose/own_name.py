"""A text in which the member's own name is only a name: Dean is no dean, and Baker bakes nothing."""

from __future__ import annotations

import re
from functools import lru_cache

from auditor.prose.inflections import base_of

_AUXILIARIES = frozenset({"is", "was", "has", "had", "does", "did", "will", "would", "can", "could"})


@lru_cache(maxsize=256)
def without_name(text: str, name: str) -> str:
    """The text, as long as it was, with each word of `name` that does something or has it done made meaningless.

    "Dean managed the project" and "they asked Dean" speak of somebody called Dean; "Dean of Students" names a role.
    """
    for word in name.split():
        for match in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", text):
            before, after = text[: match.start()].split(" ")[-2:-1], text[match.end() :].split(" ", 2)[1:2]
            if any(map(_is_verb, (*before, *after))) or text[match.end() :].startswith(("'s", "’s")):
                text = f"{text[: match.start()]}{'X' * len(word)}{text[match.end() :]}"
    return text


def _is_verb(word: str) -> bool:
    return word.islower() and (word in _AUXILIARIES or word in base_of())
