"""A scorecard without its member's name: the reference stands for it, also inside quoted words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from typing import TypeVar

import msgspec

from auditor.scorecard import Finding, Quote, Scorecard, Strength

HIDDEN = "[name]"
SHORTEST_PART = 2
_PARTICLES = {"abu", "bin", "dal", "das", "del", "den", "der", "des", "dos", "ibn", "las", "los", "the", "van", "von"}
_POSSESSIVE = re.compile(r"['’]s$")
_UNSPACED = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]+$")
_UNBROKEN = re.compile(r"\S+")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_MEMBER_ID = re.compile(r"_\d{5,}(?=\.)")

Spoken = TypeVar("Spoken", Finding, Strength)


def masked(card: Scorecard, names: Iterable[str], reference: str) -> Scorecard:
    """The scorecard with `reference` in place of the name, and “[name]” where a text holds a part of one of `names`.

    An address in which a part of a name hides is masked whole, and so is the member's number in names of files.
    """
    hide = masker(names)
    replace = msgspec.structs.replace
    return replace(
        card,
        export=replace(
            card.export,
            path=reference,
            files=[replace(file, name=_MEMBER_ID.sub("", hide(file.name))) for file in card.export.files],
        ),
        subject=replace(card.subject, name=reference, stage_reason=hide(card.subject.stage_reason)),
        criteria=[
            replace(one, findings=[_quoting(finding, hide) for finding in one.findings]) for one in card.criteria
        ],
        strengths=[_quoting(one, hide) for one in card.strengths],
        next_steps=[replace(one, message=hide(one.message)) for one in card.next_steps],
        not_judged=[replace(one, reason=hide(one.reason)) for one in card.not_judged],
        problems=[
            replace(one, file=_MEMBER_ID.sub("", hide(one.file)), reason=hide(one.reason)) for one in card.problems
        ],
    )


def masker(names: Iterable[str]) -> Callable[[str], str]:
    """A function that masks every part of the names in a text, whatever its case and accents.

    A part of two letters goes only as it is written, a particle (`van`, `del`) stays, and in scripts without spaces a
    part goes wherever it stands.
    """
    written = {word for name in names for word in _WORD.findall(name)}
    short = {word for word in written if len(word) == SHORTEST_PART and word[0].isupper()}
    parts = {_plain(word) for word in written if len(word) > SHORTEST_PART} - _PARTICLES
    unspaced = sorted(filter(_UNSPACED.match, written), key=len, reverse=True)

    def hides(word: str) -> bool:
        plain = _plain(word) if _is_address(word) else ""
        return any(part in plain for part in parts)

    def hide(text: str) -> str:
        text = _UNBROKEN.sub(lambda match: "[address]" if hides(match.group()) else match.group(), text)
        for part in unspaced:
            text = text.replace(part, HIDDEN)
        return _WORD.sub(
            lambda match: HIDDEN if match.group() in short or _plain(match.group()) in parts else match.group(), text
        )

    return hide


def _is_address(word: str) -> bool:
    """Whether it has a slash, an at sign, or two full stops with something on all three sides."""
    inner = word[1:-1]
    return "/" in word or "@" in word or inner.rfind(".") - inner.find(".") > 1


def _plain(text: str) -> str:
    """Without case and accents; the `’s` of a possessive goes."""
    folded = unicodedata.normalize("NFKD", _POSSESSIVE.sub("", text).casefold())
    return "".join(char for char in folded if not unicodedata.combining(char))


def _quoting(one: Spoken, hide: Callable[[str], str]) -> Spoken:
    quotes = [_quote(quote, hide) for quote in one.evidence]
    return msgspec.structs.replace(one, message=hide(one.message), evidence=quotes)


def _quote(quote: Quote, hide: Callable[[str], str]) -> Quote:
    return msgspec.structs.replace(quote, file=_MEMBER_ID.sub("", quote.file), text=hide(quote.text))
