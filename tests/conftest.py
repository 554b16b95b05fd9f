"""One option for the whole suite: write the expected reports anew."""

from __future__ import annotations

import pytest
from hypothesis import settings

settings.register_profile("house", max_examples=200, deadline=None, derandomize=True)
settings.load_profile("house")


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--regenerate` writes tests/golden anew instead of comparing with it."""
    parser.addoption("--regenerate", action="store_true", help="write tests/golden anew")
