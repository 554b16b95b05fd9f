"""Which skills the member's own texts name that the list does not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from auditor.case import Case
from auditor.check import Limits, Verdict, check, not_applicable, quote
from auditor.profile import Profile
from auditor.prose.lexicon import words
from auditor.prose.measure import around
from auditor.prose.terms import fold, mentions
from auditor.records import Source

_Place = tuple[Source, str, re.Match[str]]


@check(
    points=0,
    needs=("Skills", "Profile", "Positions"),
    limits={"most": 5},
    advice="Add to your list the skills that your own texts name: who filters by skill finds the list alone.",
    where="Your profile, Skills, the plus",
    minutes=5,
    sources=("LI-CHECKLIST",),
)
def skills_claimed_unlisted(case: Case, limits: Limits) -> Verdict:
    """The skills that your texts name stand in your list.

    This is for your information and is never counted. Only tools, methods and crafts that we know by name are looked
    for, so there may be more. If a text says that you left one behind, leave it out.
    """
    listed = " | ".join(skill.name for skill in case.profile.skills)
    found: dict[str, _Place] = {}
    for source, column, text in _texts(case.profile):
        for match in _claim().finditer(text):
            found.setdefault(fold(match.group()), (source, column, match))
    missing = [place for place in found.values() if not mentions(listed, [place[-1].group()])]
    if not missing:
        told = "stands" if len(found) == 1 else "all stand"
        return not_applicable(
            f"The {len(found)} skill{'' if len(found) == 1 else 's'} that we know in your texts {told} in your list."
            if found
            else "We know no skill by name in your texts."
        )
    shown = missing[: int(limits["most"])]
    names = ", ".join(f"“{match.group()}”" for *_, match in shown)
    more = f" and {len(missing) - len(shown)} more" if len(missing) > len(shown) else ""
    return not_applicable(
        f"Your texts name what your list does not: {names}{more}. Add those that you would like to be asked about.",
        *(quote(source, column, around(match.string, *match.span())) for source, column, match in shown),
    )


def _texts(profile: Profile) -> Iterator[tuple[Source, str, str]]:
    identity = profile.identity
    yield identity.source, "Headline", identity.headline
    yield identity.source, "Summary", identity.summary
    for position in profile.positions:
        yield position.source, "Description", position.description
    for project in profile.extras.get("Projects", ()):
        yield project.source, "Description", project.text


@cache
def _claim() -> re.Pattern[str]:
    """The known names as they are written; those in small letters also at a sentence's beginning.

    They stand by their first letters, of one letter the longest first: most places of a text are passed over at once.
    """
    known = words("claimed")
    rests: dict[str, list[str]] = {}
    for name in sorted(known | {name[0].upper() + name[1:] for name in known if name.islower()}, key=len, reverse=True):
        rests.setdefault(name[0], []).append(re.escape(name[1:]))
    either = (f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in rests.items())
    return re.compile(rf"(?<![\w.@/-])(?:{'|'.join(either)})(?![\w+#@]|\.\w)")
