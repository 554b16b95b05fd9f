"""Whether what is said of the present agrees with the dates."""

from __future__ import annotations

from datetime import timedelta

from auditor.case import Case
from auditor.check import LARGER_DOWNLOAD, Limits, Verdict, check, failed, not_judged, partial, passed, quote
from auditor.checks.experience._contradictions import contradictions
from auditor.checks.experience._roles import MOST_QUOTES, STAND_INS, all_roles
from auditor.profile import Profile


@check(
    points=2,
    needs=("Positions", "Profile", "Education"),
    under="experience-roles",
    limits={"fail": 2, "grace_days": 92},
    advice="Bring headline and dates into line: give the role its end date, or let the headline say what you do now.",
    where="Your profile, the pencil beside your name, Headline; or Experience, the pencil beside the role",
    minutes=5,
    sources=("ARTICLE",),
)
def experience_current(case: Case, limits: Limits) -> Verdict:
    """What you say of the present agrees with your dates.

    An interviewer who reads two different answers to “what do you do now?” has to ask. Only contradictions count:
    being between roles is fine, and so is having several at once. Texts in other languages than English are not read.

    Good: Data analyst at Example Rail, in a role that goes on
    Weak: Student at State University, three years after the degree
    """
    identity = case.profile.identity
    if not all_roles(case) and not case.profile.knows(*STAND_INS):
        return not_judged("No role is in this download to hold the present against.", remedy=LARGER_DOWNLOAD)
    found = tuple(contradictions(case, timedelta(days=limits["grace_days"])))
    if not found and identity.headline and not case.reads_english(identity.headline):
        return not_judged("Your headline is not in English, the only language that this check reads.")
    if not found:
        evidence = [quote(identity.source, "Headline", identity.headline)] if identity.headline else []
        return passed(f"We found nothing in your texts against your dates.{_open(case.profile)}", *evidence)
    told = "; ".join(one.told for one in found)
    grade = failed if len(found) >= limits["fail"] else partial
    evidence = [piece for one in found for piece in one.evidence][:MOST_QUOTES]
    things = f"{len(found)} thing{'s' if len(found) > 1 else ''}"
    return grade(f"{things} to look at: {told}.{_open(case.profile)}", *evidence)


def _open(profile: Profile) -> str:
    count = len(profile.current_positions)
    return f" {count} roles are listed as going on; that is fine if they do." if count > 1 else ""
