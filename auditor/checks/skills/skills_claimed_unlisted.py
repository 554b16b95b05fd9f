"""Which skills the member's own texts name that the list does not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from auditor.case import Case
from auditor.check import Evidence, Limits, Verdict, check, not_applicable, quote
from auditor.profile import Profile
from auditor.prose.lexicon import words
from auditor.prose.measure import around
from auditor.prose.terms import fold, mentions
from auditor.records import Source


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
    found: dict[str, tuple[str, Evidence]] = {}
    for source, column, text in _texts(case.profile):
        for match in _claim().finditer(text):
            evidence = quote(source, column, around(text, *match.span()))
            found.setdefault(fold(match.group()), (match.group(), evidence))
    missing = [claim for claim in found.values() if not mentions(listed, [claim[0]])]
    if not missing:
        told = "stands" if len(found) == 1 else "all stand"
        return not_applicable(
            f"The {len(found)} skill{'' if len(found) == 1 else 's'} that we know in your texts {told} in your list."
            if found
            else "We know no skill by name in your texts."
        )
    shown = missing[: int(limits["most"])]
    names = ", ".join(f"“{name}”" for name, _ in shown)
    more = f" and {len(missing) - len(shown)} more" if len(missing) > len(shown) else ""
    return not_applicable(
        f"Your texts name what your list does not: {names}{more}. Add those that you would like to be asked about.",
        *(evidence for _, evidence in shown),
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
    """The known names as they are written, longest first; those in small letters also at a sentence's beginning."""
    names = sorted(words("claimed"), key=lambda name: (-len(name), name))
    either = (
        f"[{name[0]}{name[0].upper()}]{re.escape(name[1:])}" if name.islower() else re.escape(name) for name in names
    )
    return re.compile(rf"(?<![\w.@/-])(?:{'|'.join(either)})(?![\w+#@]|\.\w)")
