"""Likely misspellings in English texts: one call of the program `typos` for all of them, and what it may not flag."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from auditor.prose.inflections import every_form
from auditor.prose.lexicon import groups, lines, words
from auditor.prose.statements import statements

PACKAGE = "typos"
SECONDS = 30
FOUND, NONE_FOUND = 2, 0
"""How the program ends where it found something, and where it did not."""

# House rules: shorter words in small letters are as often abbreviations, shorter capitalised ones as often names.
_SHORTEST, _SHORTEST_FIRST, _SHORTEST_CAPITALISED = 4, 6, 7
_LONGEST_CLIPPING, _LEAST_CLIPPED = 5, 3
_FEWEST_WORDS = 5
"""Fewer words may be a title in another language."""
_NO_PROSE = re.compile(r"[@#_/\\\d]|\w\.\w|[+&*=]")
_UNREADABLE = re.compile("[\x00-\x1f\x7f\u0085\u2028\u2029\ufeff]")
_WORD = re.compile(r"[^\W\d_]+")
_LOWER = re.compile(r"(?<![^\W\d_])(?!(?:with|from|into|over|under|und|oder)\b)[a-zß-ÿ]{4,}")
"""A longer word in small letters: there the text is a sentence, where a capital makes a name."""


@dataclass(frozen=True, kw_only=True)
class Typo:
    """A word that is likely misspelt, verbatim, where it starts in its text, and what may have been meant."""

    word: str
    start: int
    meant: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Spelling:
    """What the program said of each text; where it was not asked, `unread` says why and `remedy` what would help."""

    flagged: Mapping[str, tuple[Typo, ...]] = field(default_factory=dict)
    unread: str = ""
    remedy: str = ""

    def typos_in(self, text: str, own: frozenset[str] = frozenset()) -> tuple[Typo, ...]:
        """The likely typos of an English text, each word once; `own` are words of the member's, in small letters.

        No typo is a name, an acronym, part of an address or a tag, a word of our lists, or a very short word.
        """
        likely: dict[str, Typo] = {}
        for typo in self.flagged.get(text, ()):
            if _is_likely(text, typo, own):
                likely.setdefault(typo.word.casefold(), typo)
        return tuple(likely.values())


LEFT_OUT = Spelling(
    unread="The spelling was left out of this audit.", remedy="Run it again with the check of the spelling."
)


def read_spelling(texts: Iterable[str]) -> Spelling:
    """What `typos` flags in all the texts, in one call of about 20 ms; they may be those of many people.

    American and British spelling both pass. Never raises for a program that is missing or fails: `unread` says so.
    """
    asked = tuple(dict.fromkeys(filter(None, texts)))
    if not asked:
        return Spelling()
    try:
        program = _program()
        # One text to a line, each unreadable character a space, so that places stay what they are.
        page = "\n".join(_UNREADABLE.sub(" ", text) for text in asked).encode(errors="replace")
        command = [str(program), "-", "--isolated", "--format", "json", "--locale", "en"]
        done = subprocess.run(command, input=page, capture_output=True, timeout=SECONDS, check=False)  # noqa: S603 - our dependency's own program, fixed arguments
        if done.returncode not in {FOUND, NONE_FOUND}:
            return _failed(f"it ended with status {done.returncode}")
        return Spelling(flagged=_by_text(asked, page.split(b"\n"), done.stdout))
    except (PackageNotFoundError, FileNotFoundError):
        return _failed("it is not installed")
    except subprocess.TimeoutExpired:
        return _failed(f"it took longer than {SECONDS} seconds")
    except (OSError, ValueError, KeyError) as error:
        return _failed(f"it could not be used ({type(error).__name__})")


def _failed(reason: str) -> Spelling:
    return Spelling(
        unread=f"The spelling is looked over with the program “{PACKAGE}”, and {reason}.",
        remedy=f"Install it anew: {sys.executable} -m pip install --force-reinstall {PACKAGE}",
    )


def _program() -> Path:
    """The program that the package brings; PackageNotFoundError or FileNotFoundError where it is not there."""
    package = distribution(PACKAGE)
    for file in package.files or ():
        if file.name in {PACKAGE, f"{PACKAGE}.exe"}:
            return Path(str(package.locate_file(file))).resolve(strict=True)
    raise FileNotFoundError(PACKAGE)


def _by_text(asked: Sequence[str], page: Sequence[bytes], output: bytes) -> dict[str, tuple[Typo, ...]]:
    found: dict[str, list[Typo]] = {}
    for line in output.splitlines():
        told = json.loads(line)
        if told["type"] == "typo":
            at = told["line_num"] - 1
            start = len(page[at][: told["byte_offset"]].decode(errors="ignore"))
            typo = Typo(word=told["typo"], start=start, meant=tuple(told["corrections"]))
            found.setdefault(asked[at], []).append(typo)
    return {text: tuple(typos) for text, typos in found.items()}


def _is_likely(text: str, typo: Typo, own: frozenset[str]) -> bool:
    small, end = typo.word.casefold(), typo.start + len(typo.word)
    foreign = not typo.word.islower() or len(text.split()) < _FEWEST_WORDS
    if small in own or small in _right() or _is_clipped(typo) or (foreign and small in _abroad()):
        return False
    if _NO_PROSE.search(_token(text, typo.start, end)) or text[typo.start - 1 : typo.start].isalpha():
        return False
    return not text[end : end + 1].isalpha() and _is_no_name(text, typo)


def _is_clipped(typo: Typo) -> bool:
    """Whether a short word begins a longer one of working life, as English cuts words ("spec", "admin").

    A word that lacks only its end is still a slip.
    """
    small = typo.word.casefold()
    if not _SHORTEST <= len(small) <= _LONGEST_CLIPPING or any(one.startswith(small) for one in typo.meant):
        return False
    return any(word.startswith(small) and len(word) - len(small) >= _LEAST_CLIPPED for word in _vocabulary())


def _is_no_name(text: str, typo: Typo) -> bool:
    """Whether its capitals do not make it a name or an acronym, and it is long enough to tell."""
    word, short = typo.word, typo.word.casefold() in groups("spelling")["short"]
    if word.islower():
        return len(word) >= _SHORTEST or short
    if not word.istitle():
        return False
    following = _WORD.search(text, typo.start + len(word))
    if _opens(text, typo.start) and not (following and following.group()[:1].isupper()):
        return len(word) >= _SHORTEST_FIRST or short
    sentence = _LOWER.search(text) is not None
    known = not _vocabulary().isdisjoint(map(str.casefold, typo.meant))
    return not sentence and known and len(word) >= _SHORTEST_CAPITALISED


def _token(text: str, start: int, end: int) -> str:
    """The word with all that stands beside it without a space, but a mark at its end."""
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return text[start:end].rstrip(".,;:!?")


def _opens(text: str, start: int) -> bool:
    """Whether a statement begins there, so that a capital says nothing."""
    return any(text.startswith(one, start) for one in statements(text))


@cache
def _right() -> frozenset[str]:
    """Words that are right although they resemble a typo: of trades and tools, and variants."""
    tools = [*lines("aliases"), *groups("abbreviations")["hard"], *groups("abbreviations")["soft"]]
    return _words_of([*tools, *groups("spelling")["right"]])


@cache
def _abroad() -> frozenset[str]:
    """Words of other languages that resemble a misspelt English one."""
    lists = [*groups("roles_abroad").values(), *groups("connectives").values()]
    return _words_of(name for names in lists for name in names)


@cache
def _vocabulary() -> frozenset[str]:
    """Words of working life, so that a misspelt "Management" is told from a name."""
    lists = [name for key in ("roles", "fields") for names in groups(key).values() for name in names]
    return _words_of([*lists, *lines("aliases"), *groups("spelling")["work"]]) | every_form(words("verbs"))


def _words_of(entries: Iterable[str]) -> frozenset[str]:
    return frozenset(_small_words(entries))


def _small_words(entries: Iterable[str]) -> Iterator[str]:
    return (word.casefold() for entry in entries for word in _WORD.findall(entry))
