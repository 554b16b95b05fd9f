"""Tests of reports.view.quotes: cut, grouped, placed, and never told twice."""

from __future__ import annotations

from msgspec import structs

from auditor.scorecard import Quote
from reports.view.quotes import LONGEST, evidence, places


def quote(text: str, row: int = 1, file: str = "Positions.csv", column: str = "Description") -> Quote:
    return Quote(file=file, row=row, column=column, text=text)


LONG = "Built the weekly report that four teams plan their days by, and trained two people in it."


def test_a_quote_stands_with_its_place() -> None:
    (shown,) = evidence([quote(LONG)], "Something.").quotes
    assert [words.text for words in shown.words] == [LONG]
    assert shown.place == "Positions.csv, row 1, Description"
    assert shown.direction == "ltr"


def test_what_the_message_holds_is_only_placed() -> None:
    found = evidence([quote("Data analyst")], "Your headline names a role: “Data analyst”.")
    assert found.quotes == []
    assert found.places == found.everywhere == "Positions.csv, row 1"


def test_what_was_told_before_is_only_placed() -> None:
    found = evidence([quote(LONG)], "Something.", told=frozenset({quote(LONG)}))
    assert (found.quotes, found.places) == ([], "Positions.csv, row 1")


def test_an_empty_cell_is_only_placed() -> None:
    found = evidence([quote(" ")], "Your summary is empty.")
    assert (found.quotes, found.places) == ([], "Positions.csv, row 1")


def test_beyond_three_quotes_the_places_stand_in_one_line() -> None:
    found = evidence([quote(f"{row} {LONG}", row) for row in range(1, 7)], "Something.")
    assert len(found.quotes) == 3
    assert found.places == "Positions.csv, rows 4, 5 and 6"
    assert found.everywhere == "Positions.csv, rows 1, 2, 3, 4, 5 and 6"


def test_short_quotes_of_one_column_share_a_line() -> None:
    skills = [quote(name, row, "Skills.csv", "Name") for row, name in enumerate(("SQL", "dbt", "Python"), 1)]
    (shown,) = evidence(skills, "Something.").quotes
    assert [words.text for words in shown.words] == ["SQL", "dbt", "Python"]
    assert shown.place == "Skills.csv, rows 1, 2 and 3, Name"


def test_another_column_or_a_long_quote_begins_a_new_line() -> None:
    found = evidence([quote("SQL"), quote("dbt", column="Title"), quote(LONG, 2), quote("Python", 3)], "Something.")
    assert [len(shown.words) for shown in found.quotes] == [1, 1, 1]


def test_at_most_six_share_a_line() -> None:
    found = evidence([quote(f"skill {row}", row) for row in range(1, 8)], "Something.")
    assert [len(shown.words) for shown in found.quotes] == [6, 1]


def test_a_long_quote_is_cut() -> None:
    (shown,) = evidence([quote("word " * 200)], "Something.").quotes
    assert shown.words[0].text.endswith("word…")
    assert len(shown.words[0].text) <= LONGEST


def test_a_quotation_runs_right_to_left_where_all_of_it_does() -> None:
    both = evidence([quote("محلل"), quote("SQL", 2)], "Something.").quotes[0]
    assert ([words.direction for words in both.words], both.direction) == (["rtl", "ltr"], "ltr")
    assert evidence([quote("محلل")], "Something.").quotes[0].direction == "rtl"


def test_places_name_each_row_once_and_end_after_six() -> None:
    assert places([]) == ""
    assert places([quote("a", 3), quote("b", 1), quote("c", 3)]) == "Positions.csv, rows 1 and 3"
    assert places([quote("a", 0, "Connections.csv")]) == "Connections.csv"
    assert places([quote("a"), quote("b", 2, "Skills.csv")]) == "Positions.csv, row 1; Skills.csv, row 2"
    assert places(quote("a", row) for row in range(1, 8)) == "Positions.csv, rows 1, 2, 3, 4, 5 and 2 more"


def test_what_was_cut_says_so_on_the_side_where_it_was_cut() -> None:
    cut = {"more_after": "Hoping to work in water…", "more_before": "…Hoping to work in water"}
    for side, shown in cut.items():
        found = evidence([structs.replace(quote("Hoping to work in water"), **{side: True})], "Something.")
        assert [words.text for words in found.quotes[0].words] == [shown]


def test_a_sentence_that_is_whole_keeps_its_full_stop_before_the_ellipsis() -> None:
    more = structs.replace(quote("I like fieldwork."), more_after=True)
    assert evidence([more], "Something.").quotes[0].words[0].text == "I like fieldwork. …"


def test_what_the_page_cuts_again_has_one_ellipsis() -> None:
    more = structs.replace(quote(LONG), more_after=True)
    (shown,) = evidence([more], "Something.", longest=40).quotes
    assert shown.words[0].text.count("…") == 1
