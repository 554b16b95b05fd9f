"""Students joined to the lines of a roster: who is who, who is missing, and what could not be told."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from auditor.cohort.finding.members import Student
from auditor.cohort.finding.roster import Entry
from auditor.export.archive import ARCHIVE_NAME

SHORTEST_WORD = 4
"""A shorter id counts only where it is the whole name of the file or of a folder: `12` stands in many names."""


@dataclass(frozen=True, kw_only=True)
class Matching:
    """Who is who, by the key of a student: the roster's entry, what could not be told, or the newer export that counts.

    `missing` are the lines of which nothing came.
    """

    entries: Mapping[str, Entry] = field(default_factory=dict)
    remarks: Mapping[str, str] = field(default_factory=dict)
    passed_over: Mapping[str, str] = field(default_factory=dict)
    missing: tuple[Entry, ...] = ()


def match(students: Sequence[Student], roster: Sequence[Entry], unopened: Sequence[str] = ()) -> Matching:
    """Join students to the roster: by file, then id or e-mail in the path, then name; the ambiguous stays unjoined.

    `unopened` are paths of what could not be read: their owners did hand something in, and so did all who may be meant
    by something ambiguous.
    """
    index = _Index(roster)
    claims: dict[int, list[Student]] = defaultdict(list)
    remarks: dict[str, str] = {}
    possible: set[int] = set()
    for student in students:
        found = index.of_paths(student.names) or index.of_name(student.name)
        if len(found) == 1:
            claims[found[0].row].append(student)
        elif found:
            possible |= {entry.row for entry in found}
            lines = ", ".join(str(entry.row) for entry in found)
            remarks[student.key] = f"could be any of the roster's lines {lines}, so it is joined to none"
        else:
            remarks[student.key] = "matches nobody on the roster"
    entries: dict[str, Entry] = {}
    passed_over: dict[str, str] = {}
    for entry in roster:
        claiming = sorted(claims.get(entry.row, ()), key=lambda one: (one.parts[0].day, one.names), reverse=True)
        if len({_parts(student.name) for student in claiming}) > 1:
            told = f"shares the roster's line {entry.row} with somebody of another name, so it is joined to none"
            remarks |= dict.fromkeys((student.key for student in claiming), told)
        elif claiming:
            newest, *others = claiming
            entries[newest.key] = entry
            passed_over |= dict.fromkeys((student.key for student in others), newest.names[0])
    handed = {entry.row for path in unopened for entry in index.of_paths([path])} | possible | set(claims)
    missing = tuple(entry for entry in roster if entry.row not in handed)
    return Matching(entries=entries, remarks=remarks, passed_over=passed_over, missing=missing)


class _Index:
    """The roster by what tells."""

    def __init__(self, roster: Sequence[Entry]) -> None:
        self.files: dict[str, list[Entry]] = defaultdict(list)
        self.words: dict[str, list[Entry]] = defaultdict(list)
        self.names: dict[frozenset[str], list[Entry]] = defaultdict(list)
        for entry in roster:
            if entry.file:
                self.files[_stem(entry.file)].append(entry)
            for word in {entry.id.casefold(), entry.email.casefold(), entry.email.casefold().partition("@")[0]} - {""}:
                self.words[word].append(entry)
            if entry.name:
                self.names[_parts(entry.name)].append(entry)

    def of_paths(self, paths: Sequence[str]) -> list[Entry]:
        """Entries that a path names: its file exactly, else an id or e-mail standing in it as a word."""
        by_file = [entry for path in paths for entry in self.files.get(_stem(path), ())]
        if by_file:
            return _each_once(by_file)
        return _each_once([entry for path in paths for word in _words(path) for entry in self.words.get(word, ())])

    def of_name(self, name: str) -> list[Entry]:
        """Entries of that name, whatever the order of its parts, case and accents."""
        return self.names.get(_parts(name), []) if name else []


def _each_once(entries: Sequence[Entry]) -> list[Entry]:
    return list({entry.row: entry for entry in entries}.values())


def _stem(path: str) -> str:
    """The file's name without folders and without any number of `.zip`."""
    return re.sub(r"(\.zip)+$", "", PurePosixPath(path.replace("\\", "/")).name.casefold())


def _words(path: str) -> set[str]:
    """What an id could be: a folder or the file itself, and the longer words in them, but for LinkedIn's own name."""
    parts = [_stem(part) for part in path.casefold().split("/")]
    rest = " ".join(ARCHIVE_NAME.sub(" ", part) for part in parts)
    words = {*re.split(r"[\s_()\[\],;]+", rest), *re.split(r"[\s_()\[\],;.@-]+", rest)}
    return {*parts, *(word for word in words if len(word) >= SHORTEST_WORD)} - {""}


def _parts(name: str) -> frozenset[str]:
    plain = unicodedata.normalize("NFKD", name.casefold())
    return frozenset("".join(filter(lambda c: not unicodedata.combining(c), plain)).replace(",", " ").split())
