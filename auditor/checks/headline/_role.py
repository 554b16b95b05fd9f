"""Whether finding no role in the headline means that there is none."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import LARGER_DOWNLOAD, Verdict, not_judged

SUPPORT = ("Positions", "Education")


def role_untold(case: Case) -> Verdict | None:
    """Where no role was found and none can be ruled out: not judged, with the reason; else None."""
    if not case.profile.knows(*SUPPORT):
        return not_judged(
            "We found no role that we know in your headline, and this download lacks some of your titles or degrees.",
            remedy=LARGER_DOWNLOAD,
        )
    if not case.reads_english(case.profile.identity.headline):
        return not_judged(
            "We found none of your titles or degrees in your headline, and we cannot read its language well enough.",
            remedy="Look yourself: would a stranger know your role or your field from it?",
        )
    return None
