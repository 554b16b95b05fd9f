"""Which completed courses of LinkedIn Learning stand nowhere on the profile."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.case import Case
from auditor.check import Limits, Verdict, check, not_applicable, quote
from auditor.profile import Profile
from auditor.prose.terms import fold


@check(
    points=0,
    needs=("Learning", "Certifications"),
    limits={"most": 5},
    advice="If a course matters for the work that you want, add its certificate to your profile.",
    where="LinkedIn Learning, My learning, Learning history, the course, Add to profile",
    minutes=5,
    sources=("HOUSE",),
)
def certifications_from_learning(case: Case, limits: Limits) -> Verdict:
    """The courses that you completed stand on your profile.

    This is for your information and is never counted. A completed course comes with a certificate, and whether it is
    worth showing is yours to say: one that belongs to your field is, the tenth of a kind is not.
    """
    lessons = sorted(case.profile.lessons, key=lambda lesson: (lesson.completed.earliest, lesson.title), reverse=True)
    shown = f"  {'  '.join(fold(text) for text in _shown(case.profile) if text)}  "
    missing = [lesson for lesson in lessons if fold(lesson.title) not in shown]
    if not lessons:
        return not_applicable("Your download tells of no completed course in LinkedIn Learning.")
    if not missing:
        return not_applicable("Each course that you completed in LinkedIn Learning stands on your profile.")
    named = missing[: int(limits["most"])]
    titles = ", ".join(f"“{lesson.title}” ({lesson.completed.year})" for lesson in named)
    more = f" and {len(missing) - len(named)} more" if len(missing) > len(named) else ""
    return not_applicable(
        f"Completed in LinkedIn Learning, and not on your profile: {titles}{more}. Show those that serve your field.",
        *(quote(lesson.source, "Content Title", lesson.title) for lesson in named),
    )


def _shown(profile: Profile) -> Iterator[str]:
    """Where a course may stand: among certifications and courses, at a school, in the texts."""
    yield from (certification.name for certification in profile.certifications)
    yield from (entry.title for entry in profile.extras.get("Courses", ()))
    for study in profile.studies:
        yield from (study.degree, study.notes, study.activities)
    yield from (profile.identity.headline, profile.identity.summary)
    yield from (position.description for position in profile.positions)
