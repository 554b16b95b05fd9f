"""Who is told what of whose scorecard it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor.build import build
from auditor.case import gather
from auditor.export import open_export
from auditor.scorecard import Subject
from auditor.subject import STAGE_REASON_FOR_OFFICE, subject_of
from sample_exports import people


def subject(path: Path, *, with_own: bool) -> Subject:
    export = open_export([path])
    return subject_of(export, gather(build(export)), audience="member" if with_own else "office", with_own=with_own)


def test_the_member_is_known_by_address_and_registration() -> None:
    own = subject(people()["nurse"], with_own=True)
    assert own.address == "linkedin.com/in/marisol-tewolde-rn-sample"
    assert own.registered == "5/27/15, 2:33 AM"
    assert own.stage_reason.startswith("the roles add up")


def test_an_office_learns_neither_nor_of_a_break() -> None:
    assert subject(people()["returner"], with_own=True).stage == "returner"
    told = subject(people()["returner"], with_own=False)
    assert (told.stage, told.stage_reason) == ("experienced", STAGE_REASON_FOR_OFFICE)
    assert (told.address, told.registered) == ("", "")


@pytest.mark.parametrize("with_own", [True, False])
def test_an_export_of_the_profile_alone_tells_only_the_name(with_own: bool) -> None:
    told = subject(people()["sparse"], with_own=with_own)
    assert told.name
    assert (told.address, told.registered) == ("", "")
