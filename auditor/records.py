"""What stands in one row of the export: frozen records, each with its place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from auditor.partial_date import PartialDate

_BREAK = re.compile(
    r"(?:planned |professional )?(?:career break|sabbatical|gap year"
    r"|(?:parental|maternity|paternity|family|medical) leave"
    r"|(?:full[- ]time|stay[- ]at[- ]home) (?:parent\w*|mother|father|mum|mom|dad|carer|caregiv\w+)"
    r"|berufliche auszeit|karrierepause|elternzeit|pause (?:de )?carrière|pause professionnelle|congé parental"
    r"|pausa (?:profesional|profissional|na carreira|en mi carrera))"
    r"(?: and (?:parent|carer|caregiver))?\s*(?:$|[-–—:|(,/])",
    re.IGNORECASE,
)


@dataclass(frozen=True, kw_only=True)
class Source:
    """Where a record stands: file name and row as a spreadsheet program numbers it, the header being row 1."""

    file: str
    row: int


@dataclass(frozen=True, kw_only=True)
class Span:
    """Start and end as written and as read; an empty end is a role that goes on."""

    started_text: str = ""
    finished_text: str = ""
    started: PartialDate | None = None
    finished: PartialDate | None = None

    @property
    def is_open(self) -> bool:
        """Whether no end is written."""
        return not self.finished_text

    def recency(self, as_of: date) -> tuple[bool, date, date]:
        """A key that sorts going on before ended, then by end, then by start; what has no date comes last."""
        start = self.started.earliest if self.started else date.min
        goes_on = self.is_open and self.started is not None
        end = as_of if goes_on else self.finished.latest if self.finished else start
        return goes_on, end, start


@dataclass(frozen=True, kw_only=True)
class Website:
    """One address of the member's own, with LinkedIn's label for it (COMPANY, PERSONAL, BLOG ...)."""

    label: str
    address: str


@dataclass(frozen=True, kw_only=True)
class Position:
    """One role: a row of Positions.csv."""

    source: Source
    company: str = ""
    title: str = ""
    description: str = ""
    location: str = ""
    span: Span = field(default_factory=Span)

    @property
    def is_break(self) -> bool:
        """Whether title or employer name a career break: it stands among the roles and is none (CRITERIA.md 1.8)."""
        return any(_BREAK.match(name.strip()) for name in (self.title, self.company))


@dataclass(frozen=True, kw_only=True)
class Study:
    """One school: a row of Education.csv."""

    source: Source
    school: str = ""
    degree: str = ""
    notes: str = ""
    activities: str = ""
    span: Span = field(default_factory=Span)


@dataclass(frozen=True, kw_only=True)
class Recommendation:
    """One received recommendation: a row of Recommendations_Received.csv; `status` may be empty."""

    source: Source
    author: str = ""
    company: str = ""
    job_title: str = ""
    text: str = ""
    status: str = ""
    created_text: str = ""
    created: PartialDate | None = None

    @property
    def is_visible(self) -> bool:
        """Whether visitors see it: an empty status is visible (EXPORT_FORMAT.md section 4)."""
        return self.status.upper() not in {"HIDDEN", "PENDING"}

    @property
    def is_waiting(self) -> bool:
        """Whether it waits for the member to accept it."""
        return self.status.upper() == "PENDING"


@dataclass(frozen=True, kw_only=True)
class Certification:
    """One row of Certifications.csv; a blank end means that it does not expire."""

    source: Source
    name: str = ""
    authority: str = ""
    url: str = ""
    licence: str = ""
    span: Span = field(default_factory=Span)


@dataclass(frozen=True, kw_only=True)
class Skill:
    """One listed skill with the endorsements that the member accepted."""

    source: Source
    name: str
    endorsements: int = 0


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One row of a section beyond the core: volunteering, a project, an honour, a course, a language ...

    `column` is the column that `title` stands in, `organisation` the employer, issuer or publisher where there is one.
    """

    source: Source
    column: str
    title: str
    organisation: str = ""
    text: str = ""
    span: Span = field(default_factory=Span)


@dataclass(frozen=True, kw_only=True)
class Lesson:
    """A course of LinkedIn Learning that was completed; nothing else is kept of what was watched."""

    source: Source
    title: str
    completed_text: str
    completed: PartialDate


@dataclass(frozen=True, kw_only=True)
class Aim:
    """A job that the member applied for, saved or looks for, by its title alone.

    `table` is the catalogue's name of where it stands, `written` the title as the cell spells it, verbatim.
    """

    source: Source
    table: str
    column: str
    title: str
    written: str
    day: PartialDate | None = None


@dataclass(frozen=True, kw_only=True)
class PhotoUpload:
    """Proof in Rich_Media.csv that a profile photo was uploaded; `sentence` is LinkedIn's own."""

    source: Source
    sentence: str
    uploaded: PartialDate


@dataclass(frozen=True, kw_only=True)
class Activity:
    """The day of an own post, article or comment; its words are not kept."""

    source: Source
    kind: str
    written: str
    day: PartialDate


@dataclass(frozen=True, kw_only=True)
class Identity:
    """The one row of Profile.csv."""

    source: Source
    first_name: str = ""
    last_name: str = ""
    headline: str = ""
    summary: str = ""
    industry: str = ""
    location: str = ""
    websites_text: str = ""
    websites: tuple[Website, ...] = ()

    @property
    def name(self) -> str:
        """First and last name as the member wrote them."""
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, kw_only=True)
class OwnUrl:
    """The member's own public address and the cell of Invitations.csv that gave it away."""

    source: Source
    column: str
    address: str


@dataclass(frozen=True, kw_only=True)
class Connections:
    """How many people the member is connected to; closed accounts are not counted, names are not kept."""

    file: str
    count: int
