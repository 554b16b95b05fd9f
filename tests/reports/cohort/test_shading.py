from __future__ import annotations

from auditor.scorecard import Band
from reports.cohort.shading import SHADES, shades


def ladder(*starts: float) -> list[Band]:
    return [Band(level=f"From {start:g}", start=start, meaning="") for start in starts]


def test_levels_run_from_pale_to_dark() -> None:
    assert list(shades(ladder(0, 25, 60, 85)).values()) == list(SHADES)


def test_a_rubric_may_have_other_numbers_of_levels() -> None:
    assert list(shades(ladder(0, 50)).values()) == [SHADES[0], SHADES[-1]]
    assert list(shades(ladder(0)).values()) == [SHADES[0]]
    assert len(shades(ladder(0, 10, 20, 30, 40, 50))) == 6


def test_ink_stands_out_from_its_fill() -> None:
    assert all(contrast(fill, ink) >= 4.5 for fill, ink in SHADES)


def contrast(one: str, other: str) -> float:
    """WCAG 2.2's contrast ratio."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[index : index + 2], 16) / 255 for index in (0, 2, 4)]
    red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
