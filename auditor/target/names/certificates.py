"""The certificates and licences that a sentence names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from auditor.prose.lexicon import any_of, groups
from auditor.target.phrases.trimming import trimmed
from auditor.target.vocabulary import is_adjective, is_doing, is_marked

# Bounded, and no sign both within a word and between words: else a run of capitals takes for ever.
_CAPITAL = r"[A-Z][\w'’&+./-]{0,40}"
_NUMBER = rf"\d{{1,9}}(?:-{_CAPITAL})?"
_CERTIFIED = re.compile(
    rf"(?<!\w)(?P<name>(?:{_CAPITAL}|[Cc]lass [A-Z]|{_NUMBER})(?: (?:{_CAPITAL}|{_NUMBER}|of|in)){{0,11}})"
    r" (?:certification|certificate|certified|licen[cs]ed?|registration|accreditation|card|ticket|credential)\b"
)
_AWARD = re.compile(
    r"(?<!\w)(?P<name>(?:G?NVQ|SVQ|BTEC|City & Guilds|WSET|CACHE)s?(?: (?:[Ll]evel )?\d(?:(?:/| or | to )\d)?)?"
    r"(?: in [A-Z][a-z]+)?)(?!\w)"
)
_SUFFIX = re.compile(
    r"\b(?:certification|certificate|licen[cs]e|accreditation|registration|endorsement|qualification|clearance)s?\b"
    r"(?: in (?P<subject>[a-z]+))?"
)
_CERTIFIED_AS = re.compile(r"\b(?:Certified|Licensed|Chartered|Registered) (?:[A-Z]\w+(?: |$)){1,4}")
_DONE = re.compile(r"^(?:obtain|hold|have|get|gain|keep|maintain|need|require|possess) ")
_BETWEEN = re.compile(r"[,;:()]|\s(?:and|or|&)\s")
_BEFORE = 200
"""Characters before "certificate" in which its name is looked for."""


def certificates(text: str) -> Iterator[str]:
    """Names of certificates and licences, as the text spells them."""
    yield from (match.group() for match in _known().finditer(text))
    for match in (*_CERTIFIED.finditer(text), *_AWARD.finditer(text)):
        if not is_doing(match["name"]):
            yield match["name"]
    yield from (name for match in _SUFFIX.finditer(text) if (name := _with_suffix(text, match)))
    yield from (match.group().strip() for match in _CERTIFIED_AS.finditer(text))


def _with_suffix(text: str, suffix: re.Match[str]) -> str:
    """The name of what ends as certificates do ("first-aid certificate"); empty where none stands before."""
    before = _BETWEEN.split(text[max(0, suffix.start() - _BEFORE) : suffix.start()])[-1]
    last = " ".join(word for word in before.split()[-1:] if is_adjective(word))
    name = _DONE.sub("", trimmed(before, from_end=True)) or last
    if not name or before.endswith("-"):
        return ""
    if suffix.group().startswith("qualification") and not name[0].isupper():
        return ""
    return name if is_marked(name) else f"{name} {suffix.group()}"


@cache
def _known() -> re.Pattern[str]:
    known = groups("certificates")
    exact, others = any_of(known["exact"]), any_of(known["any"])
    return re.compile(rf"(?<![\w-])(?:(?:{exact})(?: (?!AND |OR )[A-Z][a-z]+\b){{0,2}}|(?i:{others}))(?![\w-])")
