"""Where a profile meets its target: each term listed, told in a text, suggested in other words, or missing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from auditor.profile import Profile
from auditor.prose.lexicon import groups
from auditor.prose.measure import Excerpt, excerpt
from auditor.prose.statements import statements
from auditor.prose.terms import mentioned_in, mentions
from auditor.records import Skill, Source
from auditor.skills import PROSE_TABLES, named_in
from auditor.target.asked import Kind, Target, Term
from auditor.target.names.degrees import level_of, levels_at_least

MOST_PLACES = 3
LONGEST_PIECE, WORDS_BEFORE = 110, 45
TITLES = ("Title", "Headline")

_WORD = re.compile(r"[^\W_]+(?:[&/'’+#.-][^\W_]+)*[+#]*")
_RANKS = frozenset(
    {"of", "for", "and", "the", "in", "director", "manager", "supervisor", "vp", "president", "ii", "iii"}
)


class Standing(StrEnum):
    """How a profile stands to a term; UNKNOWN where a table that could hold it is not in the export."""

    LISTED = "listed"
    TOLD = "told"
    SUGGESTED = "suggested"
    MISSING = "missing"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where a term stands: a cell, and the part of it that names the term, verbatim."""

    source: Source
    column: str
    text: str


Cells = Mapping[str, Sequence[Place]]
_NOWHERE = Source(file="", row=0)


@dataclass(frozen=True, kw_only=True)
class Match:
    """One term of the target, how the profile stands to it, and the places that show it, at most `MOST_PLACES`."""

    term: Term
    standing: Standing
    places: tuple[Place, ...] = ()

    @property
    def is_met(self) -> bool:
        """Whether the profile bears the term out, by name or in other words."""
        return self.standing in {Standing.LISTED, Standing.TOLD, Standing.SUGGESTED}


def matches(target: Target, profile: Profile) -> tuple[Match, ...]:
    """Every term of the target held against the profile, in the target's order; naming one twice changes nothing."""
    cells = tuple(cell for cell in _cells(profile) if cell.text)
    names = [term.name for term in target.terms]
    told = _by_name(cells, lambda text: mentioned_in(text, names))
    open_fields = [Skill(source=_NOWHERE, name=_field_of(term)) for term in target.terms if term.name not in told]
    suggested = _by_name(cells, lambda text: [skill.name for skill in named_in(text, open_fields)])
    listed = _by_listing(tuple(_listed(profile)), [term.name for term in target.terms if term.kind is not Kind.TITLE])
    return tuple(_match(term, profile, listed, told, suggested) for term in target.terms)


def _by_name(cells: Iterable[Place], named: Callable[[str], Iterable[str]]) -> dict[str, list[Place]]:
    """The cells that each name was found in; each cell is read once for all names."""
    found: dict[str, list[Place]] = {}
    for cell in cells:
        for name in named(cell.text):
            found.setdefault(name, []).append(cell)
    return found


def _by_listing(listed: Sequence[Place], names: Sequence[str]) -> dict[str, list[Place]]:
    """The listed names that name each term, and those of several words that a longer term holds whole.

    "Wound care" is listed where "advanced wound care" is asked for.
    """
    several = [place.text for place in listed if " " in place.text.strip()]
    held = {name: mentioned_in(name, several) for name in names}
    return _by_name(listed, lambda text: mentioned_in(text, names) | {name for name in names if text in held[name]})


def _match(term: Term, profile: Profile, listed: Cells, told: Cells, suggested: Cells) -> Match:
    if term.kind is Kind.DEGREE:
        degrees = tuple(_degrees(term, profile))
        standing = Standing.LISTED if degrees else _absence(profile, ("Education",))
        return Match(term=term, standing=standing, places=degrees[:MOST_PLACES])
    naming = tuple(_naming(term, told.get(term.name, ())))
    if term.kind is not Kind.TITLE and (held := listed.get(term.name)):
        return Match(term=term, standing=Standing.LISTED, places=(held[0], *naming)[:MOST_PLACES])
    if naming:
        return Match(term=term, standing=Standing.TOLD, places=naming)
    if hints := tuple(_suggesting(_field_of(term), suggested.get(_field_of(term), ()))):
        return Match(term=term, standing=Standing.SUGGESTED, places=hints)
    return Match(term=term, standing=_absence(profile, ("Skills", *PROSE_TABLES)))


