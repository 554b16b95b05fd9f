"""Whether the headline uses the room that it has."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import Limits, Verdict, check, graded, linear, partial, quote
from auditor.checks.headline._role import role_untold
from auditor.prose.measure import width
from auditor.prose.repetition import unrepeated

_SIGNS = ".,;:|•·–—-()"


@check(
    points=2,
    needs=("Profile",),
    under="headline-present",
    limits={"pass": 40, "fail": 20, "longest": 220, "role_credit": 0.75},
    advice="Say more in your headline after your role: two or three things that you are good at, or your field.",
    where="Your profile, the pencil beside your name, Headline",
    minutes=10,
    sources=("LIMITS", "HOUSE"),
)
def headline_length(case: Case, limits: Limits) -> Verdict:
    """Your headline has a good length.

    There is room for 220 characters, and 40 are enough to name a role and what you bring to it. A short headline that
    names a role keeps most of the credit. Other scripts are measured by what they would take in English, words that
    come again are counted once, and names of yours, of your places and your schools are as long as any other.

    Good: Registered nurse, intensive care | CCRN | preceptor on nights
    Weak: Hard worker
    """
    identity = case.profile.identity
    evidence = quote(identity.source, "Headline", identity.headline)
    if case.length_without_names(identity.headline) > limits["longest"]:
        told = f"Your headline has {len(identity.headline)} characters, and there is room for {limits['longest']:.0f}."
        return partial(told, evidence)
    whole, once = identity.headline, _said_once(identity.headline)
    measured = min(width(_said_once(case.levelled(text))) for text in (whole, unrepeated(whole)))
    credit = linear(measured, zero=limits["fail"], one=limits["pass"])
    message = _told(case, whole if credit == 1 else once, measured if credit < 1 else width(whole))
    if credit >= limits["role_credit"]:
        wanted = "" if credit == 1 else f"; {limits['pass']:.0f} or more is better"
        return graded(credit, f"{message}{wanted}.", evidence)
    if role := case.role_in_headline:
        return graded(limits["role_credit"], f"{message}; it is short, and it does name a role: “{role}”.", evidence)
    return role_untold(case) or graded(credit, f"{message}; there is room for more.", evidence)


def _told(case: Case, said: str, judged: int) -> str:
    """How long the headline is where `said` of it counts, and comes to `judged` characters."""
    headline = case.profile.identity.headline
    if len(said) < len(" ".join(headline.split())):
        return f"Without what it repeats, your headline has about {judged} characters"
    if judged != len(headline) and len(case.levelled(headline)) != len(headline):
        return f"Your headline has {len(headline)} characters, about {judged} with every name as long as any other"
    if judged == len(headline) or case.reads_english(headline):
        return f"Your headline has {'' if judged == len(headline) else 'about '}{judged} characters"
    return f"Your headline has {len(headline)} characters, about as much as {judged} in English"


def _said_once(headline: str) -> str:
    """The headline without words that stand in it already, and without the signs that led to them."""
    seen: set[str] = set()
    kept: list[str] = []
    signs: list[str] = []
    for word in headline.split():
        bare = word.strip(_SIGNS).casefold()
        if not bare:
            signs.append(word)
            continue
        if bare in seen:
            kept[-1] = kept[-1].rstrip(_SIGNS)
        else:
            kept += [*signs, word]
        signs.clear()
        seen.add(bare)
    return " ".join(kept)
