"""What a sentence of an advertisement may ask for: proper names, lists after a cue, and phrases before one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from auditor.prose.inflections import base_of
from auditor.prose.lexicon import groups, words
from auditor.target.parts import OPENING, Sentence

PROPER, LISTED, BEFORE, POINT, LONE, OBJECT, BARE = 2.5, 1.5, 2.0, 1.5, 1.2, 1.0, 0.6
"""How sure each kind of sign is; house rules, set on the half of `tests/target/labelled` that is not held apart."""

_MOST_WORDS, _MOST_IN_POINT, _MOST_PIECES, _LONGEST_NUMBER = 4, 6, 6, 4
_MEANS = re.compile(r"\s(?:through|using|via|with)\s", re.IGNORECASE)
_PLACING = frozenset({"near", "at", "from", "of", "around", "outside", "to"})
_SHOUTED, _TRAILING = 0.7, ".!?'’\"”"
_TOKEN = re.compile(r"[^\s,;:()\[\]|•]+")
_ACRONYM = re.compile(
    r"[A-Z][A-Z0-9]+(?:[&/+.-][A-Z0-9]+)*[+#]{0,2}s?|[A-Z](?:[&/+.-][A-Z0-9]+)+|[A-Z]{2,}\d*|[A-Z]\+\+|[A-Z]#"
)
_CAMEL = re.compile(r"[A-Za-z][a-z]+[A-Z]\w*|[a-z]+[A-Z]\w+|\w+\.(?:js|NET|io|ai)|\.NET|[A-Z][a-z]+\d+")
_CAPITALISED = re.compile(r"[A-Z][\w'’&+#.-]*")
_SPLIT = re.compile(
    r"\s*(?:[,;:•|()\[\]=]|\s/\s|(?<=\w)/(?=[A-Za-z]{3})|(?<!\w)(?:and/or|and|or|&|as well as|plus)(?!\w))\s*"
)
_CLAUSE_END = re.compile(r"[.;!?](?:\s|$)|\s[–—-]\s")
_DOING = re.compile(
    r"(?:(?:you(?:'ll|’ll| will| can)?|ability to|able to|to|and) )?(?P<verb>[A-Za-z-]+)\s+", re.IGNORECASE
)


def proper_names(sentence: Sentence) -> Iterator[str]:
    """Acronyms, CamelCase and runs of capitalised words; where most plain words have capitals, those tell nothing."""
    tokens = list(_TOKEN.finditer(sentence.text))
    plain = [token.group() for token in tokens[1:] if not is_marked(token.group())]
    shouted = len(plain) > 2 and sum(word[0].isupper() for word in plain) > _SHOUTED * len(plain)
    placed = sentence.part == OPENING
    run: list[re.Match[str]] = []
    for at, token in enumerate(tokens):
        word = token.group().rstrip(_TRAILING)
        begins = at == 0 or tokens[at - 1].group().endswith((".", "!", "?"))
        joined = bool(run) and sentence.text[run[-1].end() : token.start()] == " " and not begins
        before = "" if begins else tokens[at - 1].group().casefold()
        plain_name = not begins and not placed and before not in _PLACING
        named = (
            bool(word)
            and _is_named(word, shouted=shouted, within=joined)
            and (bool(run) or plain_name or is_marked(word))
        )
        if joined and word == "of" and _goes_on(run[-1].group(), tokens[at + 1 : at + 2]):
            run.append(token)
            continue
        if run and not (named and joined):
            yield from _run(sentence, run)
            run = []
        if named:
            run.append(token)
    if run:
        yield from _run(sentence, run)


def _goes_on(before: str, following: list[re.Match[str]]) -> bool:
    """Whether an "of" belongs to a name, as in "Rules of Civil Procedure"."""
    return before.casefold() in groups("job_cues")["of"] and any(_CAPITALISED.match(one.group()) for one in following)


def _run(sentence: Sentence, run: list[re.Match[str]]) -> Iterator[str]:
    name = sentence.text[run[0].start() : run[-1].end()].rstrip(_TRAILING)
    whose = name.endswith(("'s", "’s")) or name.split()[-1].casefold() in groups("job_cues")["bodies"]
    if not whose and name.casefold() not in groups("job_cues")["small"] and len(run) <= _MOST_WORDS + (" of " in name):
        yield name


def _is_named(word: str, *, shouted: bool, within: bool) -> bool:
    if word.casefold() in groups("job_cues")["small"]:
        return False
    if word.isdigit():
        return within and len(word) <= _LONGEST_NUMBER
    return is_marked(word) or (not shouted and _CAPITALISED.fullmatch(word) is not None)


def is_marked(word: str) -> bool:
    """Whether the spelling alone makes a name of it, wherever it stands."""
    return (len(word) > 1 and _ACRONYM.fullmatch(word) is not None) or _CAMEL.fullmatch(word) is not None


def phrases(sentence: Sentence) -> Iterator[tuple[str, float]]:
    """Phrases that the sentence sets out as skills, each with how sure the sign is."""
    yield from ((name, LISTED) for name in _after_cues(sentence.text))
    yield from ((name, BEFORE) for name in _before_cues(sentence.text) if _says_enough(name))
    if objects := tuple(_objects(sentence.text)):
        yield from ((name, OBJECT if _says_enough(name) else BARE) for name in objects)
    elif sentence.is_point or sentence.part in {"asked", "wished"}:
        yield from ((name, POINT if _says_enough(name) else LONE) for name in _points(sentence.text))


def _after_cues(text: str) -> Iterator[str]:
    """What stands in "experience with X, Y and Z"."""
    for match in _before().finditer(text):
        clause = _CLAUSE_END.split(text[match.end() :])[0]
        for at, piece in enumerate(_pieces(clause)):
            if (name := phrase(piece)) and (at == 0 or len(piece.split()) <= _MOST_IN_POINT):
                yield name


def _before_cues(text: str) -> Iterator[str]:
    """What stands in "strong X skills"."""
    for match in _after().finditer(text):
        before = _pieces(text[: match.start()])
        if before and (name := phrase(before[-1], from_end=True)):
            yield name


def _points(text: str) -> Iterator[str]:
    """What stands in a list with nothing around it: "X, Y and Z"."""
    pieces = _pieces(text)
    if pieces and all(len(piece.split()) <= _MOST_IN_POINT for piece in pieces):
        yield from filter(None, map(phrase, pieces))


def _objects(text: str) -> Iterator[str]:
    """What a duty is done to: "operate X and Y"."""
    opening = _DOING.match(text)
    if opening and _is_doing(opening["verb"]):
        rest = text[opening.end() :]
        for at, piece in enumerate(_pieces(rest)[:_MOST_PIECES]):
            if name := phrase(_without_verb(piece) if at or rest.startswith(("and ", "& ")) else piece):
                yield name
            yield from (name for means in _MEANS.split(piece)[1:] if " " in (name := phrase(means)))


def _is_doing(word: str) -> bool:
    small = word.casefold()
    if small.endswith("ed") and small not in groups("job_cues")["verbs"]:
        return False
    return small in base_of() or small in groups("job_cues")["verbs"] or small.removesuffix("s") in base_of()


def _is_done(word: str) -> bool:
    """Whether a lone word is a form of a verb ("served", "hearing") and so names nothing."""
    return _is_doing(word) or (word in base_of() and word.endswith(("ed", "ing")))


def _says_enough(name: str) -> bool:
    """Whether a name that the sentence's grammar alone gives away has two words, is known, or is spelt like a name."""
    return " " in name or name.casefold() in _known_small() or is_marked(name)


