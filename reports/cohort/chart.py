"""The workbook's charts: one colour where bars say one thing, shades of it in order where they say levels."""

from __future__ import annotations

from collections.abc import Mapping

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.label import DataLabelList
from openpyxl.utils import column_index_from_string
from openpyxl.worksheet.worksheet import Worksheet

from reports.sheet import ACCENT, Placed

WIDE = 24  # cm
LINE = 0.75  # cm that a bar and its name take


def bars(sheet: Worksheet, placed: Placed, *, names: str, values: str, title: str, most: int = 0) -> BarChart:
    """Lying bars of one column of the table on `sheet`, the first row on top, at most `most`."""
    last = min(placed.last, placed.head + most) if most else placed.last
    chart = _plain(title)
    chart.type = "bar"
    chart.gapWidth = 50
    chart.x_axis.scaling.orientation = "maxMin"
    chart.height = round(2.5 + LINE * 1.2 * (last - placed.head))
    _one_colour(chart, sheet, placed, names=names, values=values, last=last)
    return chart


def columns(sheet: Worksheet, placed: Placed, *, names: str, values: str, title: str) -> BarChart:
    """Standing columns that nearly touch, as a histogram's do."""
    chart = _plain(title)
    chart.type = "col"
    chart.gapWidth = 8
    chart.height = 9
    _one_colour(chart, sheet, placed, names=names, values=values, last=placed.last)
    return chart


def stacked_shares(sheet: Worksheet, placed: Placed, *, names: str, fills: Mapping[str, str]) -> BarChart:
    """Each row as one bar of a whole, divided by levels, which `fills` name with their colours."""
    chart = _plain("Levels, as shares of those judged")
    chart.type = "bar"
    chart.grouping = "percentStacked"
    chart.overlap = 100
    chart.gapWidth = 45
    chart.x_axis.scaling.orientation = "maxMin"
    chart.y_axis.number_format = "0%"
    chart.height = round(4 + LINE * (placed.last - placed.head))
    for level, fill in fills.items():
        chart.add_data(_cells(sheet, placed, level, placed.last, with_title=True), titles_from_data=True)
        chart.series[-1].graphicalProperties.solidFill = fill
        chart.series[-1].graphicalProperties.line.solidFill = "FFFFFF"
    chart.set_categories(_cells(sheet, placed, names, placed.last))
    chart.legend.position = "b"
    return chart


def _plain(title: str) -> BarChart:
    chart = BarChart()
    chart.title = title
    chart.width = WIDE
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.y_axis.majorGridlines = None
    chart.y_axis.scaling.min = 0  # the length of a bar is what people compare
    return chart


def _one_colour(chart: BarChart, sheet: Worksheet, placed: Placed, *, names: str, values: str, last: int) -> None:
    chart.add_data(_cells(sheet, placed, values, last, with_title=True), titles_from_data=True)
    chart.set_categories(_cells(sheet, placed, names, last))
    chart.series[0].graphicalProperties.solidFill = ACCENT
    chart.dataLabels = DataLabelList()
    chart.dataLabels.showVal = True
    for unwanted in ("showSerName", "showCatName", "showLegendKey", "showPercent"):
        setattr(chart.dataLabels, unwanted, False)
    chart.legend = None


def _cells(sheet: Worksheet, placed: Placed, title: str, last: int, *, with_title: bool = False) -> Reference:
    column = column_index_from_string(placed.letters[title])
    return Reference(sheet, min_col=column, min_row=placed.head + (not with_title), max_row=last)
