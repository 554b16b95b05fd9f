"""Whether the face is sharp and well lit."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import Limits, Verdict, check, graded, passed
from auditor.checks.photo._picture import UNPROVEN, single_face
from auditor.photo import Framed


@check(
    points=2,
    limits={"sharp": 45, "dark": 80, "bright": 170, "contrast": 40, "one_off": 0.5, "two_off": 0.25},
    advice="Take the photo in daylight, facing a window, and hold the camera still.",
    where="Your profile, the pencil on your photo",
    minutes=30,
    sources=("UIUC", "HOUSE"),
)
def photo_sharp_and_lit(case: Case, limits: Limits) -> Verdict:
    """Your face is sharp and well lit.

    A blurred or dark picture says less about you than you would like. Light is measured on highlights and shadows of
    the face, not on how bright a face is, so that every skin is judged alike. The numbers were set on few pictures, so
    this never costs all of its points.
    """
    seen = single_face(case)
    if isinstance(seen, Verdict):
        return seen
    off = _off(seen[2], limits)
    if not off:
        return passed("Your face is sharp, and its light and shadow can be told apart.")
    score = limits["one_off"] if len(off) == 1 else limits["two_off"]
    return graded(score, f"Your face looks {' and '.join(off)}. {UNPROVEN}")


def _off(framed: Framed, limits: Limits) -> list[str]:
    off = []
    if framed.sharpness < limits["sharp"]:
        off.append(f"soft (sharpness {framed.sharpness:.0f}, from {limits['sharp']:g} it is sharp)")
    if framed.highlights < limits["dark"]:
        off.append("dark: even its brightest parts are")
    elif framed.shadows > limits["bright"]:
        off.append("very bright: even its darkest parts are")
    elif framed.highlights - framed.shadows < limits["contrast"]:
        off.append("flat: light and shadow hardly differ")
    return off
