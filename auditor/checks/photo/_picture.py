"""What the checks of a given picture share: the answer where there is none, and how sure a machine's eye is."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import Verdict, not_judged
from auditor.photo import Face, Framed, PhotoFacts

GIVE_IT = "Save your profile photo as a file, and have this report made again with it (--photo)."
INSTALL = "Install what it needs with: pip install 'profile-readiness-auditor[photo]'"
UNPROVEN = "A program measured this on few kinds of pictures, so trust your own eyes more."


def searched_picture(case: Case) -> PhotoFacts | Verdict:
    """The picture once faces were looked for in it; else the answer that there is none, or none that can be seen."""
    photo = case.photo
    if photo is None:
        return not_judged("No picture was given to look at, and no export holds it.", remedy=GIVE_IT)
    if photo.problem:
        return not_judged(f"The file {photo.name} could not be opened as a picture.", remedy=GIVE_IT)
    if photo.faces is None:
        return not_judged("What finds a face in a picture is not installed here.", remedy=INSTALL)
    return photo


def single_face(case: Case) -> tuple[PhotoFacts, Face, Framed] | Verdict:
    """The picture, its one face and its measures; else the answer that there is nothing to measure."""
    photo = searched_picture(case)
    if isinstance(photo, Verdict):
        return photo
    if photo.framed is None:
        return not_judged("This is measured on a single face, and none was found.", remedy=GIVE_IT)
    return photo, photo.prominent[0], photo.framed
