"""Text of an export made safe to show: no control characters, no escape sequences, no direction overrides."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Any, TypeVar

import msgspec

Shown = TypeVar("Shown", bound=msgspec.Struct)

_ESCAPE_SEQUENCE = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"  # control sequences: colours, cursor moves
    r"|(?:\x1b\]|\x9d)[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?"  # commands to the terminal: titles, links
    r"|\x1b[PX^_][^\x1b]*(?:\x1b\\)?"  # device strings
    r"|\x1b[ -/]*[0-~]?"
)
_BREAKS = re.compile(r"[\t\n\v\f\r\x85\u2028\u2029]")
# C0 and C1 controls, direction embeddings, overrides and isolates, and the deprecated format characters.
_INVISIBLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u206f\ufffe\uffff]")
_LONE_SURROGATE = re.compile(r"[\ud800-\udfff]")
FORMULA_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the start of a formula, some of them in full width too."""
LONGEST_WORD = 24
_RIGHT_TO_LEFT = {"R", "AL"}
_LOOSE = " ,;:،؛、，|•·-–—\u200d"


def printable(text: str) -> str:
    """The text without what could steer a terminal or turn a line around; breaks become spaces.

    Letters of every script, joiners and the harmless left-to-right and right-to-left marks stay.
    """
    if text.isascii() and text.isprintable():
        return text
    text = _ESCAPE_SEQUENCE.sub("", text)
    text = _BREAKS.sub(" ", text)
    text = _INVISIBLE.sub("", text)
    return _LONE_SURROGATE.sub("\ufffd", text)


def no_formula(text: str) -> str:
    """A `printable` text without white space around it, behind an apostrophe where it would start a formula.

    That keeps it text in whatever a sheet is exported to (OWASP, "CSV Injection").
    """
    text = text.strip()
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def cleaned(record: Shown) -> Shown:
    """The same record with every string in it, at any depth, made `printable`."""
    return msgspec.convert(each_text(msgspec.to_builtins(record), printable), type(record))


def each_text(value: Any, change: Callable[[str], str]) -> Any:
    """Lists and dicts of builtin values, at any depth, with every string but the keys changed."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [each_text(item, change) for item in value]
    if isinstance(value, dict):
        return {key: each_text(item, change) for key, item in value.items()}
    return value


def direction(text: str) -> str:
    """`rtl` or `ltr`, by the first letter that has a direction of its own (rules P2 and P3 of Unicode's UAX 9)."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind == "L" or kind in _RIGHT_TO_LEFT:
            return "rtl" if kind in _RIGHT_TO_LEFT else "ltr"
    return "ltr"


def cut(text: str, limit: int) -> str:
    """At most `limit` characters, ended by an ellipsis at the last word that fits; never inside a combined letter."""
    text = text.strip()
    if len(text) <= limit:
        return text
    head = text[: limit - 1]
    at_word, _, rest = head.rpartition(" ")
    head = at_word if at_word and len(rest) <= LONGEST_WORD else head
    while head and unicodedata.combining(text[len(head)]):
        head = head[:-1]
    return head.rstrip(_LOOSE) + "…"


def left_off(text: str) -> str:
    """The text, ended by an ellipsis as `cut` does; a closed sentence keeps its full stop before it."""
    text = text.rstrip(_LOOSE)
    return f"{text} …" if text.endswith((".", "!", "?")) else f"{text}…"
