"""Whether sections beyond the core have content."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import LARGER_DOWNLOAD, Limits, Verdict, check, graded, linear, not_judged, quote

SECTIONS = {
    "Volunteering": "volunteering",
    "Projects": "projects",
    "Honors": "honours and awards",
    "Courses": "courses",
    "Languages": "languages",
    "Publications": "publications",
    "Organizations": "organisations",
}


@check(
    points=1,
    points_student=2,
    limits={"pass": 3, "fail": 0},
    advice="Add sections that you have not listed yet: a language, a course, a project, a prize, a role as a "
    "volunteer or in a club. Three sections with a line each are plenty.",
    where="Your profile, Add profile section, Recommended and Additional",
    minutes=15,
    sources=("ARTICLE",),
)
def polish_well_rounded(case: Case, limits: Limits) -> Verdict:
    """Your profile shows more than jobs and schools.

    The article asks for a well-rounded profile, and a language, a project or volunteering gives an interviewer
    something to ask about. Any three sections will do, and none of them is better than another.
    """
    extras = case.profile.extras
    filled = [table for table in SECTIONS if extras.get(table)]
    unknown = [table for table in SECTIONS if table not in filled and not case.profile.knows(table)]
    score, best = (
        linear(count, zero=limits["fail"], one=limits["pass"]) for count in (len(filled), len(filled) + len(unknown))
    )
    if score != best:
        return not_judged(
            f"This download does not hold {_listed(unknown, 'or')}, so we cannot tell how many of them you filled in.",
            remedy=LARGER_DOWNLOAD,
        )
    first = [extras[table][0] for table in filled]
    return graded(score, _message(filled), *[quote(entry.source, entry.column, entry.title) for entry in first[:5]])


def _message(filled: list[str]) -> str:
    if not filled:
        return f"Beyond jobs, schools and skills, no section has content yet; {_listed(list(SECTIONS), 'or')} would do."
    sections = "section has" if len(filled) == 1 else "sections have"
    return f"Beyond jobs, schools and skills, {len(filled)} {sections} content: {_listed(filled, 'and')}."


def _listed(tables: list[str], word: str) -> str:
    *most, last = (SECTIONS[table] for table in tables)
    return f"{', '.join(most)} {word} {last}" if most else last
