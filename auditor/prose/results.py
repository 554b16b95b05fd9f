"""The results that a text claims: measured changes, outputs, awards and named outcomes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from auditor.prose.inflections import ing_forms, past_forms
from auditor.prose.lexicon import groups
from auditor.prose.statements import statements
from auditor.prose.tagging import REAL, Tagged, tag

# Rules over the tags of `auditor.prose.tagging`; a name says what the words say.
_NOUNISH = "[wsnkPGJ]"
_MEASURED = {
    name: re.compile(rule)
    for name, rule in {
        "doubled": r"M",
        "saved an amount": r"S[^;]{0,8}?[#t$%xf]",
        "changed by a share": r"[CUVSE][^;]{0,12}?[%x]",
        "changed by a sum": r"[CUS][^;]{0,8}?(?<!d)\$",
        "changed by a part": r"[CUVAOS][^;]{0,8}?f",
        "changed to a number": r"[CV][^;e]{0,8}?[bT][~d]{0,2}[#t]|U[^;]{0,8}?b[~d]{0,2}[#t]",
        "went from one number to another": r"[CUVEAS][^;]{0,10}?e[~d]{0,2}[%$#txf][^;]{0,4}?T[~d]{0,2}[%$#txf]",
        "added a number": r"C~{0,2}#",
        "a change of a size": rf"[%xf]{_NOUNISH}{{0,3}}?[GJ]|\${_NOUNISH}{{0,2}}?G|G[wnskpo~dbP]{{0,5}}?[%x]",
        "reached a level": r"[AK][^;]{0,8}?[%xr]|A(?!T)[~d]{0,2}#",
        "a level of a size": rf"[%r]{_NOUNISH}{{0,3}}?L|L[wnskob~dp]{{0,3}}?[%r]",
        "a share of cases": r"[POAVCN]~{0,2}%",
        "so many out of so many": r"#o[~d]{0,2}#",
        "none of what goes wrong": rf"Z(?:{_NOUNISH}|[~d]){{0,3}}?I",
        "drew an audience": r"Pb?~{0,2}#",
        "in other languages": r"F[^;]{0,12}?[%$xf#]|[%x$][^;]{0,8}?F|D|F[^;]{0,8}?e[#%$t][^;]{0,4}?[Td][#%$t]",
    }.items()
}
_GAINED = re.compile(r"[VNSA][^;]{0,12}?\$")
_COUNTED = re.compile(rf"[OVNA](?:[~dwnskJ]{{0,3}}?)#(?=(?:{_NOUNISH}|[~&,o]){{0,4}}?s|$|;)")
_NO_MONEY_AFTER = 2
_OTHERS = re.compile(r"B[^,;&]{0,3}Y|^d[wn]{0,2}B~{0,2}[A-Z]")

_VERB = r"(?:^|\b(?:i|we|and|i['’]ve|have|has|was|were|been|being|got|team|also|then|later|,|;|•|:|-)\s+(?:\w+ly\s+)?)"
_NAMED_OUTCOME = re.compile(
    rf"{_VERB}(?:promoted (?:to|from|twice|three times|within|after|early|internally|again|in (?:19|20)\d\d)|(?:co-?)?founded|elected (?!to (?:take|work|stay))|"
    r"appointed(?: as| to)? (?!new|staff|and|contractors)|named (?:one of|to|as|among|best|top|employee|the)|selected (?:as|by|to|from among|for the|for a|out of)|"
    r"chosen (?:as|by|to|from|for)|invited to (?:speak|present|join|exhibit|perform|teach|lead|give|write|chair|keynote)|exhibited (?:at|in)|"
    r"opened (?:a|an|our|two|three|four|five|the (?:first|second|third|new|company['’]s))\b|pioneered|patented|"
    r"(?:introduced|established|started|set up|instituted|initiated) (?:a|an|our|the (?:first|\w+['’]s))\b(?! (?:new |good |strong |close |trusting |great )?"
    r"(?:job|role|position|career|degree|course|family|relationship|rapport|connection|meeting|call|conversation|business relationship|day|shift|fire)\w*\b))",
    re.IGNORECASE,
)
_FIRST_OF_ITS_KIND = re.compile(
    r"\b(?:built|created|designed|developed|wrote|opened|set up|introduced|made|established|ran|organi[sz]ed|produced|secured|launched|delivered|became|performed|completed)\b"
    r"[^.;]{0,40}?(?:\b(?:the|its|their|our|my|['’]s)\b[^.;,]{0,20}?\bfirst(?:[- ]ever)?\b(?! (?:aid|class|contact|point|response|responders?|language|line|floor|grade|years?|day|week|month|shift|thing|impression)s?\b)"
    r"|['’]s first\b|\bfrom scratch\b|\bfrom the ground up\b|\bfrom nothing\b)",
    re.IGNORECASE,
)
_OUTCOME = re.compile(
    r"\b(?:(?:now|still|since|later|then|was|were|been|got|being) (?:widely |also |all |since |then |been |later )*(?:used|adopted|in use|taught|rolled out|taken up|copied|accepted|"
    r"implemented|extended|published|licensed|featured|shortlisted|acquired|enacted|signed into law|passed into law)\b(?= (?:by|across|as|in|at|throughout|on|nationally|company|hospital|to (?:all|every|other)|for publication|with)\b)"
    r"|adopted (?:by|across|hospital-wide|company-wide|nationally|throughout|as (?:a|the) (?:\w+ )?standard)|rolled out (?:across|nationally|to (?:all|every))"
    r"|accepted (?:at|by|for publication|into|to (?:the|a))|signed into law|passed into law"
    r"|ahead of (?:schedule|time|plan|deadline)|under budget|below budget|on time and (?:(?:with)?in|on|under|to|below) budget|(?:with)?in budget and on time|on budget and on time"
    r"|(?:days?|weeks?|months?) early\b|(?:exceed|surpass|beat|smash|outperform|overachiev|top)(?:ed|ing|t)?\b[^.;]{0,30}?\b(?:target|quota|goal|benchmark|expectation|plan)s?\b"
    r"|(?:set|broke|beat|breaking|setting)\b (?:a |the |an |our |two |three |several )?(?:\w+['’]?s? ){0,3}records?\b|record[- ](?:sales|revenue|high|low|profit|attendance|turnout|year|quarter|month|numbers)"
    r"|(?:highest|lowest|best|fastest|largest|biggest|most)\b[^.;]{0,40}?\b(?:in (?:the )?(?:\w+ ?['’]?s? ){0,3}(?:history|region|county|country|company|district|school|state|year group|class)|ever|on record|to date|of any)\b"
    r"|(?:led|leading) to (?:a|an|the|two|three|his|her|their|our|\d+) (?!better|improved?|increased?|greater|higher|stronger|more|enhanced)\b"
    r"|(?:resulted|resulting) in (?:a|an|the|two|three|no|zero|\d+) (?!better|improve|increase|greater|higher|stronger|more|enhanced|significant|substantial|reduction|decrease)"
    r"|(?:went|gone|moved) on to (?:win|study|earn|become|lead|gain|pass|graduate|publish|university|college|oxford|cambridge)|acquitted|case dismissed|charges? (?:were )?dropped"
    r"|earned? (?:a |my |an )?(?:early )?promotion|received (?:a |an |my )?(?:early |two |three )?promotions?|gained (?:a )?promotion)",
    re.IGNORECASE,
)
_UP_OR_DOWN = re.compile(
    r"\b(?:up|down) (?:by )?(?:about |over |nearly |some |almost )?\d[\d.,]*\s?(?:%|percent|per cent)|(?:^|[\s:(])[+−-]\d[\d.,]*\s?(?:%|pp\b)|\d\s?(?:→|->|=>)\s?\d",
    re.IGNORECASE,
)
_RANKED = re.compile(
    r"\b(?:ranked|placed|finished|came|placing|finishing|ranking|coming)\b(?: \w+){0,4}? (?:#\s?\d+|no\.? ?\d+|number (?:one|two|three|\d)|first|second|third|(?:in the )?top|\d+(?:st|nd|rd|th)|joint)\b"
    r"|\brated\b[^.;]{0,30}?\b(?:outstanding|excellent|exceptional|good|best|top|highest|number one|five stars?)\b(?=[^.;]{0,30}\b(?:by|in|at|of)\b)|\brated (?:['“‘\"]?(?:Outstanding|Excellent|Exceptional|Good)\b)"
    r"|\b(?:#1|number one|no\. ?1|top|best|highest)[- ](?:performer|performing|seller|selling|salesperson|sales\s?(?:rep|man|woman)|earner|producer|scorer|graduate|student|ranked|rated)\b(?=[^.;]{0,25}\b(?:in|of|for|at|out|among|across)\b)"
    r"|\b\d\.\d(?:[- ]out of[- ]| ?/ ?)(?:5|10)\b|\b[345](?:\.\d)?[- ]star (?:rating|review|average)s?\b|\btop \d+ ?(?:%|percent|per cent) (?:of|in|nationwide|nationally|globally)\b(?= (?:the |my |our |all |sales|reps|sellers|\d))",
    re.IGNORECASE,
)
_AWARD_PHRASE = re.compile(
    r"\b\w+ of the (?:month|year|quarter|week|season|match|tournament)\b|\bdean['’]s (?:list|award|honou?r)|\bpresident['’]?s['’]? club\b|\b(?:magna |summa )?cum laude\b|\bfirst[- ]class (?:honours?|honors|degree|distinction)\b"
    r"|\bmichelin stars?\b|\bphi beta kappa\b|\b(?:rising star|40 under 40|30 under 30|hall of fame|best (?:paper|poster|thesis|in show|newcomer|actor|actress|film|presentation|dissertation|short|documentary))\b|\bgold (?:star|standard award)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=512)
def results(text: str) -> tuple[str, ...]:
    """The clauses of a text, verbatim and each once, that claim a result.

    Results are changes with their size ("cut waiting time by 30 %", "doubled"), finished work that is counted ("wrote
    12 papers"), levels reached ("98 % pass rate", "no injuries"), awards, ranks and named outcomes ("won", "launched",
    "promoted to", "passed the audit"). Years, ages, grades, standards and experience measure nothing; the size of a
    team, budget or caseload is scope; what is sought, planned or somebody else's is not claimed. Read is English, and
    the figures and verbs of change of German, French, Spanish and Portuguese. House rules.
    """
    found: dict[str, str] = {}
    for statement in statements(text):
        whole = tag(statement)
        for clause in whole.clauses():
            if clause.tags and _is_result(clause, others=_others_from(whole)):
                quote = clause.span(0, len(clause.tags) - 1)
                found.setdefault("".join(filter(str.isalnum, quote.casefold())), quote)
    return tuple(found.values())


def _others_from(whole: Tagged) -> int:
    """The place in the text from which a statement speaks of somebody else ("a company that doubled")."""
    match = _OTHERS.search(whole.tags)
    return whole.places[match.start()][0] if match else len(whole.text)


def _is_result(clause: Tagged, *, others: int) -> bool:
    if clause.places[0][0] > others:
        return False
    own = clause.part(0, sum(start <= others for start, _ in clause.places))
    written = own.span(0, len(own.tags) - 1)
    return _is_measured(own) or _is_awarded(own, written) or _is_named(own, written)


def _is_measured(clause: Tagged) -> bool:
    tags = clause.tags
    if not set(tags) & set("%$xf#trMZFDS"):
        return bool(_UP_OR_DOWN.search(clause.span(0, len(tags) - 1))) if "y" in tags else False
    for name, rule in _MEASURED.items():
        for match in rule.finditer(tags):
            if _holds(name, clause, match):
                return True
    if any(_earned(clause, match) for match in _GAINED.finditer(tags)):
        return True
    return any(_finished(clause, match) for match in _COUNTED.finditer(tags)) or bool(
        _UP_OR_DOWN.search(clause.span(0, len(tags) - 1))
    )


def _holds(name: str, clause: Tagged, match: re.Match[str]) -> bool:
    """Whether words speak against a rule that the tags fulfil."""
    word = clause.words[match.start()]
    following = clause.words[match.start() + 1] if match.start() + 1 < len(clause.words) else ""
    if name == "doubled":
        return following not in {"as", "up", "shifts", "over", "down", "back"}
    if name == "a share of cases":
        return word not in _forms("held")
    if name == "drew an audience":
        return word in _forms("audience_verbs")
    if name in {"a change of a size", "a level of a size"}:
        return "z" not in clause.tags[: match.start()] and clause.tags[: match.start()].count("k") < 2 + len(
            clause.tags
        )
    if name == "so many out of so many":
        return any(one in REAL for one in clause.tags)
    return following not in {"out", "up", "with"} or name != "reached a level"


def _earned(clause: Tagged, match: re.Match[str]) -> bool:
    after = clause.words[match.end() : match.end() + _NO_MONEY_AFTER]
    before = clause.words[match.start() : match.end()]
    held = groups("signals")["budget"]
    return not any(word in held for word in after) and not {"budget", "budgets"} & set(before)


def _finished(clause: Tagged, match: re.Match[str]) -> bool:
    """Whether a count is of finished work: no daily rate, no years, no schooling."""
    after = clause.words[match.end() : match.end() + 3]
    return (
        "R" not in clause.tags[match.end() :]
        and "R" not in clause.tags[: match.start()]
        and not any(word in groups("signals")["uncounted"] for word in after)
    )


def _is_awarded(clause: Tagged, written: str) -> bool:
    known = groups("signals")
    strong = [
        at for at, word in enumerate(clause.words) if word in known["award_strong"] and not _processed(clause, at)
    ]
    phrase = _AWARD_PHRASE.search(written)
    if not strong and not phrase:
        return False
    if any(
        word in _forms("award_giving") and clause.tags[at] in REAL
        for at, word in enumerate(clause.words)
        if not strong or at < max(strong) or phrase
    ):
        return True
    verbs = any(one in REAL for one in clause.tags)
    opener = clause.words[0] in known["award_openers"]
    made = any(word in known["award_makers"] for word in clause.words[:4])
    titled = bool(phrase and phrase.start() < _EARLY) or any(
        clause.text[clause.places[at][0]].isupper() and at < _EARLY_WORD for at in strong
    )
    return opener or (not verbs and titled and not made and "z" not in clause.tags and "k" not in clause.tags[:1])


_EARLY, _EARLY_WORD = 40, 6


def _processed(clause: Tagged, at: int) -> bool:
    return any(word in groups("signals")["award_process"] for word in clause.words[at + 1 : at + 2])


def _is_named(clause: Tagged, written: str) -> bool:
    if _by_verb(clause):
        return True
    if "R" in clause.tags or "!" in clause.tags:
        return False
    unreal = "z" in clause.tags
    if not unreal and (
        _NAMED_OUTCOME.search(written) or _FIRST_OF_ITS_KIND.search(written) or _promoted(clause, written)
    ):
        return True
    return bool((not unreal and _OUTCOME.search(written)) or (_RANKED.search(written) and not unreal))


def _promoted(clause: Tagged, written: str) -> bool:
    return bool(re.search(r"\b(?:was|were|been|being|got) (?:\w+ )?promoted\b", written, re.IGNORECASE))


def _by_verb(clause: Tagged) -> bool:
    """Whether a verb of the clause names an outcome with its object ("won the cup", "passed the audit")."""
    known = groups("signals")
    for at, word in enumerate(clause.words):
        if clause.tags[at] not in REAL:
            continue
        ahead = clause.words[at + 1 : at + 7]
        if clause.tags[at] == "N" and _named_here(clause, at):
            return True
        if (
            word in _forms("credential_verbs")
            and word not in _forms_of("complete")
            and known["credential"] & set(ahead[:6])
        ):
            return True
        if word in _forms("secured_verbs") and known["secured"] & set(ahead) and "R" not in clause.tags:
            return True
        if (
            word in {"passed", "passing"}
            and known["exam"] & set(ahead)
            and ahead[:1] not in (("on",), ("out",), ("along",))
        ):
            return True
    return any(word in known["foreign_named"] for word in clause.words)


def _named_here(clause: Tagged, at: int) -> bool:
    """Whether "won" or "launched" is the verb of the clause, with an object, and no habit."""
    before = clause.tags[:at].rstrip("~")
    verb = (
        not before
        or before[-1] in "u&,;hNOPVACU"
        or (before[-1] in "wnsk" and clause.words[0] in {"my", "our", "we", "i"})
    )
    return (
        verb
        and at + 1 < len(clause.words)
        and "R" not in clause.tags
        and clause.words[at + 1] not in {"over", "back", "by"}
    )


@cache
def _forms(group: str) -> frozenset[str]:
    return _forms_of(*groups("signals")[group])


@cache
def _forms_of(*bases: str) -> frozenset[str]:
    kept: Iterable[str] = bases
    return past_forms(kept) | ing_forms(kept)
