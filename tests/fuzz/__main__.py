"""`python -m tests.fuzz`: fuzzes each target for a while; status 1 where one failed, whose input is kept in `past`."""

from __future__ import annotations

import re
import subprocess
import sys
from argparse import ArgumentParser
from hashlib import sha256
from pathlib import Path

from tests.fuzz.seeds import ROOT, seeds_of
from tests.fuzz.targets import TARGETS

PAST = Path(__file__).parent / "past"
WORDS = Path(__file__).with_name("words.dict")
CORPORA = ROOT / ".fuzz"
SLOWEST = 20
"""Seconds for one input; the slowest whole audit of a sample takes a quarter of one."""
MEMORY = 2048
"""MiB for a target, atheris and its counters included."""
LENGTHS = {
    "dates": 160,
    "names": 400,
    "statements": 1_000,
    "prose": 600,
    "targets": 1_200,
    "people": 3_000,
    "likenesses": 300,
}
LONGEST = 8_000
"""Bytes of an input; `LENGTHS` of those that take much longer or that are never so long."""


def main() -> int:
    """Fuzz the targets that are named, or all, and print a line for each: inputs, seconds, and what came of it."""
    parser = ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("targets", nargs="*", choices=[[], *TARGETS], metavar="TARGET", help=", ".join(TARGETS))
    parser.add_argument("--seconds", type=int, default=20, help="how long each target is fuzzed (20)")
    options = parser.parse_args()
    total, failures = 0, 0
    for target in options.targets or TARGETS:
        inputs, failure = fuzz(target, options.seconds)
        total, failures = total + inputs, failures + bool(failure)
        print(f"{target:15} {inputs:>11,} inputs in {options.seconds} s: {failure or 'nothing failed'}", flush=True)  # noqa: T201
    print(f"{total:,} inputs, {failures} failures")  # noqa: T201 - this is a command
    return 1 if failures else 0


def fuzz(target: str, seconds: int) -> tuple[int, str]:
    """Fuzz one target: how many inputs it took, and where the input that failed was put, with the last of its trace."""
    corpus, found = CORPORA / target / "corpus", CORPORA / target / "found"
    for folder in (corpus, found, seeds := CORPORA / target / "seeds"):
        folder.mkdir(parents=True, exist_ok=True)
    for seed in seeds_of(target):
        (seeds / sha256(seed).hexdigest()[:16]).write_bytes(seed)
    arguments = [
        *(f"-max_total_time={seconds}", f"-timeout={SLOWEST}", f"-rss_limit_mb={MEMORY}"),
        *(f"-max_len={LENGTHS.get(target, LONGEST)}", f"-artifact_prefix={found}/", "-print_final_stats=1"),
        *(f"-dict={WORDS}", str(corpus), str(seeds)),
    ]
    if (PAST / target).is_dir():
        arguments.append(str(PAST / target))
    command = [sys.executable, "-m", "tests.fuzz.guided", target, *arguments]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, errors="replace", check=False)  # noqa: S603
    log = ran.stdout + ran.stderr
    (CORPORA / target / "log").write_text(log, "utf-8")
    counted = re.findall(r"number_of_executed_units: (\d+)", log)
    inputs = int(counted[-1]) if counted else 0
    return inputs, _kept(target, found, log) if ran.returncode else ""


def _kept(target: str, found: Path, log: str) -> str:
    """The input that failed is moved to `past`, where `make test` runs it from now on."""
    (PAST / target).mkdir(parents=True, exist_ok=True)
    names = []
    for artifact in sorted(found.iterdir()):
        kept = PAST / target / artifact.name[:20]
        artifact.rename(kept)
        names.append(str(kept.relative_to(ROOT)))
    raised = [line for line in log.splitlines() if re.match(r"\w[\w.]*(?:Error|Exception|Warning)\b", line)]
    return f"FAILED ({raised[-1] if raised else log[-300:]}): {', '.join(names)}"


if __name__ == "__main__":
    sys.exit(main())
