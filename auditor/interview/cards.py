"""All cards of one interviewer, and those about the day, the channel and the member's own profile."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.interview.card import made
from auditor.interview.company_cards import company_followed, warm
from auditor.interview.decision import Decision
from auditor.interview.known import Known
from auditor.interview.person_cards import already_connected, earlier_contact, invitation, note
from auditor.interview.plan import ASKING, Card, WarmPath
from auditor.interview.saying import day_text, files_missing, listed
from auditor.scorecard import Criterion, Quote


def cards(known: Known, paths: Sequence[WarmPath], decision: Decision) -> list[Card]:
    """All cards of one interviewer, in the order of `plan.CARD_STATES`; `decision` is what the decision table gave."""
    return [
        already_connected(known),
        invitation(known),
        note(known),
        company_followed(known),
        warm(known, paths),
        earlier_contact(known),
        timing(known, decision.name),
        made("channel", decision.channel, "certain", _channel_words(known, decision.channel)),
        readiness(known),
    ]


def timing(known: Known, decision: str) -> Card:
    """Today beside the window, and whether that matters where the decision is another than to ask."""
    state, span, today = known.timing, known.window, known.answers.today
    if span is None or state == "too-late":
        message = "A request now would arrive within hours of the interview, which leaves a rushed impression."
        if span and today <= known.answers.day and span.closes < today < known.answers.day:
            message = "The days for a request have passed."
        return made("timing", "too-late", "certain", message)
    days = (
        f"{day_text(span.opens)}" if span.opens == span.closes
        else f"{day_text(span.opens)} or {day_text(span.closes)}"
    )  # fmt: skip
    if decision not in ASKING:
        message = f"A request before the interview would fit on {days}, if one were to be sent. Here none is."
    elif state == "too-early":
        message = f"A request fits on {days}, a day or two before the interview, not weeks ahead of it."
    else:
        message = f"Today is within the day or two before the interview in which a request fits ({days})."
    return made("timing", state, "certain", message)


def _channel_words(known: Known, channel: str) -> str:
    if channel == "message":
        return "If you have something to say before the interview, a short and polite message on LinkedIn is fine."
    return (
        "If you have something to say before the interview, write a formal e-mail. A message on LinkedIn to somebody "
        f"who does not know you can seem too familiar, and {known.person.name} has not written to you first."
    )


def readiness(known: Known) -> Card:
    """The member's own photo, headline, summary and experience, from the audit."""
    card = "readiness"
    if known.scorecard is None:
        message = (
            "Your download does not hold your profile, so nothing of it could be judged. Look at photo, headline, "
            "summary and experience yourself."
        )
        return made(card, "fix-first", "unknown", message, missing=files_missing("Profile"))
    weak = known.to_mend
    unseen = [one.title.lower() for one in known.shown_first if one.score is None]
    missing = f"Not judged from this download: {listed(unseen)}. Look for yourself." if unseen else ""
    if weak:
        message = f"Mend {listed([_level(one) for one in weak])} first: an interviewer who opens your profile sees it."
        return made(card, "fix-first", "likely", message, _gaps(weak), missing=missing)
    names = [one.title.lower() for one in known.shown_first if one.score is not None]
    if not names:
        return made(card, "fix-first", "unknown", "None of it could be judged from this download.", missing=missing)
    return made(card, "ready", "likely", f"Your {listed(names)} can be shown as they are.", missing=missing)


def _level(one: Criterion) -> str:
    return f"your {one.title.lower()} ({one.level.lower()})"


def _gaps(weak: Sequence[Criterion]) -> list[Quote]:
    """The first quoted words of each weak criterion's costliest finding."""
    quotes: list[Quote] = []
    for criterion in weak:
        costly = sorted(criterion.findings, key=lambda finding: finding.gain, reverse=True)
        quotes += next((finding.evidence[:1] for finding in costly if finding.gain and finding.evidence), [])
    return quotes
