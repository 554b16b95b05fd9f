"""Certificates and licences that a sentence names."""

from __future__ import annotations

import pytest

from auditor.target.names.certificates import certificates


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Current RN license, BLS and ACLS", {"RN", "BLS", "ACLS"}),
        ("You hold a full driving licence", {"full driving licence"}),
        ("PMP or PRINCE2 preferred", {"PMP", "PRINCE2"}),
        ("Certified Public Accountant", {"Certified Public Accountant"}),
        ("Class A CDL", {"CDL"}),
        ("Google Analytics certification", {"Google Analytics"}),
        ("you must be certified", set()),
        ("bls and rn", set()),
        ("we are an ASEAN company", set()),
        ("another horticultural qualification", set()),
        ("First Aid at Work", {"First Aid at Work"}),
    ],
)
def test_certificates_are_told_by_name_and_by_pattern(text: str, names: set[str]) -> None:
    assert names <= set(certificates(text)) if names else not set(certificates(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("NVQ Level 2 or 3 in Plumbing", ["NVQ Level 2 or 3 in Plumbing"]),
        ("City & Guilds, BTEC in Applied Science", ["City & Guilds", "BTEC in Applied"]),
        ("a personal licence", ["personal licence"]),
        ("a pre-registration year", []),
        ("Right to obtain SC clearance", ["SC"]),
    ],
)
def test_awards_and_licences(text: str, found: list[str]) -> None:
    assert list(certificates(text)) == found
