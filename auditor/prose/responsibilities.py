"""What a text says its writer was responsible for: scope, team, budget, product, caseload, patients, classes."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from auditor.prose.inflections import every_form
from auditor.prose.lexicon import groups
from auditor.prose.results import results
from auditor.prose.roles import role_in
from auditor.prose.statements import statements
from auditor.prose.tagging import Tagged, tag

_SAID = re.compile(
    r"\b(?:responsible|accountable|answerable) (?:for|to)\b|\bresponsibilit(?:y|ies) (?:for|included?|includes?|include|were|are|:)|\b(?:in|took|take|taking|had|have) (?:full |overall |sole )?(?:charge|responsibility|ownership) (?:of|for)\b"
    r"|\b(?:duties|tasks|responsibilities|role|job|work|remit) (?:included?|includes|involved?|involves|consisted|covers|covered|comprised|were|are)\b|\b(?:tasked|charged|entrusted) with\b"
    r"|\b(?:key|main|daily|core) (?:responsibilities|duties|tasks)\b|\breport(?:ed|ing|s)? (?:directly )?(?:in)?to the\b|\b(?:main|first|sole|single|primary|key) (?:point of )?contact (?:for|between)\b|\bpoint of contact\b|\b(?:point person|go-to person) (?:for|on)\b"
    r"|\bP&L (?:responsibility|ownership|accountability)\b|\bowner of the\b|\bon[- ]call for\b|\bsigned for\b|\baccountability for\b"
    r"|\b(?:verantwortlich|zuständig|verantwortung) (?:für|über)\b|\bverantworte\b|\b(?:leitung|führung|betreuung|koordination) (?:von|des|der|eines|einer|\d+)\b|\bresponsables? (?:de|del|des|du|d['’])|\bchargée?s? (?:de|du|des|d['’])|\ben charge d|\bencadrement d"
    r"|\bencargad[oa]s? de|\ba cargo (?:de|del)|\bresponsáve(?:l|is) (?:por|pel[oa]s?|de)|\bencarregad[oa]s? d|\btiendo a cargo|\bgestión de|\bgestão d|\bgestion d(?:e|u|es)\b|\bdirijo\b|\bgestiono\b|\bgerencio\b|\bcoordeno\b|\bje (?:gère|dirige|supervise|coordonne|encadre)\b|\bich (?:leite|führe|betreue|verantworte)\b"
    r"|\b(?:team|équipe|equipo|equipe|mannschaft) (?:von|de|of) \d+",
    re.IGNORECASE,
)
_SCOPED = re.compile(
    r"\b(?:team|crew|staff|squad|platoon|section|group|department|caseload|class|classes|portfolio|fleet|budget|unit|ward|network|cohort|brigade|kitchen|workforce|headcount|turnover)s? (?:of|:) (?:up to |over |about |more than |around |some )?(?:[$€£]\s?\d|\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozens?|hundreds?)"
    r"|\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty|fifty|sixty)[- ](?:bed|bedded|cover|covers|seat|seater|person|people|member|strong|room|acre|truck|vehicle|store|site|place|unit|line|desk|pupil|student|patient|resident|child|barn|berth|screen)\b(?:[- ]\w+)?"
    r"|\b(?:direct|indirect) reports\b|[$€£]\s?\d[\d.,]*\s?(?:k|m|bn|million|billion|thousand)?\+?(?: \w+){0,2} (?:budget|p&l|portfolio|territory|book of business|revenue stream|estate|account|turnover)\b",
    re.IGNORECASE,
)
_MERE_MEMBER = re.compile(
    r"\b(?:part of|member of|joined|worked (?:in|within|with|as part)|working (?:in|within|with)|within|join|in) (?:a|the|our)?\s*(?:\w+[- ]){0,3}(?:team|crew|group|company|firm|class|cohort|network|startup|start-up)\b",
    re.IGNORECASE,
)
_ON_DUTY = re.compile(r"^(?:on|for|of|in charge of|over|across|to|at|with)$")
_OPENING_WORDS = 6


@lru_cache(maxsize=512)
def responsibilities(text: str) -> tuple[str, ...]:
    """The clauses of a text, verbatim and each once, that say what the writer was responsible for.

    They say so in words ("responsible for", and its like in German, French, Spanish and Portuguese), with a verb of
    charge or of regular work and its object ("led a team of 6", "cared for residents", "prepared tax returns"), with a
    size ("28-bed ward", "12 direct reports"), or with a post ("charge nurse on nights for a mixed ICU"). What is sought,
    liked or learned, a mere membership and the writer's own skills are none. House rules.
    """
    found: dict[str, str] = {}
    for statement in statements(text):
        for clause in tag(statement).clauses():
            if clause.tags and _is_charge(clause, clause.span(0, len(clause.tags) - 1)):
                quote = clause.span(0, len(clause.tags) - 1)
                found.setdefault("".join(filter(str.isalnum, quote.casefold())), quote)
    return tuple(found.values())


def _is_charge(clause: Tagged, written: str) -> bool:
    known = groups("duties")
    if len(clause.words) < 2 or _sought(clause, len(clause.words)):
        return False
    if _SAID.search(written):
        return True
    if _SCOPED.search(written) and not _MERE_MEMBER.search(written) and not known["blocked"] & set(clause.words[:4]):
        return True
    return _by_verb(clause, written) or _by_post(clause)


def _sought(clause: Tagged, until: int) -> bool:
    known = groups("duties")
    return any(
        word in known["blocked"]
        and word
        not in {
            "work",
            "worked",
            "helped",
            "part",
            "trained",
            "can",
            "will",
            "learning",
            "experience",
            "study",
            "course",
            "courses",
        }
        for word in clause.words[: min(until, 4)]
    )


def _by_verb(clause: Tagged, written: str) -> bool:
    """Whether the clause opens with a verb of charge or regular work that has an object."""
    at = _verb_place(clause)
    if at is None:
        return False
    word, ahead = clause.words[at], clause.words[at + 1 :]
    known = groups("duties")
    if not ahead or ahead[0] in known["not_objects"] or known["self"] & set(ahead[:3]) or known["races"] & set(ahead):
        return False
    if (
        word in _forms("hold")
        and not (word.startswith("look") and ahead[0] != "after")
        and not (word.startswith("car") and ahead[0] != "for")
    ):
        return "%" not in clause.tags[at + 1 : at + 4]
    if results(written):
        return False
    if word in _forms("routine") and len(ahead) >= 1 and clause.tags[at + 1] != "y":
        return True
    return word in _forms("made") and _bare_plural(clause, at + 1)


def _verb_place(clause: Tagged) -> int | None:
    """Where the verb stands that opens the clause, after "I", an auxiliary or an adverb."""
    for at, word in enumerate(clause.words[:_OPENING_WORDS]):
        if word in _verbs():
            return at
        if not (
            clause.tags[at] in "u~&,;h"
            or word.endswith("ly")
            or word in {"am", "daily", "where", "currently", "also", "now", "day", "to"}
        ):
            return None
    return None


def _bare_plural(clause: Tagged, start: int) -> bool:
    """Whether the object is a plural without article or number: regular work rather than one thing made."""
    for at in range(start, min(start + 4, len(clause.tags))):
        if clause.tags[at] == "s" or (clause.words[at].endswith("s") and clause.tags[at] in "nkGIL"):
            return True
        if clause.tags[at] not in "wnk&":
            return False
    return False


def _by_post(clause: Tagged) -> bool:
    """Whether the clause opens with a role and says what it was for ("Shift lead for the night crew")."""
    opening = clause.span(0, min(_OPENING_WORDS, len(clause.words)) - 1)
    role = role_in(opening)
    if role is None or opening.find(role) > 12:
        return False
    after = [
        word
        for (start, _), word in zip(clause.places, clause.words, strict=True)
        if start >= clause.places[0][0] + opening.find(role) + len(role)
    ]
    return (
        bool(after)
        and bool(_ON_DUTY.match(after[0]))
        and after[0] != "with"
        and bool(groups("duties")["scope"] & set(after[1:8]))
    )


@cache
def _forms(group: str) -> frozenset[str]:
    return every_form(groups("duties")[group])


@cache
def _verbs() -> frozenset[str]:
    return _forms("hold") | _forms("routine") | _forms("made")
