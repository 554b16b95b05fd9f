from __future__ import annotations

from auditor.check import Outcome, Verdict
from auditor.checks.skills.skills_endorsed_unlisted import skills_endorsed_unlisted
from auditor.records import Skill
from tests.factory import ask, case, endorsed, skills


def asked(listed: tuple[Skill, ...], by_others: tuple[Skill, ...]) -> Verdict:
    verdict = ask(skills_endorsed_unlisted, case(skills=listed, endorsed=by_others))
    assert verdict.outcome is Outcome.NOT_APPLICABLE
    return verdict


def test_an_endorsed_skill_that_is_not_listed_is_named_with_its_count_and_place() -> None:
    verdict = asked(skills("SQL"), endorsed("SQL", "Cooking", endorsements=3))
    assert "“Cooking” (3)." in verdict.message
    assert "SQL" not in verdict.message
    (evidence,) = verdict.evidence
    assert (evidence.file, evidence.row, evidence.column, evidence.text) == (
        *("Endorsement_Received_Info.csv", 3, "Skill Name", "Cooking"),
    )


def test_the_most_endorsed_come_first_and_five_are_named() -> None:
    many = tuple(one for n in range(1, 8) for one in endorsed(f"Craft {n}", endorsements=n))
    verdict = asked((), many)
    assert verdict.message.index("Craft 7") < verdict.message.index("Craft 3")
    assert "and 2 more" in verdict.message
    assert len(verdict.evidence) == 5


def test_other_spellings_of_a_listed_skill_are_no_miss() -> None:
    listed = skills("JavaScript", "Microsoft Excel", "Organising")
    assert not asked(listed, endorsed("JS", "Excel", "organizing")).evidence


def test_without_endorsements_nothing_is_missed() -> None:
    assert "no accepted endorsement" in asked(skills("SQL"), ()).message


def test_it_never_counts() -> None:
    assert skills_endorsed_unlisted.points == 0
    assert set(skills_endorsed_unlisted.needs) == {"Skills", "Endorsement_Received_Info"}
