from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.cohort.results.arithmetic import figures_of, with_previous
from auditor.cohort.results.overview import Group, Overview, ScoreGroup, overview_of
from auditor.cohort.results.suppression import REST
from auditor.cohort.results.table import Cohort, Missing, Unread
from auditor.scorecard import RubricUsed
from tests.cohort.students import CHECKS, cohort, many, student


def shown(of: Cohort) -> Overview:
    return overview_of(of, figures_of(of))


def numbers(value: object) -> list[int]:
    """Every whole number of an overview but its own limit, wherever it stands."""
    if isinstance(value, dict):
        kept = {key: one for key, one in value.items() if key not in {"min_cell", "first", "last", "start", "end"}}
        return [number for one in kept.values() for number in numbers(one)]
    if isinstance(value, list):
        return [number for one in value for number in numbers(one)]
    return [value] if isinstance(value, int) and not isinstance(value, bool) else []


@settings(max_examples=40)
@given(st.integers(0, 120), st.integers(0, 10_000), st.integers(1, 7), st.integers(2, 9))
def test_no_number_stands_for_few_and_no_difference_gives_one_away(
    size: int, seed: int, programmes: int, least: int
) -> None:
    of = msgspec.structs.replace(many(size, seed, "ABCDEFG"[:programmes]), min_cell=least)
    view = shown(of)
    assert all(number >= least for number in numbers(msgspec.to_builtins(view)))
    if view.students is None:
        assert size < least
        return
    tables = [view.levels, *(one.groups for one in view.criteria), *([view.change.groups] if view.change else [])]
    for table in tables:
        assert sum(one.students for one in table) == size
    assert sum(one.students for one in view.scores) == sum(one.students for one in view.levels if one.last > 0)
    for level in view.levels:
        inside = [one for one in view.scores if in_level(one, level, of)]
        assert sum(one.students for one in inside) == (level.students if level.last > 0 else 0)
    assert all(one.students is None or size - one.students >= least for one in view.gaps)
    assert_covered(view, least)


def in_level(one: ScoreGroup, level: Group, of: Cohort) -> bool:
    edges = [0.0, *(band.start for band in of.bands), 101.0]
    return edges[level.first] <= one.start and one.end < edges[level.last + 1] + (level.last < len(of.bands)) * 0.001


def assert_covered(view: Overview, least: int) -> None:
    """Subtract all that is shown of programmes from the levels' sums: what is left fixes no withheld cell."""
    if not view.programmes:
        return
    assert sum(one.students for one in view.programmes) == view.students
    cut = view.ladder.index(view.line)
    reached = sum(one.students for one in view.levels if one.first >= cut)
    assert sum(one.students for one in view.levels if one.last < cut) == (view.students or 0) - reached
    hidden = [one for one in view.programmes if one.reached is None]
    left = reached - sum(one.reached for one in view.programmes if one.reached is not None)
    for one in hidden:
        rest = sum(other.students for other in hidden) - one.students
        lowest, highest = max(0, left - rest), min(one.students, left)
        assert highest - lowest >= least, "the withheld cell could be worked out"
        assert one.mean is None
    for one in view.programmes:
        if one.reached is not None:
            assert least <= one.reached <= one.students - least


def test_fewer_students_than_the_limit_show_nothing() -> None:
    view = shown(many(4))
    assert view.students is None
    assert view.levels == view.gaps == view.programmes == view.criteria == []


def test_levels_are_named_alone_in_pairs_and_in_rows() -> None:
    scores = [10.0] * 5 + [30.0] * 5 + [70.0] * 5 + [90.0] * 5
    labels = [one.label for one in shown(cohort(student(str(i), score) for i, score in enumerate(scores))).levels]
    assert labels == ["Not evident", "Developing", "Proficient", "Strong"]
    scores = [None, 30.0, 30.0, 30.0, 30.0, 70.0, 70.0, 70.0, 70.0, 90.0]
    labels = [one.label for one in shown(cohort(student(str(i), score) for i, score in enumerate(scores))).levels]
    assert labels == ["Not evident or Developing, or no single number", "Proficient or Strong"]


