"""All that the cards of one interviewer may look at, gathered before any card is written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from auditor.interview import companies, sightings
from auditor.interview.answers import Answers, Person
from auditor.interview.network import Network
from auditor.interview.timing import Window, timing, window
from auditor.profile import Profile
from auditor.scorecard import Criterion, Quote, Scorecard

SHOWN_FIRST = ("photo", "headline", "summary", "experience")
"""What the article asks for before connecting with anyone."""
READY = 0.6
"""Of 1: where the level Proficient begins (CRITERIA.md, section 2)."""
OLD_AFTER_DAYS = 30
"""An export older than this says so beside everything that it lacks (house rule)."""


@dataclass(frozen=True, kw_only=True)
class Known:
    """One interviewer, the answers, the network, the profile, and the audit (None where there was nothing to judge)."""

    person: Person
    answers: Answers
    network: Network
    profile: Profile
    scorecard: Scorecard | None

    @property
    def export_day(self) -> date:
        """The day of the download."""
        return self.profile.as_of

    @property
    def age_days(self) -> int:
        """Days from the download to today, never below 0."""
        return max((self.answers.today - self.export_day).days, 0)

    @property
    def is_old(self) -> bool:
        """Whether what the download lacks may well have come since."""
        return self.age_days > OLD_AFTER_DAYS

    @cached_property
    def connection(self) -> sightings.Connection:
        """Where the interviewer stands among the connections."""
        return sightings.connection(self.network, self.person, self.answers.company)

    @cached_property
    def asked(self) -> sightings.Asked | None:
        """The invitation between the two."""
        return sightings.invitation(self.network, self.person)

    @cached_property
    def contact(self) -> sightings.Contact | None:
        """The letters between the two."""
        return sightings.contact(self.network, self.person)

    @property
    def shown_first(self) -> tuple[Criterion, ...]:
        """What the audit says of the criteria that an interviewer sees first; nothing without an audit."""
        return tuple(one for one in self.scorecard.criteria if one.id in SHOWN_FIRST) if self.scorecard else ()

    @property
    def to_mend(self) -> tuple[Criterion, ...]:
        """Those of them that are not ready to be seen."""
        return tuple(one for one in self.shown_first if one.score is not None and one.score < READY)

    @property
    def window(self) -> Window | None:
        """The days for a request."""
        return window(self.answers.day, self.answers.invited_on)

    @property
    def timing(self) -> str:
        """Where today lies to that window."""
        return timing(self.answers.day, self.answers.invited_on, self.answers.today)

    @cached_property
    def shared(self) -> dict[str, Quote]:
        """What a note may truly name: followed companies, own employers and schools, each with its row."""
        followed = ((one.company, one.source.file, one.source.row, "Organization") for one in self.network.follows)
        employers = ((one.company, one.source.file, one.source.row, "Company Name") for one in self.profile.positions)
        schools = ((one.school, one.source.file, one.source.row, "School Name") for one in self.profile.studies)
        return _quoted((*followed, *employers, *schools))

    @cached_property
    def at_company_yourself(self) -> Quote | None:
        """The row of the member's own role at the interview's company, paid or as a volunteer."""
        worked = [(one.company, one.source) for one in self.profile.positions]
        helped = [(one.organisation, one.source) for one in self.profile.extras.get("Volunteering", ())]
        for company, source in worked + helped:
            if companies.compare(self.answers.company, company) is companies.Nearness.SAME:
                return Quote(file=source.file, row=source.row, column="Company Name", text=company)
        return None


def _quoted(facts: Iterable[tuple[str, str, int, str]]) -> dict[str, Quote]:
    quotes: dict[str, Quote] = {}
    for text, file, row, column in facts:
        if text.strip():
            quotes.setdefault(text.strip(), Quote(file=file, row=row, column=column, text=text))
    return quotes
