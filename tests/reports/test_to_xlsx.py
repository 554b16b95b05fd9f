"""Tests of reports.to_xlsx: the workbook of one person, reopened and read as somebody would who filters it."""

from __future__ import annotations

from functools import cache
from io import BytesIO

import msgspec
import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from auditor.scorecard import Scorecard
from reports.to_xlsx import NOTICE, render
from tests.reports.cards import CARDS, hostile_card, long_card, sparse_card

STARTS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def opened(card: Scorecard) -> Workbook:
    return load_workbook(BytesIO(render(card)))


@cache
def long_book() -> Workbook:
    return opened(long_card())


def sheet_of(book: Workbook, title: str) -> Worksheet:
    sheet = book[title]
    assert isinstance(sheet, Worksheet)
    return sheet


def rows(book: Workbook, title: str) -> list[dict[str, object]]:
    sheet = sheet_of(book, title)
    head, *rest = [[cell.value for cell in row] for row in sheet[sheet.tables[title].ref]]
    return [dict(zip(map(str, head), row, strict=True)) for row in rest]


@pytest.mark.parametrize("name", sorted(set(CARDS) - {"empty"}))
def test_every_finding_is_one_row_in_the_order_of_the_report(name: str) -> None:
    card = CARDS[name]()
    expected = [finding.check for criterion in card.criteria for finding in criterion.findings]
    assert [row["Check"] for row in rows(opened(card), "Findings")] == expected


def test_a_card_without_findings_is_still_a_workbook() -> None:
    assert opened(CARDS["empty"]()).sheetnames == ["Findings", "Criteria", "Sources"]


def test_the_findings_can_be_filtered_and_their_head_stays_in_sight() -> None:
    sheet = sheet_of(long_book(), "Findings")
    table = sheet.tables["Findings"]
    assert table.autoFilter.ref == table.ref
    assert sheet.freeze_panes == "C3"
    assert sheet.print_title_rows == "$2:$2"


def test_a_gap_says_what_was_seen_and_what_to_do() -> None:
    gap = next(row for row in rows(long_book(), "Findings") if row["Check"] == "recommendations-count")
    finding = next(f for c in long_card().criteria for f in c.findings if f.check == "recommendations-count")
    assert (gap["What was seen"], gap["What to do"]) == (finding.message, finding.advice)
    assert gap["Status"] in {"Not yet", "Partly in place"}


def test_what_is_in_place_asks_for_nothing_and_what_is_open_says_how_to_find_out() -> None:
    passed = [row for row in rows(long_book(), "Findings") if row["Status"] == "In place"]
    assert passed
    assert not any(row["What to do"] for row in passed)
    left_open = [row for row in rows(opened(sparse_card()), "Findings") if row["Status"] == "Not judged"]
    assert left_open
    assert all(row["What to do"] for row in left_open)


def test_links_are_real_and_lead_to_the_works_alone() -> None:
    cells = [row[3] for row in sheet_of(long_book(), "Sources").iter_rows(min_row=3)]
    addresses = {s.address for c in long_card().criteria for f in c.findings for s in f.sources if s.address}
    links = {cell.hyperlink.target.removeprefix("https://") for cell in cells if cell.hyperlink}
    assert links == {address for address in addresses if " " not in address}
    assert all(cell.hyperlink is None for cell in cells if not cell.value)


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "somewhere else", ""])
def test_an_address_of_another_kind_never_becomes_a_link_of_its_own_scheme(address: str) -> None:
    criterion = long_card().criteria[1]
    finding = criterion.findings[0]
    source = msgspec.structs.replace(finding.sources[0], address=address)
    finding = msgspec.structs.replace(finding, sources=[source])
    card = msgspec.structs.replace(long_card(), criteria=[msgspec.structs.replace(criterion, findings=[finding])])
    (row,) = sheet_of(opened(card), "Sources").iter_rows(min_row=3)
    assert row[3].hyperlink is None or row[3].hyperlink.target.startswith("https://")


def test_the_score_stands_below_the_criteria() -> None:
    texts = [str(row[0].value) for row in sheet_of(long_book(), "Criteria").iter_rows()]
    assert "68 of 100: Proficient" in texts
    assert "Maya Okafor-Lindqvist, LinkedIn export of 15 June 2026" in texts


def test_no_cell_of_a_hostile_export_is_a_formula() -> None:
    for sheet in opened(hostile_card()):
        for cells in sheet.iter_rows():
            for cell in cells:
                assert cell.data_type != "f"
                assert not str(cell.value).startswith(STARTS) or isinstance(cell.value, int | float)


def test_an_office_is_told_that_it_is_confidential() -> None:
    subject = msgspec.structs.replace(long_card().subject, audience="office")
    sheet = sheet_of(opened(msgspec.structs.replace(long_card(), subject=subject)), "Findings")
    assert sheet["A1"].value == NOTICE["office"]
    assert sheet_of(long_book(), "Findings")["A1"].value == NOTICE["member"]
