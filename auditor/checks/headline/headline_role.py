"""Whether the headline names a role, a field or a degree."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import Limits, Verdict, check, failed, passed, quote
from auditor.checks.headline._role import role_untold


@check(
    points=2,
    needs=("Profile",),
    under="headline-present",
    advice="Put a role or field into your headline: the one you hold or the one you want next.",
    where="Your profile, the pencil beside your name, Headline",
    minutes=10,
    sources=("LI-CHECKLIST",),
)
def headline_role(case: Case, limits: Limits) -> Verdict:
    """Your headline names a role.

    Recruiters search by role, and the headline is the first text that they see. A field or a degree will do, and your
    own titles and degrees count in any language.

    Good: Data analyst | SQL and Tableau | retail
    Weak: Making good things happen
    """
    identity = case.profile.identity
    if role := case.role_in_headline:
        return passed(f"Your headline names a role: “{role}”.", quote(identity.source, "Headline", role))
    return role_untold(case) or failed(
        "We found no role that we know in your headline; a reader outside your field may not either.",
        quote(identity.source, "Headline", identity.headline),
    )