def test_gaps_are_the_ten_commonest_with_what_to_teach_and_nearly_all_is_no_number() -> None:
    first, second, third = (check.id for check in CHECKS[:3])
    outcomes = [
        {first: "fail", second: "partial" if index < 12 else "pass", third: "fail" if index < 4 else "pass"}
        for index in range(20)
    ]
    people = [student(str(index), outcomes=found) for index, found in enumerate(outcomes)]
    gaps = shown(cohort(people)).gaps
    assert [(one.title, one.students) for one in gaps] == [(CHECKS[0].title, None), (CHECKS[1].title, 12)]
    assert gaps[0].advice == CHECKS[0].advice
    assert len(shown(many(400)).gaps) == 10


def test_programmes_are_compared_by_the_second_highest_level() -> None:
    view = shown(many(400))
    assert view.line == "Proficient"
    assert [one.name for one in view.programmes] == ["Economics", "Law", "Nursing"]
    assert all(one.reached is not None and one.mean is not None for one in view.programmes)


def test_small_programmes_stand_together_without_their_names() -> None:
    people = [student(str(i), 70, programme="Law") for i in range(20)]
    people += [student(f"a{i}", 40, programme="Art") for i in range(3)] + [
        student(f"m{i}", 40, programme="Music") for i in range(4)
    ]
    view = shown(cohort(people))
    assert [(one.name, one.students) for one in view.programmes] == [("Law", 20), (REST, 7)]
    assert [one.reached for one in view.programmes] == [None, None], "one hidden row would be the other's difference"


@pytest.mark.parametrize("scores", [[70.0] * 12, [30.0] * 12])
def test_where_all_stand_alike_there_is_no_line_to_compare_by(scores: list[float]) -> None:
    people = [student(str(i), score, programme="AB"[i % 2]) for i, score in enumerate(scores)]
    view = shown(cohort(people))
    assert (view.line, view.programmes) == ("", [])


def test_change_is_shown_for_enough_compared() -> None:
    before = cohort([student(str(i), 40) for i in range(20)], rubric=RubricUsed(id="old", version="1", changes=[]))
    after = with_previous(cohort([student(str(i), 60 if i < 9 else 35) for i in range(24)]), before)
    change = shown(after).change
    assert change is not None
    assert [(one.label, one.students) for one in change.groups] == [
        ("Not higher, or nothing to compare", 15),
        ("Higher", 9),
    ]
    assert change.day == before.day
    assert "rubric old 1" in change.note
    few = with_previous(cohort([student(str(i)) for i in range(24)]), cohort([student("1"), student("2")]))
    assert shown(few).change is None


def test_counts_of_files_and_absent_students_are_numbers_only_where_large() -> None:
    people = [student(str(i)) for i in range(9)]
    unread = [Unread(file=str(i), outcome="failed", reason="broken") for i in range(6)]
    unread.append(Unread(file="photo.jpg", outcome="not-an-export", reason="a picture"))
    view = shown(cohort(people, unread=unread, missing=[Missing(reference="x")]))
    assert (view.unread, view.missing) == (6, None)


def test_nothing_of_one_student_or_of_the_notes_is_in_an_overview() -> None:
    people = [student(f"ref-{i}", name=f"Name {i}", file=f"file-{i}.zip") for i in range(30)]
    text = msgspec.json.encode(shown(cohort(people, notes=["file-1.zip is older"]))).decode()
    assert not any(secret in text for secret in ("ref-", "Name ", "file-"))


def test_those_without_a_number_stand_with_the_lowest_scores_and_no_others() -> None:
    scores = [None] * 3 + [30.0] * 3 + [41.0] * 6 + [57.0] * 5
    view = shown(cohort(student(str(i), score) for i, score in enumerate(scores)))
    first, *others = view.scores
    assert (first.start, first.students, first.or_none) == (0, 6, True)
    assert [(one.students, one.or_none) for one in others] == [(6, False), (5, False)]
