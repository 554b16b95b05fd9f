"""Whether an invitation's note is a personal one: whom it greets, why now, what is shared, what it asks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from auditor.interview import names
from auditor.prose.language import language
from auditor.prose.terms import fold

BASIC, PREMIUM = 200, 300
"""Characters of an invitation's note (SOURCES.md, NOTE-LIMIT)."""
GREETING = 60

_DEFAULT = re.compile(
    r"i(?:'|’)?d like to (?:add you to|join) (?:my|your) (?:professional |linkedin )*network|"
    r"^let(?:'|’)?s connect[.!]?$",
    re.IGNORECASE,
)
_INTERVIEW = re.compile(r"\binterview", re.IGNORECASE)
_REASON = re.compile(
    r"\b(?:interview\w*|role|position|opening|appl(?:y|ied|ication)|met|meet\w*|spoke|speak\w*|talk\w*|conversation|"
    r"call|question|article|post|panel|workshop|conference|event|course|class|lecture|project|team|colleague\w*|"
    r"worked|work together|studied|fellow|introduced|told me|suggested|recommended by|enjoyed|admire\w*|read your|"
    r"look(?:ing)? forward|thank\w*)\b",
    re.IGNORECASE,
)
_FAVOUR = re.compile(
    r"\b(?:refer(?:ral)?\b(?: me)?|recommend me|hire me|(?:put in|say) a (?:good )?word|"
    r"(?:help|get|find|land) me (?:get |find |land )?(?:a|an|the|this|that) |"
    r"(?:pass|send)(?: on| along)? my (?:cv|r[eé]sum[eé])|"
    r"(?:review|look at|have a look at) my (?:cv|r[eé]sum[eé]|profile|application)|any (?:jobs|openings|vacancies)|"
    r"(?:job|position|role) for me|(?:a|small|big) favou?r|consider me|salary)",
    re.IGNORECASE,
)


@dataclass(frozen=True, kw_only=True)
class NoteRead:
    """The state (`personal`, `generic` or `none`), what is good, and what is still to mend, as sentences."""

    state: str
    good: list[str]
    mend: list[str]


def read_note(text: str, *, name: str, company: str, shared: Sequence[str]) -> NoteRead:
    """A note to somebody of this name at this company; `shared` are schools, employers and followed companies.

    The reason and the favour are looked for in English alone; in another language they count neither way.
    """
    text = " ".join(text.split())
    if not text:
        return NoteRead(state="none", good=[], mend=[])
    english = language(text) in {None, "en"}
    addressed = _is_addressed(text, name)
    common = _named(text, [company, *shared]) or ("the interview" if _INTERVIEW.search(text) else "")
    reason = bool(_REASON.search(text)) if english else True
    favour = _FAVOUR.search(text) if english else None
    default = bool(_DEFAULT.search(text))
    good = [
        *(["It greets them by name."] if addressed else []),
        *(["It says why you write."] if reason and english and not default else []),
        *([f"It names something true that you share: {common}."] if common else []),
    ]
    mend = [
        *(["It is LinkedIn's own sentence; use your own."] if default else []),
        *([] if addressed else ["It does not greet them by name."]),
        *([] if reason or default else ["It does not say why you write to them, and why now."]),
        *([] if common else ["It names nothing that you share: the interview, a school, an employer."]),
        *([f"It asks for something (“{favour[0].strip()}”); a first note should not."] if favour else []),
        *_length(len(text)),
    ]
    is_personal = addressed and reason and common and not favour and not default and len(text) <= PREMIUM
    return NoteRead(state="personal" if is_personal else "generic", good=good, mend=mend)


def _is_addressed(text: str, name: str) -> bool:
    """Whether the first or last name stands near the beginning."""
    opening = names.sieve(text[:GREETING])
    parts = names.sieve(names.plain(name))
    return any(len(part) > 1 and part in opening for part in parts)


def _named(text: str, shared: Sequence[str]) -> str:
    """The first of the names that the text holds as whole words; empty for none."""
    folded = f" {fold(text)} "
    return next((one for one in shared if one.strip() and f" {fold(one)} " in folded), "")


def _length(characters: int) -> list[str]:
    if characters > PREMIUM:
        return [f"It has {characters} characters; a note ends at {BASIC}, with Premium at {PREMIUM}."]
    if characters > BASIC:
        return [f"It has {characters} characters, which only Premium sends; without it, a note ends at {BASIC}."]
    return []
