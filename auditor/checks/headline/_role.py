"""The role that the headline names, and whether finding none means that there is none."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import LARGER_DOWNLOAD, Verdict, not_judged
from auditor.prose.roles import role_in
from auditor.prose.tidy import only_seeking

SUPPORT = ("Positions", "Education")


def named_role(case: Case, text: str | None = None) -> str | None:
    """The first role, field or degree in the headline, or in `text`; the member's own count in any language."""
    profile = case.profile
    own = [position.title for position in profile.positions] + [study.degree for study in profile.studies]
    roles = [title for title in own if not only_seeking(title)]
    return role_in(profile.identity.headline if text is None else text, roles, name=profile.identity.first_name)


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
