"""Whether there is a summary with something in it."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import Limits, Verdict, absent, check, graded, linear, quote
from auditor.checks.summary._words import quoted
from auditor.prose.measure import is_unspaced
from auditor.prose.repetition import unrepeated


@check(
    points=4,
    needs=("Profile",),
    limits={"pass": 40, "fail": 15, "pass_unspaced": 80, "fail_unspaced": 30},
    advice="Write a summary (About) of four or five sentences: what you do, what you are good at, what came of it, "
    "what you look for next.",
    where="Your profile, About, the pencil",
    minutes=30,
    sources=("ARTICLE", "HOUSE"),
)
def summary_present(case: Case, limits: Limits) -> Verdict:
    """You have a summary.

    The summary, which LinkedIn calls About, is the one place where an interviewer hears you in your own words. Another
    language counts the words that English would need; in scripts without spaces characters are counted instead. A name
    of yours, of your places or your schools counts as one word.
    """
    identity = case.profile.identity
    text = unrepeated(identity.summary)
    if not any(map(str.isalnum, text)):
        message = f"Your summary (About) holds no words, only “{text}”." if text else "Your summary (About) is empty."
        return absent(message, quote(identity.source, "Summary", text))
    if is_unspaced(text):
        count, wanted = sum(map(str.isalnum, text)), limits["pass_unspaced"]
        score = linear(count, zero=limits["fail_unspaced"], one=wanted)
        counted = f"{count:,} character{'' if count == 1 else 's'}"
    else:
        counted, wanted = case.told_in_words(identity.summary), limits["pass"]
        score = linear(case.told(identity.summary), zero=limits["fail"], one=wanted)
    once = "" if text == identity.summary.strip() else " without what it says twice"
    if score >= 1:
        return graded(score, f"Your summary is there, with {counted}{once}.", quoted(case))
    return graded(
        score, f"Your summary has {counted}{once}; {wanted:.0f} give room for what you do and bring.", quoted(case)
    )
