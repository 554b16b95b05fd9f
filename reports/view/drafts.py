"""Starter drafts as a page shows them: what each is for, its words, and its gaps marked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from auditor.scorecard import Draft
from reports import wording
from reports.cleaning import cut
from reports.view.quotes import places

TITLES = {
    "headline": "Your headline",
    "summary": "Sentences for your summary",
    "role": "A line for a role",
    "recommendation": "A request for a recommendation",
}
ANSWERED = {"headline": "headline", "summary": "summary", "experience": "role", "recommendations": "recommendation"}
"""Which drafts help with the findings of a criterion."""
LONGEST_ROLE = 60


@dataclass(frozen=True, kw_only=True)
class DraftShown:
    """One draft: its words, each with whether they are a gap, and where its facts stand."""

    words: list[tuple[str, bool]]
    place: str


@dataclass(frozen=True, kw_only=True)
class DraftsShown:
    """The drafts of one kind, or of one role."""

    title: str
    drafts: list[DraftShown]


def drafts_shown(drafts: Sequence[Draft]) -> list[DraftsShown]:
    """The drafts in their order, those of one title together."""
    groups: dict[str, list[DraftShown]] = {}
    for draft in drafts:
        groups.setdefault(_title(draft), []).append(_shown(draft))
    return [DraftsShown(title=title, drafts=of_title) for title, of_title in groups.items()]


def drafted(drafts: Sequence[Draft]) -> set[str]:
    """The criteria whose findings a draft helps with."""
    parts = {draft.part for draft in drafts}
    return {criterion for criterion, part in ANSWERED.items() if part in parts}


def _title(draft: Draft) -> str:
    title = TITLES.get(draft.part, draft.part)
    return f"{title}: {cut(draft.about, LONGEST_ROLE)}" if draft.about else title


def _shown(draft: Draft) -> DraftShown:
    pattern = "|".join(map(re.escape, draft.gaps))
    pieces = re.split(f"({pattern})", draft.text) if pattern else [draft.text]
    return DraftShown(
        words=[(piece, piece in draft.gaps) for piece in pieces if piece],
        place=wording.sentence(places(draft.facts)),
    )
