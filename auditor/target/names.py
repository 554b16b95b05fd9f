"""Proper names in a sentence of an advertisement: acronyms, CamelCase and runs of capitalised words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from auditor.prose.lexicon import groups
from auditor.target.parts import OPENING, Sentence

_MOST_WORDS, _LONGEST_NUMBER = 4, 4
_PLACING = frozenset({"near", "at", "from", "of", "around", "outside", "to", "dr", "mr", "mrs", "ms", "prof"})
_SHOUTED, _TRAILING = 0.7, ".!?'’\"”"
_TOKEN = re.compile(r"[^\s,;:()\[\]|•]+")
_ACRONYM = re.compile(
    r"[A-Z][A-Z0-9]+(?:[&/+.-][A-Z0-9]+)*[+#]{0,2}s?|[A-Z](?:[&/+.-][A-Z0-9]+)+|[A-Z]{2,}\d*|[A-Z]\+\+|[A-Z]#"
)
_CAMEL = re.compile(
    r"[A-Z]{2,4}[a-z]{2,}|[A-Za-z][a-z]+[A-Z]\w*|[a-z]+[A-Z]\w+|\w+\.(?:js|NET|io|ai)|\.NET|[A-Z][a-z]+\d+"
)
_CAPITALISED = re.compile(r"[A-Z][\w'’&+#.-]*")


def proper_names(sentence: Sentence) -> Iterator[str]:
    """Acronyms, CamelCase and runs of capitalised words; where most plain words have capitals, those tell nothing."""
    tokens = list(_TOKEN.finditer(sentence.text))
    if len(tokens) > 2 and sentence.text.isupper():
        return
    plain = [
        token.group()
        for before, token in pairwise(tokens)
        if not is_marked(token.group()) and not sentence.text[before.end() :].startswith((",", "("))
    ]
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
