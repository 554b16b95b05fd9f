"""Each sample file is written as LinkedIn writes it, and nobody real can be reached through one."""

import csv
import re
import tomllib
import zipfile
from datetime import date, datetime
from io import StringIO
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from sample_exports import ZIPPED, people

HEADERS = tomllib.loads((Path(__file__).parent / "headers.toml").read_text(encoding="utf-8"))
PLAIN_TEXT = "LearningCoachMessages.csv"
FILES = [path for folder in people().values() for path in sorted(folder.rglob("*.csv"))]

# The forms of EXPORT_FORMAT.md, section 4: how a cell looks, and how its date reads.
MONTH = (r"[A-Z][a-z]{2} \d{4}|\d{4}|", ["%b %Y", "%Y"])
SHORT = (r"[1-9]\d?/[1-9]\d?/\d\d, [1-9]\d?:\d\d [AP]M|Not Available", ["%m/%d/%y, %I:%M %p"])
PADDED = (r"\d\d/\d\d/\d\d, \d\d:\d\d [AP]M", ["%m/%d/%y, %I:%M %p"])
WEEKDAY = (r"[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d \d\d:\d\d:\d\d UTC \d{4}", ["%a %b %d %H:%M:%S UTC %Y"])
SECONDS = (r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", ["%Y-%m-%d %H:%M:%S"])
SECONDS_UTC = (r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC", ["%Y-%m-%d %H:%M:%S UTC"])
SLASHED = (r"\d{4}/\d\d/\d\d \d\d:\d\d:\d\d UTC", ["%Y/%m/%d %H:%M:%S UTC"])
MINUTES = (r"\d{4}-\d\d-\d\d \d\d:\d\d UTC|N/A", ["%Y-%m-%d %H:%M UTC"])
DAY = (r"\d{4}-\d\d-\d\d|N/A", ["%Y-%m-%d"])
PUBLISHED = (r"[A-Z][a-z]{2} (\d\d?, )?\d{4}", ["%b %Y", "%b %d, %Y"])
CONNECTED = (r"\d\d [A-Z][a-z]{2} \d{4}", ["%d %b %Y"])
RECEIPT = (r"\d\d/\d\d/\d\d \d\d:\d\d [AP]M UTC", ["%m/%d/%y %I:%M %p UTC"])
COLUMNS = {
    "Started On": MONTH, "Finished On": MONTH, "Issued On": MONTH, "Issue Date": MONTH, "Start Date": MONTH,
    "End Date": MONTH, "Publication Date": PUBLISHED, "Published On": PUBLISHED, "Connected On": CONNECTED,
    "Sent At": SHORT, "Updated On": SHORT, "Registered At": SHORT, "Registration Date": SHORT, "Created At": SHORT,
    "Application Date": SHORT, "Saved Date": SHORT, "Saved Search Date": SHORT, "Creation Date": PADDED,
    "Followed On": WEEKDAY, "Login Date": WEEKDAY, "Challenge Date": WEEKDAY, "Date": SECONDS, "CreatedTime": SECONDS,
    "LastModifiedTime": SECONDS, "DATE": SECONDS_UTC, "Endorsement Date": SLASHED, "Ad clicked Date": SLASHED,
    "Time": SLASHED, "Content Last Watched Date (if viewed)": MINUTES, "Content Completed At (if completed)": MINUTES,
    "Verified date": DAY, "Expiry date": DAY, "Transaction Made At": RECEIPT,
}  # fmt: skip
COLUMNS_2018 = {"Connected On": SHORT, "Login Date": SLASHED, "Challenge Date": SLASHED}
FILES_2018 = {"Shares.csv": {"Date": SLASHED}, "Messages.csv": {"Date": SHORT}}
MAY_LIE_AHEAD = {"Expiry date", "End Date"}
ONE_LINE = {"Headline", "Summary", "Description", "Text", "Notes", "Activities", "Message"}


def is_utf16(path: Path) -> bool:
    return path.read_bytes().startswith(b"\xff\xfe")


def text_of(path: Path) -> str:
    return path.read_bytes().decode("utf-16" if is_utf16(path) else "utf-8")


def listed_name(path: Path) -> str:
    return re.sub(r"_\d{5,}\.csv$", ".csv", path.name)


def rows_of(path: Path) -> list[list[str]]:
    """The header and the rows, read as the recipe at the end of EXPORT_FORMAT.md reads them."""
    text = text_of(path)
    if text.startswith("Notes:\n"):
        text = text.split("\n\n", 1)[1]
    escape = "\\" if listed_name(path) == "Comments.csv" else None
    delimiter = "\t" if is_utf16(path) else ","
    return list(csv.reader(StringIO(text, newline=""), delimiter=delimiter, escapechar=escape))


def cells_of(path: Path) -> list[tuple[str, str]]:
    """Each cell with the name of its column; what SearchQueries has in excess is no column."""
    header, *rows = rows_of(path)
    return [pair for row in rows for pair in zip(header, row, strict=False)]


def day_of(path: Path) -> date:
    for folder in people().values():
        if path.is_relative_to(folder):
            return datetime.strptime(folder.name[-10:], "%m-%d-%Y").date()  # noqa: DTZ007 - a name has no zone
    raise AssertionError(path)


def form_of(path: Path, column: str) -> tuple[str, list[str]] | None:
    if "y2018" in path.parts:
        return FILES_2018.get(path.name, {}).get(column) or COLUMNS_2018.get(column) or COLUMNS.get(column)
    return COLUMNS.get(column)


def read_date(cell: str, forms: list[str]) -> date | None:
    for form in forms:
        try:
            return datetime.strptime(cell, form).date()  # noqa: DTZ007 - only the day is compared
        except ValueError:
            continue
    return None


def short_id(path: Path) -> str:
    return f"{path.parts[path.parts.index('sample_exports') + 1]}/{path.name}"


def test_the_people_are_those_of_the_readme() -> None:
    readme = (ZIPPED.parent / "README.md").read_text(encoding="utf-8")
    names = {"strong", "student", "sparse", "returner", "spanish", "y2018", "nurse", "arabic"}
    assert set(people()) == names == set(re.findall(r"^\| `(\w+)` \|", readme, re.MULTILINE))


def test_the_zip_holds_the_strong_folder() -> None:
    folder = people()["strong"]
    assert folder.name == ZIPPED.stem
    with zipfile.ZipFile(ZIPPED) as archive:
        zipped = {name: archive.read(name) for name in archive.namelist()}
    assert zipped == {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.csv")}


@pytest.mark.parametrize("path", FILES, ids=short_id)
def test_a_file_has_a_header_that_linkedin_writes(path: Path) -> None:
    if path.name == PLAIN_TEXT:
        assert text_of(path) == "No conversations found\n"
        return
    era = HEADERS["of_2018" if "y2018" in path.parts else "recent"]
    header, *rows = rows_of(path)
    assert header == era[listed_name(path)].split(",")
    if path.name != "SearchQueries.csv":
        assert {len(row) for row in rows} <= {len(header)}


@pytest.mark.parametrize("path", FILES, ids=short_id)
def test_dates_are_written_in_the_form_of_their_column_and_none_lies_ahead(path: Path) -> None:
    for column, cell in cells_of(path):
        if (form := form_of(path, column)) is None:
            assert not cell or "Birth" in column or not re.search(r"\b(Date|At|On)$", column), (column, cell)
            continue
        shape, forms = form
        assert re.fullmatch(shape, cell), (column, cell)
        read = read_date(cell, forms)
        assert read is not None or cell in {"", "N/A", "Not Available"}, (column, cell)
        ahead = column in MAY_LIE_AHEAD or (path.name == "Certifications.csv" and column == "Finished On")
        assert read is None or ahead or read <= day_of(path), (column, cell)


@pytest.mark.parametrize("path", FILES, ids=short_id)
def test_profile_texts_have_lost_their_line_breaks(path: Path) -> None:
    if listed_name(path) != "Comments.csv":
        assert not [cell for column, cell in cells_of(path) if column in ONE_LINE and "\n" in cell]


@pytest.mark.parametrize("path", FILES, ids=short_id)
def test_the_last_line_ends_as_linkedin_ends_it(path: Path) -> None:
    open_end = is_utf16(path) or path.name in {"Company Follows.csv", "Connections.csv", "Email Addresses.csv"}
    assert text_of(path).endswith("\n") is not open_end
    assert path.name == "Learning.csv" or "\r" not in text_of(path)


@pytest.mark.parametrize("path", FILES, ids=short_id)
def test_nobody_real_can_be_reached(path: Path) -> None:
    text = text_of(path)
    for address in re.findall(r"[\w.+-]+@[\w.-]+", text):
        assert re.fullmatch(r"[\w.-]+@example\.(com|org|net)", address), address
    for number in re.findall(r"\+\d[\d -]{6,}\d|\b\d{3}[ .-]\d{3}[ .-]\d{4}\b", text):
        assert re.search(r"\d{3}[ -]?55501\d\d$|555-01\d\d$", number.replace(" ", "")), number
    for column, cell in [] if path.name == PLAIN_TEXT else cells_of(path):
        if "Phone Number" in column or (column == "Number" and "numbers" in path.name.lower()):
            assert not cell or re.search(r"555-?01\d\d$", cell), cell
    for address in re.findall(r"\b\d{1,3}(?:\.\d{1,3}){3}\b", text):
        documentation = ("192.0.2.", "198.51.100.", "203.0.113.")
        assert address.startswith(documentation), address


@pytest.mark.parametrize("path", FILES, ids=short_id)
def test_links_lead_to_linkedin_or_to_example_sites_and_handles_say_sample(path: Path) -> None:
    for link in re.findall(r"""https?://[^\s"',\]<]+""", text_of(path)):
        host = urlsplit(link).hostname or ""
        assert host in {"www.linkedin.com", "media.licdn.com"} or re.search(r"(^|\.)example\.(com|org|net)$", host)
    for handle in re.findall(r"linkedin\.com/in/([^\s\"',]+)", text_of(path)):
        assert re.fullmatch(r"[a-z0-9-]+-sample(-[0-9a-f]{6,10})?", handle), handle


@pytest.mark.parametrize("person", sorted(set(people()) - {"sparse"}))
def test_a_full_download_holds_the_files_that_mark_one(person: str) -> None:
    names = {path.name.lower().replace(" ", "").replace("_", "") for path in people()[person].rglob("*.csv")}
    assert {"registration.csv", "emailaddresses.csv", "phonenumbers.csv", "positions.csv", "messages.csv"} <= names


def test_the_selection_holds_the_profile_alone() -> None:
    assert [path.name for path in people()["sparse"].rglob("*") if path.is_file()] == ["Profile.csv"]


@pytest.mark.parametrize("path", [path for path in FILES if path.name == "Rich_Media.csv"], ids=short_id)
def test_media_lines_are_quoted_as_linkedin_quotes_them(path: Path) -> None:
    sentence = r'"You uploaded a [a-z ]+ on [A-Z][a-z]+ \d{1,2}, \d{4} at \d{1,2}:\d\d [AP]M \(GMT\)"'
    for line in text_of(path).splitlines()[1:]:
        assert re.fullmatch(sentence + r',( -|"[ -~]+"|[^," -][ -~]*),https://media\.licdn\.com/\S+', line), line


def test_the_quirks_of_writing_are_there() -> None:
    strong = people()["strong"]
    assert text_of(strong / "messages.csv").startswith('"CONVERSATION ID","CONVERSATION TITLE","FROM"')
    assert '\\"what would change your mind?\\"' in text_of(strong / "Comments_123456789.csv")
    assert '""\n""' in text_of(strong / "Shares_123456789.csv")
    assert '"' not in text_of(strong / "SearchQueries.csv")
    assert "\r\n" in (strong / "Learning.csv").read_bytes().decode()
    assert "\n,,,,,,11 Jan 2026\n" in text_of(strong / "Connections.csv")
    times = r"([A-Z][a-z]{2} \d\d, \d{4} \d\d:\d\d [AP]M( - |$)){2}"
    assert all(re.fullmatch(times, row[1]) for row in rows_of(strong / "Events.csv")[1:])
    assert sum(is_utf16(path) for path in people()["y2018"].rglob("*.csv")) == 7
