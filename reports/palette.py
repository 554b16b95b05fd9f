"""The colours of a report: one accent on light and on dark ground, and the tints that are mixed from it."""

from __future__ import annotations

from dataclasses import dataclass

WHITE, NIGHT = "#ffffff", "#12181c"


@dataclass(frozen=True, kw_only=True)
class Palette:
    """An accent for light ground, one for dark ground, both written `#rrggbb`; text on them is white or night."""

    accent: str
    accent_on_dark: str

    @property
    def wash(self) -> str:
        """The quietest tint, behind the score."""
        return mixed(self.accent, WHITE, 0.065)

    @property
    def wash_on_dark(self) -> str:
        """The same for dark ground."""
        return mixed(self.accent_on_dark, NIGHT, 0.08)

    @property
    def tint(self) -> str:
        """A line beside a quote, the empty part of a bar."""
        return mixed(self.accent, WHITE, 0.4)

    @property
    def tint_on_dark(self) -> str:
        """The same for dark ground."""
        return mixed(self.accent_on_dark, NIGHT, 0.45)


def mixed(colour: str, ground: str, share: float) -> str:
    """`colour` laid over `ground` at an opacity of `share` (0 to 1); all are `#rrggbb`."""
    pairs = zip(_parts(colour), _parts(ground), strict=True)
    return "#" + "".join(f"{round(over * share + under * (1 - share)):02x}" for over, under in pairs)


def _parts(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour.removeprefix("#")))


HOUSE = Palette(accent="#0f6466", accent_on_dark="#79cbc5")
