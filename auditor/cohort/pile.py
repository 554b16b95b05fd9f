"""Many small records held packed: one of a few short texts takes about a hundred bytes."""

from __future__ import annotations

import pickle
import zlib
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

Record = TypeVar("Record")

BUNDLE = 64
"""Records that are packed together: what is alike in them is written once."""


class Pile(Generic[Record]):
    """Records to lay down and to go through in the same order, as often as needed."""

    def __init__(self, records: Iterable[Record] = ()) -> None:
        self._bundles: list[bytes] = []
        self._loose: list[Record] = []
        self.extend(records)

    def __len__(self) -> int:
        return BUNDLE * len(self._bundles) + len(self._loose)

    def __iter__(self) -> Iterator[Record]:
        for bundle in self._bundles:
            yield from pickle.loads(zlib.decompress(bundle))  # noqa: S301 - packed below, in memory
        yield from self._loose

    def append(self, record: Record) -> None:
        """Lay one more on top."""
        self._loose.append(record)
        if len(self._loose) == BUNDLE:
            self._bundles.append(zlib.compress(pickle.dumps(self._loose)))
            self._loose = []

    def extend(self, records: Iterable[Record]) -> None:
        """Lay all of them on top."""
        for record in records:
            self.append(record)
