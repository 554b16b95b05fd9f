"""The readers of text, fed any characters: what they raise, or quote that does not stand in the text, is a failure."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from auditor.audit import judge
from auditor.build import build, websites
from auditor.case import gather
from auditor.export import dates
from auditor.export.catalogue import AUDITED, match
from auditor.export.dialects import columns_of
from auditor.export.foreign import printable as printable_name
from auditor.export.presence import Kind
from auditor.export.result import Export
from auditor.export.table import Table
from auditor.interview import companies
from auditor.interview import names as person_names
from auditor.profile import Presence
from auditor.prose.buzzwords import unbacked
from auditor.prose.default_headlines import default_remainder
from auditor.prose.goals import goal
from auditor.prose.language import language
from auditor.prose.measure import excerpt, width, word_count
from auditor.prose.private import private_data
from auditor.prose.repetition import unrepeated
from auditor.prose.responsibilities import responsibilities
from auditor.prose.results import results
from auditor.prose.roles import role_in
from auditor.prose.statements import sentences, statements
from auditor.prose.terms import mentions, near_duplicates
from auditor.prose.tidy import capital_share, letter_spaced, only_seeking, person, placeholder
from auditor.prose.verbs import opening
from auditor.rubric import load
from auditor.spelling import LEFT_OUT
from auditor.target.extraction import terms_of
from reports import FORMATS, to_terminal
from reports.cleaning import printable

AS_OF = date(2026, 6, 15)
BETWEEN = "\x1f"
"""The character between the cells of an invented person."""


def _text(data: bytes) -> str:
    """Every byte becomes a character, those that are no UTF-8 lone surrogates as a command line has them."""
    return data.decode("utf-8", "surrogateescape")


def partial_dates(data: bytes) -> None:
    """A cell that may be a date."""
    found = dates.parse(_text(data))
    if found:
        assert dates.EARLIEST_YEAR <= found.year <= dates.LATEST_YEAR
        assert found.earliest <= found.latest
        assert found.years_before(AS_OF) >= 0
        assert str(found.year) in str(found)


def names(data: bytes) -> None:
    """The name of a file or folder."""
    text = _text(data)
    match(text)
    assert printable_name(text).isprintable()
    assert len(printable_name(text)) <= 200


def pieces(data: bytes) -> None:
    """A text cut into statements and sentences."""
    text = _text(data)
    for cut in (statements(text), sentences(text)):
        start = 0
        for piece in cut:
            assert piece == piece.strip()
            start = text.index(piece, start) + len(piece)


def prose(data: bytes) -> None:
    """A text that every detector reads."""
    text = _text(data)
    for detector in (results, responsibilities, unbacked):
        assert all(piece in text for piece in detector(text))
    assert all(quoted in text for _, quoted in private_data(text))
    for quoting in (goal, role_in, placeholder, letter_spaced):
        found = quoting(text)
        assert found is None or found in text
    assert 0 <= capital_share(text) <= 1
    assert len(unrepeated(text)) <= len(text)
    assert width(text) >= 0
    assert word_count(text) >= 0
    assert excerpt(text) is not None
    language(text)
    only_seeking(text)
    person(text)
    for statement in statements(text):
        opening(statement)
    websites(text)
    half = text[: len(text) // 2]
    default_remainder(text, [(half, text[len(half) :])], [half])
    mentions(text, text.split()[:8])
    near_duplicates(text.split()[:16])


def targets(data: bytes) -> None:
    """A text as the job to hold a profile against."""
    text = _text(data)
    for english in (True, False):
        for term in terms_of(text, english=english):
            assert term.name.strip()
            assert term.weight > 0


CELLS = [(name, column) for name in ("Profile", "Positions", "Education", "Skills", "Recommendations_Received",
                                      "Certifications", "Projects", "Languages", "Job Applications")
          for column in columns_of(AUDITED[name])]  # fmt: skip


def people(data: bytes) -> None:
    """A whole person of two rows a table, cell by cell; the scorecard is written in every form but PDF."""
    cells = data.decode("utf-8", "replace").split(BETWEEN)
    tables: dict[str, Table] = {}
    for name in dict.fromkeys(name for name, _ in CELLS):
        columns = columns_of(AUDITED[name])
        places = [index for index, (table, _) in enumerate(CELLS) if table == name]
        rows = tuple(
            tuple(cells[at].strip() if (at := place + shift * len(CELLS)) < len(cells) else "" for place in places)
            for shift in (0, 1)
        )
        origins = tuple((f"{name}.csv", row) for row in (1, 2))
        tables[name] = Table(columns=columns, rows=rows, origins=origins)
    export = Export(
        path="x",
        kind=Kind.COMPLETE,
        as_of=AS_OF,
        as_of_source="the archive's name",
        files=(),
        problems=(),
        presence={name: Presence.READ if name in tables else Presence.EMPTY for name in AUDITED},
        tables=tables,
    )
    scorecard = judge(export, gather(build(export), spelling=LEFT_OUT), load())
    crashed = [one for part in scorecard.criteria for one in part.findings if one.outcome == "error"]
    assert not crashed, crashed
    for name in ("html", "json", "xlsx"):
        assert FORMATS[name](scorecard)
    for line in to_terminal.render(scorecard).splitlines():
        assert line == printable(line)


def likenesses(data: bytes) -> None:
    """Two names of people or of companies, which agree the one way round as the other."""
    one, _, other = _text(data).partition(BETWEEN)
    for told in (person_names.plain(one), person_names.first_name(one)):
        assert isinstance(told, str)
    assert person_names.compare(one, other) is person_names.compare(other, one)
    assert companies.compare(one, other) is companies.compare(other, one)


TEXTS: dict[str, Callable[[bytes], None]] = {
    "dates": partial_dates,
    "names": names,
    "statements": pieces,
    "prose": prose,
    "targets": targets,
    "people": people,
    "likenesses": likenesses,
}
