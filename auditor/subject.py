"""Whose scorecard it is, as its audience may know it."""

from __future__ import annotations

from auditor.case import Case
from auditor.export import Export
from auditor.export.holder import holder_of
from auditor.scorecard import Subject
from auditor.stage import Stage
from auditor.stage_name import StageName

STAGE_REASON_FOR_OFFICE = "the profile's own dates and words show it"
"""An inferred stage may rest on a break, which no office is told (DESIGN.md, section 3)."""


def subject_of(export: Export, case: Case, *, audience: str, with_own: bool) -> Subject:
    """The subject; `with_own` is for the member, who is told why the stage is theirs and by what they are known."""
    holder = holder_of(export)
    return Subject(
        name=case.profile.identity.name,
        audience=audience,
        stage=case.stage.name.value if with_own else _stage_for_office(case.stage),
        stage_reason=case.stage.reason if with_own else STAGE_REASON_FOR_OFFICE,
        address=holder.address if with_own else "",
        registered=holder.registered if with_own else "",
    )


def _stage_for_office(stage: Stage) -> str:
    """To an office a returner is experienced, whose thresholds are the same."""
    return (StageName.EXPERIENCED if stage.name is StageName.RETURNER else stage.name).value
