"""messages.csv is read for names and days alone, in every form, and never held whole."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.export import letters
from auditor.export.dialects import Reading
from auditor.export.letters import COLUMNS, read_letters
from auditor.export.network import KINDS, LETTERS_TABLE

HEAD = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER"
)
ROW = 'c,,{0},https://x/in/{0},{1},https://x/in/{1},{2} 10:00:00 UTC,,"{3}",INBOX'


def row(sender: str, to: str, day: str, content: str = "Hello, you") -> str:
    return ROW.format(sender, to, day, content)


def read(text: str | bytes, *, size: int = 64) -> Reading:
    data = text.encode() if isinstance(text, str) else text
    pieces = (data[start : start + size] for start in range(0, len(data), size))
    return read_letters(pieces, KINDS[LETTERS_TABLE], "messages.csv")


def test_letters_of_one_pair_are_counted_with_their_first_and_last_day() -> None:
    days = ("2026-03-01", "2026-06-12", "2026-01-31")
    reading = read("\n".join([HEAD, *(row("ada", "me", day) for day in days), row("me", "ada", "2026-05-05")]))
    assert reading.table.columns == COLUMNS
    assert reading.table.rows == (
        (
            "ada",
            "https://x/in/ada",
            "me",
            "https://x/in/me",
            "2026-01-31",
            "2026-06-12",
            "2026-06-12 10:00:00 UTC",
            "3",
        ),
        (
            "me",
            "https://x/in/me",
            "ada",
            "https://x/in/ada",
            "2026-05-05",
            "2026-05-05",
            "2026-05-05 10:00:00 UTC",
            "1",
        ),
    )
    assert reading.table.origins == (("messages.csv", 3), ("messages.csv", 5))
    assert reading.problems == ()


def test_no_word_of_a_letter_is_kept() -> None:
    reading = read(f"{HEAD}\n{row('ada', 'me', '2026-06-12', 'a secret')}\n")
    assert "secret" not in repr(reading)


def test_texts_with_line_breaks_commas_and_quotes_are_passed_over() -> None:
    reading = read(
        "\n".join([HEAD, row("ada", "me", "2026-06-12", 'one\n\ntwo, ""three""'), row("bo", "me", "2026-06-13")])
    )
    assert [cells[0] for cells in reading.table.rows] == ["ada", "bo"]


def test_the_form_of_2018_with_its_own_dates() -> None:
    reading = read('From,To,Date,Subject,Content,Direction,Folder\nAda,Me,"11/2/18, 8:21 AM",,Form,INCOMING,INBOX\n')
    assert reading.table.rows == (("Ada", "", "Me", "", "2018-11-02", "2018-11-02", "11/2/18, 8:21 AM", "1"),)


def test_utf_16_with_tabs_and_a_stray_byte_of_a_spreadsheet() -> None:
    text = f"{HEAD}\n{row('Zoë', 'me', '2026-06-12')}\n"
    tabbed = "\n".join("\t".join(line.split(",", 9)) for line in text.replace('"Hello, you"', "x").split("\n"))
    assert read(tabbed.encode("utf-16")).table.rows[0][0] == "Zoë"
    assert read(text.encode("cp1252")).table.rows[0][0] == "Zoë"


def test_a_letter_split_between_two_chunks_of_bytes_is_whole() -> None:
    text = f"{HEAD}\r\n{row('Zoë 🎉', 'me', '2026-06-12')}\r\n".encode()
    assert all(read(text, size=size).table.rows[0][0] == "Zoë 🎉" for size in range(1, 20))


def test_drafts_do_not_count() -> None:
    head = f"{HEAD},IS MESSAGE DRAFT"
    rows = [f"{row('me', 'ada', '2026-06-12')},{draft}" for draft in ("Yes", "true", "No", "")]
    assert [cells[-1] for cells in read("\n".join([head, *rows])).table.rows] == ["2"]


def test_an_unclosed_mark_swallows_no_other_letter() -> None:
    broken = 'c,,bad,u,me,v,2026-06-12 10:00:00 UTC,,"never closed,INBOX'
    reading = read("\n".join([HEAD, broken, row("ada", "me", "2026-06-12"), row("bo", "me", "2026-06-12")]))
    assert [cells[0] for cells in reading.table.rows] == ["ada", "bo"]
    assert "1 rows" in reading.problems[0].reason


def test_rows_without_a_day_are_told() -> None:
    reading = read("\n".join([HEAD, row("ada", "me", "soon"), "x,y", row("bo", "me", "2026-06-12")]))
    assert len(reading.table) == 1
    assert "2 rows" in reading.problems[0].reason


@pytest.mark.parametrize("text", ["", "a,b\n1,2\n"])
def test_what_is_no_table_of_letters_says_so(text: str) -> None:
    reading = read(text)
    assert not reading.recognised
    assert len(reading.table) == 0


def test_pairs_beyond_all_measure_are_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(letters, "PAIRS", 2)
    rows = [row(name, "me", "2026-06-12") for name in ("a", "b", "c", "a")]
    assert [cells[-1] for cells in read("\n".join([HEAD, *rows])).table.rows] == ["2", "1"]


def test_a_line_without_end_does_not_fill_the_memory() -> None:
    def endless() -> Iterator[bytes]:
        yield f"{HEAD}\n".encode()
        for _ in range(200):
            yield b"x" * 65536

    tracemalloc.start()
    read_letters(endless(), KINDS[LETTERS_TABLE], "messages.csv")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 16 * 1024 * 1024


def test_the_row_is_the_one_that_a_spreadsheet_shows() -> None:
    ada, bo = row("ada", "me", "2026-06-12", "two\nlines"), row("bo", "me", "2026-06-12")
    reading = read(f"\n{HEAD}\n\n{ada}\n,,\n{bo}\n")
    assert reading.table.origins == (("messages.csv", 4), ("messages.csv", 6))


PIECES = st.sampled_from(
    [
        "c,,ada,u,me,v,2026-03-01 10:00:00 UTC,,",
        "c,,bob,u,me,v,2026-04-01 10:00:00 UTC,,",
        "c,,cyd,u,me,v,2026-05-01 10:00:00 UTC,Hello,",
        '"',
        '""',
        "words",
        " UTC,,",
        ",",
        ",INBOX,,No\n",
        ',"a text, with a line\nbreak",INBOX,,No\n',
        "\n",
    ]
)


@given(st.lists(PIECES, max_size=24).map("".join))
def test_whoever_wrote_when_is_the_same_with_every_text_read(text: str) -> None:
    whole = f"{HEAD}\n{text}"
    passed_over = read(whole, size=4096)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("auditor.export.letters._without_texts", str)
        assert read(whole, size=4096) == passed_over
