"""Whether the headline is more than the default that LinkedIn writes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.case import Case
from auditor.check import LARGER_DOWNLOAD, Limits, Verdict, check, failed, not_judged, partial, passed, quote
from auditor.prose.measure import is_unspaced, word_count
from auditor.prose.repetition import unrepeated
from auditor.prose.roles import default_remainder, is_default_headline


@check(
    points=4,
    needs=("Profile",),
    under="headline-present",
    limits={"pass_words": 3},
    advice="Put what you are good at into your headline, in your own words, or what you want next. The role may stay.",
    where="Your profile, the pencil beside your name, Headline",
    minutes=10,
    sources=("UIUC",),
)
def headline_own_words(case: Case, limits: Limits) -> Verdict:
    """Your headline is in your own words.

    Until you write one, LinkedIn puts your title and employer there, or your school, and many headlines read the same.
    Three words beyond that are enough. Without your roles and schools, a headline of that form is not judged.

    Good: Structural engineer at Brindle & Oake | timber bridges, old and new
    Weak: Structural engineer at Brindle & Oake
    """
    profile, headline = case.profile, case.profile.identity.headline
    once, evidence = unrepeated(headline), quote(profile.identity.source, "Headline", headline)
    roles = [(unrepeated(position.title), unrepeated(position.company)) for position in profile.positions]
    added = default_remainder(once, roles, [unrepeated(study.school) for study in profile.studies])
    if added is None and _may_be_default(case, limits):
        return not_judged(
            "Your headline may be LinkedIn's automatic one: the roles and schools that would tell are not here.",
            remedy=LARGER_DOWNLOAD,
        )
    if added is None:
        return passed("Your headline is not LinkedIn's automatic one.", evidence)
    own = _new_words(added, once.replace(added, " ", 1))
    if not own:
        return failed("Your headline is LinkedIn's automatic one, with nothing of yours added.", evidence)
    if own < limits["pass_words"]:
        return partial(f"Your headline is LinkedIn's automatic one, and adds “{added}”.", evidence)
    return passed(f"To your role or school your headline adds “{added}”.", evidence)


def _new_words(text: str, beside: str = "") -> int:
    """How many words, each counted once, that do not stand `beside` it already: saying one again adds nothing."""
    words = re.findall(r"\w+", text.casefold())
    said = set(re.findall(r"\w+", beside.casefold()))
    return word_count(" ".join(word for word in dict.fromkeys(words) if word not in said))


def _may_be_default(case: Case, limits: Limits) -> bool:
    """Whether a role or school that this download does not hold could make the headline a default with little added."""
    profile = case.profile
    headline = unrepeated(profile.identity.headline)
    if profile.knows("Positions", "Education"):
        return False
    halves = next((pair for pair in _halves(headline) if is_default_headline(headline, [pair], ())), None)
    if halves is None:
        return is_unspaced(headline)
    if profile.knows("Positions") and default_remainder(headline, (), [halves[1]]) is None:
        return False
    _, *rest = re.split(r"[|•·;]", halves[1])
    return _new_words(" ".join(rest)) < limits["pass_words"]


def _halves(headline: str) -> Iterator[tuple[str, str]]:
    """What stands before and after each stretch of one to three words, which may be what joins a title to a company."""
    words = headline.split()
    for end in range(1, len(words)):
        for start in range(end + 1, min(end + 4, len(words))):
            yield " ".join(words[:end]), " ".join(words[start:])
