"""Questions about an interview, asked at a terminal for what the options leave open."""

from __future__ import annotations

from dataclasses import replace

import click

from auditor.errors import BadAnswers
from auditor.interview.answers import ACTIVE, CULTURES, Person, Told, parse_when


def ask_for_the_rest(told: Told) -> Told:
    """The answers, completed: each question has a default, and an answer that cannot be read is asked for again.

    Questions go to standard error, so that standard output stays what was asked for.
    """
    complete = told.interviewers and all(one.active for one in told.interviewers)
    if complete and told.company and told.date and told.invited_on and told.culture:
        return told
    click.echo(
        "A few questions about your interview. Return takes the answer in brackets, or leaves it open.", err=True
    )
    people = tuple(map(_activity, told.interviewers)) or (_person(),)
    company = told.company or _text("Which company, as it is called on LinkedIn?", default="")
    when = told.date or _when("When is the interview? (2027-03-18 or 2027-03-18 14:30)")
    invited = told.invited_on or _when("On which day were you invited to it?", default="")
    culture = told.culture or _choice("Is networking welcome there, as far as you know?", CULTURES)
    return replace(told, interviewers=people, company=company, date=when, invited_on=invited, culture=culture)


def _person() -> Person:
    name = _text("Who will interview you? (first and last name)")
    title = _text("What is their role?", default="")
    person = _activity(Person(name=name, title=title))
    first = click.confirm("Have they asked you to connect?", default=False, err=True)
    return replace(person, they_connected_first=first)


def _activity(person: Person) -> Person:
    if person.active:
        return person
    return replace(person, active=_choice(f"Does {person.name} post or comment on LinkedIn?", ACTIVE))


def _text(question: str, default: str | None = None) -> str:
    return str(click.prompt(question, default=default, show_default=False, prompt_suffix=" ", err=True)).strip()


def _when(question: str, default: str | None = None) -> str:
    while True:
        answer = _text(question, default)
        try:
            if answer:
                parse_when(answer, "")
        except BadAnswers as error:
            click.echo(str(error), err=True)
        else:
            return answer


def _choice(question: str, answers: tuple[str, ...]) -> str:
    return str(click.prompt(question, type=click.Choice(answers), default="unknown", prompt_suffix=" ", err=True))
