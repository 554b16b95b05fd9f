"""Bytes -> text, in the encodings that exports and their owners' spreadsheets use."""

from __future__ import annotations

import codecs

_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def decode(data: bytes) -> tuple[str, str]:
    """The text with plain line ends, and what had to be mended for it (empty for clean text).

    UTF-16 with its mark (2018) or told by its zero bytes, else UTF-8, else cp1252 (an owner's Excel). Bytes that fit
    none are replaced, NULs left out.
    """
    text, complaint = _decode(data)
    if "\0" in text:
        text, complaint = text.replace("\0", ""), complaint or "holds NUL characters, which were left out"
    return text.replace("\r\n", "\n").replace("\r", "\n"), complaint


def _decode(data: bytes) -> tuple[str, str]:
    if data.startswith(_UTF_16):
        text = data.decode("utf-16", errors="replace")
    elif data[1:2] == b"\0" and data[3:4] == b"\0":
        text = data.decode("utf-16-le", errors="replace")
    else:
        return _eight_bit(data)
    return text, _replaced(text)


def _eight_bit(data: bytes) -> tuple[str, str]:
    plain = data.removeprefix(codecs.BOM_UTF8)
    try:
        return plain.decode(), ""
    except UnicodeDecodeError:
        text = plain.decode(errors="replace")
    bad = text.count("\N{REPLACEMENT CHARACTER}")
    good = len(text) - len(text.encode("ascii", "ignore")) - bad
    if good >= bad:
        return text, _replaced(text)
    text = data.decode("cp1252", errors="replace")
    return text, _replaced(text)


def _replaced(text: str) -> str:
    broken = "\N{REPLACEMENT CHARACTER}" in text
    return "holds characters that could not be decoded; they show as \N{REPLACEMENT CHARACTER}" if broken else ""
