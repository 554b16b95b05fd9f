"""Colour that follows a cell's value, always beside a word, a number or a sign that says the same."""

from __future__ import annotations

from openpyxl.formatting.rule import DataBar, FormatObject, Rule
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.worksheet.worksheet import Worksheet

from auditor.scorecard import Band

SHADES = (("D9E2E2", "1D2733"), ("AFD0CE", "1D2733"), ("5E9C9C", "0B1217"), ("0F6466", "FFFFFF"))
BAR = "9CC3C1"


def shades(bands: list[Band]) -> dict[str, tuple[str, str]]:
    """Fill and ink of each level, the lowest palest; more levels than shades share them in order."""
    steps = max(len(bands) - 1, 1)
    return {band.level: SHADES[round(index * (len(SHADES) - 1) / steps)] for index, band in enumerate(bands)}


def shade_levels(sheet: Worksheet, cells: str, bands: list[Band]) -> None:
    """Shade the cells that hold a level's word."""
    for level, (fill, ink) in shades(bands).items():
        word = level.replace('"', '""')
        style = DifferentialStyle(font=Font(color=ink), fill=PatternFill(bgColor=fill, fill_type="solid"))
        _add(sheet, cells, Rule(type="cellIs", operator="equal", formula=[f'"{word}"'], dxf=style))


def shade_sign(sheet: Worksheet, cells: str) -> None:
    """Set what rose and what fell in bold, each in its colour; the number format brings the arrows."""
    rose = DifferentialStyle(font=Font(bold=True, color="0F6466"))
    fell = DifferentialStyle(font=Font(bold=True, color="8A4B08"))
    _add(sheet, cells, Rule(type="cellIs", operator="greaterThan", formula=["0"], dxf=rose))
    _add(sheet, cells, Rule(type="cellIs", operator="lessThan", formula=["0"], dxf=fell))


def shade_rows(sheet: Worksheet, cells: str, where: str) -> None:
    """Set in italics the rows for which the formula `where` holds."""
    style = DifferentialStyle(font=Font(italic=True, color="4D5B68"))
    _add(sheet, cells, Rule(type="expression", formula=[where], dxf=style))


def draw_bars(sheet: Worksheet, cells: str, most: int) -> None:
    """A bar behind each number, from 0 to `most`."""
    ends = [FormatObject(type="num", val=0), FormatObject(type="num", val=most)]
    _add(
        sheet,
        cells,
        Rule(type="dataBar", dataBar=DataBar(cfvo=ends, color=BAR, showValue=True, minLength=0, maxLength=100)),
    )


def _add(sheet: Worksheet, cells: str, rule: Rule) -> None:
    sheet.conditional_formatting.add(cells, rule)
