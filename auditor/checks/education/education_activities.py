"""Whether a student's education shows activities, honours or coursework."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import LARGER_DOWNLOAD, Limits, Verdict, check, failed, not_applicable, not_judged, passed, quote

SECTIONS = ("Honors", "Courses")


@check(
    points=1,
    needs=("Education",),
    under="education-listed",
    advice="Add to your education what you did beside the lectures: a society, a prize, a project, fitting courses.",
    where="Your profile, Education, the pencil beside the school, Activities and societies",
    minutes=10,
    sources=("UT-AUSTIN",),
)
def education_activities(case: Case, limits: Limits) -> Verdict:
    """Your education shows activities, honours or coursework.

    With few jobs behind you, this is where an interviewer finds something to ask about. Only students are asked.
    """
    if not case.is_student:
        return not_applicable("This is asked of students only.")
    studies = [study for study in case.profile.studies if study.school or study.degree]
    if not studies:
        return not_applicable("No school is listed, so there is none to show them beside.")
    shown = [quote(study.source, "Activities", study.activities) for study in studies if study.activities]
    shown += [quote(study.source, "Notes", study.notes) for study in studies if study.notes]
    entries = [entry for section in SECTIONS for entry in case.profile.extras.get(section, ())]
    shown += [quote(entry.source, entry.column, entry.title) for entry in entries if entry.title]
    if shown:
        return passed("Your education shows more than a degree.", *shown[:5])
    if not case.profile.knows(*SECTIONS):
        return not_judged(
            "Your schools list no activities; honours and courses would count too, and this download lacks them.",
            remedy=LARGER_DOWNLOAD,
        )
    quotes = [quote(study.source, "Activities", "") for study in studies[:5]]
    return failed("Your education shows no activities, honours or coursework yet.", *quotes)
