"""Answers agree with one another or are refused in one sentence."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from auditor.errors import BadAnswers
from auditor.interview.answers import Person, Told, parse_when, read_file, settle

TODAY = date(2026, 6, 16)
TOLD = Told(interviewers=(Person(name=" Ada  Berg "),), company="Norrvik Health", date="2026-06-25 9:30")


def test_answers_are_tidied_and_completed() -> None:
    answers = settle(TOLD, today=TODAY, local_zone="Europe/Berlin")
    assert answers.interviewers[0].name == "Ada Berg"
    assert (answers.day, answers.at) == (date(2026, 6, 25), time(9, 30))
    assert (answers.culture, answers.invited_on, answers.today) == ("unknown", None, TODAY)
    assert answers.zone == "Europe/Berlin"
    assert (
        settle(replace(TOLD, zone="America/Chicago"), today=TODAY, local_zone="Europe/Berlin").zone == "America/Chicago"
    )


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"interviewers": ()}, "nobody was named"),
        ({"interviewers": (Person(name="  "),)}, "needs a name"),
        ({"date": ""}, "no day was given"),
        ({"date": "2026-06-15"}, "has passed"),
        ({"date": "25.6.2026"}, "--date: 25.6.2026 is no day"),
        ({"date": "2026-02-30"}, "no day that we can read"),
        ({"date": "2026-06-25 25:00"}, "no day that we can read"),
        ({"invited_on": "2026-06-26"}, "lies before its invitation"),
        ({"invited_on": "soon"}, "--invited-on: soon"),
        ({"today": "yesterday"}, "--today: yesterday"),
        ({"culture": "friendly"}, "open, reserved or unknown, not “friendly”"),
        ({"zone": "Berlin"}, "no time zone “Berlin”"),
        ({"zone": "../etc/passwd"}, "no time zone"),
        ({"interviewers": (Person(name="Ada Berg", active="often"),)}, "yes, no or unknown, not “often”"),
        (
            {"interviewers": (Person(name="Ada Berg", url="https://example.com/ada"),)},
            "no address of a LinkedIn profile",
        ),
    ],
)
def test_what_cannot_be_is_one_sentence(change: dict[str, object], said: str) -> None:
    with pytest.raises(BadAnswers) as caught:
        settle(replace(TOLD, **change), today=TODAY)  # type: ignore[arg-type]
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "url", ["linkedin.com/in/ada", "https://de.linkedin.com/in/ada/", "www.linkedin.com/in/ada?x=1"]
)
def test_addresses_of_profiles_as_people_copy_them(url: str) -> None:
    assert settle(replace(TOLD, interviewers=(Person(name="Ada", url=url),)), today=TODAY)


def test_capitals_do_not_matter() -> None:
    assert settle(replace(TOLD, culture="Open "), today=TODAY).culture == "open"


def test_the_interview_may_be_today() -> None:
    assert settle(replace(TOLD, date="2026-06-16"), today=TODAY).day == TODAY


def test_a_file_holds_all_of_it(tmp_path: Path) -> None:
    path = tmp_path / "interview.toml"
    path.write_text(
        'company = "Norrvik Health"\ndate = 2026-06-25T10:00:00\ninvited_on = 2026-06-12\nculture = "open"\n'
        '[[interviewers]]\nname = "Ada Berg"\nactive = "yes"\nthey_connected_first = true\nnote = "Hello Ada"\n'
        '[[interviewers]]\nname = "Bo Lind"\n',
        encoding="utf-8",
    )
    told = read_file(path)
    assert [one.name for one in told.interviewers] == ["Ada Berg", "Bo Lind"]
    assert told.interviewers[0].they_connected_first
    assert settle(told, today=TODAY).at == time(10)


def test_options_stand_over_the_file(tmp_path: Path) -> None:
    file = Told(company="A", culture="open", interviewers=(Person(name="Ada"),))
    told = Told(company="B").over(file)
    assert (told.company, told.culture, told.interviewers) == ("B", "open", file.interviewers)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("cultur = 'open'", "Did you mean “culture”?"),
        ("shoe_size = '44'", "no option “shoe_size”"),
        ("company = 3", "company is a text"),
        ("company = ", "no valid TOML"),
        ("interviewers = 'Ada'", "[[interviewers]]"),
        ("[[interviewers]]\ntitle = 'Head'", "needs a name"),
        ("[[interviewers]]\nname = 'Ada'\nthey_connected_first = 'yes'", "true or false"),
        ("[[interviewers]]\nname = 'Ada'\nactiv = 'yes'", "Did you mean “active”?"),
    ],
)
def test_a_file_with_a_slip_says_which(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "interview.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadAnswers) as caught:
        read_file(path)
    assert said in str(caught.value)
    assert "interview.toml" in str(caught.value)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(BadAnswers, match="`auditor interview --help` shows one"):
        read_file(tmp_path / "nothing.toml")


def test_a_day_with_a_time_in_both_ways() -> None:
    assert (
        parse_when("2026-06-25T14:30", "") == parse_when(" 2026-06-25 14:30 ", "") == (date(2026, 6, 25), time(14, 30))
    )
    assert parse_when("2026-06-25", "")[1] is None
