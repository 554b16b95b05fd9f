"""What a sentence of an advertisement may ask for: what is done to what, lists after a cue, and phrases before one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from auditor.prose.inflections import base_of
from auditor.prose.lexicon import groups, words
from auditor.prose.terms import fold
from auditor.target.names import is_marked
from auditor.target.parts import Sentence
from auditor.target.phrase import ADVERB, HOW, is_adjective, is_doing, joins, known_small, phrase, stretches

PROPER, PLAIN, LISTED, BEFORE, POINT, LONE, OBJECT, BARE = 2.7, 2.3, 1.2, 1.7, 1.6, 0.9, 1.65, 0.5
WORD, BEYOND, DEEP, HEADED = 1.1, 0.55, 0.4, 0.8
"""How sure each kind of sign is; house rules, set on the half of `tests/target/labelled` that is not held apart."""

_MOST_WORDS, _MOST_IN_POINT, _MOST_IN_LONG_POINT, _MOST_PIECES = 4, 6, 10, 16
_SPLIT = re.compile(
    r"\s*(?:[,;:•|\[\]=]|(?<!\w)\(|\((?!\w+\)\w)|\)(?!\w)|\s[–—-]+\s|\s/\s"
    r"|(?<=\w)/(?=[A-Za-z]{3})|(?<!\w)(?:and/or|and|or|&|as well as|plus)(?!\w))\s*"
)
_CLAUSE_END = re.compile(r"[.;!?](?:\s|$)|\s[–—-]\s")
_DOING = re.compile(
    r"(?:(?:.{0,60}?\b(?:you|he or she|she or he|they|post ?holder|candidate|applicant|person)"
    r"(?:['’](?:ll|d)| will| would| can| may| might| could)(?: also| then| be| help(?: to)?)?|you|to|must|should|and"
    r"|(?:[^,;]{0,40}\b)?(?:ability|able|willing|willingness|expected|required) to) )?"
    rf"(?:{ADVERB})?(?P<verb>(?!(?:with|on|in|to|the|our|an?|be|become)\b)[A-Za-z-]+)(?=[\s,/])",
    re.IGNORECASE,
)
_LED = re.compile(rf"(?:\b(?:to|will|would|can|must|should|help)|['’](?:ll|d)) (?:{ADVERB})?$", re.IGNORECASE)
"""What stands before a verb and nothing else."""
_ACTIVITY = re.compile(r"\w{2}(?:ing|tion|sion|ment|ysis|logy|graphy|metry|scopy|ics|ance|ence|ture|age|ery|ism)$")
_GLUE = "__"
_BEFORE_SHARED = re.compile(r"\w+(?:e|ing|[a-z]s|of|in|with|an?|the|or)")
_THAT = re.compile(r"^\s*that ")
_THING = re.compile(r" (?:the|an?|our|your|their|all|any|each|every) ")
_PARTICLE = re.compile(r"^\s*(?:out|up|off|on|down|through|over|together|away|back|forward) ")
_NEXT_VERB = re.compile(r"(?:\s*[,/]\s*|\s+)(?:(?:and|or|&)\s+)?(?P<verb>[A-Za-z-]+)(?=[\s,/])")


def phrases(sentence: Sentence) -> Iterator[tuple[str, float]]:
    """Phrases that the sentence sets out as skills, each with how sure the sign is."""
    for name, sure in _phrases(sentence):
        if not _names_somebody(name):
            yield name, sure + HEADED * _names_an_activity(name) - HEADED * _names_a_place(name)


def _phrases(sentence: Sentence) -> Iterator[tuple[str, float]]:
    yield from ((name, LISTED * share) for name, share in _after_cues(sentence.text))
    yield from ((name, BEFORE) for name in _before_cues(sentence.text) if _says_enough(name))
    if opening := _duty(sentence):
        objects = _objects(sentence.text, opening)
        yield from ((name, _sure(name, OBJECT, BARE) * share) for name, share in objects)
    elif sentence.is_point or sentence.part in {"asked", "wished"}:
        longest = _MOST_IN_LONG_POINT if sentence.is_point else _MOST_IN_POINT
        points = tuple(_points(sentence.text, longest, duties=sentence.part == "duties"))
        lone = LISTED if sentence.is_point and " " not in sentence.text else LONE
        yield from ((name, _sure(name, POINT, lone) * share) for name, share in points)


def _sure(name: str, named: float, lone: float) -> float:
    """How sure a name is that the grammar gives away: a plain word alone, though known, says less than a phrase."""
    if not _says_enough(name):
        return lone
    return named if " " in name or is_marked(name) else WORD


def verb_of(sentence: Sentence) -> str:
    """The verb that a duty opens with, in small letters and as it stands there; empty where none is done."""
    opening = _duty(sentence)
    return opening["verb"].casefold() if opening else ""


def _names_an_activity(name: str) -> bool:
    """Whether a phrase ends as names of fields and activities do ("absence management"), or has a known one in it."""
    found = fold(name).split(" ")
    ends = found[-1] in _heads() or _ACTIVITY.search(found[-1]) is not None
    return len(found) > 1 and (ends or not known_small().isdisjoint(found))


def _names_somebody(name: str) -> bool:
    """Whether a phrase ends in who somebody is ("fee earners")."""
    last = name.rpartition(" ")[2].casefold()
    return last in groups("job_somebody")["people"] and name.casefold() not in known_small()


def _names_a_place(name: str) -> bool:
    """Whether a phrase in small letters ends in where people work ("nursing schools")."""
    return name.islower() and name.rpartition(" ")[2] in groups("job_somebody")["places"]


def _after_cues(text: str) -> Iterator[tuple[str, float]]:
    """What stands in "experience with X, Y and Z"."""
    for match in _before().finditer(text):
        clause = _CLAUSE_END.split(text[match.end() :])[0]
        for at, piece in enumerate(_pieces(clause)):
            if at == 0 or len(next(stretches(piece), "").split()) <= _MOST_IN_POINT:
                yield from _named(piece)


def _before_cues(text: str) -> Iterator[str]:
    """What stands in "strong X skills"; a lone word that says little keeps what follows it ("plant knowledge")."""
    for match in _after().finditer(text):
        before = _pieces(text[: match.start()])
        if not before:
            continue
        name = _without_verb(phrase(_without_verb(before[-1], gerund=True), from_end=True), gerund=True)
        last = " ".join(word for word in before[-1].split() if word.casefold() not in groups("job_phrases")["left"])
        lone = name or (last if last.casefold() in groups("job_verbs")["nouns"] else "")
        cue = match.group().strip()
        plain = lone.islower() or lone.casefold() in groups("job_verbs")["nouns"]
        says_all = _says_enough(lone) or is_adjective(lone.casefold())
        if plain and not says_all and cue.casefold() in groups("job_cues")["told with"]:
            yield f"{lone} {cue}"
        elif name:
            yield name


def _points(text: str, longest: int, *, duties: bool) -> Iterator[tuple[str, float]]:
    """What stands in a list with nothing around it: "X, Y and Z"; among duties also "X: raise Y, pay Z"."""
    pieces = _pieces(text)
    if pieces and all(len(piece.split()) <= longest for piece in pieces):
        for at, piece in enumerate(pieces):
            yield from _named(_without_verb(piece, gerund=False) if duties and at else piece)


def _objects(text: str, opening: re.Match[str]) -> Iterator[tuple[str, float]]:
    """What a duty is done to: "operate X and Y", "pick, pack and label Z"."""
    rest = _THAT.sub("", text[_end_of_verbs(text, opening.end()) :])
    gerund = opening["verb"].endswith("ing")
    if (
        gerund
        and base_of().get(opening["verb"].casefold()) not in groups("job_verbs")["duty"]
        and phrase(opening["verb"])
    ):
        yield opening["verb"], 1.0
    for at, piece in enumerate(_pieces(rest)[:_MOST_PIECES]):
        yield from _named(_without_verb(piece, gerund=gerund) if at else _PARTICLE.sub("", piece))


def _end_of_verbs(text: str, end: int) -> int:
    """Where a row of verbs ends that begins before `end`."""
    while (following := _NEXT_VERB.match(text, end)) and is_doing(following["verb"]):
        if following.group()[0].isspace() and not re.search(r"\s(?:and|or|&)\s", following.group()):
            break
        end = following.end()
    return end


def _duty(sentence: Sentence) -> re.Match[str] | None:
    """The opening of a sentence that says what is done; among requirements most verbs are nouns ("contract law")."""
    opening = _DOING.match(sentence.text)
    first = _pieces(sentence.text)[:1]
    if not opening or any(piece.casefold() in known_small() for piece in first):
        return None
    verb = opening["verb"].casefold()
    if (
        _LED.search(sentence.text[: opening.start("verb")])
        and verb not in groups("job_phrases")["left"]
        and verb not in groups("job_phrases")["stop"]
    ):
        return opening
    plainly = sentence.part not in {"asked", "wished"} or opening.start("verb") > 0 or verb.endswith("s")
    unknown = sentence.part == "duties" and sentence.is_point and _THING.match(sentence.text, opening.end("verb"))
    return opening if unknown or (is_doing(verb) and (plainly or verb in groups("job_verbs")["duty"])) else None


def _named(piece: str) -> Iterator[tuple[str, float]]:
    """The skills that a piece of a list names: the first, and less sure those after its small words ("X for Y")."""
    said = False
    first, _, rest = re.sub(r"^experience (?=\w+ing )", "", piece, flags=re.IGNORECASE).partition(" ")
    done = rest and first.casefold() in groups("job_verbs")["doing"] and piece.casefold() not in known_small()
    piece = _PARTICLE.sub("", rest) if done else piece
    for at, stretch in enumerate(stretches(piece)):
        name = phrase(stretch)
        if _is_done_to(name, piece):
            continue
        enough = " " in name or _says_enough(name)
        if name and (enough or not said):
            yield name, 1.0 if at == 0 else BEYOND if enough else DEEP
            said = True


def _is_done_to(name: str, piece: str) -> bool:
    """Whether a lone word says what is done to what follows: "preparation" of "preparation of accounts"."""
    plain = " " not in name and name[1:].islower() and name.casefold() not in known_small()
    return plain and re.search(rf"(?<!\w){re.escape(name)} of \w", piece) is not None


def _says_enough(name: str) -> bool:
    """Whether a name that the sentence's grammar alone gives away has two words, is known, or is spelt like a name."""
    return " " in name or name.casefold() in known_small() or is_marked(name)


