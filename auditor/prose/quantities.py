"""The numbers of a text, told apart: shares, sums, counts, amounts; and years, versions, grades, which say no size."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache, lru_cache
from itertools import pairwise

from auditor.prose.inflections import past_forms
from auditor.prose.lexicon import groups, words


class Kind(StrEnum):
    """What a number measures; OTHER measures nothing that was achieved (a year, a grade, a version, a standard)."""

    PERCENT = "percent"
    MONEY = "money"
    MULTIPLE = "multiple"
    FRACTION = "fraction"
    COUNT = "count"
    AMOUNT = "amount"
    RATING = "rating"
    OTHER = "other"


@dataclass(frozen=True, kw_only=True)
class Quantity:
    """One number with its sign, scale and unit, and where it stands in the text."""

    kind: Kind
    start: int
    end: int


_CURRENCY = r"(?:(?:US|AU|CA|A|C|NZ|HK|S|R)?\$|[€£¥₹₦₺₪]|\b(?:USD|EUR|GBP|CHF|INR|AUD|CAD|SGD|AED|NGN|KES|ZAR|SEK|NOK|DKK|PLN|BRL|MXN|JPY|Rs\.?)(?=\s?\d))"
_DIGITS = r"\d{1,3}(?:[,.'’\u00a0\u202f ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)*"
_SCALE = (
    r"(?:\s?(?:hundred|thousand|million|billion|trillion|lakh|crore|mn|bn|mio|mrd|tsd|millionen|milliarden|millones|millón|milhões|milhão|mil|millions?|milliards?)\b\.?"
    r"|[kKMB](?:n|\+)?(?![\w])|m(?:n)?(?![\w²³]))"
)
_AFTER = (
    r"(?P<percent>\s?%|\s?(?:percent|per\scent|pct|percentage\spoints?|prozent|prozentpunkte|pour\s?cent|por\s?ciento|por\s?cento|basis\spoints|bps|pp)\b)"
    r"|(?P<money>\s?[€£]|\s?(?:de\s)?(?:euros?|dollars?|pounds\b(?!\sof)|eur|usd|gbp|chf|francs?|rupees|yen|reais|pesos|kronor|kroner)\b)"
    r"|(?P<times>\s?[x×](?![^\W_])|-?fold\b)"
    r"|(?P<attached>(?:st|nd|rd|th)\b|-(?:[^\W\d_][\w-]*)|[^\W\d_]\w*|:\d{2}(?:\s?[ap]\.?m\b\.?)?)"
)
_FIGURE = re.compile(
    rf"(?P<code>[^\W\d_][\w]*[-.]?\d[\w.-]*\w|[^\W\d_]+\d)"
    rf"|(?P<slashed>\d+(?:[.,]\d+)?\s?/\s?\d+(?:/\d+)?\b)"
    rf"|(?P<currency>{_CURRENCY}\s?)?(?P<digits>{_DIGITS})"
    rf"(?:\s?[-–—]\s?{_CURRENCY}?(?P<upper>{_DIGITS}))?(?P<scale>{_SCALE})?(?P<plus>\+)?(?:{_AFTER})?",
    re.IGNORECASE,
)
_SMALL = r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_TENS = (
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?"
)
_SPELLED = re.compile(
    rf"\b(?:(?P<fold>(?:{_SMALL}|twenty|thirty|fifty|hundred|thousand)-?fold)"
    rf"|(?P<share>half|(?:one|two|three|a)[ -](?:half|halves|thirds?|fifths?|quarters?))"
    rf"|(?P<count>(?:an? |one |half a )?(?:(?:{_SMALL}|{_TENS}|hundreds?|thousands?|millions?|billions?|dozens?)(?:[ -](?:and |of )?)?)+))"
    r"(?P<per>\s?(?:percent|per\scent)\b)?(?P<cash>\s?(?:dollars|pounds|euros)\b)?(?P<times>\s?times\b)?(?P<tail>-[^\W\d_][\w-]*)?",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+(?:['’&-][^\W\d_]+)*|[^\w\s]")
_YEAR = re.compile(r"(?:19|20)\d\d")
_MOST_DIGITS = 9


@lru_cache(maxsize=2048)
def quantities(text: str) -> tuple[Quantity, ...]:
    """The numbers of a text in order, in figures (1,200.50, 1.200,50, 1 200,50) and in English words.

    House rules: a bare number after a word that it names ("Grade 5", "ISO 9001", "Windows 11"), a year, an ordinal, a
    clock time, an age, a code or "24/7" is OTHER; a number before a unit of time or measure is an AMOUNT.
    """
    found = [_figure(text, match) for match in _FIGURE.finditer(text)]
    taken = [(one.start, one.end) for one in found]
    for match in _SPELLED.finditer(text):
        if not any(start <= match.start() < end for start, end in taken):
            found.append(_spelled(text, match))
    found.sort(key=lambda one: one.start)
    return tuple(_in_company(text, at, found) for at in range(len(found)))


def _in_company(text: str, at: int, found: list[Quantity]) -> Quantity:
    """The quantity, or OTHER where it is one group of a longer number ("+44 20 7946 0000")."""
    one = found[at]
    beside = [
        (before, after)
        for before, after in pairwise(found[max(0, at - 1) : at + 2])
        if text[before.end : after.start] == " "
    ]
    digits = text[one.start : one.end].isdigit()
    grouped = digits and any(text[a.start : a.end].isdigit() and text[b.start : b.end].isdigit() for a, b in beside)
    return (
        replace(one, kind=Kind.OTHER)
        if grouped or (text[max(0, one.start - 1) : one.start] == "+" and digits and one.end - one.start < 3)
        else one
    )


def _figure(text: str, match: re.Match[str]) -> Quantity:
    kind = _figure_kind(text, match)
    end = match.start("attached") if kind is Kind.COUNT and match["attached"] else match.end()
    return Quantity(kind=kind, start=match.start(), end=end)


def _figure_kind(text: str, match: re.Match[str]) -> Kind:
    if match["code"]:
        return Kind.OTHER
    if match["slashed"]:
        return (
            Kind.RATING
            if re.search(r"/\s?(?:5|10|100)$", match["slashed"]) and not match["slashed"].startswith("9/")
            else Kind.OTHER
        )
    if match["percent"]:
        return Kind.PERCENT
    if match["currency"] or match["money"]:
        return Kind.MONEY
    if match["times"]:
        return Kind.MULTIPLE
    if match["attached"] or text[match.start() - 1 : match.start()] in {"#", "№", ".", "/"}:
        return Kind.OTHER
    return _bare_kind(text, match)


def _bare_kind(text: str, match: re.Match[str]) -> Kind:
    """The kind of a number without a unit of its own, by the words on both sides."""
    before, after = _neighbours(text, match.start(), match.end())
    known = groups("signals")
    digits = match["digits"]
    if (
        before in known["number_noise"]
        or re.sub(r"\D", "", digits)[_MOST_DIGITS:]
        or (digits.count(".") > 1 and "," not in digits)
    ):
        return Kind.OTHER
    if (
        (after[:1] and after[0] in {"am", "pm", "o'clock", "°"})
        or before in {"aged", "age"}
        or {"old", "olds"} & set(after)
    ):
        return Kind.OTHER
    if _YEAR.fullmatch(digits) and not match["scale"] and not match["plus"]:
        counted = after[:1] and after[0].endswith("s") and (before in known["approximately"] or before in _pasts())
        return Kind.COUNT if counted else Kind.OTHER
    if {*after[:2]} & (known["time"] | known["measure"]):
        return Kind.AMOUNT
    if after[:1] == ["times"]:
        return (
            Kind.MULTIPLE
            if len(after) > 1 and after[1] not in {"a", "per", "each", "every", "weekly", "daily"}
            else Kind.OTHER
        )
    return Kind.OTHER if digits in {"0", "1"} and not match["scale"] else Kind.COUNT


def _spelled(text: str, match: re.Match[str]) -> Quantity:
    before, after = _neighbours(text, match.start(), match.end())
    known = groups("signals")
    end = match.end()
    if match["fold"]:
        kind = Kind.MULTIPLE
    elif match["share"]:
        kind = Kind.FRACTION if _is_share(match["share"].casefold(), before, after) else Kind.OTHER
    elif match["per"]:
        kind = Kind.PERCENT
    elif match["cash"]:
        kind = Kind.MONEY
    elif match["times"]:
        kind = (
            Kind.MULTIPLE
            if after[:1] and after[0] not in {"a", "per", "each", "every", "weekly", "daily", "in"}
            else Kind.OTHER
        )
    elif match["tail"] or before in known["number_noise"] or {"old", "olds"} & set(after):
        kind = Kind.OTHER
    else:
        kind = Kind.AMOUNT if {*after[:2]} & (known["time"] | known["measure"]) else Kind.COUNT
    return Quantity(
        kind=kind, start=match.start(), end=match.start() + len(match.group()[: end - match.start()].rstrip())
    )


def _is_share(share: str, before: str, after: list[str]) -> bool:
    following = after[0] if after else ""
    if following in {
        "day",
        "days",
        "term",
        "year",
        "hour",
        "marathon",
        "time",
        "place",
        "grade",
        "party",
        "century",
        "season",
    }:
        return False
    if before in {"first", "second", "other", "better", "latter", "each"}:
        return False
    if share == "half":
        return before in {
            "by",
            "in",
            "than",
            "over",
            "nearly",
            "almost",
            "about",
            "to",
            "cut",
            "roughly",
            "around",
        } or following in {"the", "of", "as"}
    if share.startswith("a ") or share.startswith("a-"):
        return before == "by" or following in {"of", "in", "fewer", "more", "less", "faster", "off", "", ".", ",", ";"}
    return before == "by" or following in {"of", "fewer", "more", "less", "in", "", ".", ","}


def _neighbours(text: str, start: int, end: int) -> tuple[str, list[str]]:
    """The word before a span and the three after it, in small letters."""
    before = _WORD.findall(text[max(0, start - 24) : start])
    after = _WORD.findall(text[end : end + 48])
    return before[-1].casefold() if before else "", [word.casefold() for word in after[:3]]


@cache
def _pasts() -> frozenset[str]:
    return past_forms(words("verbs"))
