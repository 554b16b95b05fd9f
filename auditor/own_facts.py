"""What a draft may say of its member: short facts of the export and the job, each with the place that it stands in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice

from auditor.case import Case
from auditor.profile import Profile
from auditor.prose.language import language
from auditor.prose.lexicon import groups
from auditor.prose.private import private_data
from auditor.prose.results import results
from auditor.prose.roles import role_in
from auditor.prose.statements import statements
from auditor.prose.terms import fold, mentioned_in, mentions, same_term
from auditor.prose.tidy import only_seeking, placeholder
from auditor.records import Skill, Source
from auditor.scorecard import Quote
from auditor.skills import borne_out_by, named_in
from auditor.stage import current_study

LONGEST_NAME, LONGEST_STATEMENT = 60, 140
"""The longest that a draft takes over, in characters (house rule): two names and some skills fit a headline."""
MOST_SKILLS = 4
JOB = Source(file="the job that you gave", row=0)
ENGLISH = "en"
_AMOUNT = re.compile(r"\d[\d.,]*\d")
_TELLING = re.compile(r"[^\W\d_]{4,}")
_YEAR = re.compile(r"(?:19|20)\d\d")


def speaks_english(case: Case) -> bool:
    """Whether the member writes English; a profile of a few short texts is read as one text."""
    return (case.main_language or language(". ".join(_short_texts(case.profile)))) == ENGLISH


def own_facts(case: Case) -> dict[str, Quote]:
    """The facts by the slots of `drafts.toml`; what the export and the job do not hold is not there.

    `field` and `school` are a student's, `role` and `company` those of the newest role that goes on, `last_role` and
    `last_company` of the newest one where none does; without a role, `role` is what the headline names. `want` is the
    title of the job that the member gave, `other_role` the same where it is not the present one, `came` a result that
    a role or a project tells and the summary does not yet. Skills that the job asks for and the member lists come
    first, then those that the member's own texts show. What the member applied for is theirs alone, and in no draft.
    """
    facts = {name: fact for name, fact in _named(case) if usable(fact.text)}
    summary = case.profile.identity.summary
    for came in _results(case):
        if usable(came.text, LONGEST_STATEMENT) and not _is_told(came.text, summary):
            facts["came"] = came
            break
    return facts | _numbered(_skills(case, facts, case.listed_skills))


def summary_facts(case: Case, facts: Mapping[str, Quote]) -> dict[str, Quote]:
    """The facts with those skills alone that the summary does not name yet, numbered anew.

    `example` is a statement of a role, a project or volunteering that shows one of them, the first of them if it can.
    """
    summary = case.profile.identity.summary
    named = named_in(summary, case.listed_skills)
    untold = _skills(case, facts, [skill for skill in case.listed_skills if skill not in named])
    found = {slot: fact for slot, fact in facts.items() if not slot.startswith("skill_")} | _numbered(untold)
    known = [one for one in _statements(case) if not _is_told(one.text, summary) and not _is_part(facts, one.text)]
    for skill in untold:
        of_this = [one for one in case.listed_skills if one.name == skill.text]
        if example := next((one for one in known if borne_out_by(one.text, of_this)), None):
            return found | {"example": example}
    return found


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
    for source, text in _told(case, "Projects"):
        yield from (quoted(source, "Description", one.rstrip(".;,!")) for one in results(text))


def _statements(case: Case) -> list[Quote]:
    """What the descriptions tell, as far as a draft may take it over."""
    told = [
        quoted(source, "Description", one.rstrip(".;,!"))
        for source, text in _told(case, "Projects", "Volunteering")
        for one in statements(text)
    ]
    return [one for one in told if usable(one.text, LONGEST_STATEMENT)]


def _told(case: Case, *sections: str) -> Iterator[tuple[Source, str]]:
    """The English descriptions of the roles, the newest first, and of the entries of the sections."""
    profile = case.profile
    told = [(position.source, position.description) for position in profile.positions]
    told += [(entry.source, entry.text) for section in sections for entry in profile.extras.get(section, ())]
    yield from ((source, text) for source, text in told if text and case.reads_english(text))


def _is_told(text: str, summary: str) -> bool:
    """Whether the summary holds an amount of the text or most of its longer words."""
    amounts = {one for one in _AMOUNT.findall(text) if not _YEAR.fullmatch(one)}
    telling, said = _roots(text), _roots(summary)
    return not amounts.isdisjoint(_AMOUNT.findall(summary)) or 2 * len(telling & said) > len(telling)


@lru_cache(maxsize=1024)
def _roots(text: str) -> frozenset[str]:
    return frozenset(map(fold, _TELLING.findall(text)))


def _is_part(facts: Mapping[str, Quote], text: str) -> bool:
    return "came" in facts and facts["came"].text in text


def _skills(case: Case, facts: Mapping[str, Quote], among: Iterable[Skill]) -> list[Quote]:
    """At most `MOST_SKILLS`, none of which role or field names; what every job asks for stands last."""
    role = facts.get("role", facts.get("field"))
    wanted, shown = case.wanted, {skill.name for skill in case.shown_skills}
    ranked = sorted(among, key=lambda one: (_is_general(one.name), _asked(wanted, one.name), one.name not in shown))
    named = [quoted(skill.source, "Name", skill.name) for skill in ranked]
    told = mentioned_in(role.text, [one.text for one in named]) if role else ()
    return list(islice((one for one in named if one.text not in told and usable(one.text)), MOST_SKILLS))


def _asked(wanted: Sequence[str], skill: str) -> int:
    """Where the skill stands among all that the job wants; behind that if it does not."""
    return next((place for place, name in enumerate(wanted) if same_term(skill, name)), len(wanted))


def _numbered(skills: Iterable[Quote]) -> dict[str, Quote]:
    return {f"skill_{number}": skill for number, skill in enumerate(skills, 1)}


def _is_general(skill: str) -> bool:
    """Whether every word of it is one that fits any job: "Teamwork", "Customer Service"."""
    return all(word in groups("job_no_skills")["general"] for word in skill.casefold().split())


def _short_texts(profile: Profile) -> Iterator[str]:
    yield profile.identity.headline
    yield from (position.title for position in profile.positions)
    yield from (study.degree for study in profile.studies)
    yield from (skill.name for skill in profile.skills)
