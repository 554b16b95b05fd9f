"""A text in which every name is as long as any other, so that what somebody is called makes no text longer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from auditor.prose.untold import ENGLISH, Piece, Untold, at_least, at_most

_PRONOUN = r"(?i:he|she|they|him|her|them|his|hers|theirs?|himself|herself|themselves|themself)"
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def names_in(*, people: Iterable[str] = (), places: Iterable[str] = ()) -> tuple[str, ...]:
    """What people, places and schools are called, and what their parts are, the longest first.

    A text may say "Leeds" of "Leeds, England", and "Ann" of "Ann Mary"; a small word of a name, such as "da", is none.
    """
    found = {*people, *places}
    found.update(part.strip() for place in places for part in place.split(","))
    found.update(part for name in people for part in name.split() if not part[0].islower())
    return by_length(name for name in found - ENGLISH if any(map(str.isalpha, name)))


def by_length(names: Iterable[str]) -> tuple[str, ...]:
    """The names, each once, the longest first: the order in which they are looked for."""
    return tuple(sorted(set(names), key=lambda name: (-len(name), name)))


@lru_cache(maxsize=1024)
def levelled(text: str, names: tuple[str, ...], untold: Untold = Untold.AS_WRITTEN) -> str:
    """The text with each of `names` replaced by a word of six letters, and each English pronoun of a person by "them".

    A name is replaced as it is written, where no letter touches it, and two names by two words; what else may be a name
    stands as `untold` says. For measuring alone: nobody wrote what this reads.
    """
    parts: list[str] = []
    end = 0
    for piece in _pieces(text, names, untold):
        parts += text[end : piece.start], piece.stand_in
        end = piece.end
    return "".join([*parts, text[end:]])


@lru_cache(maxsize=256)
def levelled_end(text: str, names: tuple[str, ...], characters: int, untold: Untold = Untold.AS_WRITTEN) -> int:
    """How much of the text comes to so many characters once it is levelled; no name is cut."""
    longer = 0
    for piece in _pieces(text, names, untold):
        if piece.start + longer >= characters:
            break
        longer += len(piece.stand_in) - (piece.end - piece.start)
        if piece.end + longer > characters:
            return piece.end if untold is Untold.SHORTEST else piece.start
    return characters - longer


@lru_cache(maxsize=256)
def length_without(text: str, names: tuple[str, ...], untold: Untold = Untold.AS_WRITTEN) -> int:
    """The characters of a text without its names and pronouns: so many it has at least, whoever it is about."""
    pieces = _pieces(text, names, Untold.AS_WRITTEN if untold is Untold.LONGEST else untold)
    return len(text) - sum(piece.end - piece.start for piece in pieces)


def nameless(text: str, names: tuple[str, ...], instead: str = " ") -> str:
    """The text with something else in place of each of `names`: what its language is told from."""
    if not any(name in text for name in names):
        return text
    return _pattern(names).sub(lambda match: instead if match["name"] else match.group(), text)


def _pieces(text: str, names: tuple[str, ...], untold: Untold) -> Sequence[Piece]:
    """What is replaced in the text, from its beginning to its end."""
    known = [
        Piece(match.start(), match.end(), _stand_in(match, names), is_name=bool(match["name"]))
        for match in _pattern(names).finditer(text)
    ]
    if untold is Untold.AS_WRITTEN:
        return known
    return at_least(text, known) if untold is Untold.SHORTEST else at_most(text, known)


def _stand_in(match: re.Match[str], names: tuple[str, ...]) -> str:
    """Six letters, which an English word comes to with its space (house rule): others for each of 676 names."""
    if not match["name"]:
        return "them"
    tens, ones = divmod(names.index(match["name"]), len(_LETTERS))
    return f"Xxxx{_LETTERS[tens % len(_LETTERS)]}{_LETTERS[ones]}"


@lru_cache(maxsize=64)
def _pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    """Any of the names, the longer ones first, or else a pronoun."""
    name = f"(?P<name>{'|'.join(map(_written, names))})" if names else "(?P<name>(?!))"
    return re.compile(rf"(?<!\w)(?:{name}|{_PRONOUN})(?!\w)")


def _written(name: str) -> str:
    """The name as an expression; a single letter is none among others ("T H E  B E S T", "U.S.", "R&D", "C#")."""
    if len(name) > 1:
        return re.escape(name)
    after = r"(?! \w(?!\w)|[.&/+’'-](?!s(?!\w))\w|[+#])"
    return rf"(?<!\W\w )(?<!^\w )(?<!\w[.&/+’'-]){re.escape(name)}{after}"
