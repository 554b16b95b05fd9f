"""The case: all that a check may look at, gathered before any check runs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import product

from auditor.answers import Answers
from auditor.photo import PhotoFacts
from auditor.profile import Profile
from auditor.prose.language import language
from auditor.prose.measure import word_count, words_worth
from auditor.prose.repetition import unrepeated
from auditor.records import Skill
from auditor.skills import listed, shown
from auditor.spelling import LEFT_OUT, Spelling
from auditor.stage import Stage, chosen, infer
from auditor.stage_name import StageName
from auditor.target import Kind, Origin, Target, from_aims
from auditor.target.matching import Match, matches

MAIN_TABLES = ("Profile", "Positions")
OTHER_LANGUAGE = "--"


@dataclass(frozen=True, kw_only=True)
class Case:
    """One person as the checks see them: profile, stage, language and spelling of the texts, and the job they want.

    `languages` maps a text of the profile to a two-letter code, or to None where it is too short or too mixed to tell;
    `main_language` is that of most of the member's own words, None where no text was long enough to tell.
    """

    profile: Profile
    stage: Stage
    languages: Mapping[str, str | None]
    main_language: str | None
    spelling: Spelling = LEFT_OUT
    photo: PhotoFacts | None = None
    answers: Answers | None = None
    target: Target | None = None

    @property
    def is_student(self) -> bool:
        """Whether the milder of two thresholds holds (CRITERIA.md 1.10)."""
        return self.stage.name is StageName.STUDENT

    def limit(self, limits: Mapping[str, float], key: str) -> float:
        """`limits[key]`, or `limits[key + "_student"]` for a student where the check has one."""
        student_key = f"{key}_student"
        return limits[student_key] if self.is_student and student_key in limits else limits[key]

    def reads_english(self, text: str) -> bool:
        """Whether lexicon checks may judge the text: it is English, or too short to tell in an English profile."""
        found = self.languages.get(text)
        return (found or self.main_language) == "en"

    def told(self, text: str) -> int:
        """How many words a text tells without what it says twice; in another language, as many as English takes."""
        once = unrepeated(text)
        is_foreign = (self.languages.get(text) or self.main_language or "en") != "en"
        return words_worth(once) if is_foreign else word_count(once)

    @cached_property
    def listed_skills(self) -> tuple[Skill, ...]:
        """The listed skills, each once whatever its spellings, the most endorsed first."""
        return listed(self.profile)

    @cached_property
    def shown_skills(self) -> tuple[Skill, ...]:
        """Those of the listed skills that the rest of the profile bears out."""
        return shown(self.profile)

    @property
    def wanted(self) -> tuple[str, ...]:
        """The skills and certifications that the given job asks for; none where no job was given."""
        return self.target.scored if self.target else ()

    @property
    def wanted_titles(self) -> tuple[str, ...]:
        """The title of the given job; none where no job was given."""
        if self.target is None or self.target.origin is Origin.OWN:
            return ()
        return tuple(term.name for term in self.target.of_kind(Kind.TITLE))

    @cached_property
    def matches(self) -> tuple[Match, ...]:
        """Each term of the target and where the profile meets it, the weightiest first; none without a target."""
        return matches(self.target, self.profile) if self.target else ()

    def with_stage(self, stage: Stage) -> Case:
        """The same person, read as another stage."""
        return replace(self, stage=stage)

    def other_readings(self) -> Iterable[Case]:
        """Every other way to read the person, as far as the download leaves the stage or the main language open.

        Short texts are read in the main language, and only Profile and Positions together tell which that is.
        """
        stages, languages = [self.stage], [self.main_language]
        if not self.stage.certain:
            stages = [replace(self.stage, name=name) for name in StageName]
        if not self.profile.knows(*MAIN_TABLES):
            languages = ["en", None, OTHER_LANGUAGE]
        for stage, main in product(stages, languages):
            if (stage, main) != (self.stage, self.main_language):
                yield replace(self, stage=stage, main_language=main)


def gather(
    profile: Profile,
    *,
    stage: StageName | None = None,
    spelling: Spelling = LEFT_OUT,
    photo: PhotoFacts | None = None,
    answers: Answers | None = None,
    target: Target | None = None,
) -> Case:
    """The case of one profile; `stage` overrides what the profile shows.

    `spelling` is what `read_spelling` says of its `own_texts`, alone or among those of many profiles; `photo` and
    `answers` are what the member gave besides the export. Without a `target` it is what the member applied for, saved
    or looks for, where the export tells it.
    """
    languages = {text: language(unrepeated(text)) for text in _texts(profile) if text}
    return Case(
        profile=profile,
        stage=chosen(stage) if stage else infer(profile),
        languages=languages,
        main_language=_main_language(profile, languages),
        spelling=spelling,
        photo=photo,
        answers=answers,
        target=target or from_aims(profile.aims, profile.as_of),
    )


def own_texts(profile: Profile) -> Iterable[str]:
    """The texts whose spelling is looked over: headline, summary, titles and descriptions of the roles."""
    yield profile.identity.headline
    yield profile.identity.summary
    for position in profile.positions:
        yield from (position.title, position.description)


def _main_language(profile: Profile, languages: Mapping[str, str | None]) -> str | None:
    weights: dict[str, int] = {}
    for text in _main_texts(profile):
        if code := languages.get(text):
            weights[code] = weights.get(code, 0) + len(unrepeated(text))
    return max(weights, key=lambda code: (weights[code], code), default=None)


def _main_texts(profile: Profile) -> Iterable[str]:
    yield profile.identity.headline
    yield profile.identity.summary
    yield from (position.description for position in profile.positions)


def _texts(profile: Profile) -> Iterable[str]:
    yield from _main_texts(profile)
    yield from (recommendation.text for recommendation in profile.recommendations)
    yield from (entry.text for entries in profile.extras.values() for entry in entries)
