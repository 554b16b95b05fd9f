"""What a sentence of an advertisement may ask for: what is done to what, lists after a cue, and phrases before one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from auditor.prose.inflections import base_of
from auditor.prose.lexicon import groups, words
from auditor.prose.terms import fold
from auditor.target.names import is_marked
from auditor.target.parts import Sentence

PROPER, PLAIN, LISTED, BEFORE, POINT, LONE, OBJECT, BARE = 2.7, 2.5, 1.5, 1.7, 1.6, 0.9, 1.65, 0.5
BEYOND, DEEP, HEADED = 0.8, 0.4, 0.5
"""How sure each kind of sign is; house rules, set on the half of `tests/target/labelled` that is not held apart."""

_MOST_WORDS, _MOST_IN_POINT, _MOST_IN_LONG_POINT, _MOST_PIECES = 4, 6, 10, 10
_SPLIT = re.compile(
    r"\s*(?:[,;:•|()\[\]=]|\s/\s|(?<=\w)/(?=[A-Za-z]{3})|(?<!\w)(?:and/or|and|or|&|as well as|plus)(?!\w))\s*"
)
_COUNT = re.compile(
    r"\d[\d.+-]*|(?:\d+|two|three|four|five|six)-(?:year|month|week|day|hour|bed|room|person|form|stage)"
)
_CLAUSE_END = re.compile(r"[.;!?](?:\s|$)|\s[–—-]\s")
_DOING = re.compile(
    r"(?:(?:.{0,60}?\b(?:you|he or she|she or he|they|post ?holder|candidate)(?:['’](?:ll|d)| will| would| can"
    r"| may| might| could)(?: also| then| be| help(?: to)?)?|you|to|and"
    r"|(?:.{0,40}\b)?(?:ability|able|willing|willingness|expected|required) to) )?"
    r"(?:[a-z]+ly )?(?P<verb>[A-Za-z-]+)(?=[\s,/])",
    re.IGNORECASE,
)
_HOW = re.compile(r"^[a-z]+ly (?=[a-z])")
_NEXT_VERB = re.compile(r"(?:\s*[,/]\s*|\s+)(?:(?:and|or|&)\s+)?(?P<verb>[A-Za-z-]+)(?=[\s,/])")


def phrases(sentence: Sentence) -> Iterator[tuple[str, float]]:
    """Phrases that the sentence sets out as skills, each with how sure the sign is."""
    for name, sure in _phrases(sentence):
        yield name, sure + HEADED * _names_an_activity(name)


def _phrases(sentence: Sentence) -> Iterator[tuple[str, float]]:
    yield from ((name, LISTED * share) for name, share in _after_cues(sentence.text))
    yield from ((name, BEFORE) for name in _before_cues(sentence.text) if _says_enough(name))
    if objects := tuple(_objects(sentence)):
        yield from ((name, (OBJECT if _says_enough(name) else BARE) * share) for name, share in objects)
    elif sentence.is_point or sentence.part in {"asked", "wished"}:
        longest = _MOST_IN_LONG_POINT if sentence.is_point else _MOST_IN_POINT
        points = tuple(_points(sentence.text, longest))
        lone = LISTED if sentence.is_point and " " not in sentence.text else LONE
        yield from ((name, (POINT if _says_enough(name) else lone) * share) for name, share in points)


def _names_an_activity(name: str) -> bool:
    """Whether a phrase ends as names of fields and activities do ("absence management"), or has a known one in it."""
    found = fold(name).split(" ")
    return len(found) > 1 and (found[-1] in _heads() or not _known_small().isdisjoint(found))


def _after_cues(text: str) -> Iterator[tuple[str, float]]:
    """What stands in "experience with X, Y and Z"."""
    for match in _before().finditer(text):
        clause = _CLAUSE_END.split(text[match.end() :])[0]
        for at, piece in enumerate(_pieces(clause)):
            if at == 0 or len(piece.split()) <= _MOST_IN_POINT:
                yield from _named(piece)


def _before_cues(text: str) -> Iterator[str]:
    """What stands in "strong X skills"."""
    for match in _after().finditer(text):
        before = _pieces(text[: match.start()])
        if before and (name := phrase(_without_verb(before[-1], gerund=True), from_end=True)):
            yield name


def _points(text: str, longest: int) -> Iterator[tuple[str, float]]:
    """What stands in a list with nothing around it: "X, Y and Z"."""
    pieces = _pieces(text)
    if pieces and all(len(piece.split()) <= longest for piece in pieces):
        for piece in pieces:
            yield from _named(piece)


def _objects(sentence: Sentence) -> Iterator[tuple[str, float]]:
    """What a duty is done to: "operate X and Y", "pick, pack and label Z"."""
    opening = _DOING.match(sentence.text)
    if opening and _is_duty(sentence, opening):
        rest = sentence.text[_end_of_verbs(sentence.text, opening.end()) :]
        gerund = opening["verb"].endswith("ing")
        if gerund and base_of().get(opening["verb"].casefold()) not in groups("job_cues")["verbs"]:
            yield opening["verb"], 1.0
        for at, piece in enumerate(_pieces(rest)[:_MOST_PIECES]):
            yield from _named(_without_verb(piece, gerund=gerund) if at else piece)


def _end_of_verbs(text: str, end: int) -> int:
    """Where a row of verbs ends that begins before `end`."""
    while (following := _NEXT_VERB.match(text, end)) and _is_doing(following["verb"]):
        if following.group()[0].isspace() and not re.search(r"\s(?:and|or|&)\s", following.group()):
            break
        end = following.end()
    return end


def _is_duty(sentence: Sentence, opening: re.Match[str]) -> bool:
    """Whether a sentence opens with what is done; among requirements most verbs are nouns ("contract law")."""
    is_name = not _known_small().isdisjoint(piece.casefold() for piece in _pieces(sentence.text)[:1])
    verb = opening["verb"].casefold()
    plainly = sentence.part not in {"asked", "wished"} or opening.start("verb") > 0 or verb.endswith("s")
    return _is_doing(verb) and not is_name and (plainly or verb in groups("job_cues")["verbs"])


def _named(piece: str) -> Iterator[tuple[str, float]]:
    """The skills that a piece of a list names: the first, and less sure those after its small words ("X for Y")."""
    said = False
    for at, stretch in enumerate(_stretches(piece)):
        name = phrase(stretch)
        enough = " " in name or _says_enough(name)
        if name and (enough or not said):
            yield name, 1.0 if at == 0 else BEYOND if enough else DEEP
            said = True


def _stretches(piece: str) -> Iterator[str]:
    """A piece cut before each small word that ends a phrase, up to a word that begins a clause."""
    cues = groups("job_cues")
    tokens = piece.split()
    small = [token.strip(".!?:…\"“”'’*_").casefold() for token in tokens]
    start = 0
    for at, word in enumerate(small):
        if word in cues["stop"] and not _joins(small, at):
            if any(before not in cues["left"] for before in small[start:at]):
                yield " ".join(tokens[start:at])
            start = at + 1
            if word not in cues["onward"] and any(before not in cues["left"] for before in small[:at]):
                return
    yield " ".join(tokens[start:])


def _is_doing(word: str) -> bool:
    small = word.casefold()
    if small.endswith("ed") and small not in groups("job_cues")["verbs"]:
        return False
    return small in base_of() or small in groups("job_cues")["verbs"] or small.removesuffix("s") in base_of()


def _is_done(word: str) -> bool:
    """Whether a lone word is a form of a verb ("served") and so names nothing; "pruning" may name a skill."""
    return not word.endswith(("ing", "s")) and (_is_doing(word) or (word in base_of() and word.endswith("ed")))


def _says_enough(name: str) -> bool:
    """Whether a name that the sentence's grammar alone gives away has two words, is known, or is spelt like a name."""
    return " " in name or name.casefold() in _known_small() or is_marked(name)


