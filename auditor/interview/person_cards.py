"""Cards about the interviewer as a person: connected, invited, with what note, in touch before."""

from __future__ import annotations

from datetime import date

from auditor.export.network import CONNECTIONS, INVITATIONS, LETTERS_TABLE
from auditor.interview.card import MOST_ROWS, doubt, made, not_judged
from auditor.interview.known import Known
from auditor.interview.network import Acquaintance, Sureness
from auditor.interview.note import NoteRead, read_note
from auditor.interview.plan import Card
from auditor.interview.saying import day_text, listed, times
from auditor.scorecard import Quote


def already_connected(known: Known) -> Card:
    """Connections: by address, else by name and company; a name alone is “possibly”."""
    card, name = "already-connected", known.person.name
    if not known.network.knows(CONNECTIONS):
        return not_judged(card, CONNECTIONS)
    found = known.connection
    quotes = [quote for row in found.rows[:MOST_ROWS] for quote in _row(row)]
    if found.sureness is Sureness.CERTAIN:
        return made(card, "connected", "certain", f"{name} is among your connections, by profile address.", quotes)
    if found.sureness is Sureness.LIKELY:
        message = f"{name} is among your connections, by name and company."
        return made(card, "connected", "likely", message, quotes)
    if found.sureness is Sureness.PERHAPS:
        message = (
            f"Somebody with {'this' if len(found.rows) == 1 else 'such a'} name is among your connections. That can be "
            f"another person: look {name} up on LinkedIn before you do anything else."
        )
        return made(card, "possibly", "possible", message, quotes)
    confidence, missing = doubt(known)
    count = len(known.network.acquaintances)
    among = f"Among the {count:,} connections" if count > 1 else "Among the connections"
    message = f"{among} in your download of {day_text(known.export_day)}, nobody has this name."
    return made(card, "not-found", confidence, message, missing=missing)


def _row(row: Acquaintance) -> list[Quote]:
    cells = (
        ("First Name, Last Name", row.name), ("Company", row.company), ("Connected On", row.on_text),
    )  # fmt: skip
    return [Quote(file=row.source.file, row=row.source.row, column=column, text=text) for column, text in cells if text]


def invitation(known: Known) -> Card:
    """Invitations in both directions, or the member's word that they asked first."""
    card, name, asked = "invitation", known.person.name, known.asked
    if known.person.they_connected_first and not (asked and asked.invitation.is_incoming):
        return made(card, "they-invited", "certain", f"You told us that {name} asked you to connect.")
    if asked is None:
        if not known.network.knows(INVITATIONS):
            return not_judged(card, INVITATIONS)
        confidence, missing = doubt(known)
        message = "Your download lists no invitation between you. It keeps those of recent months only."
        return made(card, "none", confidence, message, missing=missing)
    one = asked.invitation
    confidence = "certain" if asked.sureness is Sureness.CERTAIN else "likely"
    column = "From" if one.is_incoming else "To"
    quotes = [
        Quote(file=one.source.file, row=one.source.row, column=column, text=one.name),
        Quote(file=one.source.file, row=one.source.row, column="Sent At", text=one.sent_text),
    ]
    when = f" on {day_text(one.sent)}, {_ago(known, one.sent)}" if one.sent else ""
    told_by_name = "" if asked.sureness is Sureness.CERTAIN else " Told by the name alone, so make sure it is them."
    if one.is_incoming:
        return made(card, "they-invited", confidence, f"{name} asked you to connect{when}.{told_by_name}", quotes)
    return made(card, "you-invited", confidence, f"You asked {name} to connect{when}.{told_by_name}", quotes)


def _ago(known: Known, day: date) -> str:
    return f"{times(max((known.answers.today - day).days, 0))} ago"


def note(known: Known) -> Card:
    """The draft that was given, else the note of the member's own invitation."""
    card = "note"
    asked = known.asked.invitation if known.asked and not known.asked.invitation.is_incoming else None
    text = known.person.note or (asked.note if asked else "")
    if not text and not known.network.knows(INVITATIONS):
        return not_judged(card, INVITATIONS)
    if not text:
        message = "Your invitation went without a note." if asked else "There is no note to look at yet."
        return made(card, "none", "certain", message)
    read = read_known(known, text)
    said = " ".join([*read.good, *read.mend])
    if known.person.note or asked is None:
        return made(card, read.state, "likely", f"Your draft: {said}")
    quotes = [Quote(file=asked.source.file, row=asked.source.row, column="Message", text=asked.note)]
    return made(card, read.state, "likely", said, quotes)


def read_known(known: Known, text: str) -> NoteRead:
    """A note to this interviewer, read with what the export says is shared."""
    return read_note(text, name=known.person.name, company=known.answers.company, shared=list(known.shared))


def earlier_contact(known: Known) -> Card:
    """Messages: dates and direction; what they say is never read."""
    card, name, met = "earlier-contact", known.person.name, known.contact
    if met is None:
        if not known.network.knows(LETTERS_TABLE):
            return not_judged(card, LETTERS_TABLE)
        confidence, missing = doubt(known)
        message = "Your download holds no message between you. Have you met elsewhere? Then that counts as well."
        return made(card, "none", confidence, message, missing=missing)
    counts = [f"{number} from {who}" for number, who in ((met.from_them, name), (met.from_you, "you")) if number]
    first, last = date.fromisoformat(met.first), date.fromisoformat(met.last)
    span = f"on {day_text(first)}" if first == last else f"from {day_text(first)} to {day_text(last)}"
    opener = f"{name} wrote first." if met.they_wrote_first else "You wrote first."
    message = f"You have exchanged messages {span}: {listed(counts)}. {opener} Only names and dates were read."
    quotes = [Quote(file=row.source.file, row=row.source.row, column="DATE", text=row.written) for row in met.rows[:2]]
    confidence = "certain" if met.sureness is Sureness.CERTAIN else "likely"
    return made(card, "found", confidence, message, quotes)
