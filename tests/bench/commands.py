"""Commands as a person starts them, beside what Python itself takes to load their libraries."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from sample_exports import ZIPPED, people
from tests.bench.measurement import Measurement, Work

MESSAGES = 200_000_000


@contextmanager
def measurements() -> Iterator[list[Measurement]]:
    """Help, a run that prints JSON, and the same with 200 MB of messages in the archive."""
    strong = str(people()["strong"])
    with TemporaryDirectory() as place:
        large = _with_messages(Path(place) / ZIPPED.name)
        yield [
            Measurement(
                name="auditor --help",
                ours=_started("-m", "auditor", "--help"),
                rival='python -c "import click"',
                theirs=_started("-c", "import click"),
                most=3,
            ),
            Measurement(
                name="auditor run --json, strong sample",
                ours=_started("-m", "auditor", "run", strong, "--json"),
                rival='python -c "import pandas"',
                theirs=_started("-c", "import pandas"),
                most=2,
            ),
            Measurement(
                name="auditor run --json, 200 MB of messages in the zip",
                ours=_started("-m", "auditor", "run", str(large), "--json"),
                rival="the same zip without them",
                theirs=_started("-m", "auditor", "run", str(ZIPPED), "--json"),
                most=1.1,
            ),
        ]


def _started(*arguments: str) -> Work:
    command = [sys.executable, *arguments]
    return lambda: subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - our own words


def _with_messages(target: Path) -> Path:
    """The strong sample's archive and beside its files a messages.csv as large as `MESSAGES`."""
    random = Random(1)  # noqa: S311 - invented chatter, no secret
    words = ["thanks", "meeting", "friday", "great", "call", "project", "when", "hello", "sure", "tomorrow"]
    chunk = "".join(f"c{n},{' '.join(random.choices(words, k=30))},2026-01-01\n" for n in range(20_000)).encode()
    with (
        zipfile.ZipFile(ZIPPED) as small,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
    ):
        for name in small.namelist():
            if name != "messages.csv":
                archive.writestr(name, small.read(name))
        with archive.open("messages.csv", "w", force_zip64=True) as file:
            file.write(b"CONVERSATION ID,CONTENT,DATE\n")
            for _ in range(MESSAGES // len(chunk) + 1):
                file.write(chunk)
    return target
