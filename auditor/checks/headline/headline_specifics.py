"""Whether the headline names something specific beside the role."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import LARGER_DOWNLOAD, Limits, Verdict, check, graded, linear, not_judged, quote
from auditor.checks.headline._role import SUPPORT
from auditor.checks.headline._specifics import counted_in, named_in, own_terms


@check(
    points=2,
    needs=("Profile",),
    under="headline-present",
    limits={"pass": 2, "fail": 0},
    advice="Name two of your skills or certifications after your role; a number that says how many counts as well.",
    where="Your profile, the pencil beside your name, Headline",
    minutes=10,
    sources=("LI-CHECKLIST",),
)
def headline_specifics(case: Case, limits: Limits) -> Verdict:
    """Your headline names two things that you are good at.

    LinkedIn suggests the skills that a recruiter would type. Skills and certifications count where you list them
    yourself or the job that you gave asks for them, a number where it counts something. More than two is no better,
    and naming one twice adds nothing.

    Good: Electrician | PLC programming and thermal imaging
    Weak: Electrician, hard-working and reliable
    """
    identity, knows = case.profile.identity, case.profile.knows
    role = case.role_in_headline
    rest = identity.headline.replace(role, "\n", 1) if role else identity.headline
    own = own_terms(case.profile)
    named = max(named_in(rest, own), named_in(rest, (*own, *case.wanted)), key=len) + counted_in(rest)
    credit = linear(len(named), zero=limits["fail"], one=limits["pass"])
    if not knows(*SUPPORT) or (credit < 1 and not knows("Skills", "Certifications")):
        return not_judged(
            "We look for your skills and certifications beside your role, and not all of them are in this download.",
            remedy=LARGER_DOWNLOAD,
        )
    if credit < 1 and case.is_foreign(identity.headline):
        return not_judged(
            "Skills that your headline names in another language than your list cannot be told.",
            remedy="Look yourself: does it name two things that you are good at?",
        )
    if not named:
        job = ", nothing that the job asks for" if case.wanted else ""
        message = (
            f"We found none of your listed skills and certifications in your headline{job}, and no number that counts."
        )
        return graded(credit, message, quote(identity.source, "Headline", identity.headline))
    pieces = ", ".join(f"“{piece}”" for piece in named[:5])
    message = f"Your headline names {pieces}{' beside your role' if role else ''}."
    return graded(credit, message, *[quote(identity.source, "Headline", piece) for piece in named[:5]])
