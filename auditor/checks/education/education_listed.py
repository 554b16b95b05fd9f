"""Whether the education names a school and what was studied there."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import LARGER_DOWNLOAD, Limits, Verdict, absent, check, not_judged, partial, passed, quote
from auditor.prose.terms import fold


@check(
    points=3,
    needs=("Education",),
    limits={"certifications": 2},
    advice="Add your school and the degree, diploma or programme that you took there.",
    where="Your profile, Add section, Education",
    minutes=5,
    sources=("UT-AUSTIN",),
)
def education_listed(case: Case, limits: Limits) -> Verdict:
    """Your education is listed.

    An interviewer reads here what you learned and where: a school, and a degree or programme. There is more than one
    way into a trade: whoever lists two certifications loses nothing without a degree.
    """
    studies = [study for study in case.profile.studies if study.school or study.degree]
    full = [study for study in studies if study.school and study.degree]
    if full:
        where = "your school" if len(full) == 1 else f"{len(full)} schools"
        quotes = [quote(study.source, "Degree Name", study.degree) for study in full[:5]]
        return passed(f"Your education names {where} and what you studied there.", *quotes)
    certifications = {fold(one.name): one for one in case.profile.certifications if one.name}
    if len(certifications) >= limits["certifications"]:
        quotes = [quote(one.source, "Name", one.name) for one in [*certifications.values()][:5]]
        return passed(f"Your {len(certifications)} certifications stand in for a degree.", *quotes)
    if not case.profile.knows("Certifications"):
        return not_judged(
            "No degree is listed; certifications could stand in for one, and they are not in this download.",
            remedy=LARGER_DOWNLOAD,
        )
    if not studies:
        return absent("You list no school yet.")
    missing = "a degree or programme" if studies[0].school else "a school"
    quotes = [quote(study.source, "School Name", study.school) for study in studies[:5]]
    return partial(f"Your education is there; what it does not name yet is {missing}.", *quotes)
