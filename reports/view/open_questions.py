"""What stayed open, grouped by the one act that would answer it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from auditor.check import COMPLETE_DOWNLOAD, LARGER_DOWNLOAD
from auditor.scorecard import NotJudged
from reports import wording

QUESTIONS_ON_PAPER = 4
YOURSELF = "No download can answer these; please check yourself."


@dataclass(frozen=True, kw_only=True)
class OpenReason:
    """One reason why questions stayed open, and their titles in one line."""

    reason: str
    titles: str


@dataclass(frozen=True, kw_only=True)
class OpenGroup:
    """Questions that one and the same act would answer; `in_brief` counts them where they are many."""

    obtain: str
    reasons: list[OpenReason]
    in_brief: str

    @property
    def lone(self) -> bool:
        """Whether heading and reason fit one paragraph."""
        return len(self.reasons) == 1


def open_groups(left_open: Sequence[NotJudged], titles: Mapping[str, str]) -> list[OpenGroup]:
    """The questions by what would answer them; `titles` are those of the criteria by their ids.

    Who has to ask for the larger download gets its second part with it.
    """
    groups: dict[str, list[NotJudged]] = {}
    larger = any(_act(entry) == LARGER_DOWNLOAD for entry in left_open)
    for entry in left_open:
        act = _act(entry)
        groups.setdefault(LARGER_DOWNLOAD if larger and act == COMPLETE_DOWNLOAD else act, []).append(entry)
    return [
        OpenGroup(obtain=obtain, reasons=_reasons(entries), in_brief=_tally(entries, titles, obtain=obtain))
        for obtain, entries in groups.items()
    ]


def larger_download_answers(left_open: Iterable[NotJudged]) -> int:
    """How many of the questions the larger download would answer."""
    acts = [_act(entry) for entry in left_open]
    return sum(act in (LARGER_DOWNLOAD, COMPLETE_DOWNLOAD) for act in acts) if LARGER_DOWNLOAD in acts else 0


def asks_for_a_download(entry: NotJudged) -> bool:
    """Whether another download of LinkedIn's would answer it."""
    return _act(entry) in (LARGER_DOWNLOAD, COMPLETE_DOWNLOAD)


def _act(entry: NotJudged) -> str:
    """What to do about it; where the larger download is one of two ways, the other is told with the reason."""
    obtain = wording.sentence(entry.obtain)
    return LARGER_DOWNLOAD if obtain.startswith(LARGER_DOWNLOAD) else obtain or YOURSELF


def _reasons(entries: Sequence[NotJudged]) -> list[OpenReason]:
    titles: dict[str, list[str]] = {}
    for entry in entries:
        besides = wording.sentence(entry.obtain).removeprefix(_act(entry))
        titles.setdefault(f"{wording.sentence(entry.reason)}{besides}", []).append(wording.heading(entry.title))
    return [
        OpenReason(reason=reason, titles=f"Not checked: {'; '.join(of_reason)}.")
        for reason, of_reason in titles.items()
    ]


def _tally(entries: Sequence[NotJudged], titles: Mapping[str, str], *, obtain: str) -> str:
    """How many questions of which criteria; empty where they are few enough to be named.

    Where no download answers them, all are named, and the first with its reason: the act says nothing of it.
    """
    if len(entries) <= QUESTIONS_ON_PAPER:
        return ""
    tally = Counter(titles.get(entry.criterion, entry.criterion) for entry in entries)
    parts = wording.listed([f"{title} ({number})" for title, number in tally.items()])
    number = wording.count(len(entries), "question")
    if obtain == YOURSELF:
        named = "; ".join(wording.heading(entry.title) for entry in entries)
        return f"These are {number}: {named}. The first: {wording.sentence(entries[0].reason)}"
    return f"That would answer {number}: {parts}."
