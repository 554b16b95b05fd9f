"""How numbers, days and states are said: plain words, used by every report."""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import floor

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

KINDS = {
    "selection": "a download of some files only",
    "basic": "the first part of the full download",
    "complete": "the full download",
}
STAGES = {
    "student": "a student",
    "early": "someone early in a career",
    "experienced": "an experienced professional",
    "returner": "someone returning to work",
    "career-changer": "someone changing careers",
}
STATUSES = {
    "pass": "In place",
    "partial": "Partly in place",
    "fail": "Not yet",
    "not-applicable": "Good to know",
    "not-judged": "Not judged",
    "error": "Our check failed",
}
FILE_STATES = {
    "read": "Read",
    "empty": "There, but empty",
    "not-in-export": "Not in this download",
    "not-opened": "Left closed on purpose",
    "unknown": "New to this program, so not read",
}


def whole(score: float) -> int:
    """A score of 0 to 100 as shown: rounded down, so that the number never claims a level that was not reached."""
    return floor(score + 1e-9)


def day(iso: str) -> str:
    """`2026-06-15` as `15 June 2026`; anything else unchanged."""
    year, _, rest = iso.partition("-")
    month, _, of_month = rest.partition("-")
    if not (year.isdecimal() and month.isdecimal() and of_month.isdecimal() and 1 <= int(month) <= len(MONTHS)):
        return iso
    return f"{int(of_month)} {MONTHS[int(month) - 1]} {year}"


def count(number: int, noun: str, plural: str = "") -> str:
    """`1 file`, `2 files`, `1,204 rows`."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def listed(items: Sequence[str], last: str = "and") -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


def gain(points: float) -> str:
    """What following an advice brings, of 100: `about +4 points`; empty where it brings nothing."""
    if points <= 0:
        return ""
    if points < 0.5:
        return "less than 1 point"
    rounded = floor(points + 0.5)
    return f"about +{rounded} {'point' if rounded == 1 else 'points'}"


def effort(minutes: int) -> str:
    """`10 minutes`, `1 hour`, `1½ hours`; empty for none."""
    if minutes <= 0:
        return ""
    if minutes < 60:
        return f"about {count(minutes, 'minute')}"
    halves = round(minutes / 30)
    number = f"{halves // 2}{'½' if halves % 2 else ''}"
    return f"about {number} {'hour' if halves == 2 else 'hours'}"


def wait(days: int) -> str:
    """`about 3 days of waiting`, `about 2 weeks of waiting`; empty for none."""
    if days <= 0:
        return ""
    if days < 14:
        return f"about {count(days, 'day')} of waiting"
    return f"about {count(round(days / 7), 'week')} of waiting"


def cost(points: float, minutes: int, days: int) -> list[str]:
    """Gain, effort and wait as said by the functions above, without the empty ones; one “about” is for all."""
    first, *others = [part for part in (gain(points), effort(minutes), wait(days)) if part] or [""]
    return [part for part in (first, *(other.removeprefix("about ") for other in others)) if part]


def sentence(text: str) -> str:
    """The text, closed by a full stop where it has no ending of its own."""
    text = text.strip()
    return text if not text or text[-1] in ".!?…。！？।" or text[-2:] in {".”", ".)", "!”", "?”"} else f"{text}."


def where(path: str) -> str:
    """Where in LinkedIn something is done: `Where: Your profile, About.`; empty for nowhere."""
    return f"Where: {sentence(path)}" if path.strip() else ""


def heading(text: str) -> str:
    """A statement as a heading: without its full stop."""
    return text.strip().removesuffix(".")


def lowered(text: str) -> str:
    """The text with a small first letter, as it stands within a sentence."""
    return text[:1].lower() + text[1:]


def after(title: str, message: str) -> str:
    """What follows a heading that stands in one run with its message: only the rest where the message repeats it."""
    if message.casefold().startswith(title.casefold()):
        return message[len(title) :]
    return f". {message}" if message else "."


def beginning(text: str, limit: int) -> str:
    """The first sentences that fit into `limit` characters together; the first one always."""
    sentences = re.split(r"(?<=[.!?]) +(?=[A-Z“])", text)
    kept = sentences[0]
    for more in sentences[1:]:
        if len(kept) + 1 + len(more) > limit:
            break
        kept = f"{kept} {more}"
    return kept


def share(part: float) -> str:
    """A share of 0 to 1 as whole per cent, rounded down; 100 % only where nothing is missing."""
    return f"{floor(part * 100 + 1e-9)}%"
