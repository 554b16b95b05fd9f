"""Whether the picture file is one that LinkedIn takes."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import Limits, Verdict, check, failed, graded, linear, not_judged
from auditor.checks.photo._picture import GIVE_IT
from auditor.photo import PhotoFacts, Problem

PROBLEMS = {
    Problem.NOT_A_PICTURE: "is no JPEG, PNG, WebP, AVIF or HEIC picture",
    Problem.CUT_SHORT: "is damaged or was cut short on its way",
    Problem.TOO_MANY_PIXELS: "has more pixels than LinkedIn takes (7,680 by 4,320)",
}
TAKEN = ("JPEG", "PNG")


@check(
    points=2,
    limits={"pass": 400, "fail": 199, "largest_mb": 8, "to_convert": 0.5},
    advice="Save the photo as a JPEG of at least 400 by 400 pixels; at most 8 MB, from the original if you have it.",
    where="Your profile, the pencil on your photo",
    minutes=10,
    sources=("LI-PHOTO-SIZE", "LI-CHECKLIST"),
)
def photo_file(case: Case, limits: Limits) -> Verdict:
    """The picture file suits LinkedIn.

    LinkedIn shows the photo at up to 400 by 400 pixels. A smaller one is stretched and looks soft; another kind of
    file has to be converted first. This is about the file that you gave, which may differ from the one on LinkedIn.
    """
    photo = case.photo
    if photo is None:
        return not_judged("No picture was given to look at, and no export holds it.", remedy=GIVE_IT)
    if photo.problem is Problem.NEEDS_HEIC:
        return not_judged(
            f"The file that you gave, {photo.name}, is a HEIC picture, which needs an extra to be read.",
            remedy="Save it as a JPEG, or install: pip install 'profile-readiness-auditor[heic]'",
        )
    if photo.problem:
        return failed(f"The file that you gave, {photo.name}, {PROBLEMS[photo.problem]}.")
    score = linear(min(photo.width, photo.height), zero=limits["fail"], one=limits["pass"])
    asides = _asides(photo, limits)
    return graded(min(score, limits["to_convert"] if asides else 1.0), f"{_size(photo)}{''.join(asides)}")


def _size(photo: PhotoFacts) -> str:
    size = f"{photo.size / 1_000_000:.1f} MB" if photo.size >= 100_000 else f"{photo.size / 1_000:.0f} kB"
    return f"The file that you gave, {photo.name}, is a {photo.kind} of {photo.width} by {photo.height} pixels, {size}."


def _asides(photo: PhotoFacts, limits: Limits) -> list[str]:
    asides = []
    if photo.kind not in TAKEN:
        asides.append(f" LinkedIn asks for JPEG or PNG, so a {photo.kind} has to be converted.")
    if photo.size > limits["largest_mb"] * 1_000_000:
        asides.append(f" LinkedIn takes at most {limits['largest_mb']:g} MB.")
    return asides
