"""Starter drafts: texts to begin from, whose every word is the template's, the member's or the job's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files

import msgspec
from msgspec import Struct

from auditor.case import Case
from auditor.own_facts import LONGEST_STATEMENT, own_facts, quoted, speaks_english, summary_facts, usable
from auditor.prose.inflections import past_forms
from auditor.prose.lexicon import groups, words
from auditor.prose.results import results
from auditor.prose.statements import statements
from auditor.prose.verbs import Opening, opening
from auditor.records import Position
from auditor.scorecard import Criterion, Draft, Finding, Quote
from auditor.template import fill

GAPS = {"partial", "fail"}
HEADLINES, LONGEST_HEADLINE = 3, 220
ROLES = 3
MENDED_FIRST = (Opening.DUTY, Opening.ACTION, Opening.OTHER)
UNTOLD = ("experience-described", "experience-current-depth", "experience-action-verbs")
WITHOUT_RESULT = "experience-achievements"
_DUTY = re.compile(
    r"(?:i (?:am|was) |was |solely |mainly |also )*(?:responsible for|in charge of|tasked with|accountable for"
    r"|(?:my )?(?:main |key |daily )?(?:duties|responsibilities|tasks) (?:included?|are|were|was))[:\s]+(?=\w)",
    re.IGNORECASE,
)
_CAME = re.compile(
    r"\b(?:so that|resulting in|result(?:ed|s) in|leading to|thereby|saving|enabling|allowing)\b"
    r"|\b(?:that|which|who)\s+(?:(?:now|then|have|has|had|\w+ly)\s+)*(?P<verb>[\w-]+)",
    re.IGNORECASE,
)
"""The clause in which a statement tells what came of it, whether or not it is a result that can be counted."""
AFTER_COLON = {"came", "example"}
"""The slots that stand after a colon in `drafts.toml`."""


class Text(Struct, frozen=True, forbid_unknown_fields=True):
    """One text of `drafts.toml`: the checks that it `answers`, its words, and which slots must hold a fact or none."""

    needs: tuple[str, ...]
    text: str
    answers: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()

    def fits(self, facts: Mapping[str, Quote]) -> bool:
        """Whether the facts are those that it is for."""
        return all(slot in facts for slot in self.needs) and not any(slot in facts for slot in self.lacks)


class Texts(Struct, frozen=True, forbid_unknown_fields=True):
    """All texts by what they are for, the words of the gaps, and the checks that a headline or a request answers."""

    gaps: dict[str, str]
    headline_answers: tuple[str, ...]
    headline: tuple[Text, ...]
    summary: tuple[Text, ...]
    role: tuple[Text, ...]
    recommendation: tuple[Text, ...]


@cache
def texts() -> Texts:
    """The texts that the package holds."""
    return msgspec.toml.decode(files(__package__).joinpath("drafts.toml").read_bytes(), type=Texts)


def drafts(case: Case, criteria: Sequence[Criterion], *, strong: float) -> list[Draft]:
    """A draft for each finding that asks for words and is not met; none where the member does not write English.

    `strong` is the score, 0 to 100, from which a headline is good as it is. What a draft cannot know is a gap.
    """
    findings = {one.check: one for criterion in criteria for one in criterion.findings if one.outcome in GAPS}
    if not findings or not speaks_english(case):
        return []
    facts = own_facts(case)
    about_summary, about_praise = (_asked(known, findings) for known in (texts().summary, texts().recommendation))
    weak = any(one.id == "headline" and (one.score or 0) * 100 < strong for one in criteria)
    return [
        *(_headlines(facts) if weak and not findings.keys().isdisjoint(texts().headline_answers) else ()),
        *(_joined("summary", about_summary, summary_facts(case, facts)) if about_summary else ()),
        *filter(None, map(_statement, _thin_roles(case, findings))),
        *_joined("recommendation", about_praise, facts),
    ]


def _headlines(facts: Mapping[str, Quote]) -> Iterator[Draft]:
    """The first texts that the facts are enough for and that are no longer than a headline may be."""
    fitting = [_draft("headline", one.text, facts) for one in texts().headline if one.fits(facts)]
    yield from [one for one in fitting if len(one.text) <= LONGEST_HEADLINE][:HEADLINES]


def _asked(known: Sequence[Text], findings: Mapping[str, Finding]) -> list[Text]:
    """The texts that answer an unmet question."""
    return [one for one in known if not findings.keys().isdisjoint(one.answers)]


def _joined(part: str, asked: Sequence[Text], facts: Mapping[str, Quote]) -> Iterator[Draft]:
    """One draft of a sentence for each question, of several with the same question the first that fits."""
    chosen: dict[tuple[str, ...], str] = {}
    for one in asked:
        if one.fits(facts):
            chosen.setdefault(one.answers, one.text)
    if chosen:
        yield _draft(part, " ".join(chosen.values()), facts)


def _thin_roles(case: Case, findings: Mapping[str, Finding]) -> list[Position]:
    """The newest roles that an unmet finding points at, or that name no result where too few do."""
    places = {(quote.file, quote.row) for check in UNTOLD if check in findings for quote in findings[check].evidence}
    return [
        role
        for role in case.profile.recent_positions
        if (not role.description or case.reads_english(role.description))
        and (
            (role.source.file, role.source.row) in places
            or (WITHOUT_RESULT in findings and not results(role.description))
        )
    ][:ROLES]


def _statement(role: Position) -> Draft | None:
    """One statement of the role, what came of it left open; a pattern where the role holds none to begin from.

    None where each of its statements says what came of it.
    """
    facts: dict[str, Quote] = {}
    gaps: dict[str, str] = {}
    told = results(role.description)
    own = [one for one in statements(role.description) if usable(one, LONGEST_STATEMENT)]
    unfinished = [one for one in own if not any(clause in one for clause in told) and not _tells_what_came(one)]
    if own and not unfinished:
        return None
    for one in sorted(unfinished, key=lambda one: MENDED_FIRST.index(opening(one)))[:1]:
        duty = _DUTY.sub("", one, count=1) if _DUTY.match(one) else ""
        first, _, rest = duty.partition(" ")
        if duty and first.casefold().endswith("ing") and rest:
            gaps["verb"], duty = f"{first}, as a verb in the past", rest
        facts["duty" if duty else "statement"] = quoted(role.source, "Description", (duty or one).strip(" .;,:!"))
    text = next(one.text for one in texts().role if one.fits(facts))
    return _draft("role", text, facts, about=role, gaps=gaps)


def _tells_what_came(statement: str) -> bool:
    """Whether a clause does: "a dam removal that reopened nine miles of stream", "resulting in fewer calls"."""
    verbs = [match["verb"] for match in _CAME.finditer(statement)]
    return any(verb is None or verb.casefold().endswith("ed") or verb.casefold() in _pasts() for verb in verbs)


@cache
def _pasts() -> frozenset[str]:
    return past_forms(words("verbs"))


def _after_colon(text: str) -> str:
    """The words as they stand within a sentence: a capital that only opened one of their own becomes small."""
    first = text.split(" ", 1)[0]
    if first == "I" or (first.isupper() and len(first) > 1):
        return text
    known = first.casefold() in groups("abbreviations")["starters"] | _pasts()
    return text[:1].lower() + text[1:] if known or opening(text) is Opening.ACTION else text


def _draft(
    part: str, text: str, facts: Mapping[str, Quote], *, about: Position | None = None, gaps: Mapping[str, str] = {}
) -> Draft:
    said = {slot: _after_colon(fact.text) if slot in AFTER_COLON else fact.text for slot, fact in facts.items()}
    filled = fill(text, said, {**texts().gaps, **gaps})
    return Draft(
        part=part,
        about=about.title or about.company if about else "",
        text=filled.text,
        gaps=list(filled.gaps),
        facts=[facts[slot] for slot in filled.used],
    )
