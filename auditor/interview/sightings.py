"""Where the network tables show one interviewer: as a connection, in an invitation, in letters; and the company."""

from __future__ import annotations

from dataclasses import dataclass

from auditor.interview import companies, names
from auditor.interview.answers import Person
from auditor.interview.network import Acquaintance, Follow, Invitation, Letters, Network, Sureness, address, recognise


@dataclass(frozen=True, kw_only=True)
class Connection:
    """The rows that may be the interviewer's, the surest first; of rows that are surer than others, those alone."""

    sureness: Sureness
    rows: tuple[Acquaintance, ...]


@dataclass(frozen=True, kw_only=True)
class Asked:
    """An invitation between the two: the interviewer's own where both asked, else the newest."""

    sureness: Sureness
    invitation: Invitation


@dataclass(frozen=True, kw_only=True)
class Contact:
    """Letters between the two; days as YYYY-MM-DD, empty for none in that direction."""

    sureness: Sureness
    rows: tuple[Letters, ...]
    from_them: int
    from_you: int
    first: str
    last: str
    they_wrote_first: bool


def connection(network: Network, person: Person, company: str) -> Connection:
    """The connection that the interviewer is, if any."""
    sieve, own = names.sieve(person.name), address(person.url)
    found: dict[Sureness, list[Acquaintance]] = {}
    for one in network.acquaintances:
        if one.sieve & sieve or (own and own == one.address):
            sure = recognise(
                name=person.name,
                url=person.url,
                company=company,
                row_name=one.name,
                row_address=one.address,
                row_company=one.company,
            )
            found.setdefault(sure, []).append(one)
    best = max(found, default=Sureness.NO)
    return Connection(sureness=best, rows=tuple(found[best]) if best else ())


def invitation(network: Network, person: Person) -> Asked | None:
    """The invitation between the two, told by address or by the full name; a near name is not enough."""
    found = [
        Asked(sureness=sure, invitation=one)
        for one in network.invitations
        if (sure := _same_person(person, one.name, one.address))
    ]
    return max(found, key=_weight, default=None)


def _weight(asked: Asked) -> tuple[bool, bool, str]:
    sent = asked.invitation.sent
    return asked.invitation.is_incoming, asked.sureness is Sureness.CERTAIN, sent.isoformat() if sent else ""


def contact(network: Network, person: Person) -> Contact | None:
    """Letters between the two, told as invitations are."""
    theirs: list[Letters] = []
    yours: list[Letters] = []
    surest = Sureness.NO
    for one in network.letters:
        from_them = _same_person(person, one.sender, one.sender_address)
        to_them = Sureness.NO if from_them else _among(person, one)
        if from_them:
            theirs.append(one)
        elif to_them:
            yours.append(one)
        surest = max(surest, from_them, to_them)
    every = (*theirs, *yours)
    if not every:
        return None
    first_of_theirs = min((one.first for one in theirs), default="9999")
    return Contact(
        sureness=surest,
        rows=tuple(sorted(every, key=lambda one: one.last, reverse=True)),
        from_them=sum(one.count for one in theirs),
        from_you=sum(one.count for one in yours),
        first=min(one.first for one in every),
        last=max(one.last for one in every),
        they_wrote_first=first_of_theirs <= min((one.first for one in yours), default="9999"),
    )


def follows(network: Network, company: str) -> tuple[companies.Nearness, tuple[Follow, ...]]:
    """The followed companies that bear the name, or those that come near it."""
    found: dict[companies.Nearness, list[Follow]] = {}
    for one in network.follows:
        found.setdefault(companies.compare(company, one.company), []).append(one)
    best = max(found, default=companies.Nearness.NONE)
    return best, tuple(found[best]) if best else ()


def _same_person(person: Person, row_name: str, row_address: str) -> Sureness:
    """CERTAIN by address, LIKELY by the full name, as long as no other address speaks against it."""
    own = address(person.url)
    if own and row_address:
        return Sureness.CERTAIN if own == row_address else Sureness.NO
    if not names.sieve(person.name) & names.sieve(row_name):
        return Sureness.NO
    return Sureness.LIKELY if names.compare(person.name, row_name) is names.Match.SAME else Sureness.NO


def _among(person: Person, letters: Letters) -> Sureness:
    """Whether the person is one of the recipients; both cells are lists with commas, as some names have, too."""
    own = address(person.url)
    addresses = [address(one) for one in letters.recipient_addresses.split(",") if one.strip()]
    if own and own in addresses:
        return Sureness.CERTAIN
    recipients = letters.recipients.split(",")
    if own and len(addresses) == len(recipients):
        return Sureness.NO
    return max((_same_person(person, one, "") for one in (letters.recipients, *recipients)), default=Sureness.NO)
