"""The pipeline of the interview track: export and answers in, the plan out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import auditor
from auditor.audit import judge, read_profile
from auditor.case import gather, own_texts
from auditor.errors import NotAnExport
from auditor.export import Export
from auditor.export.network import open_network
from auditor.interview import reasons
from auditor.interview.answers import Answers
from auditor.interview.cards import cards
from auditor.interview.decision import Situation, decide
from auditor.interview.drafts import drafts
from auditor.interview.known import Known
from auditor.interview.network import Network
from auditor.interview.person_cards import already_connected, invitation
from auditor.interview.plan import SCHEMA, ExportUsed, Interview, InterviewerPlan, InterviewPlan
from auditor.interview.saying import weekday_text
from auditor.interview.steps import steps
from auditor.interview.warmth import warm_paths
from auditor.profile import Profile
from auditor.rubric import load
from auditor.scorecard import CitedSource, RowProblem, Scorecard, Tool
from auditor.sources import CITATIONS
from auditor.spelling import read_spelling


def prepare(path: str | Path | Sequence[str | Path], answers: Answers) -> InterviewPlan:
    """The plan for one member's interview.

    `path` is as `audit_export` takes it; `answers` are `settle`d. Messages are read for names and dates alone. Raises
    the errors of the door; an export without a profile gives a plan that says so.
    """
    paths = [Path(path)] if isinstance(path, str | Path) else [Path(one) for one in path]
    export, profile = read_profile(paths)
    network = Network(tables=open_network(paths))
    scorecard = _audited(export, profile, days_left=(answers.day - answers.today).days)
    known = [
        Known(person=person, answers=answers, network=network, profile=profile, scorecard=scorecard)
        for person in answers.interviewers
    ]
    people = [_interviewer(one) for one in known]
    return InterviewPlan(
        schema=SCHEMA,
        tool=Tool(name="auditor", version=auditor.__version__),
        export=_export_used(export, known[0]),
        member=profile.identity.name,
        interview=_interview(answers, known[0]),
        interviewers=people,
        steps=steps(known[0], people, scorecard.next_steps if scorecard else []),
        sources=[_cited(key) for key in reasons.CITED],
        problems=[
            RowProblem(file=one.file, row=one.row, reason=one.reason)
            for one in dict.fromkeys((*network.tables.problems, *export.problems))
        ],
    )


def _audited(export: Export, profile: Profile, *, days_left: int) -> Scorecard | None:
    case = gather(profile, spelling=read_spelling(own_texts(profile)))
    try:
        return judge(export, case, load(), days_left=days_left)
    except NotAnExport:
        return None


def _interviewer(known: Known) -> InterviewerPlan:
    paths = warm_paths(known) if known.answers.company else []
    situation = _situation(known)
    decision = decide(situation)
    shown = cards(known, paths, decision)
    day = _connect_on(known, decision.name)
    return InterviewerPlan(
        name=known.person.name,
        decision=decision.name,
        connect_on=day.isoformat() if day else None,
        reasons_for=reasons.reasons_for(known, situation),
        reasons_against=reasons.reasons_against(known, situation, shown),
        cards=shown,
        title=known.person.title,
        url=known.person.url,
        answer=decision.answer.format(day=weekday_text(day)) if day else decision.answer,
        channel=decision.channel,
        dissent=reasons.dissent(decision),
        would_change=reasons.would_change(known, situation, decision),
        warm_paths=paths,
        drafts=drafts(known, decision.name),
    )


def _situation(known: Known) -> Situation:
    connected, met = already_connected(known).state, known.contact
    return Situation(
        connected=connected,
        invitation=invitation(known).state,
        culture=known.answers.culture,
        active=known.person.active,
        timing=known.timing,
        tie="yes" if met or connected == "possibly" else "no",
        wrote_first="yes" if met and met.they_wrote_first else "no",
    )


def _connect_on(known: Known, decision: str) -> date | None:
    if decision == "connect-now":
        return known.answers.today
    return known.window.best if decision == "connect-on" and known.window else None


def _export_used(export: Export, known: Known) -> ExportUsed:
    return ExportUsed(
        path=export.path,
        kind=export.kind.value,
        day=export.as_of.isoformat(),
        day_source=export.as_of_source,
        age_days=known.age_days,
        is_old=known.is_old,
    )


def _interview(answers: Answers, known: Known) -> Interview:
    span = known.window
    return Interview(
        company=answers.company,
        date=answers.day.isoformat(),
        time=f"{answers.at:%H:%M}" if answers.at else "",
        zone=answers.zone,
        invited_on=answers.invited_on.isoformat() if answers.invited_on else None,
        today=answers.today.isoformat(),
        culture=answers.culture,
        window_opens=span.opens.isoformat() if span else None,
        window_closes=span.closes.isoformat() if span else None,
    )


def _cited(key: str) -> CitedSource:
    one = CITATIONS[key]
    return CitedSource(key=one.key, name=one.work, grade=one.grade, address=one.address)
