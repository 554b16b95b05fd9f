"""One target under atheris, in a process of its own: libFuzzer ends the process when it is done."""

from __future__ import annotations

import sys


def main(target: str, arguments: list[str]) -> None:
    """Fuzz `target` with libFuzzer's `arguments`, guided by the lines and comparisons of our own code."""
    import atheris

    atheris.enabled_hooks.add("str")
    with atheris.instrument_imports(include=["auditor", "reports"]):
        from tests.fuzz.targets import TARGETS
    run = TARGETS[target]
    atheris.Setup([sys.argv[0], *arguments], lambda data: run(bytes(data)))
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
