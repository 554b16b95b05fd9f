"""A statement as a row of tags, one character a word, on which the rules for results and responsibilities are written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from auditor.prose.inflections import ing_forms, past_forms, present_forms
from auditor.prose.lexicon import groups, words
from auditor.prose.quantities import Kind, quantities

NUMBERS = {
    Kind.PERCENT: "%",
    Kind.MONEY: "$",
    Kind.MULTIPLE: "x",
    Kind.FRACTION: "f",
    Kind.COUNT: "#",
    Kind.AMOUNT: "t",
    Kind.RATING: "r",
    Kind.OTHER: "y",
}
# Verbs that happened, in this order of precedence; "k" tags those that did not ("to cut", "will raise", "help reduce").
VERBS = {
    "named": "N",
    "multiply": "M",
    "save": "S",
    "change": "C",
    "improve": "U",
    "gain": "V",
    "attain": "A",
    "sustain": "K",
    "output": "O",
    "receive": "W",
    "move": "E",
}
WORDS = {
    "foreign_change": "F",
    "foreign_multiply": "D",
    "helped": "h",
    "irrealis": "z",
    "negation": "!",
    "subject": "u",
    "determiner": "d",
    "modifier": "~",
    "by": "b",
    "from": "e",
    "to": "T",
    "of": "o",
    "preposition": "p",
    "and": "&",
    "relative": "Y",
    "rate": "R",
    "zero": "Z",
    "incident": "I",
    "target": "Q",
    "change_noun": "G",
    "comparative": "J",
    "level": "L",
    "company": "B",
}
OTHER_VERB, UNREAL, PLURAL, NAME, WORD = "P", "k", "s", "n", "w"
REAL = frozenset(VERBS.values()) | {OTHER_VERB}
_AMBIGUOUS = frozenset(
    {
        "cut",
        "set",
        "hit",
        "beat",
        "let",
        "put",
        "read",
        "shut",
        "split",
        "spread",
        "cost",
        "forecast",
        "broadcast",
        "reset",
        "offset",
        "rebuilt",
    }
)
_SPANS_OF_TIME = frozenset(
    {"day", "week", "month", "year", "shift", "night", "hour", "minute", "term", "season", "semester", "piece"}
)
_TOKEN = re.compile(r"[^\W\d_]+(?:['’&./-][^\W\d_]+)*|[,;:()•–—&]|[^\s\w]")
_PUNCTUATION = {",": ",", ";": ";", ":": ";", "(": ";", ")": ";", "–": ";", "—": ";", "&": "&", "-": ";", "/": "&"}


_COORDINATION = re.compile("(?:,&|,|&)(?=~*[NMSCUVAOWEPK])")
_SHORTEST_CLAUSE = 3


@dataclass(frozen=True, kw_only=True)
class Tagged:
    """A piece of text: its words in small letters, their places in the text, and one tag for each."""

    text: str
    tags: str
    words: tuple[str, ...]
    places: tuple[tuple[int, int], ...]

    def span(self, first: int, last: int) -> str:
        """The text from one word to another, both in it."""
        return self.text[self.places[first][0] : self.places[last][1]]

    def clauses(self) -> Iterator[Tagged]:
        """The coordinate clauses: "Led six people" and "cut costs" of "Led six people and cut costs"."""
        start = 0
        for match in _COORDINATION.finditer(self.tags):
            if match.start() - start >= _SHORTEST_CLAUSE and "z" not in self.tags[: match.start()]:
                yield self.part(start, match.start())
                start = match.end()
        yield self.part(start, len(self.tags))

    def part(self, first: int, stop: int) -> Tagged:
        """The words from `first` up to but not `stop`, as a piece of its own."""
        return Tagged(
            text=self.text, tags=self.tags[first:stop], words=self.words[first:stop], places=self.places[first:stop]
        )


@lru_cache(maxsize=4096)
def tag(statement: str) -> Tagged:
    """The statement with a tag for every word, number and mark (the letters are those of NUMBERS, VERBS and WORDS)."""
    tokens = list(_tokens(statement))
    small = tuple(statement[start:end].casefold().replace("’", "'") for start, end, _ in tokens)
    tags = "".join(
        number or _word_tag(statement[start:end], word, at)
        for at, ((start, end, number), word) in enumerate(zip(tokens, small, strict=True))
    )
    return Tagged(
        text=statement, tags=_realised(tags, small), words=small, places=tuple((start, end) for start, end, _ in tokens)
    )


def _tokens(statement: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and, for a number, its tag."""
    at = 0
    for one in quantities(statement):
        yield from ((match.start(), match.end(), "") for match in _TOKEN.finditer(statement, at, one.start))
        yield one.start, one.end, NUMBERS[one.kind]
        at = one.end
    yield from ((match.start(), match.end(), "") for match in _TOKEN.finditer(statement, at))


