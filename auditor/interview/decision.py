"""The decision table of `decisions.toml`, and the one row of it that answers a situation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal, TypeVar

import msgspec
from msgspec import Struct

Connected = Literal["connected", "possibly", "not-found", "not-judged"]
Invitation = Literal["they-invited", "you-invited", "none", "not-judged"]
Culture = Literal["open", "reserved", "unknown"]
Active = Literal["yes", "no", "unknown"]
Timing = Literal["too-early", "in-window", "too-late"]
Known = Literal["yes", "no"]
Grounds = Literal["reserved", "tie", "welcome", "none"]
Decided = Literal["already-connected", "accept", "pending", "connect-now", "connect-on", "wait-until-after"]
Channel = Literal["message", "e-mail"]


@dataclass(frozen=True, kw_only=True)
class Situation:
    """All that the decision rests on: the states of four cards and two answers; `tie` is earlier contact or "possibly".

    `wrote_first` says whether the interviewer wrote to the member before the member did.
    """

    connected: str
    invitation: str
    culture: str
    active: str
    timing: str
    tie: str
    wrote_first: str = "no"


@dataclass(frozen=True, kw_only=True)
class Decision:
    """The decision, the sentence that says it (`{day}` stands for the day), the channel, and the grounds."""

    name: str
    answer: str
    channel: str
    grounds: str


class GroundsRow(Struct, frozen=True, forbid_unknown_fields=True):
    """A row of the first table; a column without values matches all."""

    is_: Grounds = msgspec.field(name="is")
    culture: tuple[Culture, ...] = ()
    tie: tuple[Known, ...] = ()
    active: tuple[Active, ...] = ()


class DecisionRow(Struct, frozen=True, forbid_unknown_fields=True):
    """A row of the second."""

    is_: Decided = msgspec.field(name="is")
    answer: str
    connected: tuple[Connected, ...] = ()
    invitation: tuple[Invitation, ...] = ()
    grounds: tuple[Grounds, ...] = ()
    timing: tuple[Timing, ...] = ()


class ChannelRow(Struct, frozen=True, forbid_unknown_fields=True):
    """A row of the third."""

    is_: Channel = msgspec.field(name="is")
    decision: tuple[Decided, ...] = ()
    wrote_first: tuple[Known, ...] = ()


class Table(Struct, frozen=True, forbid_unknown_fields=True):
    """The three tables, in the order in which they are asked."""

    grounds: tuple[GroundsRow, ...]
    decision: tuple[DecisionRow, ...]
    channel: tuple[ChannelRow, ...]


R = TypeVar("R", GroundsRow, DecisionRow, ChannelRow)


@cache
def table() -> Table:
    """The table that the package holds."""
    return msgspec.toml.decode(files(__package__).joinpath("decisions.toml").read_bytes(), type=Table)


def decide(situation: Situation) -> Decision:
    """What to do in a situation. Raises ValueError where not exactly one row answers, which the tests rule out."""
    rows = table()
    (grounds,) = _answering(rows.grounds, culture=situation.culture, tie=situation.tie, active=situation.active)
    (decision,) = _answering(
        rows.decision,
        connected=situation.connected,
        invitation=situation.invitation,
        grounds=grounds.is_,
        timing=situation.timing,
    )
    (channel,) = _answering(rows.channel, decision=decision.is_, wrote_first=situation.wrote_first)
    return Decision(name=decision.is_, answer=decision.answer, channel=channel.is_, grounds=grounds.is_)


def _answering(rows: Sequence[R], **asked: str) -> list[R]:
    return [
        row
        for row in rows
        if all(not getattr(row, column) or value in getattr(row, column) for column, value in asked.items())
    ]
