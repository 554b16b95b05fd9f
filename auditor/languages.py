"""The languages that a profile is written in, each text's told when it is first asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from auditor.names import names_of, schools_of
from auditor.profile import Profile
from auditor.prose.language import language
from auditor.prose.levelled import nameless
from auditor.prose.repetition import unrepeated

_SCHOOL = "Xxxxxx Xxxxxx"
"""What stands for a school's name: two words that are in no language, so that “Student at” is long enough to tell."""


class Languages(Mapping[str, str | None]):
    """The texts of a profile, each with a two-letter code, or with None where it is too short or too mixed to tell.

    A text is read without names and without what it says twice. Most of them are never asked for, and not read.
    """

    def __init__(self, profile: Profile) -> None:
        """Nothing is read yet."""
        self._main = [text for text in _main_texts(profile) if text]
        self._texts = dict.fromkeys(text for text in _texts(profile) if text)
        self._names, self._schools = names_of(profile), schools_of(profile)
        self._told: dict[str, str | None] = {}
        self._lengths: dict[str, int] = {}

    def __getitem__(self, text: str) -> str | None:
        if text not in self._texts:
            raise KeyError(text)
        if text not in self._told:
            bare = nameless(nameless(unrepeated(text), self._schools, _SCHOOL), self._names)
            self._told[text], self._lengths[text] = language(bare), len(bare)
        return self._told[text]

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    def main(self) -> str | None:
        """The language of most of the member's own words; None where no text was long enough to tell."""
        weights: dict[str, int] = {}
        for text in self._main:
            if code := self[text]:
                weights[code] = weights.get(code, 0) + self._lengths[text]
        return max(weights, key=lambda code: (weights[code], code), default=None)


def _main_texts(profile: Profile) -> Iterator[str]:
    yield profile.identity.headline
    yield profile.identity.summary
    yield from (position.description for position in profile.positions)


def _texts(profile: Profile) -> Iterator[str]:
    yield from _main_texts(profile)
    yield from (recommendation.text for recommendation in profile.recommendations)
    yield from (entry.text for entries in profile.extras.values() for entry in entries)
