"""Whether statements about the work open with a verb of doing."""

from __future__ import annotations

import pytest

from auditor.check import Outcome, Verdict
from auditor.checks.experience.experience_action_verbs import experience_action_verbs
from tests.factory import ask, case, entry, position

ACTS = (
    "Planned the night shifts of the ward.",
    "Trained every new colleague in the unit.",
    "Developed a handover sheet with the doctors.",
    "Managed the stock of medicines.",
    "Coordinated transport with two other clinics.",
    "Wrote the weekly report for the head nurse.",
)
DUTIES = (
    "Responsible for the cleaning of the rooms.",
    "Responsible for ordering linen every Monday.",
    "Duties included answering the telephone.",
    "Responsible for the keys of the building.",
    "Responsible for the visitors' book.",
    "Tasks included filing and copying.",
    "Responsible for watering the plants.",
)
THINGS = (
    "Customer service at the front desk.",
    "The largest clinic in the valley.",
    "Night shifts and weekends with the team.",
    "A small unit near the river.",
)


def _text(acts: int, duties: int, things: int = 0) -> str:
    return " ".join((*ACTS[:acts], *DUTIES[:duties], *THINGS[:things]))


def _asked(*texts: str, stage: str = "experienced", **facts: object) -> Verdict:
    roles = [
        position("Nurse", f"Clinic {row}", started=f"Jan {2026 - row}", description=text, row=row)
        for row, text in enumerate(texts, 1)
    ]
    return ask(experience_action_verbs, case(stage, positions=roles, **facts))


@pytest.mark.parametrize(
    ("acts", "duties", "score"),
    [
        (3, 0, 1),
        (3, 2, 1),
        (4, 3, (4 / 7 - 0.3) / 0.3),
        (1, 2, (1 / 3 - 0.3) / 0.3),
        (3, 7, 0),
        (0, 3, 0),
    ],
)
def test_credit_follows_the_share_of_action_verbs(acts: int, duties: int, score: float) -> None:
    assert _asked(_text(acts, duties)).score == pytest.approx(score, abs=1e-9)


def test_the_message_counts_and_the_evidence_fits_the_outcome() -> None:
    verdict = _asked(_text(4, 3))
    assert "4 open with an action verb and 3 open with a duty." in verdict.message
    assert [piece.text for piece in verdict.evidence] == list(DUTIES[:3])
    assert [piece.text for piece in _asked(_text(3, 1)).evidence] == list(ACTS[:3])


def test_statements_are_gathered_over_all_recent_roles() -> None:
    verdict = _asked(_text(1, 0), ACTS[1], ACTS[2])
    assert verdict.outcome is Outcome.PASS
    assert [piece.row for piece in verdict.evidence] == [1, 2, 3]


def test_statements_that_name_a_thing_do_not_count_beside_three_others() -> None:
    assert _asked(_text(3, 0, 4)).outcome is Outcome.PASS
    assert "names" not in _asked(_text(3, 0, 4)).message


@pytest.mark.parametrize(
    ("acts", "duties", "things", "share"),
    [(0, 0, 3, 0.5), (0, 0, 4, 0.5), (0, 1, 2, 1 / 3), (0, 2, 1, 0.5 / 3), (1, 1, 1, 0.5), (1, 0, 2, 2 / 3)],
)
def test_where_hardly_any_other_stands_they_fill_up_three_at_half(
    acts: int, duties: int, things: int, share: float
) -> None:
    verdict = _asked(_text(acts, duties, things))
    assert verdict.score == pytest.approx(min(max((share - 0.3) / 0.3, 0), 1), abs=1e-9)
    assert "counts half" in verdict.message


def test_naming_only_things_quotes_them() -> None:
    assert [piece.text for piece in _asked(_text(0, 0, 3)).evidence] == list(THINGS[:3])


@pytest.mark.parametrize("texts", [(), ("",), (_text(2, 0),), (_text(1, 0), ""), (_text(0, 1, 1),)])
def test_fewer_than_three_statements_are_not_judged(texts: tuple[str, ...]) -> None:
    assert _asked(*texts).outcome is Outcome.NOT_JUDGED


def test_a_statement_that_comes_again_counts_once() -> None:
    assert _asked(_text(2, 0), _text(2, 0)).outcome is Outcome.NOT_JUDGED


def test_other_languages_are_not_judged() -> None:
    german = (
        "Verantwortlich für die Planung der Schichten auf der Station. Verantwortlich für die Schlüssel des Hauses. "
        "Zuständig für die Ausbildung der neuen Kolleginnen und Kollegen in der Klinik."
    )
    assert _asked(german).outcome is Outcome.NOT_JUDGED


def test_a_student_s_project_helps_and_never_costs() -> None:
    acting = {"Projects": (entry("Projects", "Sheet", text=_text(3, 0)),)}
    dutiful = {"Projects": (entry("Projects", "Sheet", text=f"{ACTS[5]} {_text(0, 3)}"),)}
    assert _asked(_text(0, 3), stage="student", extras=acting).score == pytest.approx((0.5 - 0.3) / 0.3)
    assert _asked(_text(3, 0), stage="student", extras=dutiful) == _asked(_text(3, 0), stage="student")


def test_a_student_is_not_judged_short_where_an_entry_table_is_missing() -> None:
    assert _asked(_text(0, 3), stage="student", unknown=["Projects"]).outcome is Outcome.NOT_JUDGED


@pytest.mark.parametrize("name", ["Ann", "Mark", "Chase", "Grant", "Will"])
def test_a_name_that_is_also_a_verb_opens_nothing(name: str) -> None:
    text = f"{name} managed the project with care. {DUTIES[0]} {ACTS[0]}"
    verdict = _asked(text, first_name=name)
    assert verdict.message.endswith(
        "1 opens with an action verb and 1 opens with a duty; 1 names a thing, which counts half."
    )


@pytest.mark.parametrize("held", ["ADD YOUR DESCRIPTION HERE.", "ADD ADD YOUR YOUR DESCRIPTION DESCRIPTION HERE HERE."])
def test_a_placeholder_states_nothing(held: str) -> None:
    """It opens with a verb, and would stand in for what was done, or push aside an entry that says it."""
    verdict = _asked(f"{held} {_text(1, 2)}")
    assert verdict.message.endswith("1 opens with an action verb and 2 open with a duty.")
    entries = {
        "Volunteering": (
            entry("Volunteering", "A", text=_text(2, 1)),
            entry("Volunteering", "B", text="Add your text here"),
        )
    }
    assert "2 open with an action verb and 1 opens with a duty" in _asked(extras=entries).message
