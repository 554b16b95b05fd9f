"""Options for the whole suite: expected reports anew, more kills of a cohort run, more people for a property."""

from __future__ import annotations

import os
import signal

import pytest
from hypothesis import HealthCheck, settings

slow_is_fine = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
settings.register_profile(
    "house", max_examples=200, deadline=None, derandomize=True, suppress_health_check=slow_is_fine
)
settings.register_profile("long", settings.get_profile("house"), max_examples=2000)
# People that nobody has met yet: by chance, or by --hypothesis-seed the same ones again.
settings.register_profile("others", settings.get_profile("long"), derandomize=False, database=None)
settings.load_profile(os.environ.get("PROPERTIES", "house"))
# A shell hands background jobs an ignored Ctrl-C, which every program that the tests start would inherit.
signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--regenerate` writes tests/golden anew instead of comparing with it; `--kills` says how many."""
    parser.addoption("--kills", default=2, help="how often a cohort run is killed at random (make kills: 20)")
    parser.addoption("--regenerate", action="store_true", help="write tests/golden anew")
