"""Texts to begin from: every word is the template's, the member's or the export's; what is unknown is a [gap]."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import msgspec
from msgspec import Struct

from auditor.interview import names
from auditor.interview.known import Known
from auditor.interview.note import BASIC, PREMIUM
from auditor.interview.person_cards import read_known
from auditor.interview.plan import Draft, DraftFact
from auditor.interview.saying import weekday_text
from auditor.stage import current_study
from auditor.stage_name import StageName
from auditor.template import fill

ANSWERS = "your answers"
NOTES = {"note-200": BASIC, "note-300": PREMIUM}


class Template(Struct, frozen=True, forbid_unknown_fields=True):
    """One text of `drafts.toml`: for which decisions, what it is for, and its words with `{slots}`.

    `shorter` holds other words of it, for names that make it longer than its limit.
    """

    id: str
    title: str
    use: str
    decisions: tuple[str, ...]
    text: str
    shorter: tuple[str, ...] = ()


class Templates(Struct, frozen=True, forbid_unknown_fields=True):
    """All texts and the words that stand where a slot has nothing to hold."""

    gaps: dict[str, str]
    draft: tuple[Template, ...]


@dataclass(frozen=True, kw_only=True)
class _Filling:
    words: str
    source: str


@cache
def templates() -> Templates:
    """The texts that the package holds."""
    return msgspec.toml.decode(files(__package__).joinpath("drafts.toml").read_bytes(), type=Templates)


def drafts(known: Known, decision: str) -> list[Draft]:
    """The texts that fit the decision, filled with what is known."""
    fillings = _fillings(known)
    return [_draft(known, one, fillings) for one in templates().draft if decision in one.decisions]


def _draft(known: Known, template: Template, fillings: dict[str, _Filling]) -> Draft:
    words = {slot: one.words for slot, one in fillings.items()}
    limit = NOTES.get(template.id, 0)
    versions = [fill(text.strip(), words, templates().gaps) for text in (template.text, *template.shorter)]
    filled = next((one for one in versions if len(one.text) <= limit), versions[-1])
    return Draft(
        id=template.id,
        title=template.title,
        use=template.use,
        text=filled.text,
        length=len(filled.text),
        limit=limit,
        facts=[DraftFact(words=fillings[slot].words, source=fillings[slot].source) for slot in filled.used],
        gaps=list(filled.gaps),
        remarks=read_known(known, filled.text).mend if limit else [],
    )


def _fillings(known: Known) -> dict[str, _Filling]:
    """What each slot holds; a slot without a fact is not there."""
    answers, person, me = known.answers, known.person, known.profile.identity
    day = weekday_text(answers.day)
    told = {
        "first_name": names.first_name(person.name),
        "full_name": names.plain(person.name),
        "company": answers.company,
        "day": day,
        "day_and_time": f"{day}, at {answers.at:%H:%M}" if answers.at else day,
    }
    fillings = {slot: _Filling(words=words, source=ANSWERS) for slot, words in told.items() if words}
    if me.name:
        place = f"{me.source.file}, row {me.source.row}"
        fillings["my_name"] = _Filling(words=names.plain(me.name), source=place)
    if role := _my_role(known):
        fillings["my_role"] = role
    return fillings


def _my_role(known: Known) -> _Filling | None:
    """Who the member is under a letter: for a student the study, and not the job beside it, else the role held now."""
    newest, study = known.profile.newest_position, current_study(known.profile)
    card = known.scorecard
    if card and card.subject.stage == StageName.STUDENT and study and study.degree and study.school:
        words, source = f"{study.degree}, {study.school}", study.source
    elif newest and newest.title and newest.company and newest.span.is_open:
        words, source = f"{newest.title} at {newest.company}", newest.source
    else:
        return None
    return _Filling(words=words, source=f"{source.file}, row {source.row}")
