"""A sentence of an advertisement -> what it may ask for, each with how sure the sign is."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from auditor.prose.lexicon import groups
from auditor.prose.terms import mentions
from auditor.target.asked import Kind
from auditor.target.names.activities import activities
from auditor.target.names.certificates import certificates
from auditor.target.names.degrees import degrees, level_of
from auditor.target.names.known import as_written, spoken_languages
from auditor.target.names.proper import proper_names
from auditor.target.parts.sentences import Sentence
from auditor.target.phrases.duties import duty_of
from auditor.target.phrases.set_out import phrases
from auditor.target.sureness import ALONE, CREDENTIAL, KNOWN, KNOWN_WORD, OBJECT, PROPER
from auditor.target.vocabulary import is_marked, is_role

_REPORTS = re.compile(r"^[Rr]eports? (?:directly )?to |\b[Rr]eporting (?:directly |in )?to (?=the |an? |our |[A-Z])")
"""Who is above somebody, which is no report."""
_BEYOND_DEGREE = re.compile(
    r"[,;.]? (?:and|with|plus|or) (?=\d|\w+ (?:experience|knowledge|years?|months?)|experience|knowledge"
    r"|(?:excellent|good|strong|sound|proven|fluent)\b)"
)
"""Where a sentence that asks for a degree goes on to other things; before that stand its subjects."""


class Candidate(NamedTuple):
    """A name in a sentence that may be what it asks for, and how sure that is."""

    name: str
    kind: Kind
    sure: float


def candidates(sentence: Sentence, present: Sequence[str], *, english: bool) -> Iterator[Candidate]:
    """What a sentence may ask for; of the names that the lists know only those `present` in the advertisement."""
    text = _REPORTS.sub("", sentence.text)
    asked = degrees(text) if english else ()
    yield from (Candidate(name, Kind.DEGREE, CREDENTIAL) for name in asked)
    yield from (Candidate(name, Kind.CERTIFICATION, CREDENTIAL) for name in certificates(text))
    if english:
        yield from (Candidate(name, Kind.SKILL, ALONE) for name in spoken_languages(text))
    if asked:
        yield from _beside_degrees(replace(sentence, text=text), asked)
        text = _beyond(asked[-1], text)
    found = _skills(replace(sentence, text=text), present, english=english)
    yield from (Candidate(name, Kind.SKILL, sure) for name, sure in found)


def names_beside_title(sentence: Sentence) -> Iterator[Candidate]:
    """Of the line that names the job only what is spelt like a name: the rest is the title itself, or a place."""
    yield from (Candidate(name, Kind.SKILL, PROPER) for name in proper_names(sentence) if is_marked(name))


def _beside_degrees(sentence: Sentence, asked: Sequence[str]) -> Iterator[Candidate]:
    """What is spelt like a name in a sentence that asks for degrees, and is none of them nor of their subjects."""
    rest = sentence.text
    for degree in asked:
        rest = rest.replace(degree, " ")
    return (one for one in names_beside_title(replace(sentence, text=rest)) if not level_of(one.name))


def _beyond(degree: str, text: str) -> str:
    """What a sentence asks for besides its last degree; often nothing."""
    _, _, rest = text.partition(degree)
    return "".join(_BEYOND_DEGREE.split(rest, maxsplit=1)[1:])


def _skills(sentence: Sentence, present: Sequence[str], *, english: bool) -> Iterator[tuple[str, float]]:
    """The skills that a sentence may ask for; where it is not English, only names that need no grammar."""
    duty, proper = duty_of(sentence), tuple(proper_names(sentence))
    done = dict(activities(sentence.text)) if english else {}
    told = [(name, sure) for name, sure in phrases(sentence, duty) if name not in done.values()] if english else []
    alone = {name.casefold() for name, _ in told} - groups("fields")["field"]
    yield from ((name, OBJECT) for name in done)
    for name in _known(sentence.text, present, proper):
        if not duty or name.casefold() != duty.verb.casefold() or duty.verb.casefold().endswith("ing"):
            yield from _with_sureness(name, alone)
    for name in proper:
        if (english or name.isupper()) and not is_role(name):
            yield name, PROPER if " " in name or is_marked(name) else ALONE
    yield from ((name, sure) for name, sure in told if not is_role(name))


def _known(text: str, present: Sequence[str], proper: Sequence[str]) -> Iterator[str]:
    """Names that the lists know, as the text spells them, where they are no part of a proper name."""
    longer = [name for name in proper if " " in name and not is_role(name)]
    for name in mentions(text, present):
        written = as_written(name, text)
        if written and not (written[0].isupper() and any(written in one and written != one for one in longer)):
            yield written


def _with_sureness(name: str, alone: Collection[str]) -> Iterator[tuple[str, float]]:
    """A known name is sure; a plain word is so only where it stands `alone` as a phrase, and is none within one."""
    if " " in name or not name.islower():
        yield name, KNOWN
    elif name in alone:
        yield name, ALONE
    elif not any(name in phrase.split() for phrase in alone):
        yield name, KNOWN_WORD
