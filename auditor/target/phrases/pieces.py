"""A sentence -> what stands between its commas and conjunctions, and the skills that such a piece names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from auditor.prose.lexicon import any_of, groups
from auditor.target.phrases.trimming import stretches, trimmed
from auditor.target.sureness import BEYOND, DEEP
from auditor.target.vocabulary import HOW, is_adjective, is_doing, joins, known_small, says_enough

_SPLIT = re.compile(
    r"\s*(?:[,;:•|\[\]=]|(?<!\w)\(|\((?!\w+\)\w)|\)(?!\w)|\s[–—-]+\s|\s/\s"
    r"|(?<=\w)/(?=[A-Za-z]{3})|(?<!\w)(?:and/or|and|or|&|as well as|plus)(?!\w))\s*"
)
_GLUE = "__"
_HAS_WORD = re.compile(r"\w")
_BEFORE_SHARED = re.compile(r"\w+(?:e|ing|[a-z]s|of|in|with|an?|the|or)")
_PARTICLE = re.compile(r"^\s*(?:out|up|off|on|down|through|over|together|away|back|forward) ")
_EXPERIENCE = re.compile(r"^experience (?=\w+ing )", re.IGNORECASE)


def pieces(text: str) -> list[str]:
    """What stands between commas and conjunctions; an adjective alone gets the noun that it shares with the next."""
    whole = _joined_names().sub(lambda found: found.group().replace(" ", _GLUE), text)
    parts = [part for piece in _SPLIT.split(whole) if _HAS_WORD.search(part := piece.replace(_GLUE, " "))]
    return [_with_shared_noun(piece, parts[at + 1 :]) for at, piece in enumerate(parts)]


def _with_shared_noun(piece: str, following: Sequence[str]) -> str:
    """The piece with a noun of a following one: "internal" of "internal and external audits" is "internal audits"."""
    *before, last = piece.split()
    if not is_adjective(last.casefold()) or (before and not _BEFORE_SHARED.fullmatch(before[-1])):
        return piece
    longer = next((words for one in following if len(words := next(stretches(one), "").split()) > 1), [])
    if not longer:
        return piece
    return " ".join([piece, *(longer[1:] if is_adjective(longer[0].casefold()) else longer[-1:])])


def named(piece: str) -> Iterator[tuple[str, float]]:
    """The skills that a piece of a list names: the first, and less sure those after its small words ("X for Y")."""
    said = False
    piece = _without_doing(piece)
    for at, stretch in enumerate(stretches(piece)):
        name = trimmed(stretch)
        if not name or _is_done_to(name, piece):
            continue
        enough = says_enough(name)
        if enough or not said:
            yield name, 1.0 if at == 0 else BEYOND if enough else DEEP
            said = True


def _without_doing(piece: str) -> str:
    """The piece without what says that something is done ("experience preparing accounts")."""
    first, _, rest = _EXPERIENCE.sub("", piece).partition(" ")
    done = rest and first.casefold() in groups("job_verbs")["doing"] and piece.casefold() not in known_small()
    return without_particle(rest) if done else piece


def _is_done_to(name: str, piece: str) -> bool:
    """Whether a lone word says what is done to what follows: "preparation" of "preparation of accounts"."""
    plain = " " not in name and name[1:].islower() and name.casefold() not in known_small()
    return plain and f"{name} of " in piece and re.search(rf"(?<!\w){re.escape(name)} of \w", piece) is not None


def without_particle(piece: str) -> str:
    """What follows a verb, without the small word that belongs to the verb ("out" of "carry out repairs")."""
    return _PARTICLE.sub("", piece)


def without_verb(piece: str, *, gerund: bool) -> str:
    """A later piece of a duty without the verb that it may begin with ("X and resolve Y"), where that is no noun.

    Verbs in -ing are such only where the duty itself has a `gerund`.
    """
    first, _, rest = HOW.sub("", piece).partition(" ")
    if not rest or first.endswith("ing") > gerund or not is_doing(first):
        return piece
    if joins([*piece.casefold().split(), ""], 1) or piece.casefold() in known_small():
        return piece
    return piece if _is_noun(first.casefold(), next(stretches(rest), ""), gerund=gerund) else rest


def _is_noun(verb: str, following: str, *, gerund: bool) -> bool:
    """Whether what may be a verb is a noun before the one word that follows it: "style guides", "check cashing"."""
    verbs, doing = groups("job_verbs"), following.endswith("ing")
    either = verb in verbs["nouns"]
    if " " in following or not (doing or either):
        return False
    return (doing and either) or verb not in verbs["duty"] or (gerund and either)


@cache
def _joined_names() -> re.Pattern[str]:
    """Known names that hold a conjunction ("health and safety") and so are no two."""
    names = any_of(name for name in known_small() if " and " in name)
    return re.compile(rf"(?<!\w)(?:{names})(?!\w)", re.IGNORECASE)
