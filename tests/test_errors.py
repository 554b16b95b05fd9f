"""An error is one message: where, what, and what to do."""

from __future__ import annotations

import pickle

import pytest

from auditor import errors
from auditor.errors import AuditorError, NotAnExport, OutputFailed, PangoMissing


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (NotAnExport("this is a photo"), "this is a photo."),
        (NotAnExport("this is a photo", where="me.jpg"), "me.jpg: this is a photo."),
        (NotAnExport("this is a photo", where="me.jpg", remedy="Give a zip."), "me.jpg: this is a photo. Give a zip."),
    ],
)
def test_the_message_says_where_what_and_what_to_do(error: AuditorError, message: str) -> None:
    assert str(error) == message


def test_every_error_is_of_the_one_tree_and_has_a_status() -> None:
    own = [one for one in vars(errors).values() if isinstance(one, type)]
    assert all(issubclass(one, AuditorError) for one in own)
    assert {one.exit_code for one in own} == {2, 4}
    assert PangoMissing.exit_code == 4


def test_an_error_is_the_same_in_another_process() -> None:
    error = OutputFailed("the disk is full", where="out", remedy="Free some space.")
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert type(again) is OutputFailed
    assert (str(again), again.exit_code) == (str(error), 4)
