"""What the commands read, made once; and signal handlers as a terminal leaves them."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.commands import clear_away, prepare


@pytest.fixture(scope="session")
def given(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("faults") / "given"
    prepare(folder)
    return folder


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@pytest.fixture(autouse=True)
def handlers_of_a_terminal() -> Iterator[None]:
    """Each command begins as from a terminal, though `nohup make test` has these tests themselves ignore a hang-up."""
    names = [name for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    before = {name: signal.signal(getattr(signal, name), signal.SIG_DFL) for name in names}
    before["SIGINT"] = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    for name, handler in before.items():
        signal.signal(getattr(signal, name), handler)


@pytest.fixture
def sheets_cut_short() -> Iterator[None]:
    """Half-written sheets are cleared away here, for lxml complains of each, to nobody."""
    yield
    clear_away()
