"""How well two colours stand apart, and the nearest colour that stands apart well enough (WCAG 2.2)."""

from __future__ import annotations

from collections.abc import Callable

from reports.palette import NIGHT, WHITE, Palette, mixed

READABLE = 4.5
"""The ratio that text needs at least (WCAG 2.2, 1.4.3)."""
BLACK = "#000000"
_STEPS = 255


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours `#rrggbb`, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def on_light(accent: str) -> float:
    """The weakest contrast that an accent has on light ground: on white and on the wash that is mixed from it."""
    palette = Palette(accent=accent, accent_on_dark=accent)
    return min(contrast(accent, WHITE), contrast(accent, palette.wash))


def on_dark(accent: str) -> float:
    """The same on dark ground."""
    palette = Palette(accent=accent, accent_on_dark=accent)
    return min(contrast(accent, NIGHT), contrast(accent, palette.wash_on_dark))


def darker(accent: str) -> str:
    """The nearest colour on the way to black that is readable on light ground; the accent itself where it is."""
    return _nearest(accent, BLACK, on_light)


def lighter(accent: str) -> str:
    """The nearest colour on the way to white that is readable on dark ground; the accent itself where it is."""
    return _nearest(accent, WHITE, on_dark)


def _nearest(accent: str, end: str, measure: Callable[[str], float]) -> str:
    ways = (mixed(end, accent, step / _STEPS) for step in range(_STEPS + 1))
    return next(colour for colour in ways if measure(colour) >= READABLE)


def _luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    red, green, blue = (_linear(part / 255) for part in bytes.fromhex(colour.removeprefix("#")))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
