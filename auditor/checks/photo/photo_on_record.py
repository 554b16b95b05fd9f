"""Whether the export records the upload of a recent profile photo."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import Limits, Verdict, check, not_judged, passed, quote

BY_EYE = "Look at your profile as a visitor sees it: are you there, alone, sharp and as you look today?"


@check(
    points=3,
    needs=("Rich_Media",),
    limits={"pass": 3},
    advice="Upload a photo of yourself from the last few years: you alone, well lit, looking as you do at work.",
    where="Your profile, the pencil on your photo",
    minutes=15,
    sources=("UIUC", "LI-CHECKLIST", "ARTICLE"),
)
def photo_on_record(case: Case, limits: Limits) -> Verdict:
    """A recent profile photo is on record.

    An interviewer should recognise the person whom they have just seen. The download keeps only some uploads, so
    a missing record says nothing, and an older one says only that a newer photo may be missing from it: neither
    costs anything.
    """
    uploads = case.profile.photo_uploads
    if not uploads:
        return not_judged(
            "This download records no upload of a profile photo. It keeps only recent ones, so you may well have one.",
            remedy=BY_EYE,
        )
    newest = max(uploads, key=lambda upload: upload.uploaded.latest)
    years = newest.uploaded.years_before(case.profile.as_of)
    age = "less than a year" if years < 1 else f"about {years:.1f} years"
    told = f"Your newest profile photo on record was uploaded on {newest.uploaded}, {age} before this download."
    if years > limits["pass"]:
        return not_judged(f"{told} A newer one may be missing from it.", remedy=BY_EYE)
    return passed(told, quote(newest.source, "Date/Time", newest.sentence))
