"""Words out of the summary as evidence, and the answer where its language cannot be judged."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import Evidence, Privacy, Verdict, not_judged, quote
from auditor.prose.measure import excerpt
from auditor.prose.private import private_data


def quoted(case: Case, words: str = "", most: int = 160) -> Evidence:
    """The first `most` characters of `words`, or of the summary; contact data where a piece of some stands in it."""
    identity = case.profile.identity
    whole = words or identity.summary.strip()
    shown = excerpt(whole, most)
    private = any(whole.find(data) < len(shown) for _, data in private_data(whole))
    return quote(identity.source, "Summary", shown, Privacy.CONTACT if private else Privacy.OWN)


def english_only(case: Case, what: str) -> Verdict:
    """Not judged, because `what`, a plural, is known in English only."""
    language = case.language_of(case.profile.identity.summary)
    return not_judged(f"{what} can be told in English only; your summary is {language}.")
