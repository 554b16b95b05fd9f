from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.export import dialects
from auditor.export.catalogue import AUDITED, BY_NAME, KINDS
from auditor.export.dialects import Reading, columns_of, read
from auditor.export.kinds import TableKind

POSITIONS = "Company Name,Title,Description,Location,Started On,Finished On\n"


def reading(content: str | bytes, table: str) -> Reading:
    data = content.encode() if isinstance(content, str) else content
    return read(data, BY_NAME[table], f"{table}.csv")


def rows(content: str | bytes, table: str) -> list[dict[str, str]]:
    """The rows of a file that has nothing wrong with it."""
    found = reading(content, table)
    assert found.recognised
    assert found.problems == ()
    return [dict(zip(found.table.columns, row, strict=True)) for row in found.table.rows]


def utf16(text: str) -> bytes:
    """As in 2018: little endian with its mark, tabs, all quoted."""
    lines = ("\t".join(f'"{cell}"' for cell in line.split("|")) for line in text.strip().split("\n"))
    return b"\xff\xfe" + "\n".join(lines).encode("utf-16-le")


class TestHeadersOverTheYears:
    """Each header of EXPORT_FORMAT.md section 3 gives the same columns."""

    @pytest.mark.parametrize(
        "header",
        [
            "First Name,Last Name,Maiden Name,Created Date,Address,Birth Date,Contact Instructions,Marital Status,"
            "Headline,Summary,Industry,Association",
            "First Name,Last Name,Maiden Name,Address,Birth Date,Contact Instructions,Headline,Summary,Industry,"
            "Country,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers",
            "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,"
            "Twitter Handles,Websites,Instant Messengers",
        ],
        ids=["2016", "2018", "2026"],
    )
    def test_profile(self, header: str) -> None:
        (row,) = rows(f"{header}\n{header}\n", "Profile")
        assert row.pop("Geo Location") == ("Geo Location" if "Geo" in header else "")
        assert row.pop("Websites") == ("Websites" if "Websites" in header else "")
        assert row == {name: name for name in ("First Name", "Last Name", "Headline", "Summary", "Industry")}

    CASES = (
        ("Positions", "Company Name,Description,Location,Start Date,End Date,Title", "Co,De,Lo,St,En,Ti"),
        ("Positions", "Company Name,Title,Description,Location,Started On,Finished On", "Co,Ti,De,Lo,St,En"),
        ("Certifications", "Name,Url,Authority,Start Date,End Date,License Number", "Na,Ur,Au,St,En,Li"),
        ("Certifications", "Name,Url,Authority,Started On,Finished On,License Number", "Na,Ur,Au,St,En,Li"),
        ("Projects", "Title,Start Date,End Date,Description,Url", "Ti,St,En,De,Ur"),
        ("Projects", "Title,Description,Url,Start Date,End Date", "Ti,De,Ur,St,En"),
        ("Projects", "Title,Description,Url,Started On,Finished On", "Ti,De,Ur,St,En"),
        ("Publications", "Name,Date,Description,Publisher,Url", "Na,Da,De,Pu,Ur"),
        ("Publications", "Name,Publication Date,Description,Publisher,URL", "Na,Da,De,Pu,Ur"),
        ("Publications", "Name,Published On,Description,Publisher,Url", "Na,Da,De,Pu,Ur"),
    )
    EXPECTED = {  # noqa: RUF012 - a table of the test
        "Positions": ["Co", "Ti", "De", "Lo", "St", "En"],
        "Certifications": ["Na", "Ur", "Au", "St", "En", "Li"],
        "Projects": ["Ti", "De", "Ur", "St", "En"],
        "Publications": ["Na", "Da", "De", "Pu", "Ur"],
    }

    @pytest.mark.parametrize(("table", "header", "row"), CASES)
    def test_sections_with_dates(self, table: str, header: str, row: str) -> None:
        (found,) = rows(f"{header}\n{row}\n", table)
        assert [*found.values()] == self.EXPECTED[table]
        assert [*found] == [*BY_NAME[table].columns]

    def test_education_of_2016_and_now(self) -> None:
        old = rows(
            "School Name,Location,Start Date,End Date,Notes,Degree Name,Major,Activities\nS,L,1,2,N,D,M,A\n",
            "Education",
        )
        new = rows("School Name,Start Date,End Date,Notes,Degree Name,Activities\nS,1,2,N,D,A\n", "Education")
        assert old == [{**new[0], "Major": "M"}]
        assert new[0]["Major"] == ""
        assert new[0]["Degree Name"] == "D"

    def test_honors_of_2018_and_now(self) -> None:
        old = rows("Title,Description,Issuer,Issue Date\nT,D,I,May 2018\n", "Honors")
        new = rows("Title,Description,Issued On\nT,D,May 2018\n", "Honors")
        assert old == [{**new[0], "Issuer": "I"}]
        assert new[0] == {"Title": "T", "Description": "D", "Issued On": "May 2018", "Issuer": ""}

    def test_registration_of_2018_and_now(self) -> None:
        old = "Registration Date,Registration IP Address,Invited by (First Name),Invited by (Last Name)"
        old += ',Subscription Types\n"1/1/10, 9:14 AM",192.0.2.1,A,B,\n'
        new = 'Registered At,Registration Ip,Subscription Types\n"1/1/10, 9:14 AM",192.0.2.1,\n'
        assert rows(old, "Registration") == rows(new, "Registration") == [{"Registered At": "1/1/10, 9:14 AM"}]

    @pytest.mark.parametrize(
        "more",
        ["", ",inviterProfileUrn,inviteeProfileUrn", ",inviterProfileUrl,inviteeProfileUrl"],
        ids=["2018", "2023", "2026"],
    )
    def test_invitations(self, more: str) -> None:
        header = f"From,To,Sent At,Message,Direction{more}"
        cells = 'Me,Ada,"5/3/26, 9:14 AM",Hello,OUTGOING' + (",u:me,u:ada" if more else "")
        (row,) = rows(f"{header}\n{cells}\n", "Invitations")
        own = "u:me" if more.endswith("Url") else ""
        assert row == {
            "Sent At": "5/3/26, 9:14 AM",
            "Direction": "OUTGOING",
            "inviterProfileUrl": own,
            "inviteeProfileUrl": "",
        }

    @pytest.mark.parametrize("url", ["", ",Endorser Public Url"], ids=["2021", "2026"])
    def test_endorsements(self, url: str) -> None:
        header = f"Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name{url},Endorsement Status"
        cells = "2024/06/30 23:59:59 UTC,SQL,Ada,Other" + (",www.linkedin.com/in/x" if url else "") + ",ACCEPTED"
        assert rows(f"{header}\n{cells}\n", "Endorsement_Received_Info") == [
            {"Endorsement Date": "2024/06/30 23:59:59 UTC", "Skill Name": "SQL", "Endorsement Status": "ACCEPTED"}
        ]

    def test_endorsements_in_utf_16_with_tabs(self) -> None:
        data = utf16(
            "Endorsement Date|Skill Name|Endorser First Name|Endorser Last Name|Endorsement Status|Display Status\n"
            "2018/06/30 23:59:59 UTC|Budgets, plans|Ada|Other|Accepted|Show"
        )
        (row,) = rows(data, "Endorsement_Received_Info")
        assert [*row.values()] == ["2018/06/30 23:59:59 UTC", "Budgets, plans", "Accepted"]

    @pytest.mark.parametrize("spelling", ["SharedURL,MediaURL", "SharedUrl,MediaUrl"])
    def test_shares(self, spelling: str) -> None:
        content = f"Date,ShareLink,ShareCommentary,{spelling},Visibility\n2024-06-30 23:59:59,l,Hi,,,MEMBER_NETWORK\n"
        assert rows(content, "Shares") == [{"Date": "2024-06-30 23:59:59"}]

    def test_shares_of_2018(self) -> None:
        header = "Date|Share Title|Share Description|Share Link|Share Commentary|Shared URL|Media URL|Type|Visibility"
        assert rows(utf16(f"{header}\n2018/06/30 23:59:59 UTC|||l|Hi, all||||Public"), "Shares") == [
            {"Date": "2018/06/30 23:59:59 UTC"}
        ]

    def test_rich_media_before_2024_10_has_no_sentence(self) -> None:
        found = rows("Type,Link\nVideo content can be downloaded at,https://x\n", "Rich_Media")
        assert found == [{"Date/Time": "", "Media Link": ""}]


