"""What a word of an advertisement may be: a known skill, a name by its spelling, a verb, an adjective, a small word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from auditor.prose.inflections import base_of
from auditor.prose.lexicon import groups, words
from auditor.prose.terms import fold

ADVERB = r"(?!(?:apply|supply|comply|reply|rely|multiply|assembly|family|anomaly|early|elderly|daily)\b)[a-z]+ly "
HOW = re.compile(rf"^{ADVERB}(?=[a-z])")
"""An adverb that opens a text in small letters."""
_ACRONYM = re.compile(
    r"[A-Z][A-Z0-9]+(?:[&/+.-][A-Z0-9]+)*[+#]{0,2}s?|[A-Z](?:[&/+.-][A-Z0-9]+)+|[A-Z]{2,}\d*|[A-Z]\+\+|[A-Z]#"
    r"|[A-Z]{1,4}\([A-Z]{1,4}\)[A-Z]{1,4}"
)
_CAMEL = re.compile(
    r"[A-Z]{2,4}[a-z]{2,}|[A-Za-z][a-z]+[A-Z]\w*|[a-z]+[A-Z]\w+|\w+\.(?:js|NET|io|ai)|\.NET|[A-Z][a-z]+\d+"
)
_CONTRACTED = re.compile(r"['’](?:d|ll|ve|re|m)$|n['’]t$|^(?:that|there|here|it|he|she|who|what|let)['’]s$")
_VERB = re.compile(r"\w{2}(?:ulate|inate|iate|icate|igate|itate|alise|alize|ify)s?$")
_LIKE = re.compile(r"\w{3}(?:al|ic|ive)$")


@cache
def known_small() -> frozenset[str]:
    """The skills and fields of work that the lists know, in small letters."""
    return words("skill_names") | groups("fields")["field"]


@lru_cache(maxsize=16384)
def is_marked(word: str) -> bool:
    """Whether the spelling alone makes a name of it, wherever it stands: "SQL", "JavaScript", "C++"."""
    return _ACRONYM.fullmatch(word) is not None or _CAMEL.fullmatch(word) is not None


def says_enough(name: str) -> bool:
    """Whether a name that the sentence's grammar alone gives away has two words, is known, or is spelt like a name."""
    return " " in name or name.casefold() in known_small() or is_marked(name)


def is_role(name: str) -> bool:
    """Whether a name says who somebody is ("Account Executives") and not what they can do."""
    if " of " in name or any(map(is_marked, name.split())):
        return False
    last, roles = fold(name).rpartition(" ")[2], groups("roles")
    return last not in groups("job_somebody")["things"] and (last in roles["role"] or last in roles["framed"])


def is_stop(word: str) -> bool:
    """Whether a word in small letters ends a name: a preposition, a pronoun, "you'll"."""
    return word in groups("job_phrases")["stop"] or _CONTRACTED.search(word) is not None


def joins(small: Sequence[str], at: int) -> bool:
    """Whether a small word belongs to the name, as in "bills of lading"."""
    inner = 0 < at < len(small) - 1
    return inner and small[at] in {"of", "to", "for"} and small[at - 1] in groups("job_phrases")["of"]


def is_adjective(word: str) -> bool:
    """Whether a word says what something is like, by its ending ("assistive") or a list, and so names nothing alone."""
    known = groups("job_adjectives")
    return word in known["adjectives"] or (
        _LIKE.search(word) is not None and word not in known["nouns like adjectives"]
    )


def is_doing(word: str) -> bool:
    """Whether a word may be the verb of a duty: "pack", "packing", "packs", "cross-check"; not "packed"."""
    small, verbs = word.casefold().rpartition("-")[2], groups("job_verbs")
    if small.endswith("ed") and small not in verbs["duty"]:
        return False
    if any(one in base_of() or one in verbs["duty"] for one in (small, small.removesuffix("s"))):
        return True
    return _VERB.search(small) is not None and small not in verbs["nouns like verbs"]
