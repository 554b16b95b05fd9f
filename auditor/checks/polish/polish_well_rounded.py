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
EXAMPLES = {"Languages": "a language", "Courses": "a course", "Projects": "a project", "Volunteering": "volunteering"}


@check(
    points=1,
    points_student=2,
    limits={"pass": 3, "fail": 0},
    advice="Add a section that you do not have yet: three of them with a line each are plenty.",
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
    return graded(
        score,
        _message(filled, int(limits["pass"])),
        *[quote(entry.source, entry.column, entry.title) for entry in first[:5]],
    )


def _message(filled: list[str], wanted: int) -> str:
    have, missing = len(filled), wanted - len(filled)
    if filled and missing <= 0:
        return f"Beyond jobs, schools and skills you show {_listed(filled, 'and')}."
    examples = " or ".join([words for table, words in EXAMPLES.items() if table not in filled][:2])
    if not filled:
        enough = f"{wanted} sections will do, for example" if wanted > 0 else "what gives something to ask about is"
        return f"Beyond jobs, schools and skills nothing is listed yet; {enough} {examples}."
    more = "One more will do" if missing == 1 else f"{missing} more will do"
    return f"You have {have} of {wanted} such sections: {_listed(filled, 'and')}. {more}, for example {examples}."


def _listed(tables: list[str], word: str) -> str:
    *most, last = (SECTIONS[table] for table in tables)
    return f"{', '.join(most)} {word} {last}" if most else last