class TestDialects:
    def test_the_notes_above_connections(self) -> None:
        content = (
            'Notes:\n"When exporting your data, you ""may"" notice that some,\nof the emails are missing."\n\n'
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
            'Ada,"Other, PhD",https://x,,"Acme, Inc",Engineer,03 Apr 2024\n,,,,,,04 Apr 2024\nBo,,,,,,05 Apr 2024'
        )
        found = reading(content, "Connections")
        assert found.table.rows == (("03 Apr 2024",), ("05 Apr 2024",))
        assert found.table.origins == (("Connections.csv", 5), ("Connections.csv", 7))
        assert found.problems == ()

    def test_connections_of_2018_have_no_notes(self) -> None:
        content = 'First Name,Last Name,Email Address,Company,Position,Connected On\nAda,Other,,,,"4/3/18, 9:14 AM"\n'
        assert rows(content, "Connections") == [{"Connected On": "4/3/18, 9:14 AM"}]

    def test_rich_media(self) -> None:
        sentence = "You uploaded a profile photo on March 4, 2024 at 9:05 PM (GMT)"
        content = f'Date/Time,Media Description,Media Link\n"{sentence}", -,https://x/profile-displayphoto-shrink/\n'
        assert rows(content, "Rich_Media") == [
            {"Date/Time": sentence, "Media Link": "https://x/profile-displayphoto-shrink/"}
        ]

    @pytest.mark.parametrize(
        "message",
        ['"He said \\"yes, indeed\\" twice"', '"He said ""yes, indeed"" twice"'],
        ids=["backslash", "doubled"],
    )
    def test_comments_quote_in_two_ways(self, message: str) -> None:
        kind = _whole("Comments")
        found = read(f"Date,Link,Message\n2025-09-01 10:00:00,l,{message}\n".encode(), kind, "Comments.csv")
        assert found.table.rows == (("2025-09-01 10:00:00", "l", 'He said "yes, indeed" twice'),)
        assert found.problems == ()

    def test_comments_break_lines_in_unquoted_messages(self) -> None:
        content = (
            "Date,Link,Message\r\n2022-09-02 10:00:00,l,First line\r\n\r\nsecond, with comma\r\nthird\r\n"
            "2022-09-01 10:00:00,l,Another\r\n"
        )
        found = read(content.encode(), _whole("Comments"), "Comments.csv")
        assert [row[2] for row in found.table.rows] == ["First line\nsecond, with comma\nthird", "Another"]
        assert found.table.origins == (("Comments.csv", 2), ("Comments.csv", 6))
        assert found.problems == ()

    def test_comments_without_a_row(self) -> None:
        assert rows("Date,Link,Message\n", "Comments") == []

    def test_comments_with_a_loose_comma_lose_no_row(self) -> None:
        content = "Date,Link,Message\n2025-09-01 10:00:00,l,yes, no, maybe\n2025-09-02 10:00:00,l,b\n"
        found = read(content.encode(), _whole("Comments"), "Comments.csv")
        assert [row[2] for row in found.table.rows] == ["yes, no, maybe", "b"]

    def test_a_comment_that_ends_in_a_backslash_takes_no_other_with_it(self) -> None:
        content = (
            'Date,Link,Message\n2025-09-01 10:00:00,l,"path, C:\\"\n'
            '2025-09-02 10:00:00,l,"b, c"\n2025-09-03 10:00:00,l,d\n'
        )
        assert [row[0][:10] for row in reading(content, "Comments").table.rows] == [
            "2025-09-01",
            "2025-09-02",
            "2025-09-03",
        ]

    def test_shares_write_line_breaks_as_quoted_ones(self) -> None:
        content = (
            'Date,ShareLink,ShareCommentary,Visibility\n2026-06-01 10:00:00,l,"One""\n""""\n""Two",MEMBER_NETWORK\n'
        )
        found = read(content.encode(), _whole("Shares"), "Shares.csv")
        assert found.table.rows[0][2] == "One\n\nTwo"
        assert found.problems == ()

    def test_search_queries_are_never_quoted(self) -> None:
        content = (
            'Time,Search Query\n2024/06/30 23:59:59 UTC,"data analyst", london, remote\n2024/06/29 23:59:59 UTC,plain\n'
        )
        found = reading(content, "SearchQueries")
        assert [row[1] for row in found.table.rows] == ['"data analyst", london, remote', "plain"]
        assert found.problems == ()

    def test_search_queries_of_2018_are(self) -> None:
        found = reading(utf16("Time|Search Query\n2018/06/30 23:59:59 UTC|analyst, london"), "SearchQueries")
        assert found.table.rows == (("2018/06/30 23:59:59 UTC", "analyst, london"),)

    def test_learning_ends_its_lines_with_a_comma_and_mixes_line_ends(self) -> None:
        content = (
            'Content Title,Content Description,Content Saved,\n"SQL\r\nagain","One\r\nTwo",N/A,\nR,<p>x</p>,true,\n'
        )
        found = reading(content, "Learning")
        titles = [row[found.table.columns.index("Content Title")] for row in found.table.rows]
        assert titles == ["SQL\nagain", "R"]
        assert "Content Description" not in found.table.columns
        assert found.problems == ()

    def test_ad_targeting_repeats_its_headers(self) -> None:
        found = reading("Member Age,Company Names,Company Names,Job Titles,Company Names\n1,2,3,4,5\n", "Ad_Targeting")
        assert found.table.columns == (
            *("Member Age", "Company Names", "Company Names (2)", "Job Titles", "Company Names (3)"),
        )
        assert found.table.rows == (("1", "2", "3", "4", "5"),)

    def test_messages_fully_quoted_with_line_breaks(self) -> None:
        found = reading('"FROM","CONTENT"\n"Ada","Hi,\nthere"\n', "messages")
        assert found.table.rows == (("Ada", "Hi,\nthere"),)

    @pytest.mark.parametrize(
        ("state", "expected"),
        [("on 2019-03-01 10:12", ("2019-03-01 10:11", "2019-03-01 10:12")), ("---", ("2019-03-01 10:11", ""))],
    )
    def test_an_article_gives_its_days_and_no_word(self, state: str, expected: tuple[str, str]) -> None:
        page = (
            "<html><head><title>T</title></head><body><h1>T</h1>"
            '<p class="created">Created on 2019-03-01 10:11</p>'
            f'<p class="published">Published {state}</p><p>2001-01-01 10:10</p>'
        )
        found = read(page.encode(), BY_NAME["Articles"], "t.html")
        assert found.table.rows == (expected,)
        assert found.table.origins == (("t.html", 1),)

    def test_another_web_page_is_no_article(self) -> None:
        assert len(read(b"<html>hello</html>", BY_NAME["Articles"], "t.html").table) == 0

    @pytest.mark.parametrize("separator", [";", "\t"])
    def test_an_owners_excel_has_other_separators(self, separator: str) -> None:
        content = POSITIONS.replace(",", separator) + separator.join(["Acme, Inc", "Clerk", "d", "l", "2019", "2020"])
        assert rows(content, "Positions")[0]["Company Name"] == "Acme, Inc"

    def test_a_line_that_only_excel_understands_is_passed_over(self) -> None:
        assert len(rows("sep=,\n" + POSITIONS + "A,t,d,l,2019,2020\n", "Positions")) == 1


