"""Which stage of a career a profile shows, and from what that was told."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from math import inf

from auditor.partial_date import PartialDate
from auditor.profile import Profile
from auditor.prose.roles import role_in
from auditor.records import Study
from auditor.stage_name import StageName

EARLY_YEARS = 5.0
# House rules: half a year between roles is common; two years away, or one that still lasts, is a career break.
BREAK_DAYS = 730
OPEN_BREAK_DAYS = 365
RETURN_WINDOW_DAYS = 730
STUDENT_DEGREE_YEARS = 6
# A new trade is new for three years, and a study that led to it ended at most two years from its start.
NEW_YEARS, RETRAINING_YEARS = 3, 2

_CHANGE = re.compile(
    r"\b(?:career[- ]chang(?:e|er|ing)|changing careers?"
    r"|(?:transition|pivot|mov)(?:ing|ed) (?:from [\w ,&-]{3,40} )?(?:in)?to (?:a (?:new )?career|(?:a )?civilian))\b",
    re.IGNORECASE,
)
# In a headline only a phrase of its own, and only into work: "Transitioning to Project Management".
_INTO_WORK = re.compile(
    r"(?:^|[|•·,/–—-])\s*((?:now )?(?:transition|pivot)ing (?:in)?to ([^|•·,/–—]{3,60}))", re.IGNORECASE
)
_RETURN = re.compile(
    r"\b(?:career break|returning to (?:work|the workforce|my career)|back (?:at|to|in) work after|returnship"
    r"|return(?:ed|ing)? (?:to work )?after (?:a|my|taking))\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{3,}")
# Words of a title that say how high somebody stands, not in what: "Junior Partner" crowns a career.
_RANK = re.compile(
    r"senior|junior|lead|head|chief|principal|staff|deputy|assistant|associate|manager|director|officer|specialist"
    r"|consultant|coordinator|executive|team|member|trainee|intern|graduate|apprentice|newly|qualified|partner|fellow"
    r"|president|vice|owner|founder|chair|board|advisor|adviser|freelance|independent|self|employed|retired|the|and|for",
    re.IGNORECASE,
)


@dataclass(frozen=True, kw_only=True)
class Stage:
    """A stage, the reason in words, and whether the tables that could tell otherwise were there."""

    name: StageName
    reason: str
    certain: bool = True


def chosen(name: StageName) -> Stage:
    """The stage that the person at the keyboard named."""
    return Stage(name=name, reason="you chose it")


def infer(profile: Profile) -> Stage:
    """The stage that the profile's own dates and words show, as of the export's day.

    Not certain where Positions or Education is not in the export: then they could have said otherwise.
    """
    name, reason = _told(profile)
    return Stage(name=name, reason=reason, certain=profile.knows("Positions", "Education"))


def _told(profile: Profile) -> tuple[StageName, str]:
    years = profile.experience_years
    words = f"{profile.identity.headline}  {profile.identity.summary}"
    study = current_study(profile)
    if study and years < EARLY_YEARS:
        return StageName.STUDENT, f"{study.school or 'a school'} is listed without an end, or with one to come"
    if years > 0 and (reason := _changed(profile, words)):
        return StageName.CHANGER, reason
    if years >= 1 and (reason := _came_back(profile, words)):
        return StageName.RETURNER, reason
    if not profile.positions and not profile.knows("Positions"):
        return StageName.EXPERIENCED, "your roles are not in this download, so your career stage is a guess"
    if years < EARLY_YEARS:
        return StageName.EARLY, f"the roles add up to {_years(years)}"
    return StageName.EXPERIENCED, f"the roles add up to {_years(years)}"


def _changed(profile: Profile, words: str) -> str:
    if change := _change(profile.identity.headline, words):
        return f"the profile says “{change}”"
    return _began_anew(profile)


def _change(headline: str, words: str) -> str:
    """The words that tell of a change of career, or none."""
    if match := _CHANGE.search(words):
        return match.group()
    into = _INTO_WORK.search(headline)
    return into[1].strip() if into and role_in(into[2]) else ""


def _began_anew(profile: Profile) -> str:
    """Whether a title of new words follows a study that began after five years under other titles."""
    newest = profile.newest_position
    began = newest.span.started if newest else None
    calling = _calling(newest.title) if newest else frozenset()
    if newest is None or began is None or not calling or began.years_before(profile.as_of) > NEW_YEARS:
        return ""
    before = [role for role in profile.positions if role.span.started and role.span.started.latest < began.earliest]
    if not before or any(calling & _calling(role.title) or role.company == newest.company for role in before):
        return ""
    first = min(role.span.started.earliest for role in before if role.span.started)
    retrained = any(
        study.span.started
        and study.span.finished
        and (study.span.started.earliest - first).days >= EARLY_YEARS * 365
        and study.span.finished.years_before(began.earliest) <= RETRAINING_YEARS
        for study in profile.studies
    )
    if not retrained:
        return ""
    years = _years((began.earliest - first).days / 365.25)
    return f"“{newest.title}” began in {_month(began.earliest)} after a new study and {years} of other work"


def _calling(title: str) -> frozenset[str]:
    """Beginnings of the words of a title that say which work it is, so that "nursing" meets "nurse"."""
    return frozenset(word.casefold()[:4] for word in _WORD.findall(title) if not _RANK.fullmatch(word))


def current_study(profile: Profile) -> Study | None:
    """The newest study that goes on by its own dates."""
    return next((study for study in profile.studies if _goes_on(study, profile.as_of)), None)


def _goes_on(study: Study, as_of: date) -> bool:
    """Whether its end lies ahead, or it has none and began no longer ago than a degree takes."""
    span = study.span
    if span.finished is not None:
        return span.finished.latest >= as_of
    return span.is_open and span.started is not None and 0 <= as_of.year - span.started.year <= STUDENT_DEGREE_YEARS


def _came_back(profile: Profile, words: str) -> str:
    if match := _RETURN.search(words):
        return f"the profile says “{match.group()}”"
    for pause in profile.breaks:
        if pause.span.is_open or _since(pause.span.finished, profile.as_of) <= RETURN_WINDOW_DAYS:
            return f"“{pause.title or pause.company}” is listed"
    for left, resumed in profile.gaps:
        if (resumed - left).days >= BREAK_DAYS and (profile.as_of - resumed).days <= RETURN_WINDOW_DAYS:
            return f"work resumed in {_month(resumed)} after a break"
    last = profile.last_worked
    if last and not profile.current_positions and (profile.as_of - last).days >= OPEN_BREAK_DAYS:
        return f"the last listed role ended in {_month(last)}"
    return ""


def _since(end: PartialDate | None, as_of: date) -> float:
    return (as_of - end.earliest).days if end else inf


def _month(day: date) -> str:
    return day.strftime("%b %Y")


def _years(years: float) -> str:
    return "less than a year" if years < 1 else f"about {years:.0f} year{'s' if round(years) != 1 else ''}"
