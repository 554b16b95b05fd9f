"""Questions at a terminal: only for what is open, each with a default, none of them on standard output."""

from __future__ import annotations

import click
from click.testing import CliRunner, Result

from auditor.cli.asking import ask_for_the_rest
from auditor.interview.answers import Person, Told


def asked(told: Told, *lines: str) -> tuple[Result, list[Told]]:
    answers: list[Told] = []

    @click.command()
    def command() -> None:
        answers.append(ask_for_the_rest(told))

    return CliRunner().invoke(command, input="".join(f"{line}\n" for line in lines)), answers


def test_everything_is_asked_for() -> None:
    lines = ("Ada Berg", "Head of Data", "yes", "y", "Norrvik Health", "2027-03-18 14:30", "2027-03-05", "open")
    result, (told,) = asked(Told(), *lines)
    assert result.exit_code == 0
    assert told.interviewers == (
        Person(name="Ada Berg", title="Head of Data", active="yes", they_connected_first=True),
    )
    assert (told.company, told.date, told.invited_on, told.culture) == (
        "Norrvik Health", "2027-03-18 14:30", "2027-03-05", "open",
    )  # fmt: skip
    assert result.stdout == ""


def test_return_takes_the_careful_answer() -> None:
    _, (told,) = asked(Told(), "Ada Berg", "", "", "", "", "2027-03-18", "", "")
    assert told.interviewers == (Person(name="Ada Berg", active="unknown"),)
    assert (told.company, told.invited_on, told.culture) == ("", "", "unknown")


def test_a_day_that_cannot_be_read_is_asked_for_again() -> None:
    result, (told,) = asked(
        Told(interviewers=(Person(name="Ada", active="no"),), company="X", culture="open"), "tomorrow", "2027-03-18", ""
    )
    assert told.date == "2027-03-18"
    assert "tomorrow is no day" in result.stderr


def test_who_told_everything_is_asked_nothing() -> None:
    ada = Person(name="Ada", active="no")
    told = Told(interviewers=(ada,), company="X", date="2027-03-18", invited_on="2027-03-05", culture="open")
    result, answers = asked(told)
    assert (result.output, answers) == ("", [told])


def test_only_what_is_missing_is_asked() -> None:
    told = Told(interviewers=(Person(name="Ada"), Person(name="Bo", active="yes")), company="X", date="2027-03-18")
    result, (rest,) = asked(told, "yes", "", "reserved")
    assert [one.active for one in rest.interviewers] == ["yes", "yes"]
    assert rest.culture == "reserved"
    assert "Who will" not in result.stderr
    assert "Does Bo" not in result.stderr


def test_who_gives_up_ends_it() -> None:
    result, answers = asked(Told(), "Ada")
    assert (result.exit_code, answers) == (1, [])