def _without_verb(piece: str) -> str:
    first, _, rest = piece.partition(" ")
    known = _known_small()
    stripped = rest and _is_doing(first) and not first.endswith("ing") and piece.casefold() not in known
    return rest if stripped else piece


def _pieces(text: str) -> list[str]:
    return [piece for piece in _SPLIT.split(text) if piece and re.search(r"\w", piece)]


def phrase(piece: str, *, from_end: bool = False) -> str:
    """The skill that a piece of a list names, without the words around it; empty where it names none.

    A piece is read from its start up to the first small word, or, `from_end`, from its last small word on.
    """
    cues = groups("job_cues")
    tokens = [token for word in piece.split() if (token := word.strip(".!?:…\"“”'’*_"))]
    small = [token.casefold() for token in tokens]
    if from_end:
        cut = max((at + 1 for at, word in enumerate(small) if word in cues["stop"]), default=0)
        tokens, small = tokens[cut:], small[cut:]
    while small and (small[0] in cues["left"] or re.fullmatch(r"\d[\d.+-]*", small[0])):
        tokens, small = tokens[1:], small[1:]
    cut = next((at for at, word in enumerate(small) if word in cues["stop"] and not _joins(small, at)), len(small))
    tokens, small = tokens[:cut], small[:cut]
    while small and (small[-1] in cues["right"] or (len(small) > 1 and small[-1].endswith("ly"))):
        tokens, small = tokens[:-1], small[:-1]
    return " ".join(tokens) if _is_skill(small) else ""


def _joins(small: list[str], at: int) -> bool:
    """Whether a small word belongs to the name, as in "bills of lading"."""
    return 0 < at < len(small) - 1 and small[at] in {"of", "to"} and small[at - 1] in groups("job_cues")["of"]


def _is_skill(small: list[str]) -> bool:
    none = groups("job_cues")["none"]
    if not 0 < len(small) <= _MOST_WORDS or not re.search(r"[^\W\d_]", " ".join(small)):
        return False
    if " ".join(small) in _known_small():
        return True
    if small[-1] in none or all(word in none for word in small) or " ".join(small) in groups("job_cues")["small"]:
        return False
    return len(small) > 1 or (len(small[0]) > 1 and not _is_done(small[0]) and not small[0].endswith("ly"))


@cache
def _known_small() -> frozenset[str]:
    return words("skill_names") | groups("fields")["field"]


@cache
def _before() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_any('before')})(?!\w)\s*", re.IGNORECASE)


@cache
def _after() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{_any('after')})(?!\w)", re.IGNORECASE)


def _any(group: str) -> str:
    return "|".join(map(re.escape, sorted(groups("job_cues")[group], key=lambda cue: (-len(cue), cue))))
