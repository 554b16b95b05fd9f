"""An advertisement -> the sentences that ask for something, with the part that each stands in and what it weighs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from auditor.prose.lexicon import any_of, words
from auditor.prose.statements import statements
from auditor.target.parts.headings import heading_of

OPENING, CLOSING = "opening", "closing"
LISTS = ("asked", "duties", "wished")
WEIGHTS = {
    "asked": 1.2,
    "wished": 1.0,
    "duties": 1.0,
    OPENING: 0.4,
    CLOSING: 0.4,
    "company": 0.0,
    "offered": 0.0,
    "legal": 0.0,
}
"""House rule: what is required weighs most; what the employer tells of itself, its offer and the law asks nothing."""

LONGEST_SENTENCE = 1_000
"""Characters; an advertisement's longest sentences have 500."""
_MOST_IN_POINT, _LONGEST_LABEL, _LONGEST_LIST_LABEL = 25, 4, 3
_BULLET = re.compile(r"\s*(?:[^\w\s\"'“‘(\[$£€#+.]+|\d{1,2}[.)](?=\s)|\((?:[a-z]|\d{1,2})\)|o(?=\s))\s*")
_LABELLED = re.compile(r"(?P<label>[^:.]{3,60}):\s+(?P<rest>\S.*)")
_LISTED = re.compile(r"[,;] ")
_GOES_ON = re.compile(r" (?:with|of|in|using) \w+ \w", re.IGNORECASE)
_ASKING = re.compile(
    r"\b(?:you|candidates?|applicants?|somebody|someone)(?: \w+)? (?:should|must|have|need|hold|with|bring|know)\b"
    r"|\bwe (?:ask|require|expect)\b|\b(?:experience|knowledge|understanding|membership) (?:of|in|with)\b"
    r"|\b(?:is|are|be) (?:\w+ )?(?:desirable|desired|required|preferred|essential|an asset|a plus|a bonus|welcome"
    r"|valued)\b",
    re.IGNORECASE,
)
_TASKING = re.compile(
    r"\b(?:you|post ?holder|he or she|she or he|they|candidate|applicant|person|role|job|work|day|duties)"
    r"(?:['’](?:ll|d)| will| would| might| may)\b|\b(?:role|job|work|duties) (?:includes?|involves?)\b"
    r"|^You (?!are|have|can|know|love|want|need|like|get|must|should|bring|enjoy|may|might|deserve|choose)[a-z]+ ",
    re.IGNORECASE,
)
_COVER = r"(?:medical|health|dental|vision)\W+(?:and )?(?:medical|dental|vision|life)\b"
_WORKED_ON = r"(?:camp|club|let|park|rental|check|claim|product|calculation|reconciliation)s?\b"
"""Holiday camps, health insurance claims: nouns that make somebody's work of an offer."""
_PAY = r"[$£€]\s?\d[\d,.]*\s?(?:k\b|[-–]|per|an|a\b|/)"


@dataclass(frozen=True, kw_only=True)
class Sentence:
    """One sentence, verbatim: the part that it stands in, its weight, and whether it is a point of a list."""

    text: str
    part: str
    weight: float
    is_point: bool


def sentences_that_ask(text: str) -> tuple[Sentence, ...]:
    """The sentences of an advertisement that may name a skill, in order, without pay, benefits, law and address."""
    return tuple(_sentences_that_ask(text))


def _sentences_that_ask(text: str) -> Iterator[Sentence]:
    goes_on, told = False, OPENING
    for part, statement, is_point in _statements(text):
        for piece in _bounded(statement) if WEIGHTS[part] else ():
            if _is_boilerplate(piece):
                continue
            if not (goes_on and part == OPENING and piece[:1].islower()):
                told = _told(part, piece)
            goes_on = piece.endswith(";")
            yield Sentence(text=piece, part=told, weight=WEIGHTS[told], is_point=is_point)


