"""Whether what is around the face is calm."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import Limits, Verdict, check, graded, linear
from auditor.checks.photo._picture import UNPROVEN, single_face


@check(
    points=1,
    limits={"pass": 0.30, "busy": 0.60, "least": 0.5},
    advice="Stand in front of a plain wall, or a calm scene well behind you.",
    where="Your profile, the pencil on your photo",
    minutes=30,
    sources=("LI-CHECKLIST", "LI-PHOTO", "UIUC"),
)
def photo_plain_background(case: Case, limits: Limits) -> Verdict:
    """The background is calm.

    A neutral background leaves the attention with you. What is calm is a matter of taste, so this is a hint, and it
    never costs more than half.
    """
    seen = single_face(case)
    if isinstance(seen, Verdict):
        return seen
    busy = seen[2].busy
    lost = (1 - limits["least"]) * (1 - linear(busy, zero=limits["busy"], one=limits["pass"]))
    told = f"{busy:.0%} of the frame beside and above your head is full of detail"
    return graded(1 - lost, f"{told}. {UNPROVEN}" if lost else f"The background is calm: {told}.")
