"""A piece of a sentence -> the skill that it names, without the words around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from auditor.prose.inflections import base_of
from auditor.prose.lexicon import groups, words

_MOST_WORDS = 4
_COUNT = re.compile(
    r"\d[\d.+-]*|(?:\d+|two|three|four|five|six)-(?:year|month|week|day|hour|bed|room|person|form|stage)"
)
ADVERB = r"(?!(?:apply|supply|comply|reply|rely|multiply|assembly|family|anomaly|early|elderly|daily)\b)[a-z]+ly "
HOW = re.compile(rf"^{ADVERB}(?=[a-z])")
_AROUND = ".!?:…\"“”'’*_–—-"
_CONTRACTED = re.compile(r"['’](?:d|ll|ve|re|m)$|n['’]t$|^(?:that|there|here|it|he|she|who|what|let)['’]s$")
_VERB = re.compile(r"\w{2}(?:ulate|inate|iate|icate|igate|itate|alise|alize|ify)s?$")
_LIKE = re.compile(r"\w{3}(?:al|ic|ive)$")


def phrase(piece: str, *, from_end: bool = False) -> str:
    """The skill that a piece of a list names, without the words around it; empty where it names none.

    A piece is read from its start up to the first small word, or, `from_end`, from its last small word on.
    """
    tokens = [token for word in piece.split() if (token := word.strip(_AROUND))]
    small = [token.casefold() for token in tokens]
    if from_end:
        start = max((at + 1 for at in range(len(small)) if is_stop(small[at])), default=0)
        tokens, small = tokens[start:], small[start:]
    start = _start(small)
    tokens, small = tokens[start:], small[start:]
    end = next((at for at in range(len(small)) if _ends(small, at)), len(small))
    tokens, small = tokens[:end], small[:end]
    bare = len(small)
    while bare and _trails(small[:bare]):
        bare -= 1
    needy = is_adjective(small[0]) or small[1] in {"tool", "tools"} if bare == 1 and end > 1 else False
    if needy and small[0] not in known_small() and tokens[0][1:].islower():
        return " ".join(tokens[:2]) if small[1] in groups("job_adjectives")["after"] else ""
    named = bare == 1 and tokens[0][:1].isupper() and small[0] in groups("inflection_limits")["capitalised"]
    return " ".join(tokens[:bare]) if named or _is_skill(small[:bare]) else ""


def _start(small: list[str]) -> int:
    """Where a name begins, past counts, adverbs and the words that praise or place it; "technical drawings" is one."""
    start = 0
    while start < len(small) and (
        small[start] in groups("job_phrases")["left"] or _COUNT.fullmatch(small[start]) or _says_how(small, start)
    ):
        start += 1
    alone = small[start:] and (start + 1 == len(small) or _ends(small, start + 1))
    forming = start and small[start - 1] in groups("job_phrases")["forming"]
    return start - 1 if alone and forming and small[start] not in known_small() else start


def _says_how(small: list[str], at: int) -> bool:
    return HOW.match(" ".join(small[at : at + 2])) is not None


def _ends(small: list[str], at: int) -> bool:
    """Whether a name ends before this word: a small one, or one that relates it to something ("following")."""
    if small[at] == "use" and 0 < at < len(small) - 1 and not is_stop(small[at + 1]):
        return False
    return (is_stop(small[at]) and not joins(small, at)) or (at > 0 and small[at] in groups("job_phrases")["relating"])


def is_stop(word: str) -> bool:
    """Whether a word in small letters ends a name: a preposition, a pronoun, "you'll"."""
    return word in groups("job_phrases")["stop"] or _CONTRACTED.search(word) is not None


def is_adjective(word: str) -> bool:
    """Whether a word is one that by its ending says what something is like ("assistive") and so names nothing alone."""
    return word in groups("job_adjectives")["adjectives"] or (
        _LIKE.search(word) is not None and word not in groups("job_adjectives")["nouns like adjectives"]
    )


def _trails(small: list[str]) -> bool:
    """Whether the last word is none of the name: "skills", or one that says how ("data definitions documented")."""
    last = small[-1]
    if len(small) > 1 and (last.endswith("ly") or (last.endswith("ed") and last in base_of())):
        return True
    return last in groups("job_phrases")["right"] and not joins([*small, ""], len(small) - 2)


def joins(small: list[str], at: int) -> bool:
    """Whether a small word belongs to the name, as in "bills of lading"."""
    return 0 < at < len(small) - 1 and small[at] in {"of", "to", "for"} and small[at - 1] in groups("job_phrases")["of"]


def _is_skill(small: list[str]) -> bool:
    none = groups("job_no_skills")["general"]
    joined = any(joins(small, at) for at in range(len(small)))
    if not 0 < len(small) <= _MOST_WORDS + joined or not re.search(r"[^\W\d_]", " ".join(small)):
        return False
    if " ".join(small) in known_small():
        return True
    says_all = (
        small[-1] in none
        and not joined
        and (len(small) == 1 or small[-1] not in groups("job_no_skills")["general alone"])
    )
    if says_all or all(word in none for word in small) or " ".join(small) in groups("job_no_skills")["names"]:
        return False
    doing = small[0].endswith("ing") and base_of().get(small[0], "") in groups("job_verbs")["plain"]
    lone = len(small[0]) > 1 and not _is_done(small[0]) and not small[0].endswith("ly") and not doing
    return len(small) > 1 or (lone and small[0] not in groups("job_no_skills")["lone"] and not is_adjective(small[0]))


def stretches(piece: str) -> Iterator[str]:
    """A piece cut before each small word that ends a phrase, up to a word that begins a clause."""
    tokens = piece.split()
    small = [token.strip(_AROUND).casefold() for token in tokens]
    start = 0
    for at, word in enumerate(small):
        if at >= start and _ends(small, at):
            if any(before not in groups("job_phrases")["left"] for before in small[start:at]):
                yield " ".join(tokens[start:at])
            start = at + 1 + _does(small, at)
            if word not in groups("job_phrases")["onward"] and any(
                before not in groups("job_phrases")["left"] for before in small[:at]
            ):
                return
    yield " ".join(tokens[start:])


def _does(small: list[str], at: int) -> bool:
    """Whether after a small word there is a verb before its object: "to improve X", "in preparing X"."""
    if at + 2 >= len(small) or is_stop(small[at + 2]):
        return False
    following = small[at + 1]
    if small[at] == "to":
        return (
            is_doing(following)
            and not following.endswith(("ing", "s"))
            and following not in groups("job_verbs")["nouns"]
        )
    return following in groups("job_verbs")["doing"]


def is_doing(word: str) -> bool:
    """Whether a word may be the verb of a duty: "pack", "packing", "packs", "cross-check"; not "packed"."""
    small = word.casefold().rpartition("-")[2]
    if small.endswith("ed") and small not in groups("job_verbs")["duty"]:
        return False
    verbs = groups("job_verbs")["duty"]
    known = any(one in base_of() or one in verbs for one in (small, small.removesuffix("s")))
    return known or (_VERB.search(small) is not None and small not in groups("job_verbs")["nouns like verbs"])


def _is_done(word: str) -> bool:
    """Whether a lone word is a form of a verb ("served") and so names nothing; "pruning" may name a skill."""
    if re.fullmatch(r"[a-z]*[^aeiou\W][a-z]?[^e\W]ed", word) and word not in groups("job_verbs")["nouns like verbs"]:
        return True
    if base_of().get(word) == word or not word.endswith(("ing", "s")):
        return is_doing(word) or (word in base_of() and word.endswith("ed"))
    return False


@cache
def known_small() -> frozenset[str]:
    """The skills and fields of work that the lists know, in small letters."""
    return words("skill_names") | groups("fields")["field"]
