"""What a person does who follows an advice: for each scored check a small change of the profile, in English.

A check without an entry here brings its own: a function `followed` in its mirrored test.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from auditor.case import gather
from auditor.profile import Profile
from auditor.prose.buzzwords import unbacked
from auditor.prose.private import private_data
from auditor.records import Position, Span
from auditor.skills import named_in
from tests.factory import (
    certification,
    connections,
    entry,
    own_url,
    photo_upload,
    position,
    recommendation,
    skills,
    span,
    study,
)
from tests.people import numbered, sorted_as_built

RESULT = "Cut the month-end close from nine days to four."
CHARGE = "Responsible for a team of eight people, the yearly budget and two regions."
LED = "Managed a team of eight people, the yearly budget and two regions."
"""As `CHARGE`, and opened as experience-action-verbs advises."""
DEEDS = "Planned the weekly rota, trained new colleagues and negotiated prices with suppliers across the region."
GOAL = "I am looking for a role in which I can go on doing this work."
TIDY = (
    "In my work I plan the week with care and write down what we learn. People come to me with hard questions, and I "
    "enjoy finding plain answers. I read a lot, teach what I know and keep my promises."
)
WORKSHOPS = {
    2017: f"{DEEDS} {CHARGE} {RESULT}",
    2018: "Repaired looms and sewing machines, kept the spare parts in order and taught two apprentices how to hear a "
    "fault. In charge of the keys, the stock of thread and 9,000 pounds a year. Reduced waste by 12% within a year.",
    2019: "Served guests at the counter, wrote the rota for six people and closed the till every night. Responsible "
    "for the late shift and its float. Won the guild's prize for the best kept shop of the whole valley.",
}
"""What was done in three jobs, each told in words of its own."""
ABILITIES = ("Bookkeeping", "Welding", "Public Speaking", "Teaching", "Gardening", "Falconry", "Carpentry", "Drafting")
ABILITIES += ("Typesetting", "Surveying")

INSTEAD = (
    "in the usual way, by the front desk of our house, which knows me and keeps a note for every caller of the day"
)
"""What stands in place of contact data, as long as that was."""

Follow = Callable[[Profile], Profile]


def _title(person: Profile) -> str:
    return next((one.title for one in person.positions if one.title), "Data Analyst")


def _headed(person: Profile, headline: str) -> Profile:
    return replace(person, identity=replace(person.identity, headline=headline))


def _summed(person: Profile, *sentences: str) -> Profile:
    """The summary with more sentences, each closed; those that it holds already are left out."""
    text = person.identity.summary.strip()
    for sentence in sentences:
        if sentence not in text:
            text = f"{text}  {sentence}" if text else sentence
    return replace(person, identity=replace(person.identity, summary=text))


def _each_role(person: Profile, change: Callable[[Position], Position]) -> Profile:
    return sorted_as_built(replace(person, positions=tuple(map(change, person.positions))))


def _described(person: Profile, *sentences: str) -> Profile:
    def told(role: Position) -> Position:
        new = [sentence for sentence in sentences if sentence not in role.description]
        return replace(role, description="  ".join(filter(None, [role.description.strip(), *new])))

    return _each_role(person, told)


def _new_headline(person: Profile) -> Profile:
    return _headed(person, f"{_title(person)} | bookkeeping and teaching | 14 dashboards for 3 regions")


def _recommended(person: Profile) -> Profile:
    text = (
        f"I managed {person.identity.first_name} for three years. In that time the month-end close was cut from nine "
        "days to four, new colleagues were trained with patience, and the handover sheet that everybody in the "
        "building still uses today was written."
    )
    place = next((one.company for one in person.positions if one.company), "Riverton Works")
    voices = [
        recommendation(text, company=place, job_title=title, created="06/01/26, 05:33 PM", row=90 + row)
        for row, title in enumerate(("Head of Operations", "Director"))
    ]
    return replace(person, recommendations=(*person.recommendations, *voices))


def _listed(person: Profile) -> Profile:
    own = {one.name for one in person.skills}
    return replace(person, skills=(*person.skills, *skills(*(name for name in ABILITIES if name not in own))))


def _named(person: Profile) -> Profile:
    """Five listed skills, four of them listed first where the list is shorter, each named in the summary."""
    fuller = person if len(gather(person).listed_skills) >= 5 else _listed(person)
    names = [one.name for one in gather(fuller).listed_skills[:5]]
    return _summed(fuller, f"Most weeks I use {', '.join(names[:-1])} and {names[-1]}.")


def _certified(person: Profile) -> Profile:
    name = next((one.name for one in person.skills), _title(person))
    new = certification(f"{name} certificate", "State Board", started="Jan 2026", url="https://example.com/9", row=9)
    return replace(person, certifications=(*person.certifications, new))


def _each_certificate(person: Profile, **cells: Any) -> Profile:
    kept = []
    for one in person.certifications:
        when = span(one.span.started_text or "Jan 2024", "" if "finished" in cells else one.span.finished_text)
        more = {key: getattr(one, key) or value for key, value in cells.items() if key != "finished"}
        kept.append(replace(one, span=when, **more))
    return replace(person, certifications=tuple(kept))


def _without_private_data(person: Profile) -> Profile:
    def clean(text: str) -> str:
        for _, quoted in private_data(text):
            text = text.replace(quoted, INSTEAD[: len(quoted)])
        return text

    identity = person.identity
    identity = replace(identity, headline=clean(identity.headline), summary=clean(identity.summary))
    roles = tuple(replace(one, description=clean(one.description)) for one in person.positions)
    return replace(person, identity=identity, positions=roles)


def _without_big_words(person: Profile) -> Profile:
    text = person.identity.summary
    for word in unbacked(text):
        text = re.sub(rf"\b{re.escape(word)}\b", "attentive", text)
    return replace(person, identity=replace(person.identity, summary=text))


def _own_texts(person: Profile) -> Profile:
    """Each role told in words of its own, with the skills that its text named before."""
    listed = gather(person).listed_skills
    roles = []
    for row, role in enumerate(person.positions, 1):
        used = ", ".join(one.name for one in named_in(f"{role.title} {role.description}", listed)) or "patience"
        text = f"Planned {10 + row} visits a week, led crew {row} and negotiated {20 + row} contracts for our house. "
        text += f"Responsible for {30 + row} keys and the budget of floor {row}. Won award {row} of the region for it. "
        text += f"Every evening number {row} ended with the log of the day, written with {used}. The morning crew of "
        text += f"gate {row} read it at six, and asked what had been meant by line {40 + row} whenever it was unclear."
        roles.append(replace(role, description=text))
    return replace(person, positions=tuple(roles))


def _in_order(role: Position) -> Position:
    """The dates put right, the role staying about where it stood among the others."""
    when = role.span
    start = when.started_text if when.started else when.finished_text if when.finished else "Jan 2017"
    finish = when.finished_text if when.finished else start if when.finished_text or not when.started else ""
    dated = span(start, finish)
    wrong = dated.started and dated.finished and dated.finished.latest < dated.started.earliest
    return replace(role, span=span(finish, finish) if wrong else dated)


def _in_line(person: Profile) -> Profile:
    def past(role: Position) -> Position:
        text = re.sub(r"(?i)\bI am currently\b|\bcurrently\b", "then", role.description)
        return replace(
            role, description=re.sub(r"(?i)\b((?:19|20)\d\d) - (?:present|now|today)\b", r"from \1 on", text)
        )

    headline = person.identity.headline
    headline = f"Graduate in {headline}" if re.search(r"(?i)\bstudent\b", headline) else headline
    headline = re.sub(r"(?i)\bstudent\b", "study", headline)
    return _each_role(_headed(person, headline), past)


def _verbs(role: Position) -> Position:
    return replace(role, description=re.sub(r"Responsible for|Duties included", "Managed", role.description))


def _roles(person: Profile) -> Profile:
    more = tuple(
        position(
            "Assistant",
            f"Workshop {year}",
            started=f"Jan {year}",
            finished=f"Jun {year}",
            location="Leeds",
            description=text,
            row=year - 1900,
        )
        for year, text in WORKSHOPS.items()
    )
    return sorted_as_built(replace(person, positions=(*person.positions, *more)))


def _dated_studies(person: Profile) -> Profile:
    year = "2030" if gather(person).is_student else "2010"

    def ended(when: Span) -> Span:
        return when if when.finished_text else span(when.started_text, year)

    return sorted_as_built(replace(person, studies=tuple(replace(one, span=ended(one.span)) for one in person.studies)))


def _newest_told(person: Profile) -> Profile:
    newest = person.newest_position

    def told(role: Position) -> Position:
        more = "  ".join((DEEDS, CHARGE, RESULT, TIDY))
        return replace(role, description=f"{role.description}  {more}") if role is newest else role

    return _each_role(person, told)


def _sections(person: Profile) -> Profile:
    more = {table: (entry(table, "One of mine", column="Name", row=9),) for table in ("Languages", "Courses", "Honors")}
    return replace(person, extras={**more, **{name: rows for name, rows in person.extras.items() if rows}})


def _tidy_skills(person: Profile) -> Profile:
    return replace(person, skills=numbered(gather(person).listed_skills))


FOLLOWED: dict[str, Follow] = {
    "certifications-complete": lambda person: _each_certificate(
        person, authority="State Board", url="https://example.com"
    ),
    "certifications-or-skills": _certified,
    "certifications-relevant": _certified,
    "certifications-valid": lambda person: _each_certificate(person, finished=""),
    "education-activities": lambda person: replace(
        person, studies=tuple(replace(one, activities="Chess society") for one in person.studies)
    ),
    "education-dates": _dated_studies,
    "education-listed": lambda person: sorted_as_built(
        replace(
            person,
            studies=(
                *person.studies,
                study("Night school", "Diploma in Bookkeeping", finished="2010", activities="Chess", row=9),
            ),
        )
    ),
    "experience-achievements": lambda person: _described(person, RESULT),
    "experience-action-verbs": lambda person: _each_role(person, _verbs),
    "experience-current": _in_line,
    "experience-current-depth": _newest_told,
    "experience-dates": lambda person: _each_role(person, _in_order),
    "experience-described": lambda person: _described(person, DEEDS, CHARGE, RESULT),
    "experience-location": lambda person: _each_role(person, lambda role: replace(role, location="Leeds")),
    "experience-responsibilities": lambda person: _described(person, LED),
    "experience-roles": _roles,
    "experience-tidy": _own_texts,
    "headline-length": _new_headline,
    "headline-opening": _new_headline,
    "headline-own-words": _new_headline,
    "headline-present": _new_headline,
    "headline-role": _new_headline,
    "headline-specifics": _new_headline,
    "headline-tidy": _new_headline,
    "network-size": lambda person: replace(person, connections=connections(60)),
    "photo-on-record": lambda person: replace(person, photo_uploads=(photo_upload("June 1, 2026"),)),
    "polish-no-copies": _own_texts,
    "polish-one-story": lambda person: _summed(_new_headline(person), f"I work as a {_title(person)}."),
    "polish-place-and-industry": lambda person: replace(
        person, identity=replace(person.identity, location="Leeds", industry="Hospitals")
    ),
    "polish-url": lambda person: replace(person, own_url=own_url("https://www.linkedin.com/in/ann-example")),
    "polish-well-rounded": _sections,
    "recommendations-count": _recommended,
    "recommendations-current-role": _recommended,
    "recommendations-recent": _recommended,
    "recommendations-relation": _recommended,
    "recommendations-substance": _recommended,
    "recommendations-visible": lambda person: replace(
        person, recommendations=tuple(replace(one, status="VISIBLE") for one in person.recommendations)
    ),
    "skills-count": _listed,
    "skills-endorsed": lambda person: replace(
        person, skills=tuple(replace(one, endorsements=2) for one in person.skills)
    ),
    "skills-shown": _named,
    "skills-tidy": _tidy_skills,
    "summary-buzzwords": _without_big_words,
    "summary-goal": lambda person: _summed(person, GOAL),
    "summary-length": lambda person: _summed(person, TIDY, DEEDS, CHARGE),
    "summary-opening": lambda person: replace(
        person,
        identity=replace(
            person.identity, summary=f"I am a {_title(person)} who looks after 14 sites. {person.identity.summary}"
        ),
    ),
    "summary-present": lambda person: _summed(person, TIDY, DEEDS, RESULT, GOAL),
    "summary-private-data": _without_private_data,
    "summary-readable": lambda person: replace(
        person, identity=replace(person.identity, summary=f"{TIDY} {RESULT} {GOAL}")
    ),
    "summary-relevance": _named,
    "summary-results": lambda person: _summed(
        person, RESULT, "Won the regional safety prize for the new handover sheet."
    ),
}

NOT_MET_HERE = {
    "photo-file": "needs a picture",
    "photo-framing": "needs a picture",
    "photo-looked-over": "needs answers",
    "photo-one-face": "needs a picture",
    "photo-plain-background": "needs a picture",
    "photo-sharp-and-lit": "needs a picture",
    "polish-spelling": "needs the spelling program",
    "skills-target": "needs a job",
}
"""Scored checks that an invented export alone never has judged; their limits are tested beside them."""
