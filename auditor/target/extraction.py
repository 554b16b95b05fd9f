"""An advertisement's text -> the terms that it asks for, weighed and each once."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from auditor.prose.terms import mentions
from auditor.target.asked import Kind, Term
from auditor.target.candidates import Candidate, candidates, names_beside_title
from auditor.target.names.abbreviations import abbreviations, short_names
from auditor.target.names.degrees import level_of
from auditor.target.names.known import known_names
from auditor.target.parts.employer import employer, names_employer
from auditor.target.parts.sentences import OPENING, Sentence, sentences_that_ask
from auditor.target.parts.titles import titles_of
from auditor.target.sightings import Sighting, distinct, see
from auditor.target.sureness import CREDENTIAL

MOST, MOST_DEGREES = 36, 2
"""Terms that a target keeps besides its title; readers of `tests/target/labelled` name 38 at most."""
LONGEST_TITLE_LINE = 12


def terms_of(text: str, *, english: bool = True) -> tuple[Term, ...]:
    """The terms of an advertisement, the weightiest first, at most `MOST` besides title and degrees.

    Of terms that weigh the same, the one that the text names first comes first.
    Where the text is not English only names that need no grammar are taken: known ones, acronyms and CamelCase.
    """
    titles, spelt_out = titles_of(text), abbreviations(text)
    seen = _seen(text, titles, besides=short_names(titles, spelt_out), english=english)
    ranked = sorted(distinct(seen, spelt_out), key=lambda one: (-one.total, text.find(one.name)))
    named = [Term(name=title, kind=Kind.TITLE, weight=CREDENTIAL, asked=title) for title in titles]
    studies = [one.term for one in _each_level(ranked)]
    others = [one.term for one in ranked if one.kind is not Kind.DEGREE]
    return (*named, *studies[:MOST_DEGREES], *[term for term in others if term.weight > 0][:MOST])


def _seen(text: str, titles: Sequence[str], *, besides: Collection[str], english: bool) -> Iterator[Sighting]:
    """What the sentences ask for, `besides` skills of these folded names: they are the job itself, and no skill."""
    found: dict[str, Sighting] = {}
    asking, whose = sentences_that_ask(text), employer(text)
    present = mentions("\n".join(sentence.text for sentence in asking), known_names())
    for sentence in asking:
        for one in _asked_for(sentence, titles, present, english=english):
            if one.kind is not Kind.SKILL or not names_employer(one.name, whose):
                see(found, one, sentence)
    return (one for key, one in found.items() if one.kind is not Kind.SKILL or key not in besides)


def _asked_for(
    sentence: Sentence, titles: Iterable[str], present: Sequence[str], *, english: bool
) -> Iterator[Candidate]:
    heads = _heads_the_page(sentence) or any(_names_job(title, sentence) for title in titles)
    if heads and len(sentence.text.split()) <= LONGEST_TITLE_LINE:
        return names_beside_title(sentence)
    return candidates(sentence, present, english=english)


def _names_job(title: str, sentence: Sentence) -> bool:
    """Whether a sentence names the job; a title of one word does so only where the text opens ("Nurse" is in much)."""
    if title not in sentence.text or (" " not in title and sentence.part != OPENING):
        return False
    return re.search(rf"(?<!\w){re.escape(title)}(?!\w)", sentence.text) is not None


def _heads_the_page(sentence: Sentence) -> bool:
    """Whether it is a line of the page's head that is no sentence: employer, place, pay grade."""
    return sentence.part == OPENING and not sentence.text.endswith((".", "!", "?", ";"))


def _each_level(ranked: Iterable[Sighting]) -> Iterator[Sighting]:
    """Of the degrees the first of each level: a certificate that stands for a diploma asks for nothing more."""
    levels: set[str | None] = set()
    for one in ranked:
        if one.kind is Kind.DEGREE and (level := level_of(one.name)) not in levels:
            levels.add(level)
            yield one
