"""How a statement opens: with what somebody did, with a duty, or otherwise."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache

from auditor.prose.inflections import ing_forms, past_forms, present_forms
from auditor.prose.lexicon import groups, words
from auditor.prose.repetition import unrepeated


class Opening(StrEnum):
    """What the first telling words of a statement are."""

    ACTION = "action"
    DUTY = "duty"
    OTHER = "other"


_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d[\d.,]*|[:,;(]")
_READ = 80
_MOST_SKIPPED = 4
_SHORTEST_PLURAL = 3
_PREPOSITIONS = frozenset(
    {"in", "at", "with", "for", "to", "by", "as", "from", "about", "on", "of", "into", "through", "between", "across"}
)
_NOT_ADVERBS = frozenset(
    {
        "family",
        "daily",
        "weekly",
        "monthly",
        "yearly",
        "early",
        "assembly",
        "only",
        "italy",
        "july",
        "friendly",
        "anomaly",
    }
)


def opening(statement: str) -> Opening:
    """Whether an English statement opens with an action verb, with a duty ("Responsible for"), or neither.

    A verb may stand in any form and after "I", "We", "I've" or an adverb. Words that also are adjectives or nouns
    ("Experienced nurse", "Leading company", "Support engineer") count only where an object follows them. A word said
    twice in a row is read once.
    """
    found = [word.casefold() for word in _WORD.findall(unrepeated(statement)[:_READ])]
    known = groups("openings")
    if _duty(" ".join(found), found):
        return Opening.DUTY
    skipped = 0
    while found and skipped < _MOST_SKIPPED and _skippable(found, known["skip"]):
        found.pop(0)
        skipped += 1
    if not found:
        return Opening.OTHER
    joined = " ".join(found)
    if _duty(joined, found):
        return Opening.DUTY
    if joined.startswith(_phrases("noun_phrases")):
        return Opening.OTHER
    return Opening.ACTION if _acts(found) else Opening.OTHER


def _duty(joined: str, found: list[str]) -> bool:
    known = groups("openings")
    if found[:1] and found[0] in known["duty"]:
        return True
    return joined.startswith(_phrases("duty_phrases"))


def _skippable(found: list[str], skip: frozenset[str]) -> bool:
    """Whether the first word only leads to the verb: a pronoun, an auxiliary, an adverb."""
    word = found[0]
    if word in skip or word == ",":
        return len(found) > 1
    return word.endswith("ly") and word not in _NOT_ADVERBS and word not in _forms()


def _acts(found: list[str]) -> bool:
    verb, following = found[0], found[1] if len(found) > 1 else ""
    known = groups("openings")
    if verb not in _forms() and not _prefixed(verb):
        return False
    if verb in known["not_action"]:
        return verb.startswith("work") and following in known["actions_after_work"]
    if verb in known["strict_adjectives"]:
        return following in {"a", "an", "the", "my", "our"} or following[:1].isdigit()
    if verb in known["adjectives"]:
        return _takes_object(found)
    if verb in known["ing_nouns"] or verb in _nounlike():
        return _takes_object(found)
    return following not in {"", ":"} or verb in _pasts()


def _takes_object(found: list[str]) -> bool:
    """Whether what follows an ambiguous word reads as its object, not as the noun that it qualifies."""
    known = groups("openings")
    verb, following = found[0], found[1] if len(found) > 1 else ""
    if following in {"and", "or", ","}:
        return verb in _pasts() and found[2:3] != [] and (found[2] in _pasts() or found[2].endswith("ly"))
    if following in _PREPOSITIONS:
        return verb in known["passives"] or (
            verb in _nounlike() and verb not in _pasts() and following in {"with", "on"}
        )
    if following in known["followers"] or following[:1].isdigit():
        return True
    return following.endswith("s") and not following.endswith("ss") and len(following) > _SHORTEST_PLURAL


def _prefixed(verb: str) -> bool:
    head, _, tail = verb.partition("-")
    return head in {"co", "re", "pre", "self", "cross", "fast", "hand", "spot", "quality"} and tail in _forms()


@cache
def _phrases(key: str) -> tuple[str, ...]:
    return tuple(sorted(groups("openings")[key]))


@cache
def _forms() -> frozenset[str]:
    bases = words("verbs")
    return past_forms(bases) | ing_forms(bases) | present_forms(bases)


@cache
def _pasts() -> frozenset[str]:
    return past_forms(words("verbs"))


@cache
def _nounlike() -> frozenset[str]:
    """Base and third-person forms that also are nouns: "support", "reports"."""
    return present_forms(groups("openings")["base_nouns"])
