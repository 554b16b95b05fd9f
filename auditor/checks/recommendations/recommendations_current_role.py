"""Whether a recommendation belongs to where the member works now or did last, or to a school."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import (
    LARGER_DOWNLOAD,
    Evidence,
    Limits,
    Verdict,
    check,
    failed,
    not_applicable,
    not_judged,
    partial,
    passed,
)
from auditor.checks.recommendations._places import all_places, belongs_to, present_places, present_since, words
from auditor.checks.recommendations._received import counted, for_students, none_shown, shown
from auditor.profile import Profile
from auditor.records import Recommendation


@check(
    points=1,
    needs=("Recommendations_Received",),
    under="recommendations-count",
    advice="Ask somebody where you work or study now, or where you did last, for a recommendation.",
    where="Your profile, Recommendations, Ask for a recommendation",
    minutes=10,
    days=7,
    sources=("HOUSE",),
)
def recommendations_current_role(case: Case, limits: Limits) -> Verdict:
    """A recommendation covers where you work now or did last, or where you studied.

    An interviewer asks about that first. The author's employer, the words or the day can show it; an author who has
    moved on since still counts by words and day. Of several schools each counts, so that listing one costs nothing.
    """
    profile, visible = case.profile, shown(case)
    if not visible:
        return none_shown(case)
    total = counted(len(visible), "visible ")
    if present := [found for one in visible if (found := _present(profile, one))]:
        covers = "likely covers" if len(present) == 1 else "likely cover"
        place = "your present or last employer, or a school of yours"
        return passed(f"Of your {total}, {len(present)} {covers} {place}.", *present[:5])
    if not profile.knows("Positions", "Education"):
        return not_judged(
            "Your roles or schools are not in this download, so we cannot tell which one a recommendation covers.",
            remedy=LARGER_DOWNLOAD,
        )
    if not any(one.company for one in profile.positions):
        return not_applicable("You list no role at an employer that a recommendation could belong to.")
    if older := [found for one in visible if (found := _older(profile, one))]:
        covers = "likely covers" if len(older) == 1 else "likely cover"
        return partial(f"Of your {total}, {len(older)} {covers} an earlier employer, none the newest.", *older[:5])
    message = f"In your {total}, we found no employer of yours and no school."
    return for_students(case, failed(message, *(words(one) for one in visible[:5])))


def _present(profile: Profile, one: Recommendation) -> Evidence | None:
    since = present_since(profile)
    if since and one.created and one.created.latest >= since:
        return belongs_to(one, present_places(profile)) or words(one)
    return belongs_to(one, present_places(profile))


def _older(profile: Profile, one: Recommendation) -> Evidence | None:
    return belongs_to(one, all_places(profile)) or (words(one) if one.created else None)
