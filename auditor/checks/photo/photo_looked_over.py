"""Whether the member, looking at the photo, is content with it."""

from __future__ import annotations

from auditor.answers import PHOTO_QUESTIONS
from auditor.case import Case
from auditor.check import Limits, Verdict, check, graded, linear, not_judged

ANSWER = (
    "Look at your photo, answer six questions about it, and have this report made again with them "
    "(auditor answers new, --answers)."
)


@check(
    points=2,
    limits={"pass": 5, "fail": 2},
    advice="Take a new photo and look at it with the six questions beside you.",
    where="Your profile, the pencil on your photo",
    minutes=30,
    sources=("UIUC", "LI-PHOTO"),
)
def photo_looked_over(case: Case, limits: Limits) -> Verdict:
    """You have looked over your photo, and it is fine.

    Some things only a person sees: alone, a calm background, dressed for the field, recent, sharp, friendly. The six
    questions are a tick list for you, and nobody answers them in your place.
    """
    answers = case.answers.photo if case.answers else {}
    if not answers:
        return not_judged("Only you can look your photo over, and no answers were given.", remedy=ANSWER)
    yes, still_open = sum(answers.values()), len(PHOTO_QUESTIONS) - len(answers)
    worst, best = (linear(count, zero=limits["fail"], one=limits["pass"]) for count in (yes, yes + still_open))
    if worst != best:
        return not_judged(f"{still_open} of the six questions about your photo are still open.", remedy=ANSWER)
    no = [PHOTO_QUESTIONS[key] for key, answer in answers.items() if not answer]
    told = f"You answered yes to {yes} of 6 questions about your photo"
    return graded(worst, f"{told}, and no to: {' '.join(no)}" if no else f"{told}.")
