"""Whether the headline names a role, a field or a degree."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import Limits, Verdict, check, failed, passed, quote
from auditor.prose.roles import role_in


@check(
    points=2,
    needs=("Profile",),
    under="headline-present",
    advice="Open the headline with the role that you want next.",
    where="Your profile, the pencil beside your name, Headline",
    minutes=10,
    sources=("LI-CHECKLIST",),
)
def headline_role(case: Case, limits: Limits) -> Verdict:
    """The headline names a role.

    Recruiters search by role, and the headline is the first text that they see.

    Good: Data analyst | SQL and Tableau | retail
    Weak: Student at State University
    """
    identity = case.profile.identity
    own = [position.title for position in case.profile.positions]
    own += [study.degree for study in case.profile.studies]
    role = role_in(identity.headline, own)
    if role:
        return passed(f"Your headline names a role: “{role}”.", quote(identity.source, "Headline", role))
    return failed("Your headline names no role that we know.", quote(identity.source, "Headline", identity.headline))
