"""A line of an advertisement -> the part that it heads: what is asked, the duties, the company, the offer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from auditor.prose.lexicon import any_of, groups

PARTS = ("asked", "wished", "duties", "company", "offered", "legal")
_FIRST = ("legal", "offered", "wished", "asked", "duties", "company")
"""Where the words of a heading tell several parts, the one that comes first here."""
_LONGEST_HEADING, _LONGEST_LEAD, _MOST_BEYOND = 10, 25, 3
_LONGEST_OPENED, _SHORTEST = 6, 4
_WORD = re.compile(r"[^\W_]+(?:['’/-][^\W_]+)*")
_ASIDE = re.compile(r"\s*\([^)]*\)\s*$")


def heading_of(line: str, *, alone: bool = False) -> str | None:
    """The part that a line heads; None where it is no heading.

    It has a heading's own name, or it is shaped as one (a colon, capitals; an opening word where it stands `alone`) and
    has words that tell its part.
    """
    line = line.strip()
    found = _plain(line).split()
    if _LONGEST_HEADING < len(found) <= _LONGEST_LEAD and line.endswith((":", "…")):
        return _by_its_end(found, alone=False)
    if not 0 < len(found) <= _LONGEST_HEADING or line.endswith((".", ",", ";")):
        return None
    return _by_its_name(found, goes_on=line.endswith(":")) or _by_its_shape(line, found, alone=alone)


def _by_its_name(found: Sequence[str], *, goes_on: bool) -> str | None:
    """The part of which these words are a heading, or, where the line `goes_on` to a list, all but its last few."""
    beyond = range(min(_MOST_BEYOND + 1, len(found)) if goes_on else 1)
    names = (" ".join(found[: len(found) - more]) for more in beyond)
    return next((part for name in names if (part := _headings().get(name))), None)


def _by_its_shape(line: str, found: Sequence[str], *, alone: bool) -> str | None:
    told = _by_its_words(" ".join(found))
    bare = _ASIDE.sub("", line)
    ended = _plain(bare).split() or found
    opens = alone and len(found) <= _LONGEST_OPENED and found[0] in groups("job_headings")["opener"]
    if opens or line.endswith((":", "?", "…")) or bare.isupper():
        part = told if told == "wished" else _by_its_end(ended, alone=True) or told
        if part:
            return part
    if alone and len(found) <= _SHORTEST and (told in {"offered", "legal"} or _asked_only().issuperset(found)):
        return told or "asked"
    return _by_its_end(ended, alone=alone)


def _by_its_end(found: Sequence[str], *, alone: bool) -> str | None:
    """The part that a line leads into by breaking off ("As a key person you will"), or, `alone`, that its end names."""
    ends, last = groups("job_headings"), {" ".join(found[-2:]), found[-1]}
    for part in ("asked", "duties"):
        if not last.isdisjoint(ends[f"{part} lead"]) or (alone and not last.isdisjoint(ends[f"{part} end"])):
            return part
    return None


def _by_its_words(heading: str) -> str | None:
    return next((part for part, signs in _signs() if signs.search(heading)), None)


def _plain(line: str) -> str:
    spelt = line.casefold().replace("’", "'").replace("&", " and ").replace("'d ", " would ")
    return " ".join(_WORD.findall(spelt))


@cache
def _headings() -> dict[str, str]:
    return {_plain(heading): part for part in PARTS for heading in groups("job_headings")[part]}


@cache
def _asked_only() -> frozenset[str]:
    """Words that a line may be made of altogether and then heads what is asked: "Skills and attributes"."""
    return groups("job_headings")["asked words"] | groups("job_headings")["asked beside"]


@cache
def _signs() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Words that tell a heading that has no name of its own."""
    known = groups("job_headings")
    return tuple((part, re.compile(rf"(?<!\w)(?:{any_of(known[f'{part} words'])})(?!\w)")) for part in _FIRST)
