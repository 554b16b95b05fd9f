"""Whether headline, newest title and summary tell of the same work."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.case import Case
from auditor.check import Limits, Verdict, check, failed, not_applicable, not_judged, partial, passed, quote
from auditor.checks.polish._story import agree, is_rank, newest_titles, role_part, speaks_of
from auditor.prose.measure import excerpt, word_count
from auditor.prose.repetition import unrepeated
from auditor.prose.roles import role_in
from auditor.records import Position
from auditor.stage_name import StageName

# A changer's old field and a first role after a break may well differ from what comes next.
SUMMARY_TELLS = {StageName.CHANGER, StageName.RETURNER}
BY_EYE = "Look yourself: do headline, newest title and summary name the same work?"


@check(
    points=1,
    needs=("Profile", "Positions"),
    limits={"summary_words": 15},
    advice="Name the same work in headline, newest title and summary; or say in the summary how they belong together.",
    where="Your profile, the pencil beside your name, and About",
    minutes=15,
)
def polish_one_story(case: Case, limits: Limits) -> Verdict:
    """Your headline, newest title and summary tell one story.

    An interviewer reads the three one after the other and should meet the same person. If you change careers or come
    back from a break, a summary that ties in with one of the others is enough. Students are not asked: a job beside
    their studies is a story of its own. Only English is read.
    """
    if case.is_student:
        return not_applicable("This is not asked of students: a job and studies are often two stories.")
    identity = case.profile.identity
    roles = newest_titles(case.profile)
    named = role_in(identity.headline, [role.title for role in roles], name=identity.first_name)
    words = word_count(case.levelled(unrepeated(identity.summary)))
    if not named or not roles or words < limits["summary_words"]:
        return not_judged(
            "We need a role in your headline, a title and a summary to compare.",
            remedy="Fill in whichever of the three is missing or very short.",
        )
    if not (case.reads_english(identity.headline) and case.reads_english(identity.summary)):
        return not_judged(
            "Your headline or your summary is in a language whose words we cannot compare.",
            remedy=BY_EYE,
        )
    return _compared(case, role_part(identity.headline, named), roles)


def _compared(case: Case, part: str, roles: Sequence[Position]) -> Verdict:
    """The verdict on the `part` of the headline that names the role, the newest titles and the summary."""
    identity = case.profile.identity
    titles = [*(role.title for role in roles), *case.wanted_titles]
    alike = any(agree(identity.headline, title) for title in titles)
    headline_told = speaks_of(identity.summary, part)
    title_told = any(speaks_of(identity.summary, title) for title in titles)
    evidence = [quote(identity.source, "Headline", part)]
    evidence += [quote(role.source, "Title", role.title) for role in roles[:3]]
    evidence.append(quote(identity.source, "Summary", excerpt(identity.summary)))
    if alike + headline_told + title_told > 1:
        return passed("Your headline, your newest title and your summary speak of the same work.", *evidence)
    if (headline_told or title_told) and case.stage.name in SUMMARY_TELLS:
        return passed(f"Your summary ties in with your {'headline' if headline_told else 'newest title'}.", *evidence)
    if any(is_rank(title) for title in (part, *(role.title for role in roles))):
        return not_judged(
            "Your headline or your newest title names a rank and no field, so we cannot compare them.",
            remedy=BY_EYE,
        )
    if alike or headline_told or title_told:
        odd = "summary" if alike else "newest title" if headline_told else "headline"
        return partial(f"Your {odd} seems to tell of other work than the other two do.", *evidence)
    return failed("Your headline, your newest title and your summary each seem to tell of other work.", *evidence)