class TestCells:
    def test_they_stay_text(self) -> None:
        content = "Name,Number\nN/A,007\nnull,\nNone,1e5\nNA,=1+1\n"
        found = rows(content, "Courses")
        assert [row["Name"] for row in found] == ["N/A", "null", "None", "NA"]
        assert [row["Number"] for row in found] == ["007", "", "1e5", "=1+1"]

    def test_white_space_round_them_goes_and_inside_stays(self) -> None:
        assert rows("Name,Number\n  A  B \u00a0,\u2003x\n", "Courses") == [{"Name": "A  B", "Number": "x"}]

    def test_bidi_zero_width_and_emoji_stay_verbatim(self) -> None:
        odd = "\u202eabc\u202c\u200bd 👩\u200d💻"
        assert rows(f"Name\nx{odd}x\n", "Skills") == [{"Name": f"x{odd}x"}]


class TestBrokenRows:
    def test_good_rows_before_between_and_behind_unclosed_marks_are_kept(self) -> None:
        content = (
            POSITIONS
            + 'A,t,"d ""x""",l,Jan 2020,\nB,t,"never closed,l,Jan 2020,\nC,t,"d, e",l,2019,2020\nD,t,,l,2019,2020\n'
            + 'E,t,"to the end,l,2019,2020\nF,t,d,l,2018,2019\n'
        )
        found = reading(content, "Positions")
        assert [row[0] for row in found.table.rows] == ["A", "C", "D", "F"]
        assert [row for _, row in found.table.origins] == [2, 4, 5, 7]
        assert [(problem.file, problem.row) for problem in found.problems] == [
            ("Positions.csv", 3),
            ("Positions.csv", 6),
        ]
        assert "quotation mark" in found.problems[0].reason

    @pytest.mark.parametrize("closing", ['"', 'C,t,"', '"""', 'C,t,d,"'])
    def test_whole_rows_between_two_marks_astray_are_kept(self, closing: str) -> None:
        content = POSITIONS + f'A,"t,d,l,2019,2020\nB,t,d,l,2019,2020\n{closing}\nD,t,d,l,2018,2019\n'
        found = reading(content, "Positions")
        assert [row[0] for row in found.table.rows] == ["B", "D"]
        assert [problem.row for problem in found.problems] == [2]
        assert "quotation mark" in found.problems[0].reason

    def test_a_text_of_several_lines_with_commas_is_one_cell(self) -> None:
        content = POSITIONS + 'A,t,"one\na,b,c,d,e,f\nthree",l,2019,2020\n'
        assert len(reading(content, "Positions").table.rows) == 1

    def test_a_row_with_cells_under_no_column_is_left_out(self) -> None:
        found = reading(POSITIONS + "Acme, Inc,t,d,l,2019,2020\nB,t,d,l,2019,2020\n", "Positions")
        assert [row[0] for row in found.table.rows] == ["B"]
        assert found.problems[0].row == 2
        assert found.problems[0].reason == "holds cells beyond the 6 columns; it was left out"

    def test_empty_cells_too_many_do_no_harm(self) -> None:
        assert len(rows(POSITIONS + "A,t,d,l,2019,2020,,\n", "Positions")) == 1

    def test_a_single_column_has_room_for_commas(self) -> None:
        assert rows("Name\nPlanning, budgets\n", "Skills") == [{"Name": "Planning, budgets"}]

    def test_a_short_row_is_filled_up_and_told(self) -> None:
        found = reading(POSITIONS + "A,t,d\n", "Positions")
        assert found.table.rows == (("A", "t", "d", "", "", ""),)
        assert [problem.row for problem in found.problems] == [2]

    def test_a_lone_cell_is_no_row(self) -> None:
        found = reading(POSITIONS + "left over\nA,t,d,l,2019,2020\n", "Positions")
        assert [row[0] for row in found.table.rows] == ["A"]
        assert found.problems[0].reason == "holds 1 of 6 cells; it was left out"

    def test_pieces_behind_a_broken_row_are_no_rows(self) -> None:
        content = POSITIONS + 'A,t,"first line\nsecond, line\n"x"y,l,2019,2020\nB,t,d,l,2019,2020\n'
        found = reading(content, "Positions")
        assert [row[0] for row in found.table.rows] == ["B"]
        assert [problem.row for problem in found.problems] == [2, 3, 4]

    def test_a_misplaced_mark_in_a_whole_row_is_read_and_told(self) -> None:
        found = reading(POSITIONS + '"A"x,t,d,l,2019,2020\n', "Positions")
        assert found.table.rows[0][0] == "Ax"
        assert "as well as possible" in found.problems[0].reason

    def test_a_new_column_is_told_once_and_not_kept(self) -> None:
        found = reading("Name,Level,A\x1bB,C,D\nSQL,5,,,\n", "Skills")
        assert found.table.rows == (("SQL",),)
        (problem,) = found.problems
        assert problem.row == 0
        assert problem.reason.endswith(": Level, A\ufffdB, C, …")

    def test_a_file_without_a_header_is_not_guessed_at(self) -> None:
        found = reading("Acme,Clerk,d,l,2019,2020\nB,Nurse,d,l,2018,2019\n", "Positions")
        assert not found.recognised
        assert len(found.table) == 0
        assert [problem.row for problem in found.problems] == [0]

    @pytest.mark.parametrize("content", [b"", b"\n\n", b"\xef\xbb\xbf"])
    def test_a_file_without_a_line_is_not_an_empty_table(self, content: bytes) -> None:
        assert not reading(content, "Skills").recognised

    def test_a_header_alone_is_an_empty_table(self) -> None:
        found = reading("Name\n", "Skills")
        assert found.recognised
        assert found.problems == ()
        assert len(found.table) == 0

    def test_half_of_the_header_must_be_known(self) -> None:
        assert reading("Stars,Name\n5,SQL\n", "Skills").recognised
        assert not reading("Stars,Name,Rank\n5,SQL,1\n", "Skills").recognised

    def test_or_its_first_cell(self) -> None:
        found = reading("Name,Stars,Rank\nSQL,5,1\n", "Skills")
        assert found.table.rows == (("SQL",),)

    def test_a_workbook_under_a_tables_name(self) -> None:
        found = reading(b"PK\x03\x04xl/workbook", "Positions")
        assert not found.recognised
        assert "workbook" in found.problems[0].reason

    def test_nuls_and_broken_bytes_are_told(self) -> None:
        found = reading(b"Name\nPy\0thon\n\xc3\xa9\xff\n", "Skills")
        assert [row[0] for row in found.table.rows] == ["Python", "é\ufffd"]
        assert [problem.row for problem in found.problems] == [0]


