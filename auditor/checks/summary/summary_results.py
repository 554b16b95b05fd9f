"""Whether the summary says what came of the member's work."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import Limits, Verdict, check, graded, linear
from auditor.checks.summary._proof import proof
from auditor.checks.summary._words import english_only, quoted


@check(
    points=3,
    needs=("Profile",),
    under="summary-present",
    limits={"pass": 2, "fail": 0, "scope": 1},
    advice="Say twice in your summary what came of your work: a number, an award, or something that others use or do "
    "because of you.",
    where="Your profile, About, the pencil",
    minutes=20,
    sources=("UIUC", "VERBS"),
)
def summary_results(case: Case, limits: Limits) -> Verdict:
    """Your summary says what came of your work.

    A result gives an interviewer something to ask about, and two are enough. Not every field has numbers, so awards and
    named outcomes count alike, and beside a first result it is enough to say who or what was in your care. Dates, ages
    and standards such as ISO 9001 are no results.

    Good: I rewrote the handover sheet that the whole ward now uses, and our unit won the patient safety prize.
    Weak: I have worked in many teams since 2014 and always give my best.
    """
    summary = case.profile.identity.summary
    found = proof(summary, scope=int(limits["scope"]))
    score = linear(len(found), zero=limits["fail"], one=limits["pass"])
    if score < 1 and not case.reads_english(summary):
        return english_only(case, "Awards and named outcomes")
    if not found:
        told = "We found no result that we recognise in your summary; if there is one, you can ignore this."
        return graded(score, told, quoted(case))
    told = f"{len(found)} places in your summary say" if len(found) > 1 else "1 place in your summary says"
    quotes = [quoted(case, statement) for statement in found[:5]]
    return graded(score, f"{told} what came of your work or what was in your care.", *quotes)