def _told(part: str, sentence: str) -> str:
    """The part of a sentence that stands under no heading: what it asks or sets to do tells."""
    if part not in {OPENING, CLOSING}:
        return part
    if _ASKING.search(sentence):
        return "asked" if part == OPENING else "wished"
    return "duties" if part == OPENING and _TASKING.search(sentence) else part


def _bounded(statement: str) -> Iterator[str]:
    """The statement, in several pieces where it is longer than any sentence, so that none is read for ever."""
    while len(statement) > LONGEST_SENTENCE:
        cut = statement.rfind(" ", 1, LONGEST_SENTENCE)
        cut = cut if cut > 0 else LONGEST_SENTENCE
        yield statement[:cut]
        statement = statement[cut:].strip()
    yield statement


class _Line(NamedTuple):
    """A line without its bullet; it stands `alone` where it has none and a blank line, or nothing, is above it."""

    text: str
    bulleted: bool
    alone: bool

    @property
    def looks_listed(self) -> bool:
        """Whether it is a point of a list even without a bullet: it is short, and no sentence."""
        return len(self.text.split()) <= _MOST_IN_POINT and not self.text.endswith((".", "!", "?", ":"))


class _Labelled(NamedTuple):
    """What a statement says after its label, the part that the label tells, and whether the next lines are of it."""

    rest: str
    part: str
    stays: bool


def _lines(text: str) -> Iterator[_Line]:
    apart = True
    for line in (line.strip() for line in text.replace("**", "").split("\n")):
        bare = _BULLET.sub("", line, count=1).strip() if _BULLET.match(line) else line
        if bare:
            yield _Line(bare, bare != line, apart and bare == line)
        apart = not bare


def _statements(text: str) -> Iterator[tuple[str, str, bool]]:
    """Part, words and whether it is a point, of every statement in the lines that are no headings."""
    part, listed = OPENING, False
    for line in _lines(text):
        if heading := _heading(line):
            part, listed = heading, False
            continue
        introduces = part == OPENING and line.text.endswith(":")
        part = "duties" if line.bulleted and part == OPENING else part
        is_point = line.bulleted or (part in LISTS and line.looks_listed)
        told = CLOSING if listed and line.alone and not is_point and part in LISTS else part
        listed = listed or is_point
        for statement in statements(line.text):
            labelled = _labelled(statement, line, part)
            if labelled:
                told, is_point = labelled.part, True
                part, listed = (told, True) if labelled.stays else (part, listed)
            yield told, labelled.rest if labelled else statement, is_point
        part = "duties" if introduces else part


def _heading(line: _Line) -> str | None:
    """The part that a line heads; one word with a bullet, "Travel", is an item of a list and opens no offer."""
    part = None if _LABELLED.fullmatch(line.text) else heading_of(line.text, alone=line.alone)
    return None if line.bulleted and " " not in line.text and part not in LISTS else part


def _labelled(statement: str, line: _Line, part: str) -> _Labelled | None:
    """The statement by its label: "Essential: NVQ Level 3", or any other with a list, while no heading has stood."""
    match = _LABELLED.match(statement)
    if not match:
        return None
    label, rest = match["label"], match["rest"]
    length = len(label.split())
    if not _GOES_ON.search(label) and (heading := heading_of(f"{label}:")):
        opens = part != OPENING or heading not in {"offered", "legal"}
        return _Labelled(rest, heading, stays=opens and length <= _LONGEST_LABEL and not line.bulleted)
    if part == OPENING and len(_LISTED.findall(line.text)) > 1 and length <= _LONGEST_LIST_LABEL:
        return _Labelled(rest, "duties", stays=False)
    return None


def _is_boilerplate(sentence: str) -> bool:
    return _boilerplate().search(sentence.casefold().replace("’", "'")) is not None


@cache
def _boilerplate() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(words('job_boilerplate'))})(?!\w| {_WORKED_ON})|{_COVER}|{_PAY}")
