"""What a profile says of the present that its own dates speak against."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from auditor.case import Case
from auditor.check import Evidence, Privacy, quote
from auditor.checks.experience._roles import employer_key
from auditor.partial_date import PartialDate
from auditor.prose.terms import mentions
from auditor.records import Position, Span

_BREAK = r"(?:[|,;•·–—/&+]|\s-\s)"
_START = rf"(?:^|{_BREAK})\s*"
_END = rf"(?=\s*(?:$|[.(]|{_BREAK}))"

# It speaks of the member where it ends its phrase, or school or subject follow; a "student success coach" is not one.
_STUDENT = re.compile(
    rf"{_START}(?P<kind>(?:[\w'’.&-]+\s+){{0,4}})student(?:{_END}|\s+(?:(?P<at>at\b|@)|(?:in|from|majoring|studying)\b))",
    re.IGNORECASE,
)
# A further degree may have begun without being listed; the rest speaks of the past, of a figure, or of others' studies.
_ANOTHER_SENSE = re.compile(
    r"\b(?:ph\.?d|doctor\w*|(?:post-?)?grad(?:uate)?|master\w*|mba|m\.?sc|ll\.?m|medical|law|life-?long|eternal|forever"
    r"|not|no|for|of|to|help\w*|teach\w*|every|each|your|our)\b",
    re.IGNORECASE,
)
_PAST = re.compile(r"\b(?:former(?:ly)?|ex|previous(?:ly)?|past|prior|retired|alum\w*|was|until|once)\b", re.IGNORECASE)
_PRESENT = re.compile(
    r"\b(?:19|20)\d\d\s*(?:-|–|—|to|until)\s*(?:the )?(?:present|now|today)\b"
    r"|\bI(?: am|['’]m)? currently\b"
    r"|(?:^|[.;•]\s+|\s{2})currently,? (?:I|working|leading|managing|heading|employed|pursuing|responsible)\b",
    re.IGNORECASE,
)
_PRESENT_HINTS = ("currently", "present", "now", "today")
"""What every match of `_PRESENT` holds; to look for these takes a tenth of the time."""


@dataclass(frozen=True, kw_only=True)
class Contradiction:
    """A statement about the present, told as a clause, with the words and the dates that disagree."""

    told: str
    evidence: tuple[Evidence, ...]


def contradictions(case: Case, grace: timedelta) -> Iterator[Contradiction]:
    """Where the headline or a role's text disagrees with dates that passed more than `grace` before the export's day.

    Only texts in English are read; where a study or a role at the same employer goes on, nothing is said.
    """
    identity = case.profile.identity
    if case.reads_english(identity.headline) and not _PAST.search(identity.headline):
        yield from _student(case, grace)
        yield from _ended_role(case, grace)
    for position in case.profile.positions:
        is_read = _over(position.span, case, grace) and case.reads_english(position.description)
        if is_read and (found := _present(position.description)):
            words = found.group().strip(" .;•")
            yield Contradiction(
                told=f"the text of a role that has ended says “{words}”",
                evidence=(quote(position.source, "Description", words), _end_of(position)),
            )


def _present(text: str) -> re.Match[str] | None:
    small = text.casefold()
    return _PRESENT.search(text) if any(hint in small for hint in _PRESENT_HINTS) else None


def _student(case: Case, grace: timedelta) -> Iterator[Contradiction]:
    identity, studies = case.profile.identity, case.profile.studies
    found = _STUDENT.search(identity.headline)
    if not found or case.is_student or _ANOTHER_SENSE.search(found["kind"]):
        return
    elsewhere = found["at"] and not mentions(identity.headline, [study.school for study in studies])
    over = [(end, study) for study in studies if (end := _over(study.span, case, grace))]
    if over and len(over) == len(studies) and not elsewhere:
        _, last = max(over, key=lambda one: one[0].latest)
        yield Contradiction(
            told="your headline says “student”, and the last study that you list has ended",
            evidence=(
                quote(identity.source, "Headline", identity.headline),
                quote(last.source, "End Date", last.span.finished_text),
            ),
        )


def _ended_role(case: Case, grace: timedelta) -> Iterator[Contradiction]:
    identity = case.profile.identity
    at_work = {employer_key(position.company) for position in case.profile.current_positions}
    for position in case.profile.positions:
        end = _over(position.span, case, grace)
        if not (end and position.title and position.company) or employer_key(position.company) in at_work:
            continue
        title, company = re.escape(position.title.strip()), re.escape(position.company.strip())
        named = re.search(rf"{_START}(?P<role>{title}\s+(?:at|@)\s+{company}){_END}", identity.headline, re.IGNORECASE)
        if named:
            yield Contradiction(
                told=f"your headline names “{named['role']}”, a role that has ended",
                evidence=(quote(identity.source, "Headline", named["role"]), _end_of(position)),
            )
            return


def _over(span: Span, case: Case, grace: timedelta) -> PartialDate | None:
    """The end of the span, where it passed more than `grace` ago."""
    return span.finished if span.finished and span.finished.latest < case.profile.as_of - grace else None


def _end_of(position: Position) -> Evidence:
    return quote(position.source, "Finished On", position.span.finished_text, Privacy.GAP)
