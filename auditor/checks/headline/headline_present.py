"""Whether there is a headline."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import Limits, Verdict, absent, check, passed, quote


@check(
    points=3,
    needs=("Profile",),
    advice="Write a headline: the role that you have or want, then what you are good at.",
    where="Your profile, the pencil beside your name, Headline",
    minutes=10,
    sources=("LI-CHECKLIST",),
)
def headline_present(case: Case, limits: Limits) -> Verdict:
    """You have a headline.

    It stands under your name wherever you appear, so it is the first thing that an interviewer reads. Any language
    and any field will do.

    Good: Landscape gardener | dry stone walls and wildflower meadows
    Weak: --
    """
    identity = case.profile.identity
    evidence = quote(identity.source, "Headline", identity.headline)
    if any(character.isalnum() for character in identity.headline):
        return passed(f"Your headline reads “{identity.headline}”.", evidence)
    if identity.headline.strip():
        return absent(f"Your headline holds no words, only “{identity.headline}”.", evidence)
    return absent("Your headline is empty.", evidence)
