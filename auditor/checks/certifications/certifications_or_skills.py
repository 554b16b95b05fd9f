"""Whether a certification or the skills show that the member belongs to the field."""

from __future__ import annotations

from collections.abc import Iterable

from auditor.case import Case
from auditor.check import (
    LARGER_DOWNLOAD,
    Evidence,
    Limits,
    Verdict,
    absent,
    check,
    not_judged,
    partial,
    passed,
    quote,
)
from auditor.checks.certifications._relation import Relation, closest, relations
from auditor.checks.certifications._skills_alone import LIMITS, Standing, skills_alone
from auditor.records import Certification, Skill


@check(
    points=2,
    limits=LIMITS,
    advice=(
        "List a certification of your field, or ten skills: name at least five of them in your summary, your roles or "
        "your projects."
    ),
    where="Your profile, Add profile section, Recommended, Licenses & certifications",
    minutes=15,
    sources=("ARTICLE", "UT-AUSTIN"),
)
def certifications_or_skills(case: Case, limits: Limits) -> Verdict:
    """A certification or your skills speak for your field.

    The article asks for industry-related certifications or skills, so nobody needs a certificate: ten skills, five
    of them shown in your texts as well, do as much. A certification that we cannot read counts for you.
    """
    certifications = case.profile.certifications
    compared, standing = relations(case), skills_alone(case, limits)
    closeness = closest(compared)
    if closeness is Relation.RELATED:
        related = [one for one, relation in compared if relation is Relation.RELATED]
        return passed(f"One certification of your field is enough, and you list {len(related)}.", *_names(related))
    if standing.carry:
        return passed(f"{_counted(standing)}: they speak for your field.", *_names(standing.shown))
    if closeness is Relation.UNREAD:
        return passed(
            "You list a certification that we cannot compare with your texts; it counts.", *_names(certifications)
        )
    if closeness is Relation.UNKNOWN or standing.carry is None or not case.profile.knows("Certifications"):
        return not_judged(
            "We cannot see or read all of your certifications, your skills and the texts that bear them out.",
            remedy=LARGER_DOWNLOAD,
        )
    if certifications:
        message = "No word of your certifications stands in your skills, titles or texts."
        return partial(message, *_names(certifications))
    return _by_skills(standing, limits)


def _by_skills(standing: Standing, limits: Limits) -> Verdict:
    """What skills earn where no certification is listed: an absence, which answers the questions about those too."""
    if not standing.skills:
        return absent("You list neither certifications nor skills yet.")
    message = f"{_counted(standing)}. You list no certification."
    return absent(message, *_names(standing.skills), score=standing.credit(limits))


def _counted(standing: Standing) -> str:
    skills = f"{len(standing.skills)} skill{'' if len(standing.skills) == 1 else 's'}"
    return f"You list {skills}, and your texts show {len(standing.shown)} of them"


def _names(records: Iterable[Certification | Skill]) -> list[Evidence]:
    return [quote(one.source, "Name", one.name) for one in list(records)[:5]]
