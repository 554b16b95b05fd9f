"""The rules of the house: what every module, every check and its page must have."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from auditor.check import Check
from auditor.checks import all_checks
from auditor.rubric import load

ROOT = Path(__file__).parent.parent
MODULES = sorted(
    path for package in ("auditor", "reports", "sample_exports") for path in (ROOT / package).rglob("*.py")
)
SAYS_NOTHING = {"utils", "util", "common", "helpers", "core", "base", "manager", "engine", "misc"}
LONGEST_CHECK, LONGEST_MODULE = 80, 260
FIRST_CLAUSE, LONGEST_ACT = re.compile(r"(.+?)[.:;](?:\s|$)"), 90
"""What a report sets as the heading of a step, as long as it is no longer than this; else it would set the title."""

checks = pytest.mark.parametrize("check", all_checks().values(), ids=all_checks())
modules = pytest.mark.parametrize("path", MODULES, ids=[str(path.relative_to(ROOT)) for path in MODULES])


def source_of(check: Check) -> Path:
    return ROOT / "auditor" / "checks" / check.criterion / f"{check.id.replace('-', '_')}.py"


@checks
def test_a_check_is_two_files(check: Check) -> None:
    assert source_of(check).is_file()
    mirror = ROOT / "tests" / "checks" / check.criterion / f"test_{check.id.replace('-', '_')}.py"
    assert mirror.is_file()
    assert "def test_" in mirror.read_text(encoding="utf-8")


@checks
def test_a_check_has_its_page(check: Check) -> None:
    assert check.title.endswith("."), "the title is a statement"
    assert len(check.why) >= 40, "why it matters"
    assert check.advice.endswith(".")
    assert check.where
    assert check.minutes > 0
    assert check.days >= 0
    assert bool(check.good) == bool(check.weak), "an example comes with its counterpart"
    assert check.sources


@checks
def test_an_advice_opens_with_what_to_do(check: Check) -> None:
    clause = FIRST_CLAUSE.match(check.advice)
    assert clause
    assert len(clause[1]) <= LONGEST_ACT, "the heading of a step: a title in its place would read as done"
    assert clause[1] != check.title.rstrip(".")


@checks
def test_a_check_declares_what_it_is(check: Check) -> None:
    assert check.id.startswith(f"{check.criterion}-")
    assert check.points >= 0
    assert check.under is None or all_checks()[check.under].criterion == check.criterion
    assert all(limit.removesuffix("_student") in check.limits for limit in check.limits)


@checks
def test_a_check_stays_small(check: Check) -> None:
    assert len(source_of(check).read_text(encoding="utf-8").splitlines()) <= LONGEST_CHECK


@pytest.mark.parametrize("criterion", ["headline", "summary"])
def test_where_a_text_is_judged_an_example_helps(criterion: str) -> None:
    pages = [check for check in all_checks().values() if check.criterion == criterion]
    assert sum(bool(check.good) for check in pages) >= len(pages) / 2


@modules
def test_a_module_opens_with_one_sentence(path: Path) -> None:
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    first = docstring.split("\n\n")[0]
    assert first.endswith("."), "a sentence"
    assert len(first) <= 240


@modules
def test_a_module_is_called_what_it_is_and_stays_of_a_size(path: Path) -> None:
    assert path.stem not in SAYS_NOTHING
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_MODULE


@modules
def test_a_module_has_its_mirrored_test(path: Path) -> None:
    relative = path.relative_to(ROOT)
    parts = relative.parts[1:] if relative.parts[0] == "auditor" else relative.parts
    if path.stem.startswith("_") or "checks" in parts[:-1]:
        return
    assert (ROOT / "tests" / Path(*parts[:-1]) / f"test_{path.stem}.py").is_file()


def test_ids_are_in_the_rubrics_criteria() -> None:
    assert {check.criterion for check in all_checks().values()} == set(load().criteria)


def test_a_criterion_divides_its_points() -> None:
    for name in load().criteria:
        assert sum(check.points for check in all_checks().values() if check.criterion == name) > 0
