"""Where one statement, or one sentence, ends and the next begins, in text that has lost its line breaks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from auditor.prose.inflections import past_forms
from auditor.prose.lexicon import groups, words

_BULLETS = "•●▪■□▫○◦‣⁃∙❖◆◇✦✧➢➤►▶▸✓✔☑✅★⭐☆👉🔹🔸🔷🔶🔵❯"
# An export turns each line break into a space, so a blank line is a run of spaces (EXPORT_FORMAT.md, section 4).
_BREAK = re.compile(rf"[\n\r\u2028\u2029]|\s{{2,}}|[{_BULLETS}]\ufe0f?")
_DASHES = r"[-–*→➔·+~]"
_SOFT_BULLET = re.compile(rf"(?:^|(?<=\s))(?:{_DASHES}|—)\s+(?=[\"“'(]?[^\W_a-z])")
_DASHED = re.compile(rf"(?:{_DASHES}|—)\s")
_END = re.compile(r"[.!?…؟۔।]+[\"'”’»)\]]*\s+(?=\S)|[。！？｡]+[\"”』」）]*\s*|;\s+(?=\S)")
_LEADING = re.compile(rf"(?:{_DASHES}|—|>)\s+|\(?\d{{1,2}}[.)]\s+(?=[^\W\d_])|[a-h]\)\s+|[\s,;:]+")
_NEXT_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_LONGEST_WORD = 40
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
_HAS_WORD = re.compile(r"[^\W_]")


@lru_cache(maxsize=512)
def statements(text: str) -> tuple[str, ...]:
    """The statements of a text in order, each a verbatim piece of it without its bullet.

    They end where sentences end, at semicolons, at bullet characters and at runs of two or more spaces. A dash or star
    is a bullet only where it opens the text or follows an end, or where several open a capital. Abbreviations,
    decimals, dates ("12. Mai") and web addresses are no ends.
    """
    return tuple(piece for sentence in _pieces(text) for piece in _cut(sentence, _ends(sentence, semicolons=True)))


@lru_cache(maxsize=512)
def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text in order, verbatim: as `statements`, but a semicolon does not end one."""
    return tuple(piece for sentence in _pieces(text) for piece in _cut(sentence, _ends(sentence, semicolons=False)))


def _pieces(text: str) -> Iterator[str]:
    """The text between breaks and bullets."""
    for piece in _BREAK.split(text):
        marks = _soft_bullets(piece) if _DASHED.search(piece) else []
        lonely = len(marks) == 1 and marks[0] > 0 and not piece[: marks[0]].rstrip().endswith((".", ":", ";", "!", "?"))
        yield from _cut(piece, () if lonely else marks)


def _soft_bullets(piece: str) -> list[int]:
    places = (match.start() for match in _SOFT_BULLET.finditer(piece))
    return [at for at in places if not _between_numbers(piece, at)]


def _between_numbers(piece: str, at: int) -> bool:
    return piece[:at].rstrip()[-1:].isdigit() and piece[at + 1 :].lstrip()[:1].isdigit()


def _cut(piece: str, ends: Iterator[int] | list[int] | tuple[int, ...]) -> Iterator[str]:
    start = 0
    for end in (*ends, len(piece)):
        part = piece[start:end].strip()
        while match := _LEADING.match(part):
            part = part[match.end() :]
        if _HAS_WORD.search(part):
            yield part
        start = end


def _ends(piece: str, *, semicolons: bool) -> Iterator[int]:
    for match in _END.finditer(piece):
        mark = match.group()[0]
        if mark == ";" and not semicolons:
            continue
        if mark != "." or match.group().startswith("..") or _ends_here(piece, match.start(), match.end()):
            yield match.end()


def _ends_here(piece: str, stop: int, following: int) -> bool:
    """Whether the full stop at `stop` ends a sentence, as far as the words on both sides tell."""
    before = piece[max(0, stop - _LONGEST_WORD) : stop].split()
    after = _NEXT_WORD.match(piece, following)
    last, upcoming = before[-1].lstrip("([\"“'‘").casefold() if before else "", after.group() if after else ""
    known = groups("abbreviations")
    if not last or last in known["hard"] or (last.isdigit() and _numbers_on(piece, stop - len(last), upcoming)):
        return False
    spaced_out = len(before) > 1 and len(before[-2]) == 1 and before[-2].isalpha()
    if last in known["soft"] or (_INITIALS.fullmatch(last) and not spaced_out):
        return upcoming[:1].isupper() and upcoming.casefold() in _starters()
    return not upcoming[:1].islower() or last.isalpha()


def _numbers_on(piece: str, start: int, upcoming: str) -> bool:
    """Whether a number with a full stop counts a list ("1. Planned") or a day ("12. Mai")."""
    opens = not piece[:start].strip() or piece[:start].rstrip().endswith((".", ":", ";"))
    return opens or upcoming.casefold() in groups("abbreviations")["months"]


@cache
def _starters() -> frozenset[str]:
    return groups("abbreviations")["starters"] | past_forms(words("verbs"))
