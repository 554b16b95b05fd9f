"""Whether the face fills the frame well."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import Limits, Verdict, check, graded, passed
from auditor.checks.photo._picture import single_face


@check(
    points=2,
    limits={
        "smallest": 0.35,
        "largest": 0.80,
        "aside": 0.15,
        "high": 0.20,
        "low": 0.65,
        "one_off": 0.5,
        "two_off": 0.25,
    },
    advice="Crop the photo so that your head and shoulders fill it, with your face in the middle.",
    where="Your profile, the pencil on your photo, then Edit",
    minutes=10,
    sources=("LI-PHOTO", "HOUSE"),
)
def photo_framing(case: Case, limits: Limits) -> Verdict:
    """Your face is large enough and near the middle.

    LinkedIn's own advice is a face of about 60 percent of the frame. The photo is often seen as small as a thumb nail:
    a face far off is nobody there. Cropping is done in a minute, so this never costs all of its points.
    """
    seen = single_face(case)
    if isinstance(seen, Verdict):
        return seen
    _, face, framed = seen
    across, down = face.centre
    share = f"{framed.height_share:.0%}"
    off = []
    if framed.height_share < limits["smallest"]:
        off.append(f"your face takes {share} of the frame, which is small")
    if framed.height_share > limits["largest"]:
        off.append(f"your face takes {share} of the frame, which is very close")
    if abs(across - 0.5) > limits["aside"] or not limits["high"] <= down <= limits["low"]:
        off.append("it stands away from the middle")
    if not off:
        return passed(f"Your face takes {share} of the frame and stands near its middle.")
    told = ", and ".join(off)
    return graded(limits["one_off"] if len(off) == 1 else limits["two_off"], f"{told[0].upper()}{told[1:]}.")