def _without_verb(piece: str, *, gerund: bool) -> str:
    """A later piece of a duty without the verb that it may begin with ("X and resolve Y"), where that is no noun."""
    first, _, rest = _HOW.sub("", piece).partition(" ")
    small = first.casefold()
    named = " " not in rest and (rest.endswith("ing") or small in groups("job_cues")["nouns"])
    kept = not rest or named or piece.casefold() in _known_small()
    return rest if not kept and _is_doing(first) and first.endswith("ing") <= gerund else piece


def _pieces(text: str) -> list[str]:
    return [piece for piece in _SPLIT.split(text) if piece and re.search(r"\w", piece)]


def phrase(piece: str, *, from_end: bool = False) -> str:
    """The skill that a piece of a list names, without the words around it; empty where it names none.

    A piece is read from its start up to the first small word, or, `from_end`, from its last small word on.
    """
    cues = groups("job_cues")
    tokens = [token for word in piece.split() if (token := word.strip(".!?:…\"“”'’*_"))]
    small = [token.casefold() for token in tokens]
    if from_end:
        cut = max((at + 1 for at, word in enumerate(small) if word in cues["stop"]), default=0)
        tokens, small = tokens[cut:], small[cut:]
    while small and (small[0] in cues["left"] or _COUNT.fullmatch(small[0])):
        tokens, small = tokens[1:], small[1:]
    cut = next((at for at, word in enumerate(small) if word in cues["stop"] and not _joins(small, at)), len(small))
    tokens, small = tokens[:cut], small[:cut]
    while small and _trails(small):
        tokens, small = tokens[:-1], small[:-1]
    return " ".join(tokens) if _is_skill(small) else ""


def _trails(small: list[str]) -> bool:
    """Whether the last word is none of the name: "skills", or one that says how ("data definitions documented")."""
    last = small[-1]
    if len(small) > 1 and (last.endswith("ly") or (last.endswith("ed") and last in base_of())):
        return True
    return last in groups("job_cues")["right"] and not _joins([*small, ""], len(small) - 2)


def _joins(small: list[str], at: int) -> bool:
    """Whether a small word belongs to the name, as in "bills of lading"."""
    return 0 < at < len(small) - 1 and small[at] in {"of", "to", "for"} and small[at - 1] in groups("job_cues")["of"]


def _is_skill(small: list[str]) -> bool:
    none = groups("job_cues")["none"]
    joins = any(_joins(small, at) for at in range(len(small)))
    if not 0 < len(small) <= _MOST_WORDS + joins or not re.search(r"[^\W\d_]", " ".join(small)):
        return False
    if " ".join(small) in _known_small():
        return True
    if (
        (small[-1] in none and not joins)
        or all(word in none for word in small)
        or " ".join(small) in groups("job_cues")["small"]
    ):
        return False
    return len(small) > 1 or (len(small[0]) > 1 and not _is_done(small[0]) and not small[0].endswith("ly"))


@cache
def _known_small() -> frozenset[str]:
    return words("skill_names") | groups("fields")["field"]


@cache
def _heads() -> frozenset[str]:
    return frozenset(map(fold, words("skill_heads")))


@cache
def _before() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_any('before')})(?!\w)\s*", re.IGNORECASE)


@cache
def _after() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{_any('after')})(?!\w)", re.IGNORECASE)


def _any(group: str) -> str:
    return "|".join(map(re.escape, sorted(groups("job_cues")[group], key=lambda cue: (-len(cue), cue))))
