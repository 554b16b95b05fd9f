"""What a draft may say of its member: short facts of the export and the job, each with the place that it stands in."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.case import Case
from auditor.profile import Profile
from auditor.prose.language import language
from auditor.prose.lexicon import groups
from auditor.prose.private import private_data
from auditor.prose.results import results
from auditor.prose.roles import role_in
from auditor.prose.terms import mentions, same_term
from auditor.prose.tidy import only_seeking, placeholder
from auditor.records import Source
from auditor.scorecard import Quote
from auditor.stage import current_study

LONGEST_NAME, LONGEST_STATEMENT = 60, 140
"""The longest that a draft takes over, in characters (house rule): two names and some skills fit a headline."""
MOST_SKILLS = 4
JOB = Source(file="the job that you gave", row=0)
ENGLISH = "en"


def speaks_english(case: Case) -> bool:
    """Whether the member writes English; a profile of a few short texts is read as one text."""
    return (case.main_language or language(". ".join(_short_texts(case.profile)))) == ENGLISH


def own_facts(case: Case) -> dict[str, Quote]:
    """The facts by the slots of `drafts.toml`; what the export and the job do not hold is not there.

    `field` and `school` are a student's, `role` and `company` those of the newest role that goes on, `last_role` and
    `last_company` of the newest one where none does; without a role, `role` is what the headline names. `want` is the
    title of the job that the member gave, `other_role` the same where it is not the present one, `came` a result that
    a role or a project tells. Skills that the job asks for and the member lists come first, then those that the
    member's own texts show. What the member applied for is theirs alone, and in no draft.
    """
    facts = {name: fact for name, fact in _named(case) if usable(fact.text)}
    if came := next(filter(lambda fact: usable(fact.text, LONGEST_STATEMENT), _results(case)), None):
        facts["came"] = came
    role = facts.get("role", facts.get("field"))
    for number, skill in enumerate(_skills(case, role.text if role else ""), 1):
        facts[f"skill_{number}"] = skill
    return facts


def quoted(source: Source, column: str, text: str) -> Quote:
    """Words of one cell as a fact; runs of spaces become one."""
    return Quote(file=source.file, row=source.row, column=column, text=" ".join(text.split()))


def usable(text: str, longest: int = LONGEST_NAME) -> bool:
    """Whether a draft may take the words over: short, telling, no odd signs, nothing that strangers should not read."""
    tells = any(map(str.isalpha, text)) and not placeholder(text) and not only_seeking(text)
    return tells and len(text) <= longest and text.isprintable() and not private_data(text)


def _named(case: Case) -> Iterator[tuple[str, Quote]]:
    profile = case.profile
    yield "first_name", quoted(profile.identity.source, "First Name", profile.identity.first_name)
    yield "industry", quoted(profile.identity.source, "Industry", profile.identity.industry)
    newest = profile.newest_position
    if newest:
        role, company = ("role", "company") if newest.span.is_open else ("last_role", "last_company")
        yield role, quoted(newest.source, "Title", newest.title)
        yield company, quoted(newest.source, "Company Name", newest.company)
    elif role_named := role_in(profile.identity.headline):
        yield "role", quoted(profile.identity.source, "Headline", role_named)
    if case.is_student and (study := current_study(profile)):
        yield "field", quoted(study.source, "Degree Name", study.degree.rpartition(", ")[2])
        yield "school", quoted(study.source, "School Name", study.school)
    for one in profile.certifications:
        if one.span.is_open or (one.span.finished and one.span.finished.latest >= profile.as_of):
            yield "certification", quoted(one.source, "Name", one.name)
            break
    for title in case.wanted_titles[:1]:
        yield "want", quoted(JOB, "", title)
        if newest is None or not (same_term(title, newest.title) or mentions(newest.title, [title])):
            yield "other_role", quoted(JOB, "", title)


def _results(case: Case) -> Iterator[Quote]:
    """What came of the work, that of the newest role first."""
    profile = case.profile
    told = [(position.source, position.description) for position in profile.positions]
    told += [(project.source, project.text) for project in profile.extras.get("Projects", ())]
    for source, text in told:
        if text and case.reads_english(text):
            yield from (quoted(source, "Description", one.rstrip(".;,!")) for one in results(text))


def _skills(case: Case, beside: str) -> list[Quote]:
    """At most `MOST_SKILLS`, none of which the words `beside` them name; what every job asks for stands last."""
    wanted = [skill for name in case.wanted for skill in case.listed_skills if same_term(skill.name, name)]
    ranked = dict.fromkeys((*wanted, *sorted(case.listed_skills, key=lambda one: one not in case.shown_skills)))
    facts = [
        quoted(skill.source, "Name", skill.name) for skill in sorted(ranked, key=lambda one: _is_general(one.name))
    ]
    return [one for one in facts if usable(one.text) and not mentions(beside, [one.text])][:MOST_SKILLS]


def _is_general(skill: str) -> bool:
    """Whether every word of it is one that fits any job: "Teamwork", "Customer Service"."""
    return all(word in groups("job_cues")["none"] for word in skill.casefold().split())


def _short_texts(profile: Profile) -> Iterator[str]:
    yield profile.identity.headline
    yield from (position.title for position in profile.positions)
    yield from (study.degree for study in profile.studies)
    yield from (skill.name for skill in profile.skills)
