"""The certificates, licences and degrees that an advertisement names, and the title of the job."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import takewhile

from auditor.prose.lexicon import groups
from auditor.prose.roles import role_in
from auditor.target.names import is_marked
from auditor.target.parts import heading_of
from auditor.target.phrase import is_adjective, is_doing, phrase

_LEVELS = {
    "doctor": r"ph\.?\s?d\.?|doctora(?:te|l)|dphil|ed\.?d\.?",
    "master": r"master['’]?s|master(?= of | in | degree)"
    r"|m\.?sc\.?|m\.?a\.|mba|m\.?eng\.?|m\.?ed\.?|postgraduate degree|advanced degree",
    "bachelor": r"ba/bs|bs/ba|b\.a\./b\.s\.|bachelor(?:['’]?s)?|b\.?sc\.?|b\.?a\.|bs\b|ba\b|b\.?eng\.?|b\.?ed\.|bsn"
    r"|undergraduate degree|(?:university|college|honours|four-year|4-year) degree|degree",
    "associate": r"asn\b|associate(?:['’]?s)? degree|foundation degree|hnd|hnc",
    "school": r"(?:high school|hs) (?:diploma|graduate|education)|ged\b|gcses?|a-levels?|diploma",
}
_CASED = {"ba", "bs", "ba.", "bs."}
_LEVEL = {
    level: re.compile(rf"(?<![\w.])(?:{pattern})(?!\w)(?! students?\b| \d{{3}})", re.IGNORECASE)
    for level, pattern in _LEVELS.items()
}
_SUBJECT = re.compile(
    r"(?: \(hon(?:our)?s\)| hons)?(?:['’]s)?(?: degree| diploma| of (?:science|arts|engineering))?"
    r",? (?:in|of) (?P<subject>[A-Za-z&/ -]{1,80})",
    re.IGNORECASE,
)
_TAIL = re.compile(r"(?:['’]s)?(?: degree| diploma)")
_SUBJECT_ENDS = re.compile(
    r"\s*(?:,|;|\(|/| or | and/or |\.|$| preferred| required| is | with | plus | from )", re.IGNORECASE
)
_SUBJECT_ARTICLE = re.compile(
    r"^(?:(?:an?|any|the|some) )?(?:\w+ly )?"
    r"(?:related|relevant|similar|associated|appropriate|subject|field|discipline)\b.*",
    re.IGNORECASE,
)
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
_TITLE = re.compile(r"^(?:job title|position|role|title|vacancy|job)\s*[:–-]\s*(?P<title>.+)", re.IGNORECASE)
_SEEKING = re.compile(
    r"(?:looking for|seeking|hiring|recruiting|searching for|in search of|join us as|to join .{0,40} as|need)"
    r" (?:an? |our next |two |several )?(?P<title>[^.;,(]{3,80})",
    re.IGNORECASE,
)
_ROLE_OPENS = re.compile(
    r"(?:^|[.!?] )(?:[Aa]s (?:an?|our(?: next)?|the)|The) (?P<title>(?:[A-Z][\w&/-]{1,30} ?){1,5})"
    r"(?:,|:| will| you| is| manages|at )",
    re.MULTILINE,
)
_TWO_TITLES = re.compile(r"\s*(?:/|&|\band\b)\s*")
_TITLE_PARTS = re.compile(r"\s+[-–—|@]\s+|\s*[|\[]")
_ASIDE = re.compile(r" \([^)]{1,40}\)(?= \w)")
_NUMERAL = re.compile(r" (?:I{1,3}|IV|V|[1-5])$")
_TITLE_ENDS = re.compile(r"\s*[(,]|\s+(?:at|to|who|in|for|with|based|\d.*)\s", re.IGNORECASE)
_TITLE_ENDS_LATER = re.compile(r"\s*\(|\s+(?:at|to|who|in|for|with|based|\d.*)\s", re.IGNORECASE)
_DONE = re.compile(r"^(?:obtain|hold|have|get|gain|keep|maintain|need|require|possess) ")
_BETWEEN = re.compile(r"[,;:()]|\s(?:and|or|&)\s")
_HIRING = re.compile(
    r"^(?:(?:now |we are |we're |we’re |our client is )?(?:hiring|seeking|looking for|recruiting)|wanted"
    r"|are you|we need|join us as|could you be(?: our next)?|(?:an? )?(?:exciting |new )?opportunity for)(?: an?)?:? ",
    re.IGNORECASE,
)
_WANTED = re.compile(r"\s+(?:urgently )?(?:wanted|needed|required)\b.*$", re.IGNORECASE)
_OPENING_LINES, _LONGEST_TITLE, _LONGEST_CERTIFICATE, _BEFORE = 6, 8, 4, 200


def certificates(text: str) -> Iterator[str]:
    """Names of certificates and licences, as the text spells them."""
    for match in _named().finditer(text):
        yield match.group()
    for match in (*_CERTIFIED.finditer(text), *_AWARD.finditer(text)):
        if not is_doing(match["name"]):
            yield match["name"]
    for match in _SUFFIX.finditer(text):
        before = _BETWEEN.split(text[max(0, match.start() - _BEFORE) : match.start()])[-1]
        last = before.split()[-1:]
        name = _DONE.sub("", phrase(before, from_end=True)) or " ".join(one for one in last if is_adjective(one))
        if name and len(name.split()) <= _LONGEST_CERTIFICATE:
            named = name[:1].isupper() or not match.group().startswith("qualification")
            if named and not before.endswith("-"):
                yield name if is_marked(name) else f"{name} {match.group()}"
    for match in _CERTIFIED_AS.finditer(text):
        yield match.group().strip()


@cache
def _named() -> re.Pattern[str]:
    known = groups("certificates")
    exact, others = (_any(known[key]) for key in ("exact", "any"))
    return re.compile(rf"(?<![\w-])(?:(?:{exact})(?: (?!AND |OR )[A-Z][a-z]+\b){{0,2}}|(?i:{others}))(?![\w-])")


def _any(names: frozenset[str]) -> str:
    return "|".join(map(re.escape, sorted(names, key=lambda name: (-len(name), name))))


def level_of(text: str) -> str | None:
    """The highest level of a degree that a text names: doctor, master, bachelor, associate or school; else None."""
    for level, pattern in _LEVEL.items():
        if any(found.group().casefold() not in _CASED or found.group().isupper() for found in pattern.finditer(text)):
            return level
    return None


def levels_at_least(level: str) -> tuple[str, ...]:
    """The level itself and those above it."""
    names = tuple(_LEVELS)
    return names[: names.index(level) + 1]


def degrees(sentence: str) -> tuple[str, ...]:
    """The degrees that a sentence names, each with its subject, verbatim and in order."""
    spans: list[tuple[int, int]] = []
    for start, end in sorted(_degree_spans(sentence), key=lambda span: (span[0], -span[1])):
        if not spans or start >= spans[-1][1]:
            spans.append((start, end))
    return tuple(sentence[start:end].strip() for start, end in spans)


def _degree_spans(sentence: str) -> Iterator[tuple[int, int]]:
    for pattern in _LEVEL.values():
        for found in pattern.finditer(sentence):
            if found.group().casefold() not in _CASED or found.group().isupper():
                yield found.start() - _led_by(sentence, found), _subject_end(sentence, found.end())


def _led_by(sentence: str, found: re.Match[str]) -> int:
    """The length of what says which diploma it is ("legal secretary" diploma)."""
    before = _BETWEEN.split(sentence[max(0, found.start() - _BEFORE) : found.start()])[-1]
    name = phrase(before, from_end=True) if found.group().casefold() == "diploma" else ""
    return len(name) + 1 if name and before == f"{before[: -len(name) - 1]}{name} " else 0


def _subject_end(sentence: str, end: int) -> int:
    """Where the subject of a degree that ends here is named to its end; the same place where none is."""
    subject = _SUBJECT.match(sentence, end)
    if subject and not _SUBJECT_ARTICLE.match(subject["subject"]):
        stop = _SUBJECT_ENDS.search(sentence, subject.start("subject"), subject.end())
        return min(subject.end(), stop.start() if stop else subject.end())
    tail = _TAIL.match(sentence, end)
    return tail.end() if tail else end


def title_of(text: str) -> str | None:
    """The title of the advertised job, as the text spells it; None where no role can be told."""
    lines = [line.strip(" *#") for line in text.split("\n") if line.strip()][:_OPENING_LINES]
    opening = list(takewhile(lambda line: heading_of(line) is None or _TITLE.match(line), lines))
    for line in opening:
        named = _TITLE.match(line)
        if named and (title := _role(named["title"])):
            return title
    for line in opening[:3]:
        if len(line.split()) <= 2 * _LONGEST_TITLE and not line.endswith((".", ":")) and (title := _role(line)):
            return title
    for match in (*_SEEKING.finditer(text), *_ROLE_OPENS.finditer(text)):
        if title := _role(match["title"]):
            return title
    return None


def titles_of(text: str) -> tuple[str, ...]:
    """The title of the advertised job, or several where it names as many roles ("Video Editor & Motion Designer")."""
    title = title_of(text)
    parts = _TWO_TITLES.split(title) if title else []
    if len(parts) > 1 and all(_role(part) for part in parts):
        return tuple(parts)
    return (title,) if title else ()


def _role(line: str) -> str | None:
    bare = _WANTED.sub("", _HIRING.sub("", line))
    for piece in (*_TITLE_PARTS.split(bare), *_TITLE_PARTS.split(_ASIDE.sub("", bare))):
        for ends in (_TITLE_ENDS, _TITLE_ENDS_LATER):
            words = _NUMERAL.sub("", ends.split(piece)[0]).strip(" .:*–-!?").split()
            if 0 < len(words) <= _LONGEST_TITLE and role_in(" ".join(words).replace("/", " ")):
                return " ".join(words)
    return None
