"""Whether the export records the upload of a recent profile photo."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import Limits, Verdict, check, graded, linear, not_judged, quote


@check(
    points=3,
    needs=("Rich_Media",),
    limits={"pass": 3, "fail": 5, "floor": 0.5},
    advice="Upload a photo of yourself from the last few years: you alone, well lit, looking as you do at work.",
    where="Your profile, the pencil on your photo",
    minutes=15,
    sources=("UIUC", "LI-CHECKLIST", "ARTICLE"),
)
def photo_on_record(case: Case, limits: Limits) -> Verdict:
    """Your download records a recent upload of a profile photo.

    An interviewer should recognise the person whom they have just seen. The download keeps only some uploads, so
    a missing record says nothing and costs nothing, and an older photo keeps half of the points.
    """
    uploads = case.profile.photo_uploads
    if not uploads:
        return not_judged(
            "This download records no upload of a profile photo. It keeps only recent ones, so you may well have one.",
            remedy="Look at your profile as a visitor sees it: are you there, alone, sharp and as you look today?",
        )
    newest = max(uploads, key=lambda upload: upload.uploaded.latest)
    years = newest.uploaded.years_before(case.profile.as_of)
    lost = (1 - limits["floor"]) * (1 - linear(years, zero=limits["fail"], one=limits["pass"]))
    age = "less than a year" if years < 1 else f"about {years:.1f} years"
    return graded(
        1 - lost,
        f"Your newest profile photo on record was uploaded on {newest.uploaded}, {age} before this download.",
        quote(newest.source, "Date/Time", newest.sentence),
    )
