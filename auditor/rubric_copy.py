"""The built-in rubric as a file for an office to change, each check's numbers ready behind a comment sign."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files

from auditor.check import Check
from auditor.checks import all_checks
from auditor.rubric import Rubric, load

HEAD = """\
# Your office's rubric, made from ours. What you leave out or leave alone stays as it is built in.
# Try it:  auditor rubric check THIS-FILE
#          auditor rubric diff built-in THIS-FILE
# Use it:  auditor run export.zip --rubric THIS-FILE
# Every report says which rubric it was judged by, and what in it is yours.
id = "our-office"
version = "1.0"
"""
SECTIONS = """
# Below, everything is as built in. Take away the "# " before a line, and before its heading in brackets, to change it.

# Points divide a criterion's weight among its checks; 0 makes a check information without points.
# A number given here holds for students too; where a comment names another number, that is theirs as built in.
"""


def commented_copy() -> str:
    """TOML that `load` takes and that changes nothing, with the numbers and words of each check as comments."""
    plain = files("auditor").joinpath("rubric.toml").read_text("utf-8")
    _, _, settings = plain.partition('version = "')
    body = settings.partition("\n")[2]
    return "".join([HEAD, body.rstrip(), "\n", SECTIONS, *_checks(load())])


def _checks(rubric: Rubric) -> Iterator[str]:
    order = [name for name, _ in rubric.in_order()]
    checks = sorted(all_checks().values(), key=lambda check: order.index(check.criterion))
    yield "# [points]\n"
    for check in checks:
        student = "" if check.points_student is None else f" Students: {check.points_student:g}."
        yield f"# {check.id} = {check.points:g}  # {check.title}{student}\n"
    yield "\n# The limits between passed, partly and not.\n"
    for check in checks:
        if check.limits:
            yield f"\n# [thresholds.{check.id}]\n"
            yield from (f"# {name} = {value:g}\n" for name, value in check.limits.items())
    yield "\n# Your own words: the statement that is true when a check is passed, why it matters, and what to do.\n"
    for check in checks:
        yield from _words(check)


def _words(check: Check) -> Iterator[str]:
    yield f"\n# [wording.{check.id}]\n"
    for name, text in (("title", check.title), ("why", check.why), ("advice", check.advice)):
        yield f"# {name} = {_string(text)}\n"


def _string(text: str) -> str:
    """A basic string of TOML (version 1.0, section “String”)."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