class TestLimits:
    def test_a_10_mb_cell(self) -> None:
        long = "a few words, " * 770_000
        (row,) = rows(f'{POSITIONS}A,t,"{long}",l,2019,2020\n', "Positions")
        assert row["Description"] == long.strip()

    def test_a_million_columns(self) -> None:
        found = reading(POSITIONS + "x," * 1_000_000 + "\nA,t,d,l,2019,2020\n", "Positions")
        assert [row[0] for row in found.table.rows] == ["A"]
        wide = reading(",".join(f"c{n}" for n in range(100_000)) + "\n", "Positions")
        assert not wide.recognised

    def test_a_million_columns_of_a_known_table(self) -> None:
        found = reading("Name" + ",Name" * 500_000 + "\nSQL\n", "Skills")
        assert found.table.columns == ("Name",)

    def test_rows(self) -> None:
        three = replace(BY_NAME["Skills"], most=3)
        assert read(b"Name\na\nb\nc\n", three, "Skills.csv").problems == ()
        found = read(b"Name\na\nb\nc\nd\n", three, "Skills.csv")
        assert len(found.table) == 3
        assert [problem.row for problem in found.problems] == [0]

    def test_lines(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(dialects, "LINES", 3)
        assert reading("Name\na\nb\n", "Skills").recognised
        assert not reading("Name\na\nb\n\n", "Skills").recognised

    def test_lines_of_one_comment(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(dialects, "CONTINUED", 2)
        content = "Date,Link,Message\n2025-09-01 10:00:00,l,a\nb\nc\nd\n2025-09-02 10:00:00,l,e\n"
        found = read(content.encode(), _whole("Comments"), "Comments.csv")
        assert [row[2] for row in found.table.rows] == ["a\nb\nc", "e"]

    def test_problems(self) -> None:
        found = reading(POSITIONS + "lone\n" * 60, "Positions")
        assert len(found.problems) == dialects.LISTED + 1
        assert found.problems[-1].row == 0
        assert found.problems[-1].reason.startswith("has 10 more rows")


@pytest.mark.parametrize("kind", AUDITED.values(), ids=AUDITED)
def test_every_audited_table_has_its_columns_even_when_empty(kind: TableKind) -> None:
    assert read(b"", kind, "x").table.columns == columns_of(kind)
    assert columns_of(kind)


header_like = st.sampled_from(
    ["Name", "Date", "Title", "First Name,Last Name", "Notes:", "Company Name,Title", '"', ","]
)


@given(
    st.lists(st.one_of(header_like, st.text(max_size=12)), max_size=8).map("\n".join),
    st.sampled_from(["utf-8", "utf-16", "utf-16-le", "utf-8-sig"]),
    st.sampled_from(KINDS),
)
def test_no_text_is_too_odd(text: str, encoding: str, kind: TableKind) -> None:
    found = read(text.encode(encoding, "replace"), kind, "odd.csv")
    assert all(len(row) == len(found.table.columns) for row in found.table.rows)
    assert len(found.table.rows) == len(found.table.origins)


@given(st.binary(max_size=120), st.sampled_from(KINDS))
def test_no_bytes_are_too_odd(data: bytes, kind: TableKind) -> None:
    found = read(b"Name,Title,Date\n" + data, kind, "odd.csv")
    assert all(cell == cell.strip() for row in found.table.rows for cell in row)


def _whole(table: str) -> TableKind:
    """The kind with all of its columns kept, so that a test sees what became of the texts."""
    return replace(BY_NAME[table], columns={})
