"""Skills that stand after or before words that announce them: "experience with welding", "strong welding skills"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from auditor.prose.lexicon import any_of, groups
from auditor.target.phrases.pieces import named, pieces, without_verb
from auditor.target.phrases.trimming import stretches, trimmed
from auditor.target.vocabulary import is_adjective, says_enough

_LONGEST_PIECE = 6
_CLAUSE_END = re.compile(r"[.;!?](?:\s|$)|\s[–—-]\s")


def after_cues(text: str) -> Iterator[tuple[str, float]]:
    """What stands in "experience with X, Y and Z", each with its share of the sureness."""
    for match in _opening().finditer(text):
        clause = _CLAUSE_END.split(text[match.end() :], maxsplit=1)[0]
        for at, piece in enumerate(pieces(clause)):
            if at == 0 or len(next(stretches(piece), "").split()) <= _LONGEST_PIECE:
                yield from named(piece)


def before_cues(text: str) -> Iterator[str]:
    """What stands in "strong X skills"; a lone word that says little keeps what follows it ("plant knowledge")."""
    for match in _closing().finditer(text):
        if before := pieces(text[: match.start()]):
            name = _named_before(before[-1], match.group().strip())
            if says_enough(name):
                yield name


def _named_before(piece: str, cue: str) -> str:
    name = without_verb(trimmed(without_verb(piece, gerund=True), from_end=True), gerund=True)
    nouns = groups("job_verbs")["nouns"]
    last = " ".join(word for word in piece.split() if word.casefold() not in groups("job_phrases")["left"])
    lone = name or (last if last.casefold() in nouns else "")
    plain = lone.islower() or lone.casefold() in nouns
    needs_it = plain and not says_enough(lone) and not is_adjective(lone.casefold())
    return f"{lone} {cue}" if needs_it and cue.casefold() in groups("job_cues")["told with"] else name


@cache
def _opening() -> re.Pattern[str]:
    doing = any_of(groups("job_verbs")["doing"])
    cues = any_of(groups("job_cues")["before"])
    return re.compile(rf"(?<!\w)(?:{cues}|experience(?= (?:{doing})\b))(?!\w)\s*", re.IGNORECASE)


@cache
def _closing() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{any_of(groups('job_cues')['after'])})(?!\w)", re.IGNORECASE)
