"""What a student is called in the office's files: the roster's id, or a pseudonym that stays the same."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Sequence

LENGTH = 8
LONGEST = 60
_UNSAFE = re.compile(r"[^A-Za-z0-9_-]+")
# Windows opens a device under these names, whatever the ending.
_DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}


def pseudonym(key: str, secret: bytes = b"") -> str:
    """`P-` and eight letters and digits: the same for the same key and secret, and without the secret no way back."""
    mark = hmac.new(secret or b"auditor", key.encode("utf-8", "surrogateescape"), hashlib.sha256).digest()
    return f"P-{base64.b32encode(mark).decode()[:LENGTH]}"


def safe(student_id: str) -> str:
    """The id as a file name on every system; where letters had to go, a mark of the whole id keeps two apart."""
    kept = _UNSAFE.sub("-", student_id).strip("-")[:LONGEST]
    if kept and kept == student_id and kept.casefold() not in _DEVICES:
        return kept
    return "-".join(filter(None, (kept, pseudonym(student_id).removeprefix("P-").lower())))


def references(wanted: Sequence[str]) -> list[str]:
    """The same names, told apart where a file system without capitals would confuse two of them."""
    seen: dict[str, int] = {}
    given = []
    for name in wanted:
        count = seen[name.casefold()] = seen.get(name.casefold(), 0) + 1
        given.append(name if count == 1 else f"{name}-{count}")
    return given
