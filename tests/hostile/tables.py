"""Hostile tables: rows that were made to harm, between good ones, in every table that an audit opens."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence

from auditor.export.catalogue import AUDITED
from auditor.export.kinds import Dialect

Poison = Callable[[Sequence[str]], bytes]
"""The columns of a table -> the bytes that stand between its good rows."""

GOOD = ("Before", "Between", "Behind")
TABLES = [name for name, kind in AUDITED.items() if kind.dialect is Dialect.PLAIN]
INVISIBLE = "\u200b\u200d\u2060\ufeff\u00ad"
OVERRIDES = "\u202e\u2066\u2067\u202a\u061c"


def row(columns: Sequence[str], word: str) -> bytes:
    """One good row: the word in every column, but a day where a day is."""
    out = io.StringIO()
    cells = ["Mar 2021" if "Date" in column or column.endswith(" On") else f"{word} {column}" for column in columns]
    csv.writer(out, lineterminator="\n").writerow(cells)
    return out.getvalue().encode()


def table(columns: Sequence[str], poison: Poison) -> bytes:
    """A whole file: header, good rows, and the poison twice between them."""
    before, between, behind = (row(columns, word) for word in GOOD)
    header = ",".join(columns).encode() + b"\n"
    return header + before + poison(columns) + b"\n" + between + poison(columns) + b"\n" + behind


def _line(cell: bytes) -> Poison:
    """A row with the cell in every column."""
    return lambda columns: b",".join([cell] * len(columns))


POISONS: dict[str, tuple[Poison, bool]] = {
    "every byte there is": (lambda _: bytes(range(256)), True),
    "a cell of bytes that are no text": (_line(b"\xff\xfe\xc3\x28\xed\xa0\x80\xf8\x81"), True),
    "NULs": (_line(b"\0a\0b\0"), True),
    "an unclosed quotation mark": (lambda columns: b'"' + b",".join([b"x"] * len(columns)), True),
    "a mark that closes too early": (_line(b'"a"b'), True),
    "nothing but quotation marks": (lambda _: b'"' * 997, True),
    "a row too wide": (lambda columns: b",".join([b"x"] * (len(columns) + 3)), True),
    "all line ends": (lambda _: b"\r\n\r\r\n\n\r \r\n\t\n", False),
    "the header again": (lambda columns: ",".join(columns).encode(), False),
    "marks of encodings": (_line(b"\xef\xbb\xbfa"), False),
    "invisible characters": (_line(INVISIBLE.encode()), False),
    "text turned round": (_line(f"{OVERRIDES}exe.fdp".encode()), False),
    "letters under a thousand accents": (_line(("a" + "\u0301" * 1000).encode()), False),
    "planes beyond": (_line("\U0010fffd\U000e0041\U0001f468\u200d\U0001f469\ufdfa\ufffe".encode()), False),
    "formulas": (_line("=1+1\t＝1\r".encode()), False),
}
"""By what they are: the bytes, and whether the file has then to be listed among the problems."""
