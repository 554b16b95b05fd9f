"""A piece of a sentence -> the skill that it names, without the words around it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from auditor.prose.inflections import base_of
from auditor.prose.lexicon import groups
from auditor.target.vocabulary import HOW, is_adjective, is_doing, is_stop, joins, known_small

_MOST_WORDS = 4
_COUNT = re.compile(
    r"\d[\d.+-]*|(?:\d+|two|three|four|five|six)-(?:year|month|week|day|hour|bed|room|person|form|stage)"
)
_AROUND = ".!?:…\"“”'’*_–—-"
_PAST = re.compile(r"[a-z]*[^aeiou\W][a-z]?[^e\W]ed")
_HAS_LETTER = re.compile(r"[^\W\d_]")


def trimmed(piece: str, *, from_end: bool = False) -> str:
    """The skill that a piece of a list names, without the words around it; empty where it names none.

    A piece is read from its start up to the first small word, or, `from_end`, from its last small word on.
    """
    tokens = [token for word in piece.split() if (token := word.strip(_AROUND))]
    small = [token.casefold() for token in tokens]
    start = max((at + 1 for at in range(len(small)) if is_stop(small[at])), default=0) if from_end else 0
    start += _start(small[start:])
    tokens, small = tokens[start:], small[start:]
    end = next((at for at in range(len(small)) if _ends(small, at)), len(small))
    tokens, small = tokens[:end], small[:end]
    bare = end
    while bare and _trails(small[:bare]):
        bare -= 1
    if bare == 1 and end > 1 and _needs_its_noun(tokens[0], small[1]):
        return " ".join(tokens[:2]) if small[1] in groups("job_adjectives")["after"] else ""
    named = bare == 1 and tokens[0][:1].isupper() and small[0] in groups("inflection_limits")["capitalised"]
    return " ".join(tokens[:bare]) if named or _is_skill(small[:bare]) else ""


def _start(small: Sequence[str]) -> int:
    """Where a name begins, past counts, adverbs and the words that praise or place it; "technical drawings" is one."""
    edges, start = groups("job_phrases"), 0
    while start < len(small) and (
        small[start] in edges["left"] or _COUNT.fullmatch(small[start]) or HOW.match(" ".join(small[start : start + 2]))
    ):
        start += 1
    alone = small[start:] and (start + 1 == len(small) or _ends(small, start + 1))
    forming = start and small[start - 1] in edges["forming"]
    return start - 1 if alone and forming and small[start] not in known_small() else start


def _ends(small: Sequence[str], at: int) -> bool:
    """Whether a name ends before this word: a small one, or one that relates it to something ("following")."""
    if small[at] == "use" and 0 < at < len(small) - 1 and not is_stop(small[at + 1]):
        return False
    return (is_stop(small[at]) and not joins(small, at)) or (at > 0 and small[at] in groups("job_phrases")["relating"])


def _trails(small: Sequence[str]) -> bool:
    """Whether the last word is none of the name: "skills", or one that says how ("data definitions documented")."""
    last = small[-1]
    if len(small) > 1 and (last.endswith("ly") or (last.endswith("ed") and last in base_of())):
        return True
    return last in groups("job_phrases")["right"] and not joins([*small, ""], len(small) - 2)


def _needs_its_noun(word: str, noun: str) -> bool:
    """Whether a word names nothing without the general noun after it: "qualitative" of "qualitative methods"."""
    small = word.casefold()
    return (is_adjective(small) or noun in {"tool", "tools"}) and small not in known_small() and word[1:].islower()


def _is_skill(small: Sequence[str]) -> bool:
    name, nothing = " ".join(small), groups("job_no_skills")
    joined = any(joins(small, at) for at in range(len(small)))
    if not 0 < len(small) <= _MOST_WORDS + joined or not _HAS_LETTER.search(name):
        return False
    if name in known_small():
        return True
    if name in nothing["names"] or all(word in nothing["general"] for word in small):
        return False
    if len(small) == 1:
        return _is_skill_alone(name)
    return joined or small[-1] not in nothing["general"] or small[-1] in nothing["general alone"]


def _is_skill_alone(word: str) -> bool:
    """Whether a lone word may name a skill: no adjective, adverb or form of a plain verb."""
    plain = word.endswith("ing") and base_of().get(word, "") in groups("job_verbs")["plain"]
    if len(word) == 1 or plain or word.endswith("ly") or _is_done(word):
        return False
    return word not in groups("job_no_skills")["lone"] and not is_adjective(word)


def _is_done(word: str) -> bool:
    """Whether a lone word is a form of a verb ("served") and so names nothing; "pruning" may name a skill."""
    if _PAST.fullmatch(word) and word not in groups("job_verbs")["nouns like verbs"]:
        return True
    if base_of().get(word) == word or not word.endswith(("ing", "s")):
        return is_doing(word) or (word in base_of() and word.endswith("ed"))
    return False


def stretches(piece: str) -> Iterator[str]:
    """A piece cut before each small word that ends a phrase, up to a word that begins a clause."""
    left, onward = groups("job_phrases")["left"], groups("job_phrases")["onward"]
    tokens = piece.split()
    small = [token.strip(_AROUND).casefold() for token in tokens]
    start = 0
    for at, word in enumerate(small):
        if at >= start and _ends(small, at):
            if not left.issuperset(small[start:at]):
                yield " ".join(tokens[start:at])
            start = at + 1 + _does(small, at)
            if word not in onward and not left.issuperset(small[:at]):
                return
    yield " ".join(tokens[start:])


def _does(small: Sequence[str], at: int) -> bool:
    """Whether after a small word there is a verb before its object: "to improve X", "in preparing X"."""
    if at + 2 >= len(small) or is_stop(small[at + 2]):
        return False
    following, verbs = small[at + 1], groups("job_verbs")
    if small[at] == "to":
        return is_doing(following) and not following.endswith(("ing", "s")) and following not in verbs["nouns"]
    return following in verbs["doing"]