def _word_tag(written: str, small: str, at: int) -> str:
    known = _tags().get(small)
    if known:
        return known
    if not small[0].isalpha():
        return _PUNCTUATION.get(small, ";")
    if at and written[0].isupper():
        return NAME
    return (
        PLURAL
        if (small.endswith("s") and not small.endswith(("ss", "us", "is"))) or small in groups("signals")["people"]
        else WORD
    )


def _realised(tags: str, small: tuple[str, ...]) -> str:
    """The tags with the verbs that only might happen turned to "k"."""
    found = list(tags)
    for at, word in enumerate(small):
        if word in _SPANS_OF_TIME and at and small[at - 1] in {"a", "an"} and found[at - 2 : at - 1] != ["p"]:
            found[at] = "R"
        elif found[at] in REAL and not _happened(found, small, at, word):
            found[at] = "G" if word == "cut" and found[at - 1 : at] and found[at - 1] in "d%$" else UNREAL
        elif (
            found[at] == UNREAL
            and word in _bases()
            and "h" in found[max(0, at - 5) : at]
            and not {",", ";"} & {*found[max(0, at - 5) : at]}
        ):
            found[at] = _bases()[word]
    return "".join(found)


def _happened(tags: list[str], small: tuple[str, ...], at: int, word: str) -> bool:
    clause = max((index for index in range(at) if tags[index] in ",;"), default=-1) + 1
    before = tags[clause:at]
    previous = next((index for index in range(at - 1, -1, -1) if tags[index] != "~"), -1)
    if "!" in tags[max(0, at - 3) : at]:
        return False
    if word in _AMBIGUOUS:
        return "z" not in tags[:at] and (
            previous < 0
            or (
                tags[previous] not in "Tdz%k"
                and small[previous] not in {"that", "which", "who", "you", "they", "helping"}
            )
        )
    if word.endswith("ing"):
        after_preposition = (
            previous >= 0
            and tags[previous] in "poT"
            and "h" not in before
            and small[previous] not in {"after", "while"}
        )
        return "z" not in before and not after_preposition
    return "z" not in before


@cache
def _tags() -> Mapping[str, str]:
    """The tag of every known word; a word of several groups takes the first."""
    known = groups("signals")
    found: dict[str, str] = {}
    for group, letter in WORDS.items():
        for word in known[group]:
            found.setdefault(word.replace("’", "'"), letter)
    for group, letter in VERBS.items():
        for form in (*past_forms(known[group]), *ing_forms(known[group])):
            found.setdefault(form, letter)
    for form in (*past_forms(words("verbs")), *ing_forms(words("verbs"))):
        found.setdefault(form, OTHER_VERB)
    for base in present_forms(words("verbs")):
        found.setdefault(base, UNREAL)
    return found


@cache
def _bases() -> Mapping[str, str]:
    """The tag that a base form takes after "helped to"."""
    found: dict[str, str] = {}
    for group, letter in VERBS.items():
        for base in groups("signals")[group]:
            found.setdefault(base, letter)
    return found