def _without_verb(piece: str, *, gerund: bool) -> str:
    """A later piece of a duty without the verb that it may begin with ("X and resolve Y"), where that is no noun."""
    first, _, rest = HOW.sub("", piece).partition(" ")
    small = first.casefold()
    head = next(iter(stretches(rest)), "")
    doing = groups("job_verbs")["duty"] - groups("job_verbs")["nouns"] if gerund else groups("job_verbs")["duty"]
    gerunds = head.endswith("ing") and small in groups("job_verbs")["nouns"]
    named = " " not in head and (
        gerunds or (small not in doing and (head.endswith("ing") or small in groups("job_verbs")["nouns"]))
    )
    kept = not rest or named or joins([*piece.casefold().split(), ""], 1) or piece.casefold() in known_small()
    return rest if not kept and is_doing(first) and first.endswith("ing") <= gerund else piece


def _pieces(text: str) -> list[str]:
    """What stands between commas and conjunctions; an adjective alone gets the noun that it shares with the next."""
    whole = _joined_names().sub(lambda found: found.group().replace(" ", _GLUE), text)
    parts = (piece.replace(_GLUE, " ") for piece in _SPLIT.split(whole) if piece)
    pieces = [piece for piece in parts if re.search(r"\w", piece)]
    return [_with_shared_noun(piece, pieces[at + 1 :]) for at, piece in enumerate(pieces)]


