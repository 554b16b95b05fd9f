"""What a job asks for: the target and its terms, and whose words they are."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from auditor.records import Aim


class Kind(StrEnum):
    """What sort of thing a term names; a tool is a skill."""

    SKILL = "skill"
    CERTIFICATION = "certification"
    DEGREE = "degree"
    TITLE = "title"


class Origin(StrEnum):
    """Whose words a target is made of."""

    ADVERTISEMENT = "advertisement"
    ROLE = "role"
    OWN = "own"


@dataclass(frozen=True, kw_only=True)
class Term:
    """One thing that a job asks for: `asked` is the line that asks, verbatim; a larger `weight` matters more."""

    name: str
    kind: Kind
    weight: float
    asked: str = ""


@dataclass(frozen=True, kw_only=True)
class Target:
    """What a profile is held against: terms, the weightiest first; `name` is what people call it ("nurse.pdf").

    `aims` are the rows of the export that an own target was made of; such a target informs and is never scored.
    `language` is the text's two-letter code, None where it cannot be told.
    """

    origin: Origin
    name: str
    terms: tuple[Term, ...]
    aims: tuple[Aim, ...] = ()
    language: str | None = None

    def of_kind(self, *kinds: Kind) -> tuple[Term, ...]:
        """The terms of these kinds, the weightiest first."""
        return tuple(term for term in self.terms if term.kind in kinds)

    @property
    def scored(self) -> tuple[str, ...]:
        """The names of skills and certifications that checks may look for; none where the words are the member's."""
        if self.origin is Origin.OWN:
            return ()
        return tuple(term.name for term in self.of_kind(Kind.SKILL, Kind.CERTIFICATION))
