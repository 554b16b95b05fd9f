"""Whose job an advertisement is, so that the employer's name is not taken for a skill."""

from __future__ import annotations

import re

_NAMED = r"[A-Z][\w'’+-]{0,30}"
_OF_ITSELF = re.compile(
    rf"(?:^|[.!?] )(?:The )?(?P<name>{_NAMED}(?: (?:{_NAMED}|&|and|of)){{0,5}}) "
    r"(?:(?:is|are) (?:an? (?!plus\b|must\b|bonus\b|big\b|huge\b|definite\b|nice\b|strong\b|advantage\b|asset\b)"
    r"|the |proud |committed |one |looking |hiring )|has [\d\w]+ |does not "
    r"|(?:helps|sells|makes|builds|designs|runs|operates|supplies|teaches|keeps|believes|considers|welcomes|offers) )",
    re.MULTILINE,
)
_AT = re.compile(
    rf"\b(?:[Aa]t|[Jj]oin(?:ing)?|[Rr]epresents?) (?P<name>{_NAMED}(?: {_NAMED}){{0,4}})"
    r"(?=,? (?:we|you|our|as|at)\b|[,.])"
)
_WORD = re.compile(r"[^\W_]+(?:['’/-][^\W_]+)*")
_PART = re.compile(r"[^\s&]+")


def employer(text: str) -> frozenset[str]:
    """The words of the employer's name, as told by sentences like "Pipes & Sons is a family firm"; often none."""
    names = (match["name"] for told in (_OF_ITSELF, _AT) for match in told.finditer(text))
    return frozenset(word.casefold() for name in names for word in _WORD.findall(name))


def names_employer(name: str, words: frozenset[str]) -> bool:
    """Whether a name is made of the words of the employer's name alone."""
    return words.issuperset(_PART.findall(name.casefold()))
