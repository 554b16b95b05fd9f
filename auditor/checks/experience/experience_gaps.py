"""Whether there are stretches between roles: information, never points."""

from __future__ import annotations

from datetime import date

from auditor.case import Case
from auditor.check import Evidence, Limits, Verdict, check, not_applicable, quote
from auditor.checks.experience._roles import MOST_QUOTES
from auditor.profile import Profile


@check(
    points=0,
    needs=("Positions",),
    limits={"months": 6},
    advice="If you like, give the time away a line of its own: LinkedIn has an entry named Career Break.",
    where="Your profile, Add profile section, Core, Add career break",
    minutes=10,
    sources=("RESUMEGO-GAPS",),
    for_office=False,
)
def experience_gaps(case: Case, limits: Limits) -> Verdict:
    """Time between roles is yours and costs nothing.

    Employers have been shown to answer applications with gaps less often; to score gaps would copy that bias, so we do
    not. We mention longer ones only so that you can choose whether to say a word about them. No office sees this.
    """
    profile, most = case.profile, limits["months"]
    gaps = [gap for gap in profile.gaps if _months(*gap) > most and not _filled(profile, *gap)]
    goes_on = "" if profile.current_positions or not profile.positions else " No role is listed as going on."
    if not gaps:
        return not_applicable(f"We see no stretch of more than {most:.0f} months between your roles.{goes_on}")
    told = "; ".join(f"{_months(*gap)} months between {gap[0]:%b %Y} and {gap[1]:%b %Y}" for gap in gaps)
    message = (
        f"No role is listed for {told}.{goes_on} This is for you alone and costs nothing; "
        "if you like, LinkedIn’s Career Break entry can say in a line what the time was for."
    )
    return not_applicable(message, *_ends(profile, [left for left, _ in gaps]))


def _months(left: date, resumed: date) -> int:
    """The whole calendar months between the last day of one role and the first of the next."""
    return (resumed.year - left.year) * 12 + resumed.month - left.month - 1


def _filled(profile: Profile, left: date, resumed: date) -> bool:
    """Whether a study, volunteering or a listed career break overlaps the stretch."""
    spans = [study.span for study in profile.studies] + [pause.span for pause in profile.breaks]
    spans += [entry.span for entry in profile.extras.get("Volunteering", ())]
    return any(
        span.started
        and span.started.earliest < resumed
        and (span.is_open or (span.finished is not None and span.finished.latest > left))
        for span in spans
    )


def _ends(profile: Profile, last_days: list[date]) -> tuple[Evidence, ...]:
    before = [one for one in profile.positions if one.span.finished and one.span.finished.latest in last_days]
    return tuple(quote(one.source, "Finished On", one.span.finished_text) for one in before[:MOST_QUOTES])
