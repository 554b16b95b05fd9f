"""A text without what it says twice, so that repeating words never makes it longer."""

from __future__ import annotations

import re

from auditor.prose.statements import statements

_WORD_AFTER_ITSELF = re.compile(r"(?<![\w.,])(\w+)(?:[,;|]?\s+\1\b)+", re.IGNORECASE)


def unrepeated(text: str) -> str:
    """The text without statements that it already holds, and without a word straight after itself."""
    seen: set[str] = set()
    for statement in statements(text):
        words = statement.rstrip(".!?…。！？; ")
        if words.casefold() in seen:
            text = re.sub(re.escape(words) + r"\W*", "", text, count=1)
        seen.add(words.casefold())
    return _WORD_AFTER_ITSELF.sub(r"\1", text.strip())
