"""What a sentence sets to do, and to what: "operate X and Y", "pick, pack and label Z"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from auditor.prose.inflections import base_of
from auditor.prose.lexicon import groups
from auditor.target.parts.sentences import Sentence
from auditor.target.phrases.pieces import named, pieces, without_particle, without_verb
from auditor.target.phrases.trimming import trimmed
from auditor.target.vocabulary import ADVERB, is_doing, known_small

_MOST_PIECES = 16
_DOING = re.compile(
    r"(?:(?:.{0,60}?\b(?:you|he or she|she or he|they|post ?holder|candidate|applicant|person)"
    r"(?:['’](?:ll|d)| will| would| can| may| might| could)(?: also| then| be| help(?: to)?)?|you|to|must|should|and"
    r"|(?:[^,;]{0,40}\b)?(?:ability|able|willing|willingness|expected|required) to) )?"
    rf"(?:{ADVERB})?(?P<verb>(?!(?:with|on|in|to|the|our|an?|be|become)\b)[A-Za-z-]+)(?=[\s,/])",
    re.IGNORECASE,
)
_LED = re.compile(rf"(?:\b(?:to|will|would|can|must|should|help)|['’](?:ll|d)) (?:{ADVERB})?$", re.IGNORECASE)
"""What stands before a verb and nothing else."""
_THAT = re.compile(r"^\s*that ")
_THING = re.compile(r" (?:the|an?|our|your|their|all|any|each|every) ")
_NEXT_VERB = re.compile(r"(?:\s*[,/]\s*|\s+)(?:(?:and|or|&)\s+)?(?P<verb>[A-Za-z-]+)(?=[\s,/])")
_CONJUNCTION = re.compile(r"\s(?:and|or|&)\s")


class Duty(NamedTuple):
    """The verb that a duty opens with, as it stands there, and what follows it."""

    verb: str
    rest: str


def duty_of(sentence: Sentence) -> Duty | None:
    """The opening of a sentence that says what is done; among requirements most verbs are nouns ("contract law")."""
    opening = _DOING.match(sentence.text)
    if opening and _opens_a_duty(sentence, opening) and not _opens_with_a_skill(sentence.text):
        return Duty(opening["verb"], sentence.text[opening.end() :])
    return None


def _opens_with_a_skill(text: str) -> bool:
    return any(piece.casefold() in known_small() for piece in pieces(text)[:1])


def _opens_a_duty(sentence: Sentence, opening: re.Match[str]) -> bool:
    verb, edges = opening["verb"].casefold(), groups("job_phrases")
    start, end = opening.span("verb")
    if _LED.search(sentence.text[:start]) and verb not in edges["left"] and verb not in edges["stop"]:
        return True
    if sentence.part == "duties" and sentence.is_point and _THING.match(sentence.text, end):
        return True
    plainly = sentence.part not in {"asked", "wished"} or start > 0 or verb.endswith("s")
    return is_doing(verb) and (plainly or verb in groups("job_verbs")["duty"])


def objects(duty: Duty) -> Iterator[tuple[str, float]]:
    """What a duty is done to, or its verb where that names a skill ("pruning"), each with its share of the sureness."""
    gerund = duty.verb.endswith("ing")
    if gerund and base_of().get(duty.verb.casefold()) not in groups("job_verbs")["duty"] and trimmed(duty.verb):
        yield duty.verb, 1.0
    rest = _THAT.sub("", duty.rest[_end_of_verbs(duty.rest) :])
    for at, piece in enumerate(pieces(rest)[:_MOST_PIECES]):
        yield from named(without_verb(piece, gerund=gerund) if at else without_particle(piece))


def _end_of_verbs(rest: str) -> int:
    """Where a row of verbs ends that goes on after the first one: "pick, pack and label Z"."""
    end = 0
    while (following := _NEXT_VERB.match(rest, end)) and is_doing(following["verb"]):
        if following.group()[0].isspace() and not _CONJUNCTION.search(following.group()):
            break
        end = following.end()
    return end
