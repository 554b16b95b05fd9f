"""The parts of an advertisement: which of its sentences ask for something, and how much each one weighs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from auditor.prose.lexicon import groups, words
from auditor.prose.statements import statements

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
_LONGEST_HEADING, _LONGEST_LEAD, _MOST_BEYOND = 10, 25, 3
_WORD = re.compile(r"[^\W_]+(?:['’/-][^\W_]+)*")
_BULLET = re.compile(r"\s*(?:[^\w\s\"'“‘(\[$£€#+.]+|\d{1,2}[.)](?=\s)|\((?:[a-z]|\d{1,2})\)|o(?=\s))\s*")
_ASIDE = re.compile(r"\s*\([^)]*\)\s*$")
_COVER = r"(?:medical|health|dental|vision)\W+(?:and )?(?:medical|dental|vision|life)\b"
_WORKED_ON = r"(?:camp|club|let|park|rental|check|claim|product|calculation|reconciliation)s?\b"
"""Holiday camps, health insurance claims: nouns that make somebody's work of an offer."""
_INLINE = re.compile(r"(?P<heading>[^:.]{3,60}):\s+(?P<rest>\S.*)")
_LISTED = re.compile(r"[,;] ")
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
_GOES_ON = re.compile(r" (?:with|of|in|using) \w+ \w", re.IGNORECASE)
_NAMED = r"[A-Z][\w'’+-]{0,30}"
_EMPLOYER = re.compile(
    rf"(?:^|[.!?] )(?:The )?(?P<name>{_NAMED}(?: (?:{_NAMED}|&|and|of)){{0,5}}) "
    r"(?:(?:is|are) (?:an? (?!plus\b|must\b|bonus\b|big\b|huge\b|definite\b|nice\b|strong\b|advantage\b|asset\b)"
    r"|the |proud |committed |one |looking |hiring )|has [\d\w]+ |does not "
    r"|(?:helps|sells|makes|builds|designs|runs|operates|supplies|teaches|keeps|believes|considers|welcomes|offers) )",
    re.MULTILINE,
)
_AT_EMPLOYER = re.compile(
    rf"\b(?:[Aa]t|[Jj]oin(?:ing)?|[Rr]epresents?) (?P<name>{_NAMED}(?: {_NAMED}){{0,4}})"
    r"(?=,? (?:we|you|our|as|at)\b|[,.])"
)
_MOST_IN_POINT, _LONGEST_OPENED, _SHORTEST = 25, 6, 4


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
    for part, statement, is_point in _lines(text):
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


def employer(text: str) -> frozenset[str]:
    """The words of the employer's name, as told by sentences like "Pipes & Sons is a family firm"; often none."""
    names = (match["name"] for told in (_EMPLOYER, _AT_EMPLOYER) for match in told.finditer(text))
    return frozenset(word.casefold() for name in names for word in _WORD.findall(name))


def _bounded(statement: str) -> Iterator[str]:
    """The statement, in several pieces where it is longer than any sentence, so that none is read for ever."""
    while len(statement) > LONGEST_SENTENCE:
        cut = statement.rfind(" ", 1, LONGEST_SENTENCE)
        cut = cut if cut > 0 else LONGEST_SENTENCE
        yield statement[:cut]
        statement = statement[cut:].strip()
    yield statement


def _lines(text: str) -> Iterator[tuple[str, str, bool]]:
    """Part, words and whether it is a point, of every statement in the lines that are no headings."""
    part, listed, apart = OPENING, False, True
    for line in (line.strip() for line in text.replace("**", "").split("\n")):
        bare = _BULLET.sub("", line, count=1).strip() if _BULLET.match(line) else line
        bulleted = bare != line
        if not bare:
            apart = True
            continue
        alone, apart = apart and not bulleted, False
        heading = None if _INLINE.fullmatch(bare) else heading_of(bare, alone=alone)
        if heading and not (bulleted and " " not in bare and heading not in LISTS):
            part, listed = heading, False
            continue
        introduces = part == OPENING and bare.endswith(":")
        part = "duties" if bulleted and part == OPENING else part
        is_point = bulleted or (part in LISTS and _looks_listed(bare))
        told = CLOSING if listed and alone and not is_point and part in LISTS else part
        listed = listed or is_point
        for statement in statements(bare):
            inline = _INLINE.match(statement)
            if inline and not _GOES_ON.search(inline["heading"]) and (heading := heading_of(f"{inline['heading']}:")):
                told, is_point = heading, True
                stays = part != OPENING or heading not in {"offered", "legal"}
                if not bulleted and stays and len(inline["heading"].split()) <= _SHORTEST:
                    part, listed = heading, True
                yield told, inline["rest"], is_point
            elif inline and part == OPENING and len(_LISTED.findall(bare)) > 1 and len(inline["heading"].split()) < 4:
                told, is_point = "duties", True
                yield told, inline["rest"], is_point
            else:
                yield told, statement, is_point
        part = "duties" if introduces else part


