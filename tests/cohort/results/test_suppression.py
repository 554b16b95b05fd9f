from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.cohort.results.suppression import REST, groups, pooled, withheld

counts = st.lists(st.integers(0, 40), min_size=1, max_size=8)
least = st.integers(1, 9)


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ([10, 10, 10], [[0], [1], [2]]),
        ([10, 2, 10], [[0, 1], [2]]),
        ([10, 2, 9], [[0], [1, 2]]),
        ([0, 0, 12], [[0, 1, 2]]),
        ([2, 2, 2], [[0, 1, 2]]),
        ([1, 1, 1], []),
        ([5], [[0]]),
        ([], []),
    ],
)
def test_small_neighbours_stand_together(numbers: list[int], expected: list[list[int]]) -> None:
    assert [list(group) for group in groups(numbers, 5)] == expected


@given(counts, least)
def test_groups_divide_the_whole_and_none_is_small(numbers: list[int], least: int) -> None:
    found = groups(numbers, least)
    assert all(sum(numbers[index] for index in group) >= least for group in found)
    assert [index for group in found for index in group] == (list(range(len(numbers))) if found else [])
    assert bool(found) == (sum(numbers) >= least)


def test_a_small_programme_joins_others_and_takes_the_smallest_large_one_along() -> None:
    assert pooled({"Law": 30, "Art": 2, "Music": 4, "Latin": 0}, 5) == {"Law": ["Law"], REST: ["Art", "Music"]}
    assert pooled({"Law": 30, "Art": 2, "Biology": 6}, 5) == {"Law": ["Law"], REST: ["Art", "Biology"]}
    assert pooled({"Law": 30, "Art": 8}, 5) == {"Art": ["Art"], "Law": ["Law"]}


@given(st.dictionaries(st.text(min_size=1), st.integers(0, 20), max_size=6), least)
def test_no_programme_is_shown_with_few_and_none_is_lost(sizes: dict[str, int], least: int) -> None:
    found = pooled(sizes, least)
    assert sorted(name for names in found.values() for name in names) == sorted(n for n, size in sizes.items() if size)
    if sum(sizes.values()) >= least:
        assert all(sum(sizes[name] for name in names) >= least for names in found.values())


def test_a_row_with_a_small_cell_is_hidden_and_another_covers_it() -> None:
    rows = {"a": (20, 3), "b": (12, 9), "c": (30, 30), "d": (40, 40)}
    assert withheld(rows, 5) == {"a", "b"}
    assert withheld({"c": (30, 30), "d": (40, 40)}, 5) == set()


@given(
    st.lists(
        st.tuples(st.integers(0, 15), st.integers(0, 15)).filter(lambda row: sum(row) >= 5), min_size=2, max_size=6
    )
    .map(lambda rows: {str(index): row for index, row in enumerate(rows)})
    .filter(lambda rows: all(sum(column) >= 5 for column in zip(*rows.values(), strict=True)))
)
def test_whoever_knows_all_sums_and_all_shown_cells_is_left_with_six_numbers_at_least(
    rows: dict[str, tuple[int, int]],
) -> None:
    hidden = withheld(rows, 5)
    sizes = {name: sum(row) for name, row in rows.items()}
    left = [
        sum(row[column] for row in rows.values()) - sum(row[column] for name, row in rows.items() if name not in hidden)
        for column in (0, 1)
    ]
    for name in hidden:
        rest = sum(sizes[other] for other in hidden) - sizes[name]
        for column in (0, 1):
            lowest = max(0, left[column] - rest)
            highest = min(sizes[name], left[column])
            assert highest - lowest >= 5
            assert lowest <= rows[name][column] <= highest
    assert all(min(row) >= 5 for name, row in rows.items() if name not in hidden)
