"""Buzzwords that stand without evidence in their sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from auditor.prose.lexicon import groups, words
from auditor.prose.phrases import is_number, words_of
from auditor.prose.responsibilities import responsibilities
from auditor.prose.results import results
from auditor.prose.statements import sentences

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_ACRONYM_OR_NAME = re.compile(
    r"(?<![.!?:•]\s)(?<!^)\b(?:[A-Z][a-z]+(?:[A-Z][a-z]+)*|[A-Z]{2,}[\w+#]*|[A-Za-z]+[+#]{1,2}|\w+\.js)\b"
)


def unbacked(text: str) -> tuple[str, ...]:
    """The buzzwords of an English text, verbatim and each once, whose sentence gives no evidence.

    Evidence is a number, a result, a duty with its object, or a name (of a place, a tool, a
    firm). A phrase of plain work ("strategic planning", "creative director") is no buzzword. House rules.
    """
    found: dict[str, str] = {}
    for sentence in sentences(text):
        spans = _buzzwords(sentence)
        if spans and not _is_backed(sentence, spans):
            for start, end in spans:
                found.setdefault(" ".join(sentence[start:end].casefold().split()), sentence[start:end])
    return tuple(found.values())


def _buzzwords(sentence: str) -> list[tuple[int, int]]:
    small = sentence.casefold()
    if any(phrase in small for phrase in groups("buzzword_evidence")["duty"]):
        return []
    tokens = [(match.start(), match.end(), match.group().casefold()) for match in _WORD.finditer(sentence)]
    found: list[tuple[int, int]] = []
    for at, (start, _, word) in enumerate(tokens):
        for phrase in _phrases().get(word, ()):
            if tuple(token for _, _, token in tokens[at : at + len(phrase)]) == phrase and (
                not found or start >= found[-1][1]
            ):
                found.append((start, tokens[at + len(phrase) - 1][1]))
                break
    return found


def _is_backed(sentence: str, spans: Sequence[tuple[int, int]]) -> bool:
    if any(map(is_number, words_of(sentence))) or results(sentence) or responsibilities(sentence):
        return True
    praise = groups("buzzword_evidence")["praise"]
    return any(
        match.group().casefold() not in praise and not any(start <= match.start() < end for start, end in spans)
        for match in _ACRONYM_OR_NAME.finditer(sentence)
    )


@cache
def _phrases() -> Mapping[str, Sequence[tuple[str, ...]]]:
    """The buzzwords as words, longest first, by their first word."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for entry in words("buzzwords"):
        parts = tuple(_WORD.findall(entry))
        found.setdefault(parts[0], []).append(parts)
    return {first: sorted(entries, key=lambda entry: (-len(entry), entry)) for first, entries in found.items()}
