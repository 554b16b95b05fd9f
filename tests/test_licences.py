"""What the program stands on: each library, those behind it too, comes under a licence that is free and known to us."""

from __future__ import annotations

from importlib.metadata import distribution

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

FREE = (
    "Apache", "BSD", "CC0", "ISC", "Lesser General Public", "LGPL", "MIT", "MPL", "Mozilla", "OFL", "PSF", "Zlib",
)  # fmt: skip
"""Nothing here binds a program that only imports it, unchanged and installed on its own; the GPL alone would."""


def behind(name: str) -> set[str]:
    """The library and every other that it needs on this machine, without extras."""
    found, waiting = set(), [name]
    while waiting:
        one = canonicalize_name(waiting.pop())
        if one in found:
            continue
        found.add(one)
        needed = map(Requirement, distribution(one).requires or ())
        waiting += [each.name for each in needed if each.marker is None or each.marker.evaluate({"extra": ""})]
    return found


def licence(name: str) -> str:
    """What its metadata says, the expression (PEP 639) before the older ways."""
    metadata = distribution(name).metadata
    classed = [one.rpartition(" :: ")[2] for one in metadata.get_all("Classifier") or () if one.startswith("License")]
    return metadata.get("License-Expression") or " or ".join(classed) or metadata.get("License") or ""


@pytest.mark.parametrize("name", sorted(behind("profile-readiness-auditor")))
def test_its_licence_is_free_and_known(name: str) -> None:
    assert any(word in licence(name) for word in FREE), f"{name}: {licence(name) or 'says nothing'}"
