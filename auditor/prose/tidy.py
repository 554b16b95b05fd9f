"""How tidy a text looks: capitals, emoji, separators, spaced letters, placeholders, and the person it speaks in."""

from __future__ import annotations

import re

from auditor.prose.lexicon import groups
from auditor.prose.roles import role_in

LONGEST_ACRONYM = 5

_CASED_WORD = re.compile(r"[^\W\d_]+")
_BASE_EMOJI = (
    "[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u21aa\u231a-\u23ff\u24c2\u25aa-\u25fe\u2600-\u27bf\u2934\u2935"
    "\u2b05-\u2b55\u3030\u303d\u3297\u3299\U0001f000-\U0001faff]"
)
_JOINED = rf"{_BASE_EMOJI}\ufe0f?[\U0001f3fb-\U0001f3ff]?"
# A sign of the plain text ("©", "•", "→") is an emoji only where a variation selector asks for one.
_EMOJI = re.compile(
    "[\U0001f1e6-\U0001f1ff]{2}"
    rf"|[0-9#*]\ufe0f?\u20e3"
    rf"|{_JOINED}(?:\u200d{_JOINED})+(?:[\U000e0020-\U000e007f]+)?"
    rf"|[\u231a\u231b\u23e9-\u23f3\u23f8-\u23fa\u25fd\u25fe\u2600-\u2604\u260e\u2611\u2614\u2615\u2618\u261d\u2620"
    "\u2622\u2623\u2626\u262a\u262e\u262f\u2638-\u263a\u2640\u2642\u2648-\u2653\u265f\u2660\u2663\u2665\u2666\u2668"
    "\u267b\u267e\u267f\u2692-\u2697\u2699\u269b\u269c\u26a0\u26a1\u26a7\u26aa\u26ab\u26b0\u26b1\u26bd\u26be\u26c4"
    "\u26c5\u26c8\u26ce\u26cf\u26d1\u26d3\u26d4\u26e9\u26ea\u26f0-\u26f5\u26f7-\u26fa\u26fd\u2702\u2705\u2708-\u270d"
    "\u270f\u2712\u2714\u2716\u271d\u2721\u2728\u2733\u2734\u2744\u2747\u274c\u274e\u2753-\u2755\u2757\u2763\u2764"
    "\u2795-\u2797\u27b0\u27bf\u2b50\u2b55\U0001f000-\U0001faff]\ufe0f?[\U0001f3fb-\U0001f3ff]?[\U000e0020-\U000e007f]*"
    "|[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u21aa\u24c2\u25aa-\u25fc\u27a1\u2934\u2935\u2b05-\u2b1c\u3030]\ufe0f"
)
_SEPARATOR = re.compile(r"[|•·‖┃│｜]|(?<=\s)[-–—/~](?=\s)|(?<=[^\W\d_])/(?=[^\W\d_])|–|—")
_LETTER_SPACED = re.compile(r"(?<![\w'’.&])[^\W\d_](?:[ .·\xa0]{1,3}[^\W\d_]){3,}(?![\w'’])")
_FIRST = re.compile(r"\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Mm]yself|[Mm]e|[Mm]ine)\b")
_NOT_FIRST = re.compile(
    r"\b(?:Class|Type|Category|Phase|Part|Level|Grade|Tier|Division|Henry|World War|Title|Stage)\s+I\b|\bI/O\b|\bI[-&.]"
)
_THIRD = re.compile(
    r"(?:^|[.!?•]\s+|\s{2})(?:He|She|They)\s+(?:also\s+|now\s+|currently\s+)?"
    r"(?:is|are|was|were|has|have|had|holds?|works?|leads?|serves?|specialis?z?es?|enjoys?|lives?|loves?|joined"
    r"|began|started"
    r"|received|earned|graduated|studied|teaches|brings?|writes?|runs?|manages?|spent|believes?|helps?|volunteers?)\b"
    r"|\b(?:She|He)\b(?!/)"
)


def capital_share(text: str) -> float:
    """The share of capitals among the letters that have a case, 0 to 1, acronyms of up to five letters left out."""
    cased = "".join(word for word in _CASED_WORD.findall(text) if len(word) > LONGEST_ACRONYM or not word.isupper())
    capitals = sum(map(str.isupper, cased))
    letters = capitals + sum(map(str.islower, cased))
    return capitals / letters if letters else 0.0


def emoji_count(text: str) -> int:
    """How many emoji a reader sees: a flag, a family or a hand with a skin tone is one."""
    return 0 if text.isascii() else len(_EMOJI.findall(text))


def separator_count(text: str) -> int:
    """How many separators a headline holds: bars, bullets, dots, and slashes or dashes between words."""
    return len(_SEPARATOR.findall(text))


def letter_spaced(text: str) -> str | None:
    """The first run of four or more single letters set apart ("J O H N"), or None."""
    match = _LETTER_SPACED.search(text)
    return match.group() if match else None


def placeholder(text: str) -> str | None:
    """The first words that only hold a place ("lorem ipsum", "your description here", a lone "TBD"), or None."""
    small = text.casefold()
    if any(hint in small for hint in _HINTS) and (match := _PLACEHOLDER.search(text)):
        return match.group()
    alone = text.strip()
    return alone if _only_placeholder(alone) else None


def only_seeking(text: str) -> bool:
    """Whether a headline only says that its writer is seeking, aspiring or out of work, and names no role."""
    known = groups("seeking")
    found = [word.casefold() for word in re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", text)]
    joined = " ".join(found)
    says = any(cue in joined for cue in known["cues"])
    return says and role_in(text) is None and all(word in known["filler"] for word in found)


def person(text: str) -> frozenset[str]:
    """In which person a text speaks of its writer, in English: of "first" and "third" both, one or none."""
    first = _FIRST.search(_NOT_FIRST.sub(" ", text))
    third = _THIRD.search(text)
    return frozenset(name for name, found in (("first", first), ("third", third)) if found)


_PLACEHOLDER = re.compile(
    r"\blorem ipsum\b|\b(?:your|enter|insert|add|type|write) (?:your |a )?(?:job |role |company |short )?"
    r"(?:description|summary|text|title|headline|bio|about)(?: goes)? here\b"
    r"|\[(?:your|insert|add|enter|company|job|role|name|title|x+)[^\]]{0,40}\]|\basdf\w*\b|\bqwerty(?:uiop)?\b"
    r"|\bx{4,}\b"
    r"|\bdescription (?:coming|to come|to follow)\b|\b(?:to be (?:added|completed|filled)|coming soon"
    r"|under construction)\s*\.?$",
    re.IGNORECASE,
)
_HINTS = (
    *("[", "ipsum", " here", "asdf", "qwerty", "xxxx"),
    *("description ", "to be ", "coming soon", "under construction"),
)
"""What every match of `_PLACEHOLDER` holds; to look for these takes a tenth of the time."""
_ALONE = re.compile(
    r"(?:tbd|tba|tbc|t\.b\.d|n/?a|none|null|nil|test(?:ing)?|xxx+|todo|to do|description|summary|about|headline"
    r"|placeholder"
    r"|more (?:details )?(?:to come|later|soon)|update soon|\?+|\.+|-+|_+|abc|foo|bar|blah(?: blah)*"
    r"|same as above)[.!]?",
    re.IGNORECASE,
)


def _only_placeholder(alone: str) -> bool:
    return bool(_ALONE.fullmatch(alone))
