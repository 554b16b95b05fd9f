"""Which skills others endorsed that the member does not list."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import Limits, Verdict, check, not_applicable, quote
from auditor.prose.terms import same_term


@check(
    points=0,
    needs=("Skills", "Endorsement_Received_Info"),
    limits={"most": 5},
    advice="If one of these skills still says what you do, add it again: its endorsements come back with it.",
    where="Your profile, Skills, the plus",
    minutes=5,
    sources=("HOUSE",),
)
def skills_endorsed_unlisted(case: Case, limits: Limits) -> Verdict:
    """The skills that others endorsed stand in your list.

    This is for your information and is never counted. Somebody once took the trouble to say that you have the skill.
    You may have dropped it on purpose; if not, it is the easiest one to add.
    """
    listed = [skill.name for skill in case.profile.skills]
    endorsed = sorted(case.profile.endorsed, key=lambda skill: (-skill.endorsements, skill.name))
    missing = [skill for skill in endorsed if not any(same_term(skill.name, name) for name in listed)]
    if not endorsed:
        return not_applicable("You have no accepted endorsement yet, so none can be of a skill that you do not list.")
    if not missing:
        return not_applicable("Each skill that others endorsed stands in your list.")
    shown = missing[: int(limits["most"])]
    names = ", ".join(f"“{skill.name}” ({skill.endorsements})" for skill in shown)
    more = f" and {len(missing) - len(shown)} more" if len(missing) > len(shown) else ""
    return not_applicable(
        f"Others endorsed skills that you do not list: {names}{more}. That is fine if you left them out on purpose.",
        *(quote(skill.source, "Skill Name", skill.name) for skill in shown),
    )
