"""Whether the summary says what the member seeks or offers next."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import Limits, Verdict, check, failed, passed
from auditor.checks.summary._words import english_only, quoted
from auditor.prose.goals import goal


@check(
    points=1,
    needs=("Profile",),
    under="summary-present",
    advice="Close your summary with one sentence on what you look for or offer: a kind of role, a field, a "
    "conversation. If you are employed and prefer silence, leave it out.",
    where="Your profile, About, the pencil",
    minutes=5,
    sources=("UIUC", "UT-AUSTIN"),
)
def summary_goal(case: Case, limits: Limits) -> Verdict:
    """Your summary says what you seek or offer next.

    It tells a reader what to do with what they have read. You need not be looking for work: an offer to help, or what
    you like to talk about, is as good.

    Good: I am looking for a clinical educator role in critical care. Write to me about sepsis drills.
    Weak: Thank you for reading this far.
    """
    summary = case.profile.identity.summary
    if not case.reads_english(summary):
        return english_only(case, "Goals")
    if found := goal(summary):
        return passed("A sentence of your summary says what you look for or offer.", quoted(case, found))
    return failed("We found no sentence in your summary on what you look for or offer next.", quoted(case))
