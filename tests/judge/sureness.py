"""The README's page "How sure are we of each check": its kind of question, its sources, how often it is right."""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Iterator
from types import ModuleType

from auditor.check import Check
from auditor.checks import all_checks
from auditor.rubric import load
from auditor.sources import CITATIONS
from tests.judge.detectors import STAGE, Detector
from tests.judge.figures import Figures, every_detector

WORDED = re.compile(
    r"prose\.(?:buzzwords|goals|private|responsibilities|results|roles|verbs)\b|role_in|auditor\.target|typos_in|only_seeking|placeholder"
)
ONLY_QUOTES = "_words"
"""The summary's module that uses a detector to mark what it quotes as contact data; it judges nothing."""


def figures_table() -> Iterator[str]:
    """The lines of a Markdown table: each detector, its held-out figures with counts, its bars, the other half."""
    yield "| detector | rows | precision | recall | F1 | bar | on the development half |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    for detector, development, held_out in every_detector():
        bars = [f"{bar:.2f}" for bar in (detector.precision, detector.recall) if bar is not None]
        cells = (
            detector.name,
            f"{held_out.rows}",
            f"{held_out.precision:.3f} ({held_out.right}/{held_out.right + held_out.wrong})",
            f"{held_out.recall:.3f} ({held_out.right}/{held_out.right + held_out.missed})",
            f"{held_out.f1:.3f}",
            " / ".join(bars) or "–",
            f"{development.precision:.3f} / {development.recall:.3f} of {development.rows}",
        )
        yield f"| {' | '.join(cells)} |"


def checks_table() -> Iterator[str]:
    """The lines of a Markdown table: each check in the rubric's order with what its answer rests on."""
    yield "| check | its question is | sources | limits | detectors behind it |"
    yield "| --- | --- | --- | --- | --- |"
    order = [criterion for criterion, _ in load().in_order()]
    for check in sorted(all_checks().values(), key=lambda check: order.index(check.criterion)):
        grades = dict.fromkeys(CITATIONS[key].grade.replace("yardstick", "article") for key in check.sources)
        limits = ", ".join(f"{name.replace('_', ' ')} {value:g}" for name, value in check.limits.items())
        behind = "; ".join(_brief(detector, held_out) for detector, held_out in _behind(check))
        yield f"| `{check.id}` | {question(check)} | {', '.join(grades)} | {limits or '–'} | {behind or '–'} |"


def question(check: Check) -> str:
    """Whether an answer is read off the export, counted against a limit, or depends on what words mean."""
    if WORDED.search(_sources(check)):
        return "judged by words"
    return "counted" if check.limits else "read off"


def _behind(check: Check) -> Iterator[tuple[Detector, Figures]]:
    for detector, _, held_out in every_detector():
        if detector.used_as and re.search(detector.used_as, _sources(check, beside=detector.used_as != STAGE)):
            yield detector, held_out


def _brief(detector: Detector, held_out: Figures) -> str:
    return f"{detector.short} {held_out.precision:.2f} / {held_out.recall:.2f}"


def _sources(check: Check, *, beside: bool = True) -> str:
    """The source of the check's module, and of the modules `beside` it that it uses."""
    module = sys.modules[check.ask.__module__]
    names = {
        value.__module__
        for value in vars(module).values()
        if getattr(value, "__module__", "").startswith(f"{module.__package__}._")
    }
    used = sorted(name for name in names if not name.endswith(ONLY_QUOTES)) if beside else []
    found: list[ModuleType] = [module, *(sys.modules[name] for name in used)]
    return "\n".join(map(inspect.getsource, found))
