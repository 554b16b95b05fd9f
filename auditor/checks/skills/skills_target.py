"""Whether the profile names what the given job asks for."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.case import Case
from auditor.check import LARGER_DOWNLOAD, Limits, Verdict, check, graded, linear, not_judged, quote
from auditor.skills import PROSE_TABLES
from auditor.target import Kind
from auditor.target.matching import Match, Standing

GIVE_A_JOB = "Find the advertisement of a job that you want, and have this report made again with it (--target)."
MOST_NAMED = 8


@check(
    points=2,
    needs=("Skills",),
    limits={"pass": 0.6, "fail": 0.3, "judged": 15, "least": 5},
    advice="Add to your skills what the job asks for and you really can do; name it in a role or your summary too.",
    where="Your profile, Skills, the plus",
    minutes=15,
    sources=("ARTICLE",),
)
def skills_target(case: Case, limits: Limits) -> Verdict:
    """Your profile names what the job asks for.

    An interviewer reads a profile with the advertisement in mind. A term counts once, whether you list it, name it in
    a text, or say it in other words; nobody has all of them, and what you cannot do is better left out. A title alone
    names no skills, and the jobs that you applied for cost no points.
    """
    wanted = case.target.of_kind(Kind.SKILL, Kind.CERTIFICATION) if case.wanted and case.target else ()
    if not case.wanted:
        title = "A title alone names no skills to compare yours with."
        none = "No job was given to compare your skills with."
        return not_judged(title if case.wanted_titles else none, remedy=GIVE_A_JOB)
    judged = [match for match in case.matches if match.term in wanted][: int(limits["judged"])]
    if len(judged) < limits["least"]:
        return not_judged("The job text names too few skills to compare yours with.", remedy=GIVE_A_JOB)
    met = [match for match in judged if match.is_met]
    score = linear(len(met) / len(judged), zero=limits["fail"], one=limits["pass"])
    if score < 1 and (open_question := _open_question(case)):
        return not_judged(f"{_told(met, judged)} {open_question}", remedy=LARGER_DOWNLOAD)
    places = [place for match in met for place in match.places[:1]]
    return graded(score, _told(met, judged), *(quote(one.source, one.column, one.text) for one in places[:5]))


def _open_question(case: Case) -> str:
    """Why what was not found may be there all the same."""
    if not case.profile.knows(*PROSE_TABLES):
        return "Some of the texts that could name the others are not in this download."
    if case.main_language not in {None, "en"} or (case.target and case.target.language not in {None, "en"}):
        return "Your texts or the job's are in a language whose words this program cannot compare."
    return ""


def _told(met: Sequence[Match], judged: Sequence[Match]) -> str:
    """What was found, what only in other words, and what not, by name."""
    missing = [match for match in judged if not match.is_met]
    hinted = [match for match in met if match.standing is Standing.SUGGESTED]
    named = [match for match in met if match not in hinted]
    parts = [f"Of the {len(judged)} things that the job asks for most, your profile names {len(named)}{_list(named)}."]
    parts += [f"Your texts suggest without naming: {_names(hinted)}."] if hinted else []
    parts += [f"Not found: {_names(missing)}."] if missing else []
    return " ".join(parts)


def _list(found: Sequence[Match]) -> str:
    return f": {_names(found)}" if found else ""


def _names(found: Sequence[Match]) -> str:
    shown = ", ".join(match.term.name for match in found[:MOST_NAMED])
    return f"{shown} and {len(found) - MOST_NAMED} more" if len(found) > MOST_NAMED else shown
