"""Whether the part of the summary that shows at once says what the member does."""

from __future__ import annotations

import re

from auditor.case import Case
from auditor.check import LARGER_DOWNLOAD, Limits, Verdict, check, graded, linear, not_judged
from auditor.checks.summary._named_skills import named_skills
from auditor.checks.summary._words import english_only, quoted
from auditor.prose.goals import goal
from auditor.prose.private import private_data
from auditor.prose.repetition import unrepeated
from auditor.prose.results import results

_NUMBER = re.compile(r"(?<![\w.,/+-])(?!(?:19|20)\d\d\b)\d")


@check(
    points=3,
    needs=("Profile",),
    under="summary-present",
    limits={"characters": 280, "pass": 2},
    advice="Open your summary with two of these: your role, a skill, a number, what you look for.",
    where="Your profile, About, the pencil",
    minutes=10,
    sources=("LIMITS",),
)
def summary_opening(case: Case, limits: Limits) -> Verdict:
    """The first lines of your summary say what you do.

    LinkedIn shows only these until a reader asks for more. A warm opening is fine, so at most half is lost.

    Good: I am a paediatric nurse who trains new colleagues; last year 14 of them passed their first audit.
    Weak: Welcome to my profile! Thank you so much for stopping by, I hope that you have a wonderful day.
    """
    summary = case.profile.identity.summary
    characters = int(limits["characters"])
    once = unrepeated(summary)
    opening = case.opening(once, characters)
    found = {name: signal for name, signal in _signals(case, opening).items() if signal}
    score = 0.5 + 0.5 * linear(len(found), zero=0, one=limits["pass"])
    if score < 1 and not case.reads_english(summary):
        return english_only(case, "Roles and goals")
    if score < 1 and not case.profile.knows("Skills", "Positions", "Education"):
        return not_judged(
            "Your own skills and titles would count in the opening, and this download does not hold all of them.",
            remedy=LARGER_DOWNLOAD,
        )
    signals = " and ".join(", ".join(found).rsplit(", ", 1)) or "no role, skill, number or goal that we know"
    without = "" if once == summary.strip() else ", without what it says twice,"
    told = f"In the first {characters} characters of your summary{without} we found {signals}."
    return graded(score, told, quoted(case, most=characters))


def _signals(case: Case, opening: str) -> dict[str, bool]:
    public = opening
    for _, private in private_data(opening):
        public = public.replace(private, " ")
    return {
        "a role": case.role_in(opening) is not None,
        "a skill": bool(named_skills(case, opening)),
        "a number": bool(_NUMBER.search(public) or results(public)),
        "a goal": goal(opening) is not None,
    }
