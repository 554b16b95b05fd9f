"""Changes score, rubric and the checks of three criteria in one place at a time, and counts how often a test fails.

Cosmic Ray thinks of the changes, one copy of the program bears them, and a sample drawn with a seed is tried.
"""

from __future__ import annotations

import argparse
import ast
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from cosmic_ray.commands.init import init
from cosmic_ray.mutating import mutate_and_test
from cosmic_ray.testing import run_tests
from cosmic_ray.work_db import use_db
from cosmic_ray.work_item import MutationSpec, TestOutcome

ROOT = Path(__file__).parent.parent.parent
COPIED = ("auditor", "reports", "sample_exports", "tests", "pyproject.toml", "README.md")
BAR = 0.85
SECONDS = 120
SAME = ("_Is_Eq", "_IsNot_NotEq")
"""Of None and the members of an enumeration, which alone are compared by identity here, equality says the same."""


@dataclass(frozen=True, kw_only=True)
class Part:
    """Modules that are changed, and the tests that ought to notice."""

    name: str
    modules: str
    tests: tuple[str, ...]


PARTS = (
    Part(name="score", modules="auditor/score.py", tests=("tests/test_score.py",)),
    Part(name="rubric", modules="auditor/rubric.py", tests=("tests/test_rubric.py",)),
    *(
        Part(name=name, modules=f"auditor/checks/{name}/*.py", tests=(f"tests/checks/{name}", "tests/test_golden.py"))
        for name in ("headline", "recommendations", "skills")
    ),
)


def changes(part: Part, home: Path) -> list[MutationSpec]:
    """Every change that Cosmic Ray knows, but for those of annotations, which nothing runs, and those of `SAME`."""
    modules = sorted(Path().glob(part.modules))
    with use_db(home / f"{part.name}.sqlite") as database:
        init(modules, database, {})
        every = [change for item in database.work_items for change in item.mutations]
    silent = {module: set(annotated(module)) for module in modules}
    kept = [
        change
        for change in every
        if change.start_pos not in silent[change.module_path] and not change.operator_name.endswith(SAME)
    ]
    return sorted(kept, key=lambda one: (str(one.module_path), one.start_pos, one.operator_name, one.occurrence))


def annotated(module: Path) -> Iterator[tuple[int, int]]:
    """Line and column of every place within an annotation."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        for name in ("annotation", "returns"):
            if isinstance(found := getattr(node, name, None), ast.expr):
                end = found.end_col_offset or 0
                yield from ((found.lineno, column) for column in range(found.col_offset, end))


def survivors(part: Part, chosen: Sequence[MutationSpec]) -> list[str]:
    """The changes, as diffs, that no test noticed; SystemExit where the tests fail without any change."""
    command = f"{sys.executable} -m pytest -q -x -n 0 -p no:cacheprovider {' '.join(part.tests)}"
    outcome, said = run_tests(command, SECONDS)
    if outcome is not TestOutcome.SURVIVED:
        raise SystemExit(f"{part.name}: its tests fail without a change.\n{said}")
    unnoticed = []
    for change in chosen:
        result = mutate_and_test([change], command, SECONDS)
        if result.test_outcome is TestOutcome.SURVIVED:
            unnoticed.append(f"{change.operator_name}\n{result.diff}")
    return unnoticed


def main() -> int:
    """Print a line for each part and the survivors; 1 where a part stays under the bar."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sample", type=int, default=40, help="changes tried of each part (default: 40)")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(part.name for part in PARTS))
    asked = parser.parse_args()
    low = False
    with TemporaryDirectory() as scratch:
        home = Path(scratch)
        for name in COPIED:
            (shutil.copytree if (ROOT / name).is_dir() else shutil.copy)(ROOT / name, home / name)
        os.chdir(home)
        for part in PARTS:
            if asked.parts and part.name not in asked.parts:
                continue
            every = changes(part, home)
            chosen = Random(asked.seed).sample(every, min(asked.sample, len(every)))  # noqa: S311 - a sample, no secret
            unnoticed = survivors(part, chosen)
            share = 1 - len(unnoticed) / len(chosen)
            low = low or share < BAR
            killed = len(chosen) - len(unnoticed)
            print(f"{part.name}: {killed} of {len(chosen)} noticed ({share:.0%}), drawn from {len(every)}", flush=True)  # noqa: T201 - what was asked for
            print(*unnoticed, sep="\n", flush=True)  # noqa: T201
    return int(low)


if __name__ == "__main__":
    sys.exit(main())
