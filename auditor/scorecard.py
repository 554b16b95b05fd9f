"""The scorecard: the one result object, which is the JSON report and which every other report renders."""

from __future__ import annotations

from msgspec import Struct

from auditor.given import PhotoShown, Told

SCHEMA = "1.0"


class Tool(Struct, frozen=True, kw_only=True):
    """The program that made the scorecard."""

    name: str
    version: str


class RubricUsed(Struct, frozen=True, kw_only=True):
    """The rubric that it was judged by; `changes` is what an office's file altered, in words."""

    id: str
    version: str
    changes: list[str]


class ExportFile(Struct, frozen=True, kw_only=True):
    """A line of the ledger: `state` is read, empty, not-in-export, not-opened or unknown; `rows` None if not opened."""

    name: str
    state: str
    rows: int | None


class ExportRead(Struct, frozen=True, kw_only=True):
    """The export: its `kind` (selection, basic, complete), its day as YYYY-MM-DD and what told that day."""

    path: str
    kind: str
    day: str
    day_source: str
    files: list[ExportFile]


class Subject(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Whose scorecard it is and for which audience (member or office).

    By `address` (of the own public profile) and `registered` (the moment at which the account was made) two reports are
    known to be one person's. Both stand in the member's own JSON alone, in plain words: a digest of either could be
    undone by trying them all, and would only look like privacy.
    """

    name: str
    audience: str
    stage: str
    stage_reason: str
    address: str = ""
    registered: str = ""


class Quote(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Words of the export with their place; the row is the one that a spreadsheet program shows for the file.

    The text is verbatim; `more_before` and `more_after` tell that it was cut out of a longer one.
    """

    file: str
    row: int
    column: str
    text: str
    more_before: bool = False
    more_after: bool = False


class CitedSource(Struct, frozen=True, kw_only=True):
    """A work that a check rests on."""

    key: str
    name: str
    grade: str
    address: str


class Finding(Struct, frozen=True, kw_only=True):
    """The verdict of one check, stamped with the check.

    `score` is 0 to 1, or None where it leaves the denominator; `gain` is in points of the total of 100; `folded_under`
    names the check whose absence answered this one; `absent` marks such an absence; `minutes` and `days` are the effort
    and the wait of following the advice; `good` holds examples; `obtain` says how something unjudged becomes judged.
    """

    check: str
    title: str
    outcome: str
    score: float | None
    points: float
    message: str
    evidence: list[Quote]
    why: str
    advice: str
    where: str
    minutes: int
    days: int
    good: list[str]
    sources: list[CitedSource]
    gain: float = 0.0
    absent: bool = False
    folded_under: str | None = None
    obtain: str = ""


class Criterion(Struct, frozen=True, kw_only=True):
    """One criterion: `weight` of 100, `score` 0 to 1 or None where nothing was judged, the level and what it means."""

    id: str
    title: str
    weight: float
    score: float | None
    level: str
    descriptor: str
    findings: list[Finding]


class Cap(Struct, frozen=True, kw_only=True):
    """A ceiling on the total, the check that set it, and what lifts it."""

    check: str
    limit: float
    reason: str
    lifted_by: str


class Band(Struct, frozen=True, kw_only=True):
    """One level of the scale: from `start` (0 to 100, inclusive) up to the next band's start."""

    level: str
    start: float
    meaning: str


class Standing(Struct, frozen=True, kw_only=True):
    """Where a score stands in a cohort: `percentile` of 100 of the `scores` there are not above it."""

    percentile: float
    scores: int


class Score(Struct, frozen=True, kw_only=True):
    """The total of 0 to 100; `value` is None where coverage (0 to 1) is too thin, `standing` if no office asked."""

    value: float | None
    low: float
    high: float
    level: str
    coverage: float
    caps: list[Cap]
    bands: list[Band]
    standing: Standing | None = None


class Strength(Struct, frozen=True, kw_only=True):
    """A passed check worth saying first."""

    check: str
    title: str
    criterion: str
    message: str
    evidence: list[Quote]


class NextStep(Struct, frozen=True, kw_only=True):
    """Something to do: where in LinkedIn, how, rough minutes, days of waiting, and its gain in points of 100."""

    check: str
    title: str
    criterion: str
    message: str
    advice: str
    where: str
    minutes: int
    days: int
    gain: float


class NotJudged(Struct, frozen=True, kw_only=True):
    """A check that could not be answered, why, and how to obtain what it needs."""

    check: str
    title: str
    criterion: str
    reason: str
    obtain: str


class TargetTerm(Struct, frozen=True, kw_only=True):
    """One thing that a job asks for and how the profile stands to it.

    `kind` is skill, certification, degree or title; `standing` is listed, told (in a text), suggested (in other words),
    missing, or unknown where a file that could hold it is not in the export; `asked` is the job's own line.
    """

    name: str
    kind: str
    standing: str
    asked: str
    evidence: list[Quote]


class TargetRead(Struct, frozen=True, kw_only=True):
    """The job that the profile was held against: `origin` is advertisement, role or own.

    An own target is made of the export's rows in `rows`; it informs and costs no points.
    """

    origin: str
    name: str
    terms: list[TargetTerm]
    rows: list[Quote]


class RowProblem(Struct, frozen=True, kw_only=True):
    """A row (0: the whole file) that could not be read."""

    file: str
    row: int
    reason: str


class Draft(Struct, frozen=True, kw_only=True):
    """A text to begin from: `part` is headline, summary, role or recommendation, `about` the title of a role.

    Every word is ours or one of `facts`, verbatim; what nothing tells is one of the `gaps`, a word in [brackets].
    """

    part: str
    about: str
    text: str
    gaps: list[str]
    facts: list[Quote]


class Scorecard(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The whole result of one audit."""

    schema: str
    tool: Tool
    rubric: RubricUsed
    export: ExportRead
    subject: Subject
    score: Score
    criteria: list[Criterion]
    strengths: list[Strength]
    next_steps: list[NextStep]
    not_judged: list[NotJudged]
    problems: list[RowProblem]
    photo: PhotoShown | None = None
    answers: list[Told] = []
    target: TargetRead | None = None
    drafts: list[Draft] = []
