"""Whether the role texts are free of slips: copies, placeholders and capitals."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import Limits, Verdict, check, failed, not_judged, partial, passed
from auditor.checks.experience._roles import MOST_QUOTES
from auditor.checks.experience._slips import beginning, blemishes, copies


@check(
    points=1,
    needs=("Positions",),
    under="experience-described",
    limits={"fail": 2, "capitals": 0.6, "words": 5, "copy_width": 60},
    advice="Give each role a text of its own, in upper and lower case; take out what a template left behind.",
    where="Your profile, Experience, the pencil beside the role, Description",
    minutes=10,
)
def experience_tidy(case: Case, limits: Limits) -> Verdict:
    """Your role texts are free of copies, placeholders and capitals.

    A text that stands under two employers fits neither, and a forgotten placeholder is the line that stays in mind.
    The same text for two roles at one employer is fine, as are abbreviations in capitals.

    Good: Cooked for forty guests an evening and ordered from the farms around.
    Weak: ADD YOUR DESCRIPTION HERE
    """
    described = [position for position in case.profile.positions if position.description.strip()]
    if not described:
        return not_judged("No role is described yet, so there is no text to look over.")
    slips = [*copies(case, described, limits), *blemishes(case, described, limits)]
    if not slips:
        count = len(described)
        message = f"We found no copies, placeholders or capitals in the texts of your jobs ({count})."
        return passed(message, beginning(described[0]))
    grade = failed if len(slips) >= limits["fail"] else partial
    kinds = "; ".join(dict.fromkeys(kind for kind, _ in slips))
    places = f"{len(slips)} place{'s' if len(slips) > 1 else ''}"
    return grade(f"{places} in your role texts to look at: {kinds}.", *[piece for _, piece in slips[:MOST_QUOTES]])
