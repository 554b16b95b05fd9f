"""The degrees that a text names, and their levels."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.target.phrases.trimming import trimmed

_LEVELS = {
    "doctor": r"ph\.?\s?d\.?|doctora(?:te|l)|dphil|ed\.?d\.?",
    "master": r"master['’]?s|master(?= of | in | degree)"
    r"|m\.?sc\.?|m\.?a\.|mba|m\.?eng\.?|m\.?ed\.?|postgraduate degree|advanced degree",
    "bachelor": r"ba/bs|bs/ba|b\.a\./b\.s\.|bachelor(?:['’]?s)?|b\.?sc\.?|b\.?a\.?|bs\b|b\.?eng\.?|b\.?ed\.|bsn"
    r"|undergraduate degree|(?:university|college|honours|four-year|4-year) degree|degree",
    "associate": r"asn\b|associate(?:['’]?s)? degree|foundation degree|hnd|hnc",
    "school": r"(?:high school|hs) (?:diploma|graduate|education)|ged\b|gcses?|a-levels?|diploma",
}
_CASED = frozenset({"ba", "bs", "ba."})
_LEVEL = {
    level: re.compile(rf"(?<![\w.])(?:{pattern})(?!\w)(?! students?\b| \d{{3}})", re.IGNORECASE)
    for level, pattern in _LEVELS.items()
}
_SUBJECT = re.compile(
    r"(?: \(hon(?:our)?s\)| hons)?(?:['’]s)?(?: degree| diploma| of (?:science|arts|engineering))?"
    r",? (?:in|of) (?P<subject>[A-Za-z&/ -]{1,80})",
    re.IGNORECASE,
)
_TAIL = re.compile(r"(?:['’]s)?(?: degree| diploma)")
_SUBJECT_ENDS = re.compile(
    r"\s*(?:,|;|\(|/| or | and/or |\.|$| preferred| required| is | with | plus | from )", re.IGNORECASE
)
_ANY_SUBJECT = re.compile(
    r"^(?:(?:an?|any|the|some) )?(?:\w+ly )?"
    r"(?:related|relevant|similar|associated|appropriate|subject|field|discipline)\b.*",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"[,;:()]|\s(?:and|or|&)\s")
_BEFORE = 200
"""Characters before a diploma that may say which it is."""


def level_of(text: str) -> str | None:
    """The highest level of a degree that a text names: doctor, master, bachelor, associate or school; else None."""
    return next((level for level, pattern in _LEVEL.items() if any(_named(pattern, text))), None)


def levels_at_least(level: str) -> tuple[str, ...]:
    """The level itself and those above it."""
    names = tuple(_LEVELS)
    return names[: names.index(level) + 1]


def degrees(sentence: str) -> tuple[str, ...]:
    """The degrees that a sentence names, each with its subject, verbatim and in order."""
    spans: list[tuple[int, int]] = []
    for start, end in sorted(_spans(sentence), key=lambda span: (span[0], -span[1])):
        if not spans or start >= spans[-1][1]:
            spans.append((start, end))
    return tuple(sentence[start:end].strip() for start, end in spans)


def _spans(sentence: str) -> Iterator[tuple[int, int]]:
    for pattern in _LEVEL.values():
        for found in _named(pattern, sentence):
            yield found.start() - _led_by(sentence, found), _subject_end(sentence, found.end())


def _named(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Where degrees of a level stand; "BA" and "BS" in capitals only."""
    return (one for one in pattern.finditer(text) if one.group().casefold() not in _CASED or one.group().isupper())


def _led_by(sentence: str, found: re.Match[str]) -> int:
    """The length of what says which diploma it is ("legal secretary" diploma)."""
    if found.group().casefold() != "diploma":
        return 0
    before = _BETWEEN.split(sentence[max(0, found.start() - _BEFORE) : found.start()])[-1]
    name = trimmed(before, from_end=True)
    return len(name) + 1 if name and before.endswith(f"{name} ") else 0


def _subject_end(sentence: str, end: int) -> int:
    """Where the subject of a degree that ends here is named to its end; the same place where none is."""
    subject = _SUBJECT.match(sentence, end)
    if subject and not _ANY_SUBJECT.match(subject["subject"]):
        return subject.start("subject") + len(_SUBJECT_ENDS.split(subject["subject"], maxsplit=1)[0])
    tail = _TAIL.match(sentence, end)
    return tail.end() if tail else end
