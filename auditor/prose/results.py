"""What a text says that came of somebody's work: quantified claims, awards and named outcomes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from types import MappingProxyType

from auditor.prose.conjugation import forms_abroad
from auditor.prose.inflections import every_form
from auditor.prose.lexicon import groups
from auditor.prose.phrases import is_number, phrases, words_of
from auditor.prose.statements import statements

_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?:19|20)\d\d")
_PLAIN = re.compile(r"\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?")
_GLUED = re.compile(r"[\d.,]+(?:k|m|mn|bn|x)")
_TIMED = re.compile(r"\d+(?:[.,]\d+)?(?:ms|secs?|s|mins?|hrs?|h|kb|mb|gb|tb)")
_UNIT = r"\s?(?:ms|secs?|s|mins?|hrs?|h|hours|days?|weeks?|%)"
_SIGNED = re.compile(
    r"(?<![^\s(])(?<!\d )[-−–+]\d{1,5}(?:[.,]\d{1,3})?\s?%(?=\s(?!of\b|to\b|tolerance)[a-z])"  # -38% infra cost
    rf"|(?<![\d.,])\d{{1,6}}(?:[.,]\d{{1,3}})?(?:{_UNIT})?\s?(?:->|=>|→)\s?"  # 12 days -> 3 days
    rf"\d{{1,6}}(?:[.,]\d{{1,3}})?{_UNIT}(?!\w)"
    r"|(?<![\d.,])(?:\d{1,6}(?:\.\d)?\s?[km]|\d{1,3}(?:,\d{3}){1,3}|\d{3,9})\+?\s(?:github\s)?"
    r"(?:stars|downloads|installs|installations|citations|forks)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"[,;]\s+and\s+|\s+and\s+(?=(?:I|we|my|our|the|twice|half|won|cut|brought|made)\b|[a-z]+ed\b)|[:,]\s+(?=I\b|we\b|our\b|my\b)"
)
"""Where one clause ends and another, with a verb of its own, begins."""
_FRACTIONS = frozenset({"half", "third", "thirds", "quarter", "quarters", "fifth", "tenth"})
_AFTER_AGE = frozenset({"of", "old", "in", "as", "experience"})
_NEAR, _FAR, _BEFORE = 3, 14, 7
"""House rule: in how many words an amount belongs to its verb directly, at all, or ahead of it."""


@lru_cache(maxsize=512)
def results(text: str) -> tuple[str, ...]:
    """The statements, verbatim and each once, that say what came of the work; two results in one are two clauses.

    A number counts where something changed or was reached by it; years, ages, standards, versions, team sizes and
    budgets that were merely held do not. English, and numbers with the usual words for change in German, French,
    Spanish and Portuguese (words/changes_abroad.txt); awards and named outcomes (words/outcomes.txt). Care for
    one's own family (words/family.txt) is no result.
    """
    return tuple(dict.fromkeys(piece for one in statements(text) for piece in _told(one)))


def _told(statement: str) -> Sequence[str]:
    """The statement if it is a result; its clauses in its place where two of them are one each."""
    if not _tells(statement):
        return ()
    parts = _CLAUSE.split(statement)
    clauses = [clause for clause in parts if _tells(clause)] if len(parts) > 1 else ()
    return clauses if len(clauses) > 1 else (statement,)


def _tells(words: str) -> bool:
    signed = _DIGIT.search(words) and _SIGNED.search(words)
    return bool(signed) or _is_result(words_of(words))


def _is_result(said: Sequence[str]) -> bool:
    if phrases("family").found_in(said):
        return False
    return (
        phrases("outcomes").found_in(said)
        or not _known("alone").isdisjoint(said)
        or not groups("changes_abroad")["alone"].isdisjoint(said)
        or _is_quantified(said)
    )


def _is_quantified(said: Sequence[str]) -> bool:
    verbs = {at: kinds for at, word in enumerate(said) if (kinds := _kinds().get(word)) and not _intended(said, at)}
    shares = not _known("metric_signs").isdisjoint(said)
    if not verbs and not shares:
        return False
    for at in _amounts(said):
        if _is_share(said, at) or any(_belongs(said, verb, at, kinds) for verb, kinds in verbs.items()):
            return True
    return False


def _amounts(said: Sequence[str]) -> Iterator[int]:
    """The indices of numbers that may be an amount: no year, date, version, ordinal, age or part of a name."""
    changes = groups("changes")
    for at, word in enumerate(said):
        if word in groups("changes_abroad")["fraction"] and not is_number(word):
            yield at
        elif word in _FRACTIONS:
            if said[at - 1 : at] and said[at - 1] in {"a", "by", "one", "two", "three"}:
                yield at
        elif is_number(word) and (word.isalpha() or _PLAIN.fullmatch(word) or _GLUED.fullmatch(word)):
            named = said[max(0, at - 1)] in changes["label"] or _is_age(said, at) or _is_size(said, at)
            if _is_marked(said, at) or not (named or _YEAR.fullmatch(word)):
                yield at
        elif _TIMED.fullmatch(word) and said[at - 1 : at] in (("to",), ("by",)):
            yield at


def _is_marked(said: Sequence[str], at: int) -> bool:
    """Whether a percent sign, a currency or a word like "million" stands beside the number."""
    changes = groups("changes")
    beside = (*said[at + 1 : at + 2], _GLUED.fullmatch(said[at]) and "%")
    units = changes["unit"] | groups("changes_abroad")["unit"]
    return any(word in units for word in beside) or (at > 0 and said[at - 1] in changes["currency"])


def _is_age(said: Sequence[str], at: int) -> bool:
    return said[at + 1 : at + 2] in (("year",), ("years",)) and "".join(said[at + 2 : at + 3]) in _AFTER_AGE


def _is_size(said: Sequence[str], at: int) -> bool:
    """Whether it is an end of a range of sizes: "weld 2 in to 24 in", but not "cut it from 24 mm to 2 mm"."""
    sizes = groups("changes")["size"]
    if said[at + 1 : at + 2] and said[at + 1] in sizes and said[at + 2 : at + 3] == ("to",):
        return said[at - 1 : at] != ("from",)
    begins = at - 3
    return begins > 0 and said[at - 1] == "to" and said[at - 2] in sizes and said[begins - 1] != "from"


def _is_share(said: Sequence[str], at: int) -> bool:
    """Whether it is a share of what one aims at: "112 % of target", "99.9% uptime"; or a change: "20 % growth"."""
    if said[at + 1 : at + 2] not in (("%",), ("percent",)):
        return False
    return any(word in groups("changes")["metric"] for word in said[at + 2 : at + 5] if word != "on")


def _belongs(said: Sequence[str], verb: int, at: int, kinds: frozenset[str]) -> bool:
    """Whether the amount at one index says how far the verb at another went."""
    changes = groups("changes")
    before = at - 1
    while before > verb and said[before] in changes["hedge"]:
        before -= 1
    if any(word in changes["held"] for word in said[at + 1 : at + 4]):
        return False
    if any(kind.endswith("abroad") for kind in kinds):
        near = at - verb <= _FAR if at > verb else verb - at <= _BEFORE
        return near and ("gain abroad" in kinds or _is_marked(said, at) or _is_measured_abroad(said, at))
    if not 0 < at - verb <= _FAR:
        return False
    if kinds == {"output"}:
        return before == verb and not any(word in changes["rate"] for word in said[at + 1 : at + 3])
    return said[before] in changes["direction"] or ("carried" not in kinds and _is_object(said, verb, before, at))


def _is_measured_abroad(said: Sequence[str], at: int) -> bool:
    """Whether it is a fraction, or has a unit behind it, or a preposition of direction before it."""
    known = groups("changes_abroad")
    unit = not known["unit"].isdisjoint(said[at + 1 : at + 3])
    return unit or said[at] in known["fraction"] or (at > 0 and said[at - 1] in known["direction"])


def _is_object(said: Sequence[str], verb: int, before: int, at: int) -> bool:
    """Whether the amount is what was saved, won or cut: close to the verb, or a sum, with no "for" before it."""
    scope = groups("changes")["scope"]
    direct = at - verb <= _NEAR and scope.isdisjoint(said[verb + 1 : before + 1])
    return direct or (_is_marked(said, at) and said[before] not in scope)


def _intended(said: Sequence[str], at: int) -> bool:
    """Whether it is only an aim: "to increase sales by 20 %", but not "helped to increase" them."""
    return (
        at > 0
        and said[at - 1] in {"to", "will", "would", "can", "could", "should"}
        and not any(
            word.startswith(("help", "manag")) or word in {"which", "able"} for word in said[max(0, at - 4) : at - 1]
        )
    )


@cache
def _kinds() -> Mapping[str, frozenset[str]]:
    """From each word for a change, and each form of it, to its kinds."""
    found: dict[str, set[str]] = {}
    for kind in ("change", "reach", "output"):
        for base in groups("changes")[kind]:
            carried = kind == "change" and base in {
                "bring",
                "take",
                "move",
                "go",
                "extend",
                "drop",
                "push",
                "drive",
                "turn",
                "get",
                "come",
                "knock",
            }
            for form in every_form([base]):
                found.setdefault(form, set()).add("carried" if carried else kind)
    for form, kind in forms_abroad().items():
        found.setdefault(form, set()).add(f"{kind} abroad")
    return MappingProxyType({form: frozenset(kinds) for form, kinds in found.items()})


@cache
def _known(key: str) -> frozenset[str]:
    return frozenset({"%", "percent"}) if key == "metric_signs" else groups("changes")[key]
