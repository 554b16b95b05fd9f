"""Proper names in a sentence of an advertisement: acronyms, CamelCase and runs of capitalised words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise

from auditor.prose.lexicon import groups, words
from auditor.prose.terms import fold
from auditor.target.parts import OPENING, Sentence
from auditor.target.phrase import is_stop

_MOST_WORDS, _LONGEST_NUMBER = 4, 4
_PLACING = frozenset({"near", "at", "from", "of", "around", "outside", "to", "dr", "mr", "mrs", "ms", "prof"})
_DETERMINERS = {"the", "a", "an", "all", "every", "each"}
_EXPLAINED = re.compile(r"(?P<before>(?:[\w'’/-]{1,30} ){2,9})\((?P<short>[A-Z][A-Za-z&/]{1,7})\)")
_TEAM = re.compile(
    r" (?:team|department|dept|ward|squad|office|branch|site|campus|building|store|clinic|household|family)s?\b"
)
_LIST_GOES_ON = re.compile(r"(?:,|/| and| or| &) ?(?:and |or )?[A-Z]")
_LEVEL = re.compile(
    r"[ABC][12]|(?:band|tier|grade|level|step|phase|big|section|scope|zone|unit)(?: (?:\d\w*|[IVX]+))?", re.IGNORECASE
)
_SHOUTED, _TRAILING = 0.7, ".!?'’\"”"
_TOKEN = re.compile(r"\w+\(\w+\)\w+|[^\s,;:()\[\]|•]+")
_ACRONYM = re.compile(
    r"[A-Z][A-Z0-9]+(?:[&/+.-][A-Z0-9]+)*[+#]{0,2}s?|[A-Z](?:[&/+.-][A-Z0-9]+)+|[A-Z]{2,}\d*|[A-Z]\+\+|[A-Z]#"
    r"|[A-Z]{1,4}\([A-Z]{1,4}\)[A-Z]{1,4}"
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
        listed = begins and _LIST_GOES_ON.match(sentence.text, token.end()) is not None
        plain_name = (listed or not begins) and not placed and before not in _PLACING
        named = (
            bool(word)
            and _is_named(word, shouted=shouted, within=joined)
            and (bool(run) or plain_name or is_marked(word))
        )
        if joined and _goes_on(run[-1].group(), word, tokens[at + 1 : at + 2], shouted=shouted):
            run.append(token)
            continue
        if run and not (named and joined):
            yield from _run(sentence, run)
            run = []
        if named:
            run.append(token)
    if run:
        yield from _run(sentence, run)


def _goes_on(before: str, word: str, following: list[re.Match[str]], *, shouted: bool) -> bool:
    """Whether a small word belongs to a name, as in "Rules of Civil Procedure" and "City & Guilds"."""
    joins = (word == "&" and not shouted) or (word == "of" and before.casefold() in groups("job_phrases")["of"])
    return joins and any(_CAPITALISED.match(one.group()) for one in following)


def _run(sentence: Sentence, run: list[re.Match[str]]) -> Iterator[str]:
    name = sentence.text[run[0].start() : run[-1].end()].rstrip(_TRAILING)
    whose = name.endswith(("'s", "’s")) or name.split()[-1].casefold() in groups("job_somebody")["bodies"]
    whose = whose or _LEVEL.fullmatch(name) is not None or _says_nothing(name) or _heads_a_team(sentence, run[-1].end())
    if (
        not whose
        and name.casefold() not in groups("job_no_skills")["names"]
        and len(run) <= _MOST_WORDS + (" of " in name)
    ):
        yield name


def _says_nothing(name: str) -> bool:
    """Whether a lone word with a capital is a plain one all the same ("Programme"), and no tool's ("Access")."""
    small = name.casefold()
    plain = (small in groups("job_no_skills")["general"] or small in groups("job_no_skills")["lone"]) and not is_marked(
        name
    )
    return plain and small not in groups("inflection_limits")["capitalised"]


def _heads_a_team(sentence: Sentence, end: int) -> bool:
    return _TEAM.match(sentence.text, end) is not None


def _is_named(word: str, *, shouted: bool, within: bool) -> bool:
    if word.casefold() in groups("job_no_skills")["names"] or (is_stop(word.casefold()) and not is_marked(word)):
        return False
    if word.isdigit():
        return within and len(word) <= _LONGEST_NUMBER
    return is_marked(word) or (not shouted and _CAPITALISED.fullmatch(word) is not None)


def is_marked(word: str) -> bool:
    """Whether the spelling alone makes a name of it, wherever it stands."""
    return (len(word) > 1 and _ACRONYM.fullmatch(word) is not None) or _CAMEL.fullmatch(word) is not None


def languages(text: str) -> Iterator[str]:
    """Spoken languages that a sentence names by themselves; "French cuisine" is another thing."""
    edges, general = groups("job_phrases"), groups("job_no_skills")["general"]
    ends = (edges["stop"], edges["right"], edges["left"], general)
    for match in _languages().finditer(text):
        following = match["next"].casefold()
        if following in _DETERMINERS:
            continue
        if not following or any(following in words_ for words_ in ends):
            yield match["name"]


@cache
def _languages() -> re.Pattern[str]:
    names = "|".join(map(re.escape, sorted(words("languages"), key=lambda name: (-len(name), name))))
    return re.compile(rf"(?<![\w-])(?P<name>{names})(?![\w-])(?: ?(?P<next>\w*))")


def abbreviations(text: str) -> Mapping[str, str]:
    """Each abbreviation that the text explains in brackets, folded, with what it stands for, folded."""
    found: dict[str, str] = {}
    for match in _EXPLAINED.finditer(text):
        before, short = match["before"].split(), match["short"]
        letters = [letter for letter in short.rstrip("s") if letter.isalpha()]
        for count in range(1, len(letters) + 3):
            stretch = before[-count:]
            every = "".join(word[0] for word in stretch).casefold()
            if "".join(letters).casefold() in {initials_of(stretch), every}:
                found.setdefault(fold(short), fold(" ".join(stretch)))
    return found


def initials_of(names: Sequence[str]) -> str:
    """The first letters of words and of their hyphened parts, in small letters, without "of", "and", "the", "for"."""
    parts = [part for name in names for part in re.split(r"[-/]", name.casefold()) if part]
    return "".join(part[0] for part in parts if part not in {"of", "and", "the", "for", "in"})
