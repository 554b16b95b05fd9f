"""The pipeline: an export is read, asked every check, and scored; the one try/except around a check stands here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import auditor
from auditor.answers import Answers
from auditor.besides import photo_shown, told
from auditor.build import build
from auditor.case import Case, gather, own_texts
from auditor.check import (
    Check,
    Evidence,
    Outcome,
    Privacy,
    Verdict,
    failed,
)
from auditor.checks import all_checks
from auditor.drafts import drafts
from auditor.errors import NotAnExport
from auditor.export import open_export
from auditor.not_in_download import not_in_download
from auditor.photo import PhotoFacts
from auditor.profile import Profile
from auditor.prose.private import private_data
from auditor.quoting import quotes
from auditor.readings import agreed, other_readings
from auditor.rubric import Rubric, Wording, load
from auditor.score import next_steps, score, strengths
from auditor.score import not_judged as left_open
from auditor.scorecard import (
    SCHEMA,
    CitedSource,
    ExportFile,
    ExportRead,
    Finding,
    RowProblem,
    RubricUsed,
    Scorecard,
    Tool,
)
from auditor.sources import CITATIONS
from auditor.spelling import LEFT_OUT, Spelling, read_spelling
from auditor.stage_name import StageName
from auditor.subject import subject_of
from auditor.target import Target
from auditor.target_read import target_read

if TYPE_CHECKING:
    from auditor.export import Export

MEMBER, OFFICE = "member", "office"

WITHOUT_PROFILE = (
    "An audit starts from Profile.csv, which comes in the first part of the larger download; "
    "give that part alone, or both parts together."
)


def audit_export(
    path: str | Path | Sequence[str | Path],
    *,
    as_of: date | None = None,
    stage: StageName | str | None = None,
    rubric: Path | Rubric | None = None,
    audience: str = MEMBER,
    days_left: int | None = None,
    spelling: Spelling | bool = True,
    photo: PhotoFacts | None = None,
    answers: Answers | None = None,
    target: Target | None = None,
) -> Scorecard:
    """Audit one member's export and give its scorecard.

    `path` is a zip, an extracted folder, or several of them that are one member's. `as_of` overrides the export's day,
    `stage` the inferred one (`StageName`), `rubric` is an office's TOML file or what `load` made of it, `audience` is
    "member" or "office", and `days_left` leaves out next steps that need a longer wait, `spelling` is what
    `read_spelling` said of the texts of many people, or False to leave the spelling out, which saves about 20 ms.
    `photo` is what `auditor.photo.look_at` saw and `answers` what `auditor.answers.read_answers` read; an office is
    shown no picture. `target` is the job to hold the profile against; without one the jobs that the member looks for
    inform the member. Raises the errors of `auditor.errors`; ValueError for a stage or audience that does not exist.
    """
    rules = rubric if isinstance(rubric, Rubric) else load(rubric)
    export, profile = read_profile([path] if isinstance(path, str | Path) else path, as_of=as_of)
    if isinstance(spelling, bool):
        spelling = read_spelling(own_texts(profile)) if spelling else LEFT_OUT
    named = StageName(stage) if stage else None
    case = gather(profile, stage=named, spelling=spelling, photo=photo, answers=answers, target=target)
    return judge(export, case, rules, audience=audience, days_left=days_left)


def read_profile(paths: Sequence[str | Path], *, as_of: date | None = None) -> tuple[Export, Profile]:
    """The first half of an audit: the paths are opened as one export, and the profile is built from it."""
    export = open_export([Path(one) for one in paths], as_of=as_of)
    return export, build(export)


def judge(
    export: Export, case: Case, rubric: Rubric, *, audience: str = MEMBER, days_left: int | None = None
) -> Scorecard:
    """The second half of an audit: the case is asked every check and scored; arguments as for `audit_export`."""
    if audience not in {MEMBER, OFFICE}:
        raise ValueError(f"audience is {MEMBER!r} or {OFFICE!r}, not {audience!r}")
    findings = examine(case, rubric, audience=audience)
    if not any(finding.score is not None for group in findings.values() for finding in group):
        raise NotAnExport("there is nothing here that can be judged", where=export.path, remedy=WITHOUT_PROFILE)
    return _scorecard(export, case, findings, rubric, audience=audience, days_left=days_left)


def examine(
    case: Case, rubric: Rubric, *, audience: str = MEMBER, checks: Mapping[str, Check] | None = None
) -> dict[str, list[Finding]]:
    """Put every check to the case: findings by criterion id, in the order of the checks' names.

    `checks` are the built-in ones unless others are given. A question that a check sets aside is open where the one
    above it is, since that may yet be an absence, which answers both.
    """
    asked = all_checks() if checks is None else checks
    readings = other_readings(case)
    verdicts: dict[str, Verdict] = {}
    folded: dict[str, str] = {}
    for check in sorted(asked.values(), key=lambda one: _depth(one, asked)):
        if empty := _empty_section(check, verdicts, folded):
            verdicts[check.id] = failed(verdicts[empty].message)
            folded[check.id] = empty
        else:
            verdict, above = _ask(check, case, readings, rubric), verdicts.get(check.under or "")
            aside = verdict.outcome is Outcome.NOT_APPLICABLE and rubric.points_of(check, case.stage) > 0
            verdicts[check.id] = above if aside and above and above.outcome is Outcome.NOT_JUDGED else verdict
    findings: dict[str, list[Finding]] = {}
    for check in asked.values():
        if audience == MEMBER or check.for_office:
            finding = _stamp(
                check,
                verdicts[check.id],
                words=rubric.words_of(check),
                points=rubric.points_of(check, case.stage),
                under=folded.get(check.id),
                audience=audience,
            )
            findings.setdefault(check.criterion, []).append(finding)
    return findings


def _depth(check: Check, asked: Mapping[str, Check]) -> int:
    above = asked.get(check.under or "")
    return 1 + _depth(above, asked) if above else 0


def _empty_section(check: Check, verdicts: Mapping[str, Verdict], folded: Mapping[str, str]) -> str | None:
    """The check whose absence answers this one: the one it stands under, or the one that answered that."""
    if check.under is None or check.under not in verdicts:
        return None
    return check.under if verdicts[check.under].absent else folded.get(check.under)


def _ask(check: Check, case: Case, readings: Sequence[Case], rubric: Rubric) -> Verdict:
    """The check's answer: not judged without its tables, nor where another of the readings comes to another answer."""
    if absent := not_in_download(check, case.profile):
        return absent
    try:
        return agreed(check, case, readings, rubric.limits_of(check))
    except Exception as error:  # noqa: BLE001 - a crashed check is a finding (DESIGN.md, section 5)
        return Verdict(
            outcome=Outcome.ERROR,
            score=None,
            message=f"This check stopped with an error of its own ({type(error).__name__}) and costs nothing.",
            remedy="Please report it; the number it concerns is left out.",
        )


