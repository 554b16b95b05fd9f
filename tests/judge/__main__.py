"""`python -m tests.judge`: the figures of every detector; status 1 where a held-out one is below its bar."""

from __future__ import annotations

import sys
from argparse import ArgumentParser

from tests.judge.detectors import DETECTORS
from tests.judge.figures import Figures, below, every_detector, mistakes


def main() -> int:
    """Print the figures, or with `--mistakes` the development half's mistakes of the detectors that are named."""
    parser = ArgumentParser(prog="python -m tests.judge", description=__doc__)
    parser.add_argument("--mistakes", nargs="*", metavar="WORD", help="list mistakes of the development half instead")
    options = parser.parse_args()
    if options.mistakes is not None:
        return _list_mistakes(options.mistakes)
    for detector, development, held_out in every_detector():
        print(detector.name)  # noqa: T201 - this is a command
        print(f"  development {_line(development)}")  # noqa: T201
        print(f"  held out    {_line(held_out)}")  # noqa: T201
    failures = [line for detector in DETECTORS for line in below(detector)]
    print("\n".join(["", *failures] if failures else ["", "Every held-out figure clears its bar."]))  # noqa: T201
    return 1 if failures else 0


def _line(figures: Figures) -> str:
    return (
        f"P {figures.precision:.3f}  R {figures.recall:.3f}  F1 {figures.f1:.3f}   {figures.rows:3} rows: "
        f"{figures.right} right, {figures.wrong} wrong, {figures.missed} missed"
    )


def _list_mistakes(words: list[str]) -> int:
    for detector in DETECTORS:
        if all(word in detector.name for word in words):
            for row in mistakes(detector):
                found, wanted = (", ".join(sorted(labels)) or "nothing" for labels in (row.found, row.wanted))
                print(f"{detector.name}: found {found}, should be {wanted}: {row.text}")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
