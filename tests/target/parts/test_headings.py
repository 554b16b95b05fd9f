"""Which part of an advertisement a line heads."""

from __future__ import annotations

import pytest

from auditor.target.parts.headings import heading_of


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("Requirements", "asked"),
        ("REQUIREMENTS:", "asked"),
        ("What You’ll Bring", "asked"),
        ("Skills & Experience", "asked"),
        ("Qualifications for this role:", "asked"),
        ("Nice to have", "wished"),
        ("Key responsibilities", "duties"),
        ("About us", "company"),
        ("Benefits & perks", "offered"),
        ("Equal Opportunity Employer", "legal"),
        ("How to apply:", "legal"),
        ("Experience with requirements gathering", None),
        ("Requirements change often.", None),
        ("Benefits administration specialist", None),
        ("Skills, and tools", None),
        ("Plumber", None),
        ("", None),
        ("We expect that you bring a lot of experience with you", None),
        ("YOU WILL HAVE:", "asked"),
        ("What we would like you to have:", "asked"),
        ("WE WILL GIVE YOU:", "offered"),
        ("Useful but not essential:", "wished"),
        ("THE ROLE INVOLVES:", "duties"),
        ("Detailed main responsibilities:", "duties"),
        ("As a key person you will", "duties"),
        ("We would like to hear from people who", "asked"),
        ("What you bring to us", None),
        ("Skills and attributes", None),
        ("The person", "asked"),
        ("What you'd be up to:", "duties"),
        ("We'd also be glad of:", "wished"),
        ("EXAMPLES OF ESSENTIAL FUNCTIONS (illustrative only)", "duties"),
        ("Practicalities", "offered"),
        ("You", None),
    ],
)
def test_a_heading_opens_a_part(line: str, part: str | None) -> None:
    assert heading_of(line) == part


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("What you bring to us", "asked"),
        ("Why Kettle River", "offered"),
        ("Salary and allowances", "offered"),
        ("Skills and attributes", "asked"),
        ("Experience in retail", None),
        ("You", "asked"),
        ("Main duties and other tasks", "duties"),
    ],
)
def test_a_line_alone_is_a_heading_by_less(line: str, part: str | None) -> None:
    assert heading_of(line, alone=True) == part


HEADINGS = {
    "asked": "Who we are after|What we're after|What you should have|You'll need to have|The person we need|"
    "A bit about you|You'll be a great fit if you|This role is for you if|The ideal candidate will have|"
    "In order to be successful|"
    "Skills, knowledge and expertise|What you know|Why you?|Our tech|Prerequisites|Must-have|To apply you must have",
    "wished": "Bonus points if you have|It would be great if you also had|Great to have|Plus points|Also desirable|"
    "Not essential, but helpful|What else would help?",
    "duties": "What you'll get up to|About this role|More about the role|The job in a nutshell|"
    "The successful candidate will|What we need you to do|"
    "Key deliverables|Role description|As our new gardener, you'll|You will be responsible for",
    "company": "Who are we?|What we do|A bit about us|Why we exist|Our vision|Meet the team",
    "offered": "What you can expect from us|Why you'll love it here|The perks|Working environment|And from us",
    "legal": "Ready to apply?|Data protection|Our recruitment process",
}


@pytest.mark.parametrize(("line", "part"), [(line, part) for part in HEADINGS for line in HEADINGS[part].split("|")])
def test_headings_that_people_write(line: str, part: str) -> None:
    assert heading_of(line, alone=True) == part


def test_a_long_line_that_breaks_off_leads_into_what_is_done() -> None:
    lead = "Under the direct supervision of the head of the workshop in Leeds, the new technician will:"
    assert heading_of(lead) == "duties"
    assert heading_of(lead.replace("technician will:", "technician.")) is None
    assert heading_of(lead.removesuffix(":")) is None


def test_a_line_in_brackets_and_a_long_one_that_only_opens_as_a_heading() -> None:
    assert heading_of("(skills and attributes)", alone=True) == "asked"
    assert heading_of("What we offer the people", alone=True) == "offered"
    assert heading_of("What the people that we offer tea drink", alone=True) is None
