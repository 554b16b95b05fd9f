"""Invented scorecards: a long realistic one, a sparse one, an empty one, a hostile one, and one in other scripts."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from auditor.check import LARGER_DOWNLOAD
from auditor.scorecard import (
    SCHEMA,
    Band,
    Cap,
    CitedSource,
    Criterion,
    ExportFile,
    ExportRead,
    Finding,
    NextStep,
    NotJudged,
    Quote,
    RowProblem,
    RubricUsed,
    Score,
    Scorecard,
    Strength,
    Subject,
    Tool,
)
from auditor.sources import CITATIONS

HOSTILE = (
    "<script>alert(1)</script>\"'><b>{{7*7}}{% raw %}"
    "\x1b[31mred\x1b]0;title\x07\x9b2J\u202etxt.exe\u2066\x00\x07&amp;</title></style>"
)

BANDS = [
    Band(level="Not evident", start=0, meaning="There is little here yet for an interviewer to read."),
    Band(level="Developing", start=25, meaning="The beginnings are there; the next steps will show quickly."),
    Band(level="Proficient", start=60, meaning="An interviewer finds what they look for; some parts can say more."),
    Band(level="Strong", start=85, meaning="Ready to be opened; what remains is polish."),
]
_CRITERIA = {
    "photo": ("Photo", 8, "There is a photo, and it may need renewing."),
    "headline": ("Headline", 14, "The headline names your role and what sets you apart."),
    "summary": ("Summary", 18, "A summary is begun; it needs your skills, results or direction."),
    "experience": ("Experience", 24, "Roles are described; more of them could show results."),
    "education": ("Education", 4, "Education is complete."),
    "recommendations": ("Recommendations", 12, "Nobody speaks for you here yet."),
    "skills": ("Skills", 8, "A good list, mostly shown in use."),
    "certifications": ("Certifications", 5, "Certifications or skills speak clearly for your field."),
    "polish": ("Polish", 6, "Well kept, with a touch or two to add."),
    "network": ("Network", 1, "A working network."),
}
_STRENGTHS = (
    "experience-achievements",
    "headline-own-words",
    "summary-present",
    "certifications-or-skills",
    "skills-count",
)
_STEPS = ("recommendations-count", "summary-relevance", "experience-described")
_FILES: dict[str, dict[str, int | None]] = {
    "read": {"Profile.csv": 1, "Positions.csv": 4, "Education.csv": 1, "Skills.csv": 14, "Certifications.csv": 1,
             "Invitations.csv": 27, "Connections.csv": 412, "Rich_Media.csv": 6, "Endorsement_Received_Info.csv": 9},
    "empty": {"Profile Summary.csv": 0, "guide_messages.csv": 0},
    "not-in-export": dict.fromkeys(["Recommendations_Received.csv", "Projects.csv", "Languages.csv", "Honors.csv"]),
    "not-opened": dict.fromkeys(["messages.csv", "Logins.csv", "PhoneNumbers.csv", "Email Addresses.csv"]),
    "unknown": dict.fromkeys(["Votes_2027.csv"]),
}  # fmt: skip


@cache
def long_card() -> Scorecard:
    """A typical person: most in place, a dozen gaps, one empty section, some questions open."""
    written = tomllib.loads(Path(__file__).with_name("long_card.toml").read_text("utf-8"))
    criteria = [_criterion(name, [_finding(raw) for raw in written[name]]) for name in _CRITERIA]
    return _card(
        criteria,
        subject=Subject(
            name="Maya Okafor-Lindqvist", audience="member", stage="experienced",
            stage_reason="the roles add up to 11 years",
        ),
        score=_score(value=68.4, low=61.2, high=78.9, level="Proficient", coverage=0.83),
        strengths=[_strength(criteria, check) for check in _STRENGTHS],
        next_steps=[_step(criteria, check) for check in _STEPS],
        problems=[RowProblem(file="Positions.csv", row=5, reason="the line has 9 cells where 6 were expected")],
        files=_FILES,
    )  # fmt: skip


@cache
def sparse_card() -> Scorecard:
    """A download of Profile.csv alone: too little for one number, and an empty summary under a ceiling."""
    criteria = []
    for name, criterion in zip(_CRITERIA, long_card().criteria, strict=True):
        keep = {"headline-present", "headline-length", "headline-role", "polish-place-and-industry"}
        findings = [f if f.check in keep else _unjudged(f) for f in criterion.findings]
        if name == "summary":
            findings = _empty_section(criterion.findings)
        criteria.append(_criterion(name, findings))
    return _card(
        criteria,
        subject=Subject(name="Li Jun", audience="member", stage="experienced", stage_reason=""),
        score=_score(
            value=None, low=14.2, high=60.0, level="Not judged", coverage=0.39,
            caps=[Cap(check="summary-present", limit=60, reason="The summary (About) is empty.",
                      lifted_by="Write a summary.")],
        ),
        strengths=[_strength(criteria, "headline-role")],
        next_steps=[_step(criteria, "summary-present")],
        problems=[],
        files={"read": {"Profile.csv": 1}, "not-in-export": dict.fromkeys([*_FILES["read"], *_FILES["not-opened"]])},
        kind="selection",
    )  # fmt: skip


@cache
def empty_card() -> Scorecard:
    """Nothing at all was judged, and no list has an entry."""
    criteria = [_criterion(name, []) for name in _CRITERIA]
    return _card(
        criteria,
        subject=Subject(name="", audience="office", stage="student", stage_reason=""),
        score=_score(value=None, low=0, high=100, level="Not judged", coverage=0),
        strengths=[],
        next_steps=[],
        problems=[],
        files={},
        kind="selection",
    )


@cache
def hostile_card() -> Scorecard:
    """The long card with hostile text in every field that an export, a rubric file or a path could fill."""
    kept = {
        "schema",
        "audience",
        "stage",
        "kind",
        "day",
        "state",
        "outcome",
        "grade",
        "key",
        "check",
        "id",
        "folded_under",
    }
    return msgspec.convert(_replaced(msgspec.to_builtins(long_card()), kept), Scorecard)


@cache
def scripts_card() -> Scorecard:
    """Arabic, Hebrew, Chinese, Hindi and Russian words, a headline of 220 characters and one endless word."""
    return replaced(
        long_card(),
        {
            "Maya Okafor-Lindqvist": "محمد عبد الرحمن 王小明",
            "Data analyst at Harbour Mutual | SQL, Tableau and dbt | I turn claims data into decisions":
                "محلل بيانات في شركة التأمين | أحول بيانات المطالبات إلى قرارات",
            "Ad-hoc reports and dashboards.": "数据分析师，负责理赔报告与预测模型，带领三人团队完成数据仓库迁移。",
            "Responsible for data quality": "ניתוח נתונים, דוחות שבועיים והדרכת צוות",
            "Responsible for the front desk on weekends": "दावों के आँकड़ों से निर्णय; Аналитик данных, отчёты и модели",
            "You uploaded a profile photo on May 12, 2022 at 9:30 AM (GMT)": "Donaudampfschiff" * 20,
        },
    )  # fmt: skip


def replaced(card: Scorecard, words: dict[str, str]) -> Scorecard:
    """The card with each text that is a key of `words` standing as its value."""
    text = msgspec.json.encode(card).decode()
    for old, new in words.items():
        text = text.replace(msgspec.json.encode(old).decode()[1:-1], msgspec.json.encode(new).decode()[1:-1])
    return msgspec.json.decode(text, type=Scorecard)


def _replaced(value: Any, kept: set[str]) -> Any:
    if isinstance(value, dict):
        return {key: item if key in kept else _replaced(item, kept) for key, item in value.items()}
    if isinstance(value, list):
        return [_replaced(item, kept) for item in value]
    return HOSTILE + value if isinstance(value, str) else value


def _finding(raw: dict[str, Any]) -> Finding:
    raw = {"score": None, "why": "", "advice": "", "where": "", "minutes": 0, "days": 0, "good": []} | raw
    quotes = [Quote(file=f, row=r, column=c, text=t) for f, r, c, t in raw.pop("quotes", [])]
    cited = [CITATIONS[key] for key in raw.pop("sources")]
    sources = [CitedSource(key=c.key, name=c.work, grade=c.grade, address=c.address) for c in cited]
    return Finding(**raw, evidence=quotes, sources=sources)


def _unjudged(finding: Finding) -> Finding:
    file = f"{finding.evidence[0].file if finding.evidence else 'Positions.csv'} is not in this download."
    return msgspec.structs.replace(
        finding, outcome="not-judged", score=None, gain=0, absent=False, folded_under=None, evidence=[], message=file,
        obtain=LARGER_DOWNLOAD,
    )  # fmt: skip


def _empty_section(findings: Sequence[Finding]) -> list[Finding]:
    message = "Your summary (About) is empty."
    first, *rest = (
        msgspec.structs.replace(one, outcome="fail", score=0.0, gain=0, evidence=[], message=message)
        for one in findings
    )
    where = Quote(file="Profile.csv", row=1, column="Summary", text="")
    return [
        msgspec.structs.replace(first, absent=True, gain=9.0, evidence=[where]),
        *(msgspec.structs.replace(one, folded_under=first.check) for one in rest),
    ]


def _criterion(name: str, findings: list[Finding]) -> Criterion:
    title, weight, descriptor = _CRITERIA[name]
    judged = [(one.points, one.score) for one in findings if one.score is not None]
    points = sum(own for own, _ in judged)
    score = sum(own * part for own, part in judged) / points if points else None
    level = "Not judged" if score is None else [band for band in BANDS if band.start <= score * 100][-1].level
    return Criterion(
        id=name, title=title, weight=weight, score=score, level=level, findings=findings,
        descriptor="" if score is None else descriptor,
    )  # fmt: skip


def _score(**fields: Any) -> Score:
    return Score(**({"caps": [], "bands": BANDS} | fields))


def _strength(criteria: Sequence[Criterion], check: str) -> Strength:
    criterion, one = _find(criteria, check)
    return Strength(check=check, title=one.title, criterion=criterion, message=one.message, evidence=one.evidence)


def _step(criteria: Sequence[Criterion], check: str) -> NextStep:
    criterion, one = _find(criteria, check)
    return NextStep(
        check=check, title=one.title, criterion=criterion, message=one.message, advice=one.advice, where=one.where,
        minutes=one.minutes, days=one.days, gain=one.gain,
    )  # fmt: skip


def _find(criteria: Sequence[Criterion], check: str) -> tuple[str, Finding]:
    return next((c.id, one) for c in criteria for one in c.findings if one.check == check)


def _card(
    criteria: list[Criterion], *, files: dict[str, dict[str, int | None]], kind: str = "complete", **parts: Any
) -> Scorecard:
    return Scorecard(
        schema=SCHEMA,
        tool=Tool(name="auditor", version="1.0.0"),
        rubric=RubricUsed(id="house", version="1.0", changes=[]),
        export=ExportRead(
            path="Complete_LinkedInDataExport_06-15-2026.zip",
            kind=kind,
            day="2026-06-15",
            day_source="the name of the archive",
            files=[
                ExportFile(name=name, state=state, rows=rows)
                for state, group in files.items()
                for name, rows in group.items()
            ],
        ),
        criteria=criteria,
        not_judged=[
            NotJudged(check=f.check, title=f.title, criterion=c.id, reason=f.message, obtain=f.obtain)
            for c in criteria for f in c.findings if f.outcome in {"not-judged", "error"}
        ],
        **parts,
    )  # fmt: skip


CARDS: dict[str, Callable[[], Scorecard]] = {
    "long": long_card,
    "sparse": sparse_card,
    "empty": empty_card,
    "hostile": hostile_card,
    "scripts": scripts_card,
}
