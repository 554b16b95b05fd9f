"""Whether a certification belongs to the member's field."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import LARGER_DOWNLOAD, Limits, Verdict, check, not_judged, partial, passed, quote
from auditor.checks.certifications._relation import Relation, closest, relations
from auditor.checks.certifications._skills_alone import LIMITS
from auditor.checks.certifications._verdicts import tempered, without_any


@check(
    points=1,
    needs=("Certifications",),
    limits=LIMITS,
    under="certifications-or-skills",
    advice="List a skill that a certification taught you, or add a certification of your field.",
    where="Your profile, Licenses & certifications, the plus",
    minutes=10,
    sources=("ARTICLE",),
)
def certifications_relevant(case: Case, limits: Limits) -> Verdict:
    """A certification fits your field.

    The article asks for industry-related certifications. One that shares a word with your skills, titles, degrees or
    texts is enough; others beside it are welcome. Words are a weak proof, so a mismatch keeps half of the points.
    """
    certifications = case.profile.certifications
    if not certifications:
        return without_any(case, limits)
    compared = relations(case)
    closeness = closest(compared)
    if closeness is Relation.RELATED:
        related = [one for one, relation in compared if relation is Relation.RELATED]
        names = (quote(one.source, "Name", one.name) for one in related[:5])
        share = f"{len(related)} share{'s' if len(related) == 1 else ''}"
        told = f"Of your certifications ({len(certifications)}), {share} words with your skills, titles or texts."
        return passed(told, *names)
    if closeness is not Relation.UNRELATED:
        return not_judged(
            "We cannot compare your certifications with your field: its words are missing here, in another "
            "language, or letters that we do not know.",
            remedy=LARGER_DOWNLOAD,
        )
    names = (quote(one.source, "Name", one.name) for one in certifications[:5])
    verdict = partial("No word of your certifications stands in your skills, titles or texts.", *names)
    return tempered(case, limits, verdict)