def _stamp(
    check: Check, verdict: Verdict, *, words: Wording, points: float, under: str | None, audience: str
) -> Finding:
    shown = [e for e in verdict.evidence if audience == MEMBER or _is_for_office(e)]
    cited = [CITATIONS[key] for key in check.sources]
    return Finding(
        check=check.id,
        title=words.title or "",
        outcome=verdict.outcome.value,
        score=verdict.score,
        points=points,
        message=verdict.message if audience == MEMBER else _without_contact_data(verdict.message),
        evidence=quotes(shown),
        why=words.why or "",
        advice=words.advice or "",
        where=check.where,
        minutes=check.minutes,
        days=check.days,
        good=list(check.good),
        sources=[CitedSource(key=c.key, name=c.work, grade=c.grade, address=c.address) for c in cited],
        absent=verdict.absent,
        folded_under=under,
        obtain=verdict.remedy,
    )


def _is_for_office(evidence: Evidence) -> bool:
    """Whether an office may read it: the member's own words, without contact data wherever they stand."""
    return evidence.privacy is Privacy.OWN and not private_data(evidence.text)


def _without_contact_data(message: str) -> str:
    for _, quoted in private_data(message):
        message = message.replace(quoted, "[left out]")
    return message


def _scorecard(
    export: Export,
    case: Case,
    findings: dict[str, list[Finding]],
    rubric: Rubric,
    *,
    audience: str,
    days_left: int | None,
) -> Scorecard:
    total, criteria = score(findings, rubric)
    return Scorecard(
        schema=SCHEMA,
        tool=Tool(name="auditor", version=auditor.__version__),
        rubric=RubricUsed(id=rubric.id, version=rubric.version, changes=rubric.changes),
        export=ExportRead(
            path=export.path if audience == MEMBER else Path(export.path).name,
            kind=export.kind.value,
            day=export.as_of.isoformat(),
            day_source=export.as_of_source,
            files=[ExportFile(name=one.name, state=one.state, rows=one.rows) for one in export.files],
        ),
        subject=subject_of(export, case, audience=audience, with_own=audience == MEMBER),
        score=total,
        criteria=criteria,
        strengths=strengths(criteria),
        next_steps=next_steps(criteria, days_left=days_left),
        not_judged=left_open(criteria),
        problems=[RowProblem(file=one.file, row=one.row, reason=one.reason) for one in export.problems],
        photo=photo_shown(case) if audience == MEMBER else None,
        answers=told(case),
        target=target_read(case, lambda one: audience == MEMBER or _is_for_office(one), with_own=audience == MEMBER),
        drafts=drafts(case, criteria, strong=total.bands[-1].start) if audience == MEMBER else [],
    )
