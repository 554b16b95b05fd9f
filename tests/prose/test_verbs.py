from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.prose.verbs import Opening, opening


@pytest.mark.parametrize(
    "statement",
    [
        "Welded 340 pipe joints.",
        "Rewrote the handover sheet.",
        "Taught Year 9 and Year 11 mathematics.",
        "I planned the winter timetable.",
        "We've built a reading club.",
        "Successfully defended a thesis.",
        "Also trained new colleagues.",
        "Co-wrote a play about the harbour.",
        "Managing customer accounts in two towns",
        "Teaching the beginners' class",
        "Organized the freshers' week.",
        "Lead the night team",
        "Digitised 18,000 building files.",
        "Trained three new colleagues.",
        "Managed and trained a crew of five.",
        "Established a garden group.",
        "Published seven papers.",
        "Charge the batteries overnight.",
        "Worked with three families.",
        "Selected for the county choir.",
        "Partner with local schools.",
    ],
)
def test_a_statement_that_opens_with_a_verb(statement: str) -> None:
    assert opening(statement) is Opening.ACTION


@pytest.mark.parametrize(
    "statement",
    [
        "Responsible for inbound goods.",
        "Was responsible for opening and cash-up.",
        "I was in charge of the plasma cutter.",
        "In charge of the fish station.",
        "Duties included playground supervision.",
        "Tasked with ordering and stock control.",
        "Accountable for data protection.",
        "My role was to run the microscope.",
        "Entrusted with the medication keys.",
    ],
)
def test_a_statement_that_opens_with_a_duty(statement: str) -> None:
    assert opening(statement) is Opening.DUTY


@pytest.mark.parametrize(
    "statement",
    [
        "",
        "...",
        "2014 to 2019",
        "Supporting documents, room plans, forms.",
        "Registered Nurse since 2014.",
        "Experienced welder from Leeds.",
        "Leading company in the region.",
        "Support engineer, second line.",
        "Marketing, price lists.",
        "Advanced Excel, daily",
        "Advanced Excel.",
        "Sergeant, 2nd Battalion, 1998 to 2011.",
        "Project manager for three sites",
        "Weekly reports to the board",
        "Friendly, quick, and calm.",
        "I",
        "Dedicated carer",
        "TIG, MIG and stick welding",
        "Co-workers and friends",
        "Charge nurse on nights",
        "Charge hand, day shift",
        "Worked hard.",
        "Support for families",
    ],
)
def test_a_statement_that_names_a_thing_or_a_trait(statement: str) -> None:
    assert opening(statement) is Opening.OTHER


@given(st.text(max_size=60))
def test_any_text_is_read(text: str) -> None:
    assert opening(text) in Opening


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("Responsible for ordering, stock and the daily cash report.", Opening.DUTY),
        ("In charge of the kitchen.", Opening.DUTY),
        ("Cut the month-end close from nine days to four.", Opening.ACTION),
    ],
)
@pytest.mark.parametrize("times", [2, 4])
def test_a_doubled_word_is_read_once(statement: str, expected: Opening, times: int) -> None:
    assert opening(statement) is expected
    assert opening(" ".join(word for word in statement.split() for _ in range(times))) is expected
