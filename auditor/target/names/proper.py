"""Proper names in a sentence of an advertisement: acronyms, CamelCase and runs of capitalised words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from auditor.prose.lexicon import groups
from auditor.target.parts.sentences import OPENING, Sentence
from auditor.target.vocabulary import is_marked, is_stop

_MOST_WORDS, _LONGEST_NUMBER = 4, 4
_PLACING = frozenset({"near", "at", "from", "of", "around", "outside", "to", "dr", "mr", "mrs", "ms", "prof"})
_TEAM = re.compile(
    r" (?:team|department|dept|ward|squad|office|branch|site|campus|building|store|clinic|household|family)s?\b"
)
_LIST_GOES_ON = re.compile(r"(?:,|/| and| or| &) ?(?:and |or )?[A-Z]")
_LEVEL = re.compile(
    r"[ABC][12]|(?:band|tier|grade|level|step|phase|big|section|scope|zone|unit)(?: (?:\d\w*|[IVX]+))?", re.IGNORECASE
)
_SHOUTED, _TRAILING = 0.7, ".!?'’\"”"
_TOKEN = re.compile(r"\w+\(\w+\)\w+|[^\s,;:()\[\]|•]+")
_CAPITALISED = re.compile(r"[A-Z][\w'’&+#.-]*")

Token = re.Match[str]


def proper_names(sentence: Sentence) -> Iterator[str]:
    """Acronyms, CamelCase and runs of capitalised words; where most plain words have capitals, those tell nothing."""
    tokens = list(_TOKEN.finditer(sentence.text))
    if len(tokens) > 2 and sentence.text.isupper():
        return
    for run in _runs(sentence, tokens, shouted=_is_shouted(sentence.text, tokens)):
        name = sentence.text[run[0].start() : run[-1].end()].rstrip(_TRAILING)
        if len(run) <= _MOST_WORDS + (" of " in name) and _is_sought(name, sentence.text[run[-1].end() :]):
            yield name


def _is_shouted(text: str, tokens: Sequence[Token]) -> bool:
    """Whether most plain words have a capital, as in a headline; the first, and those before a comma, tell nothing."""
    plain = [
        token.group()
        for before, token in pairwise(tokens)
        if not is_marked(token.group()) and not text.startswith((",", "("), before.end())
    ]
    return len(plain) > 2 and sum(word[0].isupper() for word in plain) > _SHOUTED * len(plain)


def _runs(sentence: Sentence, tokens: Sequence[Token], *, shouted: bool) -> Iterator[Sequence[Token]]:
    """Each row of words, one space apart, that make one name."""
    run: list[Token] = []
    for at, token in enumerate(tokens):
        word, before = token.group().rstrip(_TRAILING), tokens[at - 1].group() if at else ""
        before = "" if before.endswith((".", "!", "?")) else before
        joined = bool(run and before) and sentence.text[run[-1].end() : token.start()] == " "
        if joined and _goes_on(before, word, tokens[at + 1 : at + 2], shouted=shouted):
            run.append(token)
            continue
        named = _is_named(word, shouted=shouted, within=joined) and (
            bool(run) or is_marked(word) or _has_its_own_capital(sentence, token, before)
        )
        if run and not (named and joined):
            yield run
            run = []
        if named:
            run.append(token)
    if run:
        yield run


def _goes_on(before: str, word: str, following: Sequence[Token], *, shouted: bool) -> bool:
    """Whether a small word belongs to a name, as in "Rules of Civil Procedure" and "City & Guilds"."""
    joins = (word == "&" and not shouted) or (word == "of" and before.casefold() in groups("job_phrases")["of"])
    return joins and any(_CAPITALISED.match(one.group()) for one in following)


def _is_named(word: str, *, shouted: bool, within: bool) -> bool:
    small = word.casefold()
    if small in groups("job_no_skills")["names"]:
        return False
    if is_marked(word):
        return True
    if word.isdigit():
        return within and len(word) <= _LONGEST_NUMBER
    return not shouted and _CAPITALISED.fullmatch(word) is not None and not is_stop(small)


def _has_its_own_capital(sentence: Sentence, token: Token, before: str) -> bool:
    """Whether a capital is none of the sentence's start (nothing `before`), unless a list opens it, and of no place."""
    if sentence.part == OPENING:
        return False
    if not before:
        return _LIST_GOES_ON.match(sentence.text, token.end()) is not None
    return before.casefold() not in _PLACING


def _is_sought(name: str, following: str) -> bool:
    """Whether a name may be a skill's: no employer's, place's, grade's or team's, and no plain word with a capital."""
    if name.endswith(("'s", "’s")) or name.rpartition(" ")[2].casefold() in groups("job_somebody")["bodies"]:
        return False
    if name.casefold() in groups("job_no_skills")["names"] or _says_nothing(name):
        return False
    return _LEVEL.fullmatch(name) is None and _TEAM.match(following) is None


def _says_nothing(name: str) -> bool:
    """Whether a lone word with a capital is a plain one all the same ("Programme"), and no tool's ("Access")."""
    small, nothing = name.casefold(), groups("job_no_skills")
    plain = (small in nothing["general"] or small in nothing["lone"]) and not is_marked(name)
    return plain and small not in groups("inflection_limits")["capitalised"]
