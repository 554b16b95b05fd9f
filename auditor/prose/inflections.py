"""The forms of English verbs: from a base to its past, -ing and third-person forms, and back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType

from auditor.prose.lexicon import lines, words

_DOUBLING = re.compile(r"(?:^|[^aeiou])[aeiou][bdfgklmnprt]$")
_SIBILANT = ("s", "x", "z", "ch", "sh", "o")


def past_forms(bases: Iterable[str]) -> frozenset[str]:
    """The past tenses and participles of base forms ("led" from "lead"), in British and American spelling."""
    return frozenset(form for base in _spellings(bases) for form in _past(base))


def ing_forms(bases: Iterable[str]) -> frozenset[str]:
    """The -ing forms of base forms ("planning" from "plan")."""
    return frozenset(form for base in _spellings(bases) for form in _ing(base))


def present_forms(bases: Iterable[str]) -> frozenset[str]:
    """The base forms themselves and their third persons ("carry", "carries")."""
    return frozenset(form for base in _spellings(bases) for form in (base, _third(base)))


def every_form(bases: Iterable[str]) -> frozenset[str]:
    """All forms of the base forms."""
    kept = tuple(bases)
    return past_forms(kept) | ing_forms(kept) | present_forms(kept)


@cache
def base_of() -> Mapping[str, str]:
    """From every form of a verb in `words/verbs.txt` to its base in British spelling ("organized" to "organise")."""
    found: dict[str, str] = {}
    for base in sorted(words("verbs")):
        for form in (*past_forms([base]), *ing_forms([base]), *present_forms([base])):
            found.setdefault(form, base)
    found.update({base: base for base in words("verbs")})
    return MappingProxyType(found)


def _spellings(bases: Iterable[str]) -> Iterable[str]:
    for base in bases:
        yield base
        if base.endswith(("ise", "yse")):
            yield f"{base[:-2]}ze"


def _past(base: str) -> tuple[str, ...]:
    prefix, _, verb = base.rpartition("-")
    prefix += "-" if prefix else ""
    if verb in _irregular():
        return tuple(prefix + form for form in _irregular()[verb])
    if verb.endswith("e"):
        return (f"{base}d",)
    if verb.endswith("y") and verb[-2:-1] not in {*"aeiou", ""}:
        return (f"{base[:-1]}ied",)
    return (f"{base}ed", *(f"{base}{verb[-1]}ed" for _ in _DOUBLING.findall(verb)))


def _ing(base: str) -> tuple[str, ...]:
    if base.endswith("ie"):
        return (f"{base[:-2]}ying",)
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and len(base) > 2:
        return (f"{base[:-1]}ing",)
    return (f"{base}ing", *(f"{base}{base[-1]}ing" for _ in _DOUBLING.findall(base)))


def _third(base: str) -> str:
    if base.endswith("y") and base[-2:-1] not in {*"aeiou", ""}:
        return f"{base[:-1]}ies"
    return f"{base}es" if base.endswith(_SIBILANT) else f"{base}s"


@cache
def _irregular() -> Mapping[str, tuple[str, ...]]:
    entries = (line.partition(" = ") for line in lines("irregular_verbs"))
    return {base.strip(): tuple(form.strip() for form in rest.split(",")) for base, _, rest in entries}