def _with_shared_noun(piece: str, following: Iterable[str]) -> str:
    """The piece with a noun of a following one: "internal" of "internal and external audits" is "internal audits"."""
    *before, last = piece.split()
    shares = is_adjective(last.casefold()) and (not before or _BEFORE_SHARED.fullmatch(before[-1]) is not None)
    longer = next((words for one in following if len(words := next(stretches(one), "").split()) > 1), [])
    if not shares or not longer or last.casefold() in known_small():
        return piece
    noun = longer[1:] if is_adjective(longer[0].casefold()) else longer[-1:]
    return " ".join([piece, *noun])


@cache
def _heads() -> frozenset[str]:
    return frozenset(map(fold, words("skill_heads")))


@cache
def _joined_names() -> re.Pattern[str]:
    """Known names that hold a conjunction ("health and safety") and so are no two."""
    names = sorted(name for name in known_small() if " and " in name)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)", re.IGNORECASE)


@cache
def _before() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{_any('job_cues', 'before')}|experience(?= (?:{_any('job_verbs', 'doing')})\b))(?!\w)\s*",
        re.IGNORECASE,
    )


@cache
def _after() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{_any('job_cues', 'after')})(?!\w)", re.IGNORECASE)


def _any(name: str, group: str) -> str:
    return "|".join(map(re.escape, sorted(groups(name)[group], key=lambda cue: (-len(cue), cue))))
