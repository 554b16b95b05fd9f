"""The reasons for and against, those who see it otherwise, and what would change the decision."""

from __future__ import annotations

from dataclasses import replace

from auditor.interview.decision import Decision, Situation, decide
from auditor.interview.known import Known
from auditor.interview.plan import Card
from auditor.interview.saying import weekday_text
from auditor.scorecard import Quote

CITED = ("ARTICLE", "KORNFERRY", "IVYEXEC", "WTOP", "NOTE-LIMIT", "HOUSE")

_DISAGREE = "Practitioners disagree, and we found no study that settles it."
_ASKS = {"already-connected", "accept"}


def reasons_for(known: Known, situation: Situation) -> list[str]:
    """What speaks for being connected before the interview; each ends with its source."""
    name = known.person.name
    met = "You have been in touch before" if known.contact else "You may know each other already"
    own = known.at_company_yourself
    told = (
        (situation.connected == "connected", f"You are connected, so {name} already sees what you post. (ARTICLE)"),
        (situation.invitation == "they-invited", f"{name} asked you, which is usually a good sign. (ARTICLE)"),
        (
            situation.invitation == "you-invited" and situation.connected != "connected",
            "Your request, which waits, already shows your interest. (HOUSE)",
        ),
        (situation.tie == "yes", f"{met}, and that makes a contact natural. (ARTICLE)"),
        (situation.culture == "open", "You say that the company is open to networking. (ARTICLE)"),
        (situation.active == "yes", f"You say that {name} is active on LinkedIn. (ARTICLE)"),
        (own is not None, f"You worked for {own.text if own else ''} yourself ({_place(own)}): say so. (HOUSE)"),
        (
            situation.active == "yes",
            "What they post gives you something to talk about, and shows what moves them. (ARTICLE)",
        ),
        (
            situation.active == "unknown",
            "If they post, it gives you something to talk about, and shows what moves them. (ARTICLE)",
        ),
        (_is_open(situation), "A personal request can show real interest. (ARTICLE)"),
        (_is_open(situation), "Some hiring managers welcome a personal note. (IVYEXEC)"),
    )
    return [words for holds, words in told if holds]


def _place(quote: Quote | None) -> str:
    return f"{quote.file}, row {quote.row}" if quote else ""


def reasons_against(known: Known, situation: Situation, cards: list[Card]) -> list[str]:
    """What speaks against it, or for doing something else first; each ends with its source."""
    ready = next(card for card in cards if card.id == "readiness")
    waits = situation.connected != "connected"
    told = (
        (waits and situation.culture == "reserved", "You say that the company is reserved. (ARTICLE)"),
        (
            _is_open(situation) and situation.culture == "unknown",
            "You do not know how open the company is, and unsure means careful. (ARTICLE)",
        ),
        (
            _is_open(situation) and situation.tie == "no",
            f"Nothing in your download ties you to {known.person.name}. (ARTICLE, WTOP)",
        ),
        (_is_open(situation) and situation.timing == "too-late", "The interview is too close for a request. (ARTICLE)"),
        (ready.state == "fix-first", f"Your profile comes first. {ready.message} (ARTICLE)"),
        (
            _is_open(situation),
            "A request before you have met can seem too forward, and some companies have rules about it. (ARTICLE)",
        ),
        (
            situation.invitation == "you-invited" and waits,
            "A second request, or a reminder, would press somebody who has not answered. (HOUSE)",
        ),
        (True, "A connection is a minor matter: the interview itself weighs far more. (ARTICLE)"),
    )
    return [words for holds, words in told if holds]


def _is_open(situation: Situation) -> bool:
    """Whether a request is still a question: they are not connected, and nobody has asked."""
    return situation.connected != "connected" and situation.invitation in {"none", "not-judged"}


def dissent(decision: Decision) -> str:
    """The view of those who would decide otherwise."""
    if decision.name == "wait-until-after":
        return (
            f"{_DISAGREE} Some hiring managers welcome a personal note before the interview (IVYEXEC). LinkedIn's own "
            "career expert says to connect with people whom you know and trust, and to ask for an introduction (WTOP)."
        )
    if decision.name in _ASKS:
        return f"{_DISAGREE} A recruitment firm advises against connecting before an interview at all (KORNFERRY)."
    return (
        f"{_DISAGREE} A recruitment firm advises not to connect before an interview at all (KORNFERRY); LinkedIn's own "
        "career expert, to connect with people whom you know and trust (WTOP)."
    )


def would_change(known: Known, situation: Situation, decision: Decision) -> list[str]:
    """Each change of one or two facts that would turn the decision, asked of the decision table itself."""
    name = known.person.name
    asking = situation.invitation == "you-invited"
    unsure = situation.connected in {"possibly", "not-judged"} or asking
    tried: tuple[tuple[str, dict[str, str]], ...] = (
        *(() if asking else ((f"If {name} asks you first", {"invitation": "they-invited"}),)),
        ("If you learn that the company is reserved", {"culture": "reserved"}),
        ("If you learn that the company is open to networking", {"culture": "open"}),
        (f"If you find that {name} is active on LinkedIn", {"active": "yes"}),
        (
            f"If the company proves open to networking and {name} active on LinkedIn",
            {"culture": "open", "active": "yes"},
        ),
        (f"If you have met {name} or been in touch elsewhere", {"tie": "yes"}),
        *((("If LinkedIn shows that you are connected", {"connected": "connected"}),) if unsure else ()),
    )
    found: list[str] = []
    turned: list[dict[str, str]] = []
    for words, change in tried:
        other = decide(replace(situation, **change))
        known_already = any(part.items() <= change.items() for part in turned)
        if other.name != decision.name and not known_already:
            turned.append(change)
            found.append(f"{words}, the answer becomes: {_said(known, other)}")
    return found


def _said(known: Known, decision: Decision) -> str:
    best = known.window.best if known.window else None
    return decision.answer.format(day=weekday_text(best)) if best else decision.answer
