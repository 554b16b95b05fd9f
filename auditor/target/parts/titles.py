"""The title of the job that an advertisement is for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from auditor.prose.roles import role_in
from auditor.target.parts.headings import heading_of

_LABELLED = re.compile(r"^(?:job title|position|role|title|vacancy|job)\s*[:–-]\s*(?P<title>.+)", re.IGNORECASE)
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
_PARTS = re.compile(r"\s+[-–—|@]\s+|\s*[|\[]")
_ASIDE = re.compile(r" \([^)]{1,40}\)(?= \w)")
_NUMERAL = re.compile(r" (?:I{1,3}|IV|V|[1-5])$")
_END = re.compile(r"\s*[(,]|\s+(?:at|to|who|in|for|with|based|\d.*)\s", re.IGNORECASE)
_LATER_END = re.compile(r"\s*\(|\s+(?:at|to|who|in|for|with|based|\d.*)\s", re.IGNORECASE)
_HIRING = re.compile(
    r"^(?:(?:now |we are |we're |we’re |our client is )?(?:hiring|seeking|looking for|recruiting)|wanted"
    r"|are you|we need|join us as|could you be(?: our next)?|(?:an? )?(?:exciting |new )?opportunity for)(?: an?)?:? ",
    re.IGNORECASE,
)
_WANTED = re.compile(r"\s+(?:urgently )?(?:wanted|needed|required)\b.*$", re.IGNORECASE)
_OPENING_LINES, _TITLE_LINES, _LONGEST_TITLE = 6, 3, 8


def titles_of(text: str) -> tuple[str, ...]:
    """The title of the advertised job, or several where it names as many roles ("Video Editor & Motion Designer")."""
    title = title_of(text)
    if title is None:
        return ()
    parts = tuple(_TWO_TITLES.split(title))
    return parts if all(map(_role, parts)) else (title,)


def title_of(text: str) -> str | None:
    """The title of the advertised job, as the text spells it; None where no role can be told."""
    return next((title for line in _may_hold_it(text) if (title := _role(line))), None)


def _may_hold_it(text: str) -> Iterator[str]:
    """What may be the title or hold it, the likeliest first: what a label says, a line of the head, a sentence."""
    lines = [line.strip(" *#") for line in text.split("\n") if line.strip()][:_OPENING_LINES]
    head = list(takewhile(lambda line: heading_of(line) is None or _LABELLED.match(line), lines))
    yield from (match["title"] for line in head if (match := _LABELLED.match(line)))
    for line in head[:_TITLE_LINES]:
        if len(line.split()) <= 2 * _LONGEST_TITLE and not line.endswith((".", ":")):
            yield line
    for match in (*_SEEKING.finditer(text), *_ROLE_OPENS.finditer(text)):
        yield match["title"]


def _role(line: str) -> str | None:
    bare = _WANTED.sub("", _HIRING.sub("", line))
    for piece in (*_PARTS.split(bare), *_PARTS.split(_ASIDE.sub("", bare))):
        for end in (_END, _LATER_END):
            words = _NUMERAL.sub("", end.split(piece)[0]).strip(" .:*–-!?").split()
            if len(words) <= _LONGEST_TITLE and role_in(" ".join(words).replace("/", " ")):
                return " ".join(words)
    return None
