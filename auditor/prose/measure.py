"""How long a text is: display width, words, and an excerpt of it, alike in every script."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Self

# Factors bring a script to the length that the same words have in English, on top of East Asian wide = 2. House rule,
# taken from Article 1 of the Universal Declaration of Human Rights (170 characters in English), rounded to tenths;
# for Chinese, where that article is unusually short, set a little lower.
_FACTORS = (
    (0x0590, 0x05FF, 1.3),  # Hebrew
    (0x0600, 0x077F, 1.5),  # Arabic
    (0x0900, 0x0DFF, 1.2),  # Devanagari and its relatives in South Asia
    (0x0E00, 0x0EFF, 1.6),  # Thai, Lao
    (0x1000, 0x109F, 1.2),  # Myanmar
    (0x1780, 0x17FF, 1.2),  # Khmer
    (0x1100, 0x11FF, 1.1),  # Hangul letters
    (0xAC00, 0xD7AF, 1.1),  # Hangul syllables
)
_HAN_ALONE = 1.8
ENGLISH_WORD = 6
"""Columns that an English word takes with its space: the six letters and more of Article 1 come to 5.7."""

PLAIN_WORD = 5
"""Columns that a word of plain English takes, with its small words: "I am looking for a role" comes to four each."""

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
_KANA = "\u3041-\u30ff\u31f0-\u31ff\uff66-\uff9f"
UNSPACED = rf"{_HAN}{_KANA}\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
"""The characters of scripts without spaces between words, as the inside of a class of a regular expression."""

_UNSPACED = re.compile(rf"[{UNSPACED}]+")
_HAS_KANA = re.compile(f"[{_KANA}]")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_WORDY = re.compile(r"\w\S*")
_LETTER = re.compile(r"[^\W\d_]")


def width(text: str) -> int:
    """The display width of a text in columns of Latin letters, weighed by script (house rule).

    Wide East Asian characters take two columns, combining marks none. A factor per script then makes a translation as
    long as its original; Han counts less where kana stand beside it, since Japanese spells much of the sentence out.
    """
    if text.isascii():
        return len(text)
    strange = _NOT_ASCII.findall(text)
    han = 1.0 if _HAS_KANA.search(text) else _HAN_ALONE
    return round(len(text) - len(strange) + sum(_columns(character, han) for character in strange))


def word_count(text: str) -> int:
    """How many words the text has; where a script writes no spaces, its width over that of an English word."""
    unspaced = _unspaced(text)
    if not unspaced:
        return _spaced_words(text)
    return _spaced_words(_UNSPACED.sub(" ", text)) + round(width(unspaced) / ENGLISH_WORD)


def words_worth(text: str) -> int:
    """How many English words say as much: Finnish or Turkish put into one word what English puts into three.

    The words of the text, or its width over that of a plain English word where that is more: which small words another
    language saves cannot be known, so it is given them all. For texts that are not English.
    """
    return max(word_count(text), round(width(text) / PLAIN_WORD))


def _unspaced(text: str) -> str:
    """The characters of scripts without spaces, in a row; looked for where a text has more than plain letters."""
    return "" if text.isascii() else "".join(_UNSPACED.findall("".join(_NOT_ASCII.findall(text))))


def _spaced_words(text: str) -> int:
    return len(_WORDY.findall(text))


def is_unspaced(text: str) -> bool:
    """Whether most of the text is in a script without spaces between words (Han, kana, Thai, Lao, Burmese, Khmer)."""
    unspaced = len(_unspaced(text))
    return bool(unspaced) and 2 * unspaced >= len(_LETTER.findall(_UNSPACED.sub("", text)))


class Excerpt(str):
    """Words out of a text, verbatim, which know whether more stood before or after them."""

    more_before: bool
    more_after: bool

    def __new__(cls, words: str, *, more_before: bool = False, more_after: bool = False) -> Self:
        """The words without white space around them."""
        piece = super().__new__(cls, words.strip())
        piece.more_before, piece.more_after = more_before, more_after
        return piece


def excerpt(text: str, limit: int = 160) -> Excerpt:
    """The beginning of the text, verbatim, of at most `limit` characters, cut where a word ends.

    A text without a space in it is cut at the limit, but never between a letter and its combining marks.
    """
    text = text.strip()
    if len(text) <= limit:
        return Excerpt(text)
    cut = max(limit, 0)
    while cut and _joins(text, cut):
        cut -= 1
    head = text[:cut]
    if not text[cut].isspace() and not _UNSPACED.search(head[-1:]):
        boundary = max((head.rfind(space) for space in (" ", "\n", "\t", "\xa0")), default=-1)
        head = head[:boundary] if boundary > 0 else head
    return Excerpt(head, more_after=True)


def around(text: str, start: int, end: int, margin: int = 40) -> Excerpt:
    """The piece from `start` to `end` with up to `margin` characters on each side, verbatim, cut where words end."""
    first, last = max(0, start - margin), min(len(text), end + margin)
    if first and not text[first - 1].isspace():
        first = next((at for at in range(first, start) if text[at].isspace()), start)
    if last < len(text) and not text[last].isspace():
        last = next((at for at in range(last - 1, end - 1, -1) if text[at].isspace()), end)
    before, after = text[:first].strip(), text[last:].strip()
    return Excerpt(text[first:last], more_before=bool(before), more_after=bool(after))


def _joins(text: str, at: int) -> bool:
    """Whether the characters on both sides of a position are drawn as one."""
    return "\u200d" in text[at - 1 : at + 1] or unicodedata.category(text[at]) in {"Mn", "Me", "Mc", "Sk"}


@cache
def _columns(character: str, han: float) -> float:
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0.0
    columns = 2 if unicodedata.east_asian_width(character) in "WF" else 1
    if _UNSPACED.match(character) and columns == 2:
        return columns * han
    code = ord(character)
    return columns * next((factor for first, last, factor in _FACTORS if first <= code <= last), 1.0)