def _looks_listed(line: str) -> bool:
    """Whether a line without a bullet is a point of a list all the same: it is short, and no sentence."""
    return len(line.split()) <= _MOST_IN_POINT and not line.endswith((".", "!", "?", ":"))


def heading_of(line: str, *, alone: bool = False) -> str | None:
    """The part that a line heads; None where it is no heading.

    It has a heading's own name, or it is shaped as one (a colon, capitals; an opening word where it stands `alone`) and
    has words that tell its part.
    """
    found = _plain(line).split()
    if _LONGEST_HEADING < len(found) <= _LONGEST_LEAD and line.strip().endswith((":", "…")):
        return _by_its_end(found, alone=False)
    if not 0 < len(found) <= _LONGEST_HEADING or line.strip().endswith((".", ",", ";")):
        return None
    for length in range(len(found), 0, -1):
        part = _headings().get(" ".join(found[:length]))
        beyond = len(found) - length
        if part and (beyond == 0 or (line.strip().endswith(":") and beyond <= _MOST_BEYOND)):
            return part
    told = _by_its_words(" ".join(found))
    bare = _ASIDE.sub("", line).strip()
    ended = _plain(bare).split() or found
    opens = alone and len(found) <= _LONGEST_OPENED and found[0] in groups("job_headings")["opener"]
    if opens or line.strip().endswith((":", "?", "…")) or bare.isupper():
        part = told if told == "wished" else _by_its_end(ended, alone=True) or told
        if part:
            return part
    if alone and len(found) <= _SHORTEST and (told in {"offered", "legal"} or _asked_only().issuperset(found)):
        return told or "asked"
    return _by_its_end(ended, alone=alone)


def _by_its_end(found: list[str], *, alone: bool) -> str | None:
    """The part that a line leads into by breaking off ("As a key person you will"), or, `alone`, that its end names."""
    signs, lead = groups("job_headings"), " ".join(found[-2:])
    ends = {
        part: signs[f"{part} lead"] | (signs[f"{part} end"] if alone else frozenset()) for part in ("asked", "duties")
    }
    return next((part for part, last in ends.items() if {lead, found[-1]} & last), None)


def _by_its_words(heading: str) -> str | None:
    return next((part for part, signs in _signs() if signs.search(heading)), None)


def _plain(line: str) -> str:
    spelt = line.casefold().replace("’", "'").replace("&", " and ").replace("'d ", " would ")
    return " ".join(_WORD.findall(spelt))


@cache
def _headings() -> dict[str, str]:
    return {_plain(heading): part for part in WEIGHTS for heading in groups("job_headings").get(part, ())}


@cache
def _asked_only() -> frozenset[str]:
    """Words that a line may be made of altogether and then heads what is asked: "Skills and attributes"."""
    return groups("job_headings")["asked words"] | groups("job_headings")["asked beside"]


@cache
def _signs() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Words that tell a heading that has no name of its own, the part that they win over others first."""
    order = ("legal", "offered", "wished", "asked", "duties", "company")
    signs = ((part, sorted(groups("job_headings")[f"{part} words"])) for part in order)
    return tuple((part, re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, each))})(?!\w)")) for part, each in signs)


def _is_boilerplate(sentence: str) -> bool:
    return _boilerplate().search(sentence.casefold().replace("’", "'")) is not None


@cache
def _boilerplate() -> re.Pattern[str]:
    marks = "|".join(map(re.escape, sorted(words("job_boilerplate"), key=lambda mark: (-len(mark), mark))))
    return re.compile(
        rf"(?<!\w)(?:{marks})(?!\w| {_WORKED_ON})|{_COVER}"
        r"|[$£€]\s?\d[\d,.]*\s?(?:k\b|[-–]|per|an|a\b|/)"
    )
