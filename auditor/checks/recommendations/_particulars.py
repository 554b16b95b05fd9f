"""What a recommendation says that could not be said of anyone: a skill, a task, a result."""

from __future__ import annotations

import re
from collections.abc import Iterable

from auditor.prose.measure import excerpt
from auditor.prose.responsibilities import responsibilities
from auditor.prose.results import results
from auditor.prose.statements import sentences
from auditor.prose.terms import mentions
from auditor.prose.verbs import Opening, opening

_WORD = re.compile(r"[\w'’-]+")
# Behind these words stand the author's own deeds, or intentions: neither is what the member did.
_AUTHOR = re.compile(r"(?:i|we)(?:['’]ve|['’]d)?|to|you", re.IGNORECASE)
_WISH = re.compile(r"will|would|can|could|should|if", re.IGNORECASE)
_PRAISE = re.compile(r"[\w-]+(?:,|[.!]*$| (?:and|or|person|individual|people)\b)")
_NO_DEED = re.compile(
    r"work(?:ed|s|ing)?|meets?|met|recommend(?:ed|s|ing)?|g[eo]ts?|gives?|gave|ma[dk]es?|found|finds?|keeps?|kept"
    r"|learn(?:ed|s|t)?|brings?|brought|takes?|took|help(?:ed|s)?|kn[eo]w|gr[eo]w[ns]?|inspire[ds]?|motivate[ds]?|encourage[ds]?"
    r"|focus(?:ed|es)?|prepared|responded|demonstrate[ds]|report(?:ed|s)|served|owns?",
    re.IGNORECASE,
)


def particular(text: str, skills: Iterable[str]) -> str | None:
    """The start of the first sentence, verbatim, that names a listed skill, a result, a responsibility or a deed.

    Reads English; None where no sentence does.
    """
    names = tuple(skills)
    for sentence in sentences(text):
        if mentions(sentence, names) or results(sentence) or _tells_a_charge(sentence) or _tells_a_deed(sentence):
            return excerpt(sentence)
    return None


def _tells_a_charge(sentence: str) -> bool:
    words = _WORD.findall(sentence)
    about_others = any(map(_AUTHOR.fullmatch, words[:1])) or any(map(_WISH.fullmatch, words))
    return not about_others and bool(responsibilities(sentence))


def _tells_a_deed(sentence: str) -> bool:
    before = ["", ""]
    for match in _WORD.finditer(sentence):
        word, said = match.group(), sentence[match.start() :]
        if _WISH.fullmatch(word):
            return False
        barred = _NO_DEED.fullmatch(word) or _PRAISE.match(said) or any(map(_AUTHOR.fullmatch, [*before, word]))
        if not barred and _acts(word, said):
            return True
        before = [before[1], word]
    return False


def _acts(word: str, said: str) -> bool:
    """Whether the sentence acts from here on, and by this very word, not by one that follows a skipped "and"."""
    return opening(f"{word} the team") is Opening.ACTION and opening(said) is Opening.ACTION
