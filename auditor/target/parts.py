"""The parts of an advertisement: which of its sentences ask for something, and how much each one weighs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from auditor.prose.lexicon import groups, words
from auditor.prose.statements import statements

OPENING, LEAST = "opening", 0.5
WEIGHTS = {"asked": 1.5, "wished": 1.0, "duties": 1.0, OPENING: 0.8, "company": 0.0, "offered": 0.0, "legal": 0.0}
"""House rule: what is required weighs most; what the employer tells of itself, its offer and the law asks nothing."""

LONGEST_SENTENCE = 1_000
"""Characters; an advertisement's longest sentences have 500."""
_LONGEST_HEADING, _MOST_BEYOND = 8, 3
_WORD = re.compile(r"[^\W_]+(?:['’/-][^\W_]+)*")
_BULLET = re.compile(r"\s*(?:[^\w\s\"'“‘(\[$£€#+.]+|\d{1,2}[.)](?=\s))\s*")
_COVER = r"(?:medical|health|dental|vision)\W+(?:and )?(?:medical|dental|vision|life)\b"
_INLINE = re.compile(r"(?P<heading>[^:.]{3,60}):\s+(?P<rest>\S.*)")


@dataclass(frozen=True, kw_only=True)
class Sentence:
    """One sentence, verbatim: the part that it stands in, its weight, and whether it is a point of a list."""

    text: str
    part: str
    weight: float
    is_point: bool


def sentences_that_ask(text: str) -> tuple[Sentence, ...]:
    """The sentences of an advertisement that may name a skill, in order, without pay, benefits, law and address."""
    return tuple(
        Sentence(text=piece, part=part, weight=WEIGHTS[part], is_point=is_point)
        for part, line, is_point in _lines(text)
        for statement in statements(line)
        for piece in _bounded(statement)
        if WEIGHTS[part] and not _is_boilerplate(piece)
    )


def _bounded(statement: str) -> Iterator[str]:
    """The statement, in several pieces where it is longer than any sentence, so that none is read for ever."""
    while len(statement) > LONGEST_SENTENCE:
        cut = statement.rfind(" ", 1, LONGEST_SENTENCE)
        cut = cut if cut > 0 else LONGEST_SENTENCE
        yield statement[:cut]
        statement = statement[cut:].strip()
    yield statement


def _lines(text: str) -> Iterator[tuple[str, str, bool]]:
    """Part, words and whether it is a point, of every line that is no heading."""
    part = OPENING
    for line in text.split("\n"):
        bare = _BULLET.sub("", line, count=1) if _BULLET.match(line) else line
        is_point = bare != line
        if heading := heading_of(bare):
            part = heading
            continue
        inline = _INLINE.match(bare.strip())
        if inline and (heading := heading_of(f"{inline['heading']}:")):
            yield heading, inline["rest"], True
            part = part if is_point else heading
        elif bare.strip():
            yield "duties" if is_point and part == OPENING else part, bare.strip(), is_point


def heading_of(line: str) -> str | None:
    """The part that a line heads; None where it is no heading."""
    found = _plain(line).split()
    if not 0 < len(found) <= _LONGEST_HEADING or line.strip().endswith((".", ",", ";")):
        return None
    for length in range(len(found), 0, -1):
        part = _headings().get(" ".join(found[:length]))
        beyond = len(found) - length
        if part and (beyond == 0 or (line.strip().endswith(":") and beyond <= _MOST_BEYOND)):
            return part
    return None


def _plain(line: str) -> str:
    return " ".join(_WORD.findall(line.casefold().replace("’", "'").replace("&", " and ")))


@cache
def _headings() -> dict[str, str]:
    return {_plain(heading): part for part, headings in groups("job_headings").items() for heading in headings}


def _is_boilerplate(sentence: str) -> bool:
    return _boilerplate().search(sentence.casefold().replace("’", "'")) is not None


@cache
def _boilerplate() -> re.Pattern[str]:
    marks = "|".join(map(re.escape, sorted(words("job_boilerplate"), key=lambda mark: (-len(mark), mark))))
    return re.compile(rf"(?<!\w)(?:{marks})(?!\w)|{_COVER}|[$£€]\s?\d[\d,.]*\s?(?:k\b|[-–]|per|an|a\b|/)")
