"""What the member gave besides the export stands in the scorecard where it was given, and nowhere else."""

from __future__ import annotations

import msgspec

from auditor import audit_export
from auditor.given import PhotoShown, Told
from auditor.scorecard import Scorecard
from sample_exports import people
from tests.factory import answers


def test_answers_survive_the_way_to_json_and_back() -> None:
    card = audit_export(people()["sparse"], answers=answers(banner=True))
    (told,) = msgspec.json.decode(msgspec.json.encode(card), type=Scorecard).answers
    assert (told.key, told.answer) == ("banner", True)
    assert isinstance(told, Told)


def test_a_picture_survives_too() -> None:
    picture = PhotoShown(name="me.jpg", jpeg="", aspect=1.0, faces=[[0.1, 0.2, 0.3, 0.4]])
    card = msgspec.structs.replace(audit_export(people()["sparse"]), photo=picture)
    assert msgspec.json.decode(msgspec.json.encode(card), type=Scorecard).photo == picture


def test_without_either_the_report_has_no_such_field() -> None:
    assert not {"photo", "answers"} & msgspec.to_builtins(audit_export(people()["sparse"])).keys()
