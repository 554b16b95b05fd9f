"""Whether the texts that everyone can read hold private data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from auditor.case import Case
from auditor.check import (
    LARGER_DOWNLOAD,
    Evidence,
    Limits,
    Privacy,
    Verdict,
    check,
    failed,
    not_applicable,
    not_judged,
    passed,
    quote,
)
from auditor.prose.private import private_data
from auditor.records import Source

KINDS = {
    "phone": "a phone number",
    "address": "a street address",
    "birth-date": "a date of birth",
    "identity-number": "an identity number",
}
PLACES = {"Headline": "headline", "Summary": "summary", "Description": "role descriptions"}


@check(
    points=1,
    needs=("Profile",),
    advice="Take private data out of your texts unless it is meant for all. Contact info shows it to connections only.",
    where="Your profile, the pencil at About or at the role; then Contact info",
    minutes=5,
    sources=("HOUSE",),
)
def summary_private_data(case: Case, limits: Limits) -> Verdict:
    """Your headline, summary and roles keep private data out.

    Everyone can read these texts, and copy them. An e-mail address is a fine way to be reached. If you work for
    yourself and mean a number or an address to be public, leave it; an address in a role is taken for a workplace.
    """
    found = tuple(_found(case))
    private = [(kind, evidence) for kind, evidence in found if kind in KINDS]
    quotes = [evidence for _, evidence in private or found][:5]
    if private:
        what = _joined(KINDS[kind] for kind, _ in private)
        places = _joined(PLACES[evidence.column] for _, evidence in private)
        return failed(f"There is {what} in your {places}, where everyone can read it. Is that intended?", *quotes)
    if not case.profile.knows("Positions"):
        told = "Nothing private stands in your headline or summary; your roles are not in this download."
        return not_judged(told, remedy=LARGER_DOWNLOAD)
    if not any(map(str.isalnum, "".join(text for _, _, text in _texts(case)))):
        return not_applicable("There is no headline, summary or role description to look through.")
    if found:
        return passed("Everyone can read your e-mail address, which is fine if you like to be reached.", *quotes)
    return passed("No phone number, street address, date of birth or identity number is there for all to read.")


def _found(case: Case) -> Iterator[tuple[str, Evidence]]:
    for source, column, text in _texts(case):
        for kind, words in private_data(text):
            if (kind, column) != ("address", "Description"):
                yield kind, quote(source, column, words, Privacy.CONTACT)


def _texts(case: Case) -> Iterator[tuple[Source, str, str]]:
    """What everyone can read, each with its source and column."""
    member = case.profile.identity
    yield from ((member.source, "Headline", member.headline), (member.source, "Summary", member.summary))
    yield from ((role.source, "Description", role.description) for role in case.profile.positions)


def _joined(words: Iterable[str]) -> str:
    """Each once, joined as in “a, b and c”."""
    return " and ".join(", ".join(dict.fromkeys(words)).rsplit(", ", 1))
