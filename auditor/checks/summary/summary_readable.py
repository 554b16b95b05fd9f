"""Whether the summary is easy on its reader: one person, fair sentences, no blocks of capitals."""

from __future__ import annotations

import re

from auditor.case import Case
from auditor.check import Limits, Verdict, check, graded
from auditor.checks.summary._words import quoted
from auditor.prose.measure import word_count
from auditor.prose.statements import sentences, statements
from auditor.prose.tidy import capital_share, letter_spaced, person

# One for all, so that the outcome is the same whichever pronoun a person goes by.
_PRONOUN = re.compile(r"\b(?:He|She)\b")
_CLOSED = re.compile(r"[.!?…。！？؟۔।][\"'”’)\]]*$")
_SEPARATOR = re.compile(r"[,;:|/、，；،؛•]")


@check(
    points=2,
    needs=("Profile",),
    under="summary-present",
    limits={"words": 35, "long_share": 0.5, "list_words": 5, "capital_share": 0.6, "capital_words": 8},
    advice="Make your summary easier to read: keep to “I” or to “she”, “he” or “they”, split sentences of over 35 "
    "words, and write in ordinary case.",
    where="Your profile, About, the pencil",
    minutes=15,
    sources=("ROSS",),
)
def summary_readable(case: Case, limits: Limits) -> Verdict:
    """Your summary reads easily.

    A change of person halfway, endless sentences or capitals make a reader stop. Either person is fine, a long list is
    no long sentence, and short headings may be in capitals. Paragraphs are not judged: the download loses them.

    Good: I run the night kitchen of a children's hospital. Most of what I know I learned from the cooks.
    Weak: She is a cook. I RUN THE NIGHT KITCHEN OF A LARGE CHILDREN'S HOSPITAL AND MY COOKS LOVE IT.
    """
    summary = case.profile.identity.summary
    seen = {
        "changes from “she”, “he” or “they” to “I”": _mixed(summary) if case.reads_english(summary) else None,
        f"has mostly sentences of more than {limits['words']:.0f} words": _long(case, limits),
        "has a part in capitals or in single letters": letter_spaced(summary) or _shouted(summary, limits),
    }
    faults = {fault: words for fault, words in seen.items() if words}
    quotes = [quoted(case, words) for words in faults.values()]
    if not faults:
        return graded(1.0, "No run of very long sentences, no mixed person and no blocks of capitals.", quoted(case))
    return graded(0.0 if len(faults) == len(seen) else 0.5, f"Your summary {'; it '.join(faults)}.", *quotes)


def _mixed(text: str) -> str | None:
    """The sentence that turns to "I" after one about the author; after "I", a "she" or "they" may be somebody else."""
    persons = [(person(_PRONOUN.sub("They", sentence)), sentence) for sentence in sentences(text)]
    told = [(found, sentence) for found, sentence in persons if found]
    if not told or "first" in told[0][0]:
        return None
    return next((sentence for found, sentence in told if "first" in found), None)


def _long(case: Case, limits: Limits) -> str | None:
    """The longest sentence, where most are too long."""
    told = {sentence: case.levelled(sentence) for sentence in sentences(case.profile.identity.summary)}
    closed = [one for one, words in told.items() if _CLOSED.search(one) and not _is_list(words, limits)]
    lengths = {one: word_count(told[one]) for one in closed}
    long = [one for one in closed if lengths[one] > limits["words"]]
    return max(long, key=lengths.__getitem__) if len(long) > limits["long_share"] * len(closed) else None


def _is_list(sentence: str, limits: Limits) -> bool:
    return word_count(sentence) < limits["list_words"] * len(_SEPARATOR.findall(sentence))


def _shouted(text: str, limits: Limits) -> str | None:
    blocks = (piece for piece in statements(text) if word_count(piece) >= limits["capital_words"])
    return next((piece for piece in blocks if capital_share(piece) > limits["capital_share"]), None)
