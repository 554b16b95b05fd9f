"""Whether the texts are free of likely misspellings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.case import Case
from auditor.check import Evidence, Limits, Verdict, check, graded, linear, not_applicable, not_judged, passed, quote
from auditor.checks.polish._own_words import own_words
from auditor.prose.measure import around, excerpt, word_count
from auditor.prose.repetition import unrepeated
from auditor.records import Source
from auditor.spelling import Typo


@check(
    points=1,
    needs=("Profile", "Positions"),
    limits={"pass": 1, "fail": 3, "per_words": 100, "fewest_words": 100, "least": 0.5},
    advice="Look at the words named here: mend those that are slips, and leave those that are right as they are.",
    where="Your profile, the pencil beside the text",
    minutes=10,
    sources=("ROSS",),
)
def polish_spelling(case: Case, limits: Limits) -> Verdict:
    """Your texts are free of likely misspellings.

    A slip is quickly made and costs attention. A program cannot know every name and every term, so each word is only
    one to look at, British and American spelling are both right, and this never costs more than half. Your own
    names, employers, schools and skills are not looked at, and English is the only language that is read.
    """
    if case.spelling.unread:
        return not_judged(case.spelling.unread, remedy=case.spelling.remedy)
    texts = [one for one in _texts(case) if one.words]
    english = [one for one in texts if case.reads_english(one.words)]
    if not texts:
        return not_applicable("There is no text of yours yet whose spelling could be looked over.")
    if not english:
        language = case.language_of(*(one.words for one in texts))
        return not_judged(f"The spelling can be looked over in English only; your texts are {language}.")
    own = own_words(case.profile)
    slips = {typo.word.casefold(): (one, typo) for one in english for typo in case.spelling.typos_in(one.words, own)}
    count = sum(word_count(words) for words in {unrepeated(one.words) for one in english})
    if not slips:
        first = quote(english[0].source, english[0].column, excerpt(english[0].words))
        return passed(f"In {count:,} word{'' if count == 1 else 's'} of English we found no likely misspelling.", first)
    rate = len(slips) * limits["per_words"] / max(count, limits["fewest_words"])
    score = max(linear(rate, zero=limits["fail"], one=limits["pass"]), limits["least"])
    found = list(slips.values())
    told = ", ".join(f"“{typo.word}” ({typo.meant[0]}?)" for _, typo in found[:5])
    words = f"{len(found)} word{'' if len(found) == 1 else 's'} in {count:,}"
    return graded(score, f"Please check {words}: {told}.", *(one.evidence(typo) for one, typo in found[:5]))


@dataclass(frozen=True, kw_only=True)
class _Text:
    source: Source
    column: str
    words: str

    def evidence(self, typo: Typo) -> Evidence:
        """The typo with the words around it."""
        return quote(self.source, self.column, around(self.words, typo.start, typo.start + len(typo.word)))


def _texts(case: Case) -> Iterator[_Text]:
    identity = case.profile.identity
    yield _Text(source=identity.source, column="Headline", words=identity.headline)
    yield _Text(source=identity.source, column="Summary", words=identity.summary)
    for role in case.profile.positions:
        yield _Text(source=role.source, column="Title", words=role.title)
        yield _Text(source=role.source, column="Description", words=role.description)
