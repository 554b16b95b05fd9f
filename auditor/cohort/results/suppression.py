"""Small numbers kept out of what is shown: neighbours put together, cells withheld with what would give them away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

REST = "Other programmes"


def groups(counts: Sequence[int], least: int) -> list[range]:
    """Neighbouring categories put together until every group holds at least `least`; none where all are fewer.

    An empty category is a small one too. What is shown then adds up to the whole, and every difference of sums of it
    is 0 or a sum of whole groups, so that there is nothing to subtract back.
    """
    found = [range(index, index + 1) for index in range(len(counts))]
    while len(found) > 1:
        sizes = [_sum(counts, group) for group in found]
        smallest = min(range(len(found)), key=sizes.__getitem__)
        if sizes[smallest] >= least:
            return found
        beside = [index for index in (smallest - 1, smallest + 1) if 0 <= index < len(found)]
        other = min(beside, key=sizes.__getitem__)
        first, second = sorted((smallest, other))
        found[first : second + 1] = [range(found[first].start, found[second].stop)]
    return found if found and _sum(counts, found[0]) >= least else []


def _sum(counts: Sequence[int], group: range) -> int:
    return sum(counts[index] for index in group)


def pooled(sizes: Mapping[str, int], least: int) -> dict[str, list[str]]:
    """Names by the name that they are shown under: each its own, those of fewer than `least` together as `REST`.

    The smallest of the others joins them where they are still fewer than `least` together.
    """
    present = {name: size for name, size in sizes.items() if size}
    shown = sorted((name for name, size in present.items() if size >= least), key=lambda name: (present[name], name))
    small = [name for name in present if name not in shown]
    while small and shown and sum(present[name] for name in small) < least:
        small.append(shown.pop(0))
    return {name: [name] for name in sorted(shown)} | ({REST: sorted(small)} if small else {})


def withheld(rows: Mapping[str, tuple[int, int]], least: int) -> set[str]:
    """Rows of a table of two columns, sums shown, whose cells have to stay hidden: the small ones and their cover.

    Smallest rows join until those hidden hold at least `least` in each column together. Then each hidden cell could be
    any of at least `least` + 1 numbers: between fixed margins a cell of two by two moves through as many values as the
    smallest margin counts (Fréchet's bounds), and every margin here counts at least `least`.
    """
    hidden = {name for name, cells in rows.items() if min(cells) < least}
    others = sorted((name for name in rows if name not in hidden), key=lambda name: (sum(rows[name]), name))
    while hidden and others and not _covered([rows[name] for name in hidden], least):
        hidden.add(others.pop(0))
    return hidden


def _covered(hidden: Sequence[tuple[int, int]], least: int) -> bool:
    columns = [sum(column) for column in zip(*hidden, strict=True)]
    return len(hidden) > 1 and min(columns) >= least
