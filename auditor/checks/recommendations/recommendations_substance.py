"""Whether a recommendation says something in particular."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import (
    LARGER_DOWNLOAD,
    Evidence,
    Limits,
    Privacy,
    Verdict,
    check,
    failed,
    graded,
    linear,
    not_judged,
    passed,
    quote,
)
from auditor.checks.recommendations._particulars import particular
from auditor.checks.recommendations._received import counted, for_students, none_shown, shown
from auditor.prose.measure import excerpt
from auditor.records import Recommendation


@check(
    points=2,
    needs=("Recommendations_Received",),
    limits={"words": 30},
    under="recommendations-count",
    advice="When you ask for a recommendation, name the project, skill or result that you hope for.",
    where="Your profile, Recommendations, Ask for a recommendation",
    minutes=10,
    days=7,
    sources=("HOUSE",),
)
def recommendations_substance(case: Case, limits: Limits) -> Verdict:
    """A recommendation names something that you did well.

    Kind words could be said of anyone; a named task, skill or result stays in mind. A text in another language than
    English is judged by its length alone, and counts the words that English would need.

    Good: Sam rebuilt our month-end reports in Power BI and trained both of us who use them, saving two days a month.
    Weak: A great colleague and always helpful. Highly recommended!
    """
    visible = shown(case)
    if not visible:
        return none_shown(case)
    telling = [(one, found) for one in visible if (found := _telling(case, one))]
    lengths = [case.told(one.text) for one, _ in telling]
    enough = [found for (_, found), length in zip(telling, lengths, strict=True) if length >= limits["words"]]
    total, words = counted(len(visible), "visible "), f"{limits['words']:.0f} words"
    if enough:
        has = "has" if len(enough) == 1 else "have"
        return passed(f"Of your {total}, {len(enough)} {has} something to tell, in {words} or more.", *enough[:5])
    if not case.profile.knows("Skills"):
        return not_judged(
            "Your list of skills is not in this download, so we cannot tell whether a recommendation names one.",
            remedy=LARGER_DOWNLOAD,
        )
    if telling:
        has = "has" if len(telling) == 1 else "have"
        message = f"Of your {total}, {len(telling)} {has} something to tell, in fewer than {words}."
        credit = linear(max(lengths), zero=0, one=limits["words"])
        return graded((1 + credit) / 2, message, *[found for _, found in telling[:5]])
    texts = [quote(one.source, "Text", excerpt(one.text), Privacy.THIRD_PARTY) for one in visible]
    message = f"In your {total}, we found no task, skill or result that belongs to you alone."
    return for_students(case, failed(message, *texts[:5]))


def _telling(case: Case, one: Recommendation) -> Evidence | None:
    found: str | None = excerpt(one.text)
    if case.reads_english(one.text):
        found = particular(one.text, [skill.name for skill in case.profile.skills])
    return quote(one.source, "Text", found, Privacy.THIRD_PARTY) if found else None
