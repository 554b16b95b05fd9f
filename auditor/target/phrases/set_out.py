"""Phrases that a sentence sets out as skills, and how sure that is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from auditor.prose.lexicon import groups, words
from auditor.prose.terms import fold
from auditor.target.parts.sentences import Sentence
from auditor.target.phrases.cues import after_cues, before_cues
from auditor.target.phrases.duties import Duty, objects
from auditor.target.phrases.pieces import named, pieces, without_verb
from auditor.target.sureness import BARE, BEFORE, HEADED, LISTED, LONE, OBJECT, POINT, WORD
from auditor.target.vocabulary import is_marked, known_small, says_enough

_LONGEST_PIECE, _LONGEST_IN_POINT = 6, 10
_ACTIVITY = re.compile(r"\w{2}(?:ing|tion|sion|ment|ysis|logy|graphy|metry|scopy|ics|ance|ence|ture|age|ery|ism)$")


def phrases(sentence: Sentence, duty: Duty | None) -> Iterator[tuple[str, float]]:
    """Phrases that the sentence sets out as skills, each with how sure the sign is; `duty` is what it opens with."""
    for name, sure in _by_sign(sentence, duty):
        if not _names_somebody(name):
            yield name, sure + HEADED * _names_an_activity(name) - HEADED * _names_a_place(name)


def _by_sign(sentence: Sentence, duty: Duty | None) -> Iterator[tuple[str, float]]:
    yield from ((name, LISTED * share) for name, share in after_cues(sentence.text))
    yield from ((name, BEFORE) for name in before_cues(sentence.text))
    if duty:
        yield from ((name, _sure(name, OBJECT, BARE) * share) for name, share in objects(duty))
    elif sentence.is_point or sentence.part in {"asked", "wished"}:
        lone = LISTED if sentence.is_point and " " not in sentence.text else LONE
        yield from ((name, _sure(name, POINT, lone) * share) for name, share in _points(sentence))


def _points(sentence: Sentence) -> Iterator[tuple[str, float]]:
    """What stands in a list with nothing around it: "X, Y and Z"; among duties also "X: raise Y, pay Z"."""
    longest = _LONGEST_IN_POINT if sentence.is_point else _LONGEST_PIECE
    found = pieces(sentence.text)
    if any(len(piece.split()) > longest for piece in found):
        return
    for at, piece in enumerate(found):
        yield from named(without_verb(piece, gerund=False) if at and sentence.part == "duties" else piece)


def _sure(name: str, phrase: float, lone: float) -> float:
    """How sure a name is that the grammar gives away: a plain word alone, though known, says less than a phrase."""
    if not says_enough(name):
        return lone
    return phrase if " " in name or is_marked(name) else WORD


def _names_an_activity(name: str) -> bool:
    """Whether a phrase ends as names of fields and activities do ("absence management"), or has a known one in it."""
    found = fold(name).split(" ")
    ends = found[-1] in _heads() or _ACTIVITY.search(found[-1]) is not None
    return len(found) > 1 and (ends or not known_small().isdisjoint(found))


def _names_somebody(name: str) -> bool:
    """Whether a phrase ends in who somebody is ("fee earners")."""
    last = name.rpartition(" ")[2].casefold()
    return last in groups("job_somebody")["people"] and name.casefold() not in known_small()


def _names_a_place(name: str) -> bool:
    """Whether a phrase in small letters ends in where people work ("nursing schools")."""
    return name.islower() and name.rpartition(" ")[2] in groups("job_somebody")["places"]


@cache
def _heads() -> frozenset[str]:
    return frozenset(map(fold, words("skill_heads")))
