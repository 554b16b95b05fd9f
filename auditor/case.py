"""The case: all that a check may look at, gathered before any check runs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from auditor.answers import Answers
from auditor.languages import Languages
from auditor.names import names_of
from auditor.photo import PhotoFacts
from auditor.profile import Profile
from auditor.prose.language import in_words
from auditor.prose.levelled import length_without, levelled, levelled_end
from auditor.prose.measure import excerpt, word_count, words_worth
from auditor.prose.repetition import unrepeated
from auditor.prose.roles import role_in
from auditor.prose.tidy import only_seeking
from auditor.prose.untold import Untold
from auditor.records import Skill
from auditor.skills import listed, shown
from auditor.spelling import LEFT_OUT, Spelling
from auditor.stage import Stage, chosen, infer
from auditor.stage_name import StageName
from auditor.target import Kind, Origin, Target, from_aims
from auditor.target.matching import Match, matches


class LengthAsked(Exception):
    """A length was asked of a reading that leaves the names open."""


@dataclass(frozen=True, kw_only=True)
class Case:
    """One person as the checks see them: profile, stage, language and spelling of the texts, and the job they want.

    `languages` maps a text of the profile to a two-letter code, or to None where it is too short or too mixed to tell;
    `main_language` is that of most of the member's own words, None where no text was long enough to tell; `untold` is
    how words are measured that may be names which no file tells.
    """

    profile: Profile
    stage: Stage
    languages: Mapping[str, str | None]
    main_language: str | None
    spelling: Spelling = LEFT_OUT
    photo: PhotoFacts | None = None
    answers: Answers | None = None
    target: Target | None = None
    untold: Untold = Untold.AS_WRITTEN

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

    def is_foreign(self, text: str) -> bool:
        """Whether it is in another language than English; what is too short to tell goes with most of the profile."""
        return (self.languages.get(text) or self.main_language or "en") != "en"

    def language_of(self, *texts: str) -> str:
        """The language of texts that are not in English as a reader is told it: `in Spanish`, if that is known."""
        told = {self.languages.get(text) or self.main_language for text in texts}
        return in_words(told.pop() if len(told) == 1 else None)

    def levelled(self, text: str) -> str:
        """The text as its length is measured: each name of the member, of a place or a school is as long as any."""
        return levelled(text, self._names, self._settled)

    def length_without_names(self, text: str) -> int:
        """The characters of a text without its names and pronouns: so many it has at least, whoever it is about."""
        return length_without(text, self._names, self._settled)

    def opening(self, text: str, characters: int) -> str:
        """The beginning of the text, verbatim, that comes to so many characters once it is levelled."""
        return excerpt(text, levelled_end(text.strip(), self._names, characters, self._settled))

    def told(self, text: str) -> int:
        """How many words a text tells without what it says twice; in another language, as many as English takes."""
        once = self.levelled(unrepeated(text))
        return words_worth(once) if self.is_foreign(text) else word_count(once)

    def told_in_words(self, text: str) -> str:
        """How many words the text tells as a reader is told it: `75 words, for which English may need 88`."""
        words, told = word_count(self.levelled(unrepeated(text))), self.told(text)
        worth = f", for which English may need {told:,}" if told != words else ""
        return f"{words:,} word{'' if words == 1 else 's'}{worth}"

    @property
    def _settled(self) -> Untold:
        if self.untold is Untold.OPEN:
            raise LengthAsked
        return self.untold

    @cached_property
    def bounds(self) -> tuple[Case, Case]:
        """The same reading with texts as short, and as long, as names that no file tells may make them."""
        return replace(self, untold=Untold.SHORTEST), replace(self, untold=Untold.LONGEST)

    @cached_property
    def _names(self) -> tuple[str, ...]:
        return names_of(self.profile)

    def role_in(self, text: str) -> str | None:
        """The first role, field or degree that a text names, verbatim; the member's own count in any language."""
        return role_in(text, self._own_roles, name=self.profile.identity.first_name)

    @cached_property
    def _own_roles(self) -> tuple[str, ...]:
        """The member's own titles and degrees, without a title that only says that a job is sought."""
        own = [position.title for position in self.profile.positions] + [one.degree for one in self.profile.studies]
        return tuple(title for title in own if not only_seeking(title))

    @cached_property
    def role_in_headline(self) -> str | None:
        """What `role_in` finds in the headline."""
        return self.role_in(self.profile.identity.headline)

    @cached_property
    def listed_skills(self) -> tuple[Skill, ...]:
        """The listed skills, each once whatever its spellings, the most endorsed first."""
        return listed(self.profile)

    @cached_property
    def shown_skills(self) -> tuple[Skill, ...]:
        """Those of the listed skills that the rest of the profile bears out."""
        return shown(self.profile, self.listed_skills)

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
    languages = Languages(profile)
    return Case(
        profile=profile,
        stage=chosen(stage) if stage else infer(profile),
        languages=languages,
        main_language=languages.main(),
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
