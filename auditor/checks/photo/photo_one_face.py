"""Whether the picture shows one person."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import Limits, Verdict, check, failed, partial, passed
from auditor.checks.photo._picture import UNPROVEN, searched_picture


@check(
    points=3,
    limits={"clear": 0.9},
    advice="Take a photo of yourself alone, with your whole face to be seen.",
    where="Your profile, the pencil on your photo",
    minutes=30,
    sources=("UIUC", "LI-CHECKLIST", "LI-PHOTO"),
)
def photo_one_face(case: Case, limits: Limits) -> Verdict:
    """The picture shows one face, the right way up.

    An interviewer should know at once whom they will meet. A program that looks for faces errs, on veils, glasses,
    masks and in the dark: where it finds none it says so, asks you to look, and takes half of the points at most.
    """
    photo = searched_picture(case)
    if isinstance(photo, Verdict):
        return photo
    faces = photo.prominent
    if len(faces) > 1:
        sure = faces[1].certainty >= limits["clear"]
        told = f"There seem to be {len(faces)} people in {photo.name}; a visitor cannot know which of them is you."
        return failed(told) if sure else partial(f"{told} {UNPROVEN}")
    if not faces:
        return partial(f"No single face was found in {photo.name}. Please look: are you to be seen, and close enough?")
    if photo.turned:
        return partial(f"The picture {photo.name} lies on its side: turned by {photo.turned} degrees it shows a face.")
    return passed(f"The picture {photo.name} shows one face.")
