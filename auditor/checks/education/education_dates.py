"""Whether each degree says when it ended, or when it is expected to."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import (
    LARGER_DOWNLOAD,
    Limits,
    Verdict,
    check,
    failed,
    not_applicable,
    not_judged,
    partial,
    passed,
    quote,
)


@check(
    points=1,
    needs=("Education",),
    under="education-listed",
    limits={"optional_after_years": 10},
    advice="Give each of your degrees the year in which it ended, or in which you expect it to.",
    where="Your profile, Education, the pencil beside the school, End date",
    minutes=3,
    sources=("UT-AUSTIN",),
)
def education_dates(case: Case, limits: Limits) -> Verdict:
    """Your degrees say when they ended or will end.

    The year tells an interviewer whether you are available now or after your finals. After ten years of work the year
    is yours to leave out, and a school without a degree needs none beside those with one.
    """
    named = [study for study in case.profile.studies if study.school or study.degree]
    studies = [study for study in named if study.degree] or named
    ended = [study for study in studies if not study.span.is_open]
    if studies and len(ended) == len(studies):
        quotes = [quote(study.source, "End Date", study.span.finished_text) for study in ended[:5]]
        return passed("Each of your degrees has its end date.", *quotes)
    if not studies:
        return not_applicable("No school is listed, so there is no date to look for.")
    if case.profile.experience_years >= limits["optional_after_years"]:
        return not_applicable("With your years of work behind you, dates of study are yours to leave out.")
    if not case.profile.knows("Positions"):
        return not_judged(
            "After ten years of work the dates are optional, and your roles are not in this download.",
            remedy=LARGER_DOWNLOAD,
        )
    quotes = [quote(study.source, "School Name", study.school) for study in studies if study.span.is_open]
    if not ended:
        return failed("Your education does not say yet when it ended or will end.", *quotes[:5])
    return partial(f"{len(ended)} of your {len(studies)} studies say when they ended or will end.", *quotes[:5])