def _absence(profile: Profile, tables: Iterable[str]) -> Standing:
    return Standing.MISSING if profile.knows(*tables) else Standing.UNKNOWN


def _listed(profile: Profile) -> Iterator[Place]:
    for skill in profile.skills:
        yield Place(source=skill.source, column="Name", text=skill.name)
    for certification in profile.certifications:
        yield Place(source=certification.source, column="Name", text=certification.name)


def _naming(term: Term, cells: Iterable[Place]) -> Iterator[Place]:
    titled = [cell for cell in cells if cell.column in TITLES] if term.kind is Kind.TITLE else []
    for cell in (titled or list(cells))[:MOST_PLACES]:
        piece = next((one for one in statements(cell.text) if mentions(one, [term.name])), cell.text)
        yield Place(source=cell.source, column=cell.column, text=_around(piece, term.name))


def _around(piece: str, name: str) -> str:
    """Of a long piece a part that still names the term, with a few words before it, verbatim."""
    if len(piece) <= LONGEST_PIECE:
        return piece
    starts = [match.start() for match in re.finditer(r"\S+", piece)]
    last = max((start for start in starts if mentions(piece[start:], [name])), default=0)
    start = min((start for start in starts if start >= last - WORDS_BEFORE), default=0)
    cut = excerpt(piece[start:], LONGEST_PIECE)
    return Excerpt(cut, more_before=start > 0, more_after=cut.more_after)


def _field_of(term: Term) -> str:
    """The name, of a title without its rank: "Product Analytics" of "Head of Product Analytics"."""
    if term.kind is not Kind.TITLE:
        return term.name
    ranks = groups("roles")["seniority"] | _RANKS
    kept = [word for word in _WORD.findall(term.name) if word.casefold() not in ranks]
    return " ".join(kept) or term.name


def _suggesting(name: str, cells: Iterable[Place]) -> Iterator[Place]:
    """Single statements that hold every telling word of the name without the name itself, at most `MOST_PLACES`."""
    wanted = [Skill(source=_NOWHERE, name=name)]
    pieces = ((cell, piece) for cell in cells for piece in statements(cell.text))
    held = (Place(source=c.source, column=c.column, text=excerpt(p)) for c, p in pieces if named_in(p, wanted))
    yield from islice(held, MOST_PLACES)


def _degrees(term: Term, profile: Profile) -> Iterator[Place]:
    """Degrees of the level that is asked for, or of a higher one; the subject is left to the reader."""
    level = level_of(term.name)
    enough = levels_at_least(level) if level else ()
    for study in profile.studies:
        if level_of(study.degree) in enough:
            yield Place(source=study.source, column="Degree Name", text=study.degree)


def _cells(profile: Profile) -> Iterator[Place]:
    """The member's own texts and titles, each with its place."""
    identity = profile.identity
    yield Place(source=identity.source, column="Headline", text=identity.headline)
    yield Place(source=identity.source, column="Summary", text=identity.summary)
    for position in profile.positions:
        yield Place(source=position.source, column="Title", text=position.title)
        yield Place(source=position.source, column="Description", text=position.description)
    for study in profile.studies:
        yield Place(source=study.source, column="Degree Name", text=study.degree)
        yield Place(source=study.source, column="Notes", text=study.notes)
        yield Place(source=study.source, column="Activities", text=study.activities)
    for table, entries in profile.extras.items():
        column = "Proficiency" if table == "Languages" else "Description"
        for entry in entries:
            yield Place(source=entry.source, column=entry.column, text=entry.title)
            yield Place(source=entry.source, column=column, text=entry.text)
