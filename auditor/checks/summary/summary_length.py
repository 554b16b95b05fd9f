"""Whether the summary is long enough to say something and short enough to be read."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import LARGER_DOWNLOAD, Limits, Verdict, check, graded, linear, not_judged
from auditor.checks.summary._named_skills import named_skills
from auditor.checks.summary._proof import proof
from auditor.checks.summary._words import quoted
from auditor.prose.measure import width
from auditor.prose.repetition import unrepeated


@check(
    points=3,
    needs=("Profile",),
    under="summary-present",
    limits={"fail": 200, "pass": 400, "pass_most": 2000, "most": 2600, "skills": 4, "results": 2, "scope": 1},
    advice="Bring your summary to between 400 and 2,000 characters: two to four short paragraphs.",
    where="Your profile, About, the pencil",
    minutes=20,
    sources=("ROSS", "LIMITS"),
)
def summary_length(case: Case, limits: Limits) -> Verdict:
    """Your summary has a good length.

    Advice differs, so the range is wide. A short summary that names your skills and what came of them keeps at least
    half, and a translation is measured like its original. Names of yours, of your places and your schools are as long
    as any other.
    """
    summary = case.profile.identity.summary
    text = unrepeated(summary)
    length = width(case.levelled(text))
    score = linear(length, zero=limits["fail"], one=limits["pass"])
    if length > limits["pass_most"]:
        score = 1 - 0.5 * linear(length, zero=limits["pass_most"], one=limits["most"])
    if score < 0.5 and len(proof(summary, scope=int(limits["scope"]))) >= limits["results"]:
        if not case.profile.knows("Skills"):
            return not_judged(
                f"{_told(summary, text)} A short one does if it names your skills, and they are not in this download.",
                remedy=LARGER_DOWNLOAD,
            )
        if len(named_skills(case, summary)) >= limits["skills"]:
            score = 0.5
    aside = score < 1 and limits["pass"] <= width(text) <= limits["pass_most"]
    names = f" With every name as long as any other they come to {length:,}." if aside else ""
    wanted = f" Between {limits['pass']:,.0f} and {limits['pass_most']:,.0f} serve a reader best."
    return graded(score, _told(summary, text) + names + (wanted if score < 1 else ""), quoted(case))


def _told(summary: str, text: str) -> str:
    length = width(text)
    once = "" if text == summary.strip() else ", without what it says twice"
    translated = f", about as much as {length:,} in English" if length > 1.1 * len(text) else ""
    return f"Your summary has {len(text):,} character{'' if len(text) == 1 else 's'}{once}{translated}."
