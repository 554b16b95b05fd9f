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
    r"prose\.(?:buzzwords|goals|private|responsibilities|results|roles|verbs)\b|typos_in|only_seeking|placeholder"
)
ONLY_QUOTES = "_words"
"""The summary's module that uses a detector to mark what it quotes as contact data; it judges nothing."""


def figures_table() -> Iterator[str]:
    """The lines of a Markdown table: each detector, its bars, and the figures of its two halves."""
    yield "| detector | held out: precision | recall | F1 | rows | development: precision | recall | rows |"
    yield "| --- | --- | --- | --- | --- | --- | --- | --- |"
    for detector, development, held_out in every_detector():
        cells = (
            detector.name,
            _share(held_out.right, held_out.right + held_out.wrong, detector.precision),
            _share(held_out.right, held_out.right + held_out.missed, detector.recall),
            f"{held_out.f1:.3f}",
            f"{held_out.rows}",
            _share(development.right, development.right + development.wrong, None),
            _share(development.right, development.right + development.missed, None),
            f"{development.rows}",
        )
        yield f"| {' | '.join(cells)} |"


def checks_table() -> Iterator[str]:
    """The lines of a Markdown table: each check in the rubric's order with what its answer rests on."""
    yield "| check | its question is | sources | limits | detectors behind it |"
    yield "| --- | --- | --- | --- | --- |"
    order = [criterion for criterion, _ in load().in_order()]
    for check in sorted(all_checks().values(), key=lambda check: order.index(check.criterion)):
        grades = dict.fromkeys(f"{CITATIONS[key].grade}" for key in check.sources)
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
        is_told = detector.precision is not None or detector.recall is not None
        if is_told and detector.used_as in _sources(check, beside=detector.used_as != STAGE):
            yield detector, held_out


def _brief(detector: Detector, held_out: Figures) -> str:
    recall = "" if detector.recall is None else f" / {held_out.recall:.2f}"
    return f"{detector.short} {held_out.precision:.2f}{recall}"


def _share(part: int, whole: int, bar: float | None) -> str:
    share = f"{part / whole:.3f} ({part} of {whole})" if whole else "–"
    return share if bar is None else f"{share}, bar {bar:.2f}"


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
