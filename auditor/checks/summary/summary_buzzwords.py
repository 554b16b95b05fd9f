"""Whether the summary backs the big words that it uses."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import Limits, Verdict, check, graded, linear
from auditor.checks.summary._words import english_only, quoted
from auditor.prose.buzzwords import unbacked
from auditor.prose.measure import word_count
from auditor.prose.repetition import unrepeated


@check(
    points=1,
    needs=("Profile",),
    under="summary-present",
    limits={"pass": 1, "fail": 3, "per_words": 100},
    advice="Put an example beside each big word in your summary; or let the example speak and drop the word.",
    where="Your profile, About, the pencil",
    minutes=10,
    sources=("BUZZ",),
)
def summary_buzzwords(case: Case, limits: Limits) -> Verdict:
    """Your summary backs its big words.

    Anyone can call themselves motivated. A word counts only where its sentence shows nothing for it, and one such word
    never costs anything.

    Good: I am detail-oriented: in four years of payroll for 300 people, two payslips had to be corrected.
    Weak: I am a results-driven team player, highly motivated and passionate.
    """
    summary = case.profile.identity.summary
    if not case.reads_english(summary):
        return english_only(case, "Big words without proof")
    words = unbacked(summary)
    length = max(word_count(case.levelled(unrepeated(summary))), limits["per_words"])
    rate = len(words) * limits["per_words"] / length
    score = linear(rate, zero=limits["fail"], one=limits["pass"])
    distinct = [*dict.fromkeys(words)][:5]
    if not distinct:
        return graded(score, "We found no big word in your summary without an example beside it.", quoted(case))
    named = " and ".join(", ".join(f"“{word}”" for word in distinct).rsplit(", ", 1))
    told = f"{named} {'have' if len(distinct) > 1 else 'has'} no example beside {'them' if len(distinct) > 1 else 'it'}"
    quotes = [quoted(case, word) for word in distinct]
    return graded(score, f"{told}, which costs nothing." if score >= 1 else f"{told}.", *quotes)
