"""Whether headline, summary and role texts are copies of one another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from auditor.case import Case
from auditor.check import Evidence, Limits, Verdict, check, failed, not_applicable, partial, passed, quote
from auditor.checks.polish._runs import overlap, runs_of
from auditor.prose.measure import excerpt, word_count
from auditor.prose.repetition import unrepeated
from auditor.prose.terms import fold


@check(
    points=1,
    needs=("Profile", "Positions"),
    limits={"shortest_words": 12, "run_words": 8, "share": 0.6, "fail": 2},
    advice="Let each of your texts say its own thing: the headline who you are, the summary where you come from and "
    "where you are going, each role what you did there.",
    where="Your profile, About and Experience, the pencil beside the text",
    minutes=20,
)
def polish_no_copies(case: Case, limits: Limits) -> Verdict:
    """Your headline, summary and roles each say something of their own.

    Who reads the same lines twice learns nothing the second time. Short texts are left out, and so are two roles at
    one employer, since promotions share duties. A phrase that comes again is fine.
    """
    texts = [text for text in _texts(case) if word_count(text.once) >= limits["shortest_words"]]
    if len(texts) <= 1:
        return not_applicable("There are no two longer texts on your profile yet, so none can be a copy of another.")
    told = [(text, runs_of(text.once, int(limits["run_words"]))) for text in texts]
    copies = [
        (one, other)
        for (one, its), (other, others) in combinations(told, 2)
        if not _at_one_employer(one, other) and overlap(its, others) >= limits["share"]
    ]
    if not copies:
        return passed(f"None of your {len(texts)} longer texts is a copy of another.", *_quotes(texts))
    pair = f"{copies[0][0].name} and {copies[0][1].name}"
    quotes = _quotes(text for both in copies for text in both)
    if len(copies) < limits["fail"]:
        return partial(f"Two of your texts say largely the same in the same words: {pair}.", *quotes)
    return failed(f"{len(copies)} pairs of your texts say largely the same in the same words, such as {pair}.", *quotes)


@dataclass(frozen=True, kw_only=True)
class _Text:
    name: str
    once: str
    evidence: Evidence
    employer: str = ""


def _texts(case: Case) -> Iterator[_Text]:
    identity = case.profile.identity

    def once(words: str) -> str:
        return case.levelled(unrepeated(words))

    for column, words in (("Headline", identity.headline), ("Summary", identity.summary)):
        yield _Text(name=column.lower(), once=once(words), evidence=quote(identity.source, column, excerpt(words)))
    for role in case.profile.positions:
        evidence = quote(role.source, "Description", excerpt(role.description))
        name = f"the role “{role.title}”"
        yield _Text(name=name, once=once(role.description), evidence=evidence, employer=fold(role.company))


def _at_one_employer(one: _Text, other: _Text) -> bool:
    return bool(one.employer) and one.employer == other.employer


def _quotes(texts: Iterable[_Text]) -> list[Evidence]:
    return list(dict.fromkeys(text.evidence for text in texts))[:5]
