"""Whether anything in the headline's form gets in the way of its words."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.case import Case
from auditor.check import Limits, Verdict, check, failed, partial, passed, quote
from auditor.prose.tidy import capital_share, emoji_count, only_seeking, separator_count


@check(
    points=1,
    needs=("Profile",),
    under="headline-present",
    limits={"capitals": 0.6, "emoji": 3, "separators": 6, "fail": 2},
    advice="Write your headline as you would say it: ordinary capitals, few separators, and what you do before what "
    "you look for.",
    where="Your profile, the pencil beside your name, Headline",
    minutes=5,
    sources=("HOUSE",),
)
def headline_tidy(case: Case, limits: Limits) -> Verdict:
    """Your headline is easy on the eye.

    Long stretches of capitals, many pictures and many bars make words hard to find. Acronyms, a few emoji and a bar
    here and there are fine, and so is saying that you are looking, as long as a role stands beside it.

    Good: Site manager, CSCS | heritage roofs | open to work in the north-east
    Weak: SEEKING NEW OPPORTUNITIES!!! ★★★★★
    """
    identity = case.profile.identity
    evidence = quote(identity.source, "Headline", identity.headline)
    faults = list(_faults(identity.headline, limits))
    if not faults:
        return passed("Your headline is easy on the eye.", evidence)
    message = f"In your headline, {' and '.join(faults)}."
    return failed(message, evidence) if len(faults) >= limits["fail"] else partial(message, evidence)


def _faults(headline: str, limits: Limits) -> Iterator[str]:
    if (share := capital_share(headline)) > limits["capitals"]:
        yield f"{share:.0%} of the letters outside acronyms are capitals"
    if (count := emoji_count(headline)) > limits["emoji"]:
        yield f"{count} emoji stand"
    if (count := separator_count(headline)) > limits["separators"]:
        yield f"{count} separators stand"
    if only_seeking(headline):
        yield "it says that you are looking, and not yet for what"
