"""The languages that a profile is written in, each text's told when it is first asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from auditor.profile import Profile
from auditor.prose.language import language
from auditor.prose.levelled import by_length, nameless, names_in
from auditor.prose.repetition import unrepeated
from auditor.records import Source


class Languages(Mapping[str, str | None]):
    """The texts of a profile, each with a two-letter code, or with None where it is too short or too mixed to tell.

    A text is read without names and without what it says twice. Most of them are never asked for, and not read.
    """

    def __init__(self, profile: Profile, names: Mapping[str, Iterable[str]]) -> None:
        """`names` are by file what the member and the places in it are called."""
        own = names_in(people=(profile.identity.first_name, profile.identity.last_name))
        self._main = [text for text, _ in _main_texts(profile) if text]
        self._files = {text: source.file for text, source in _texts(profile) if text}
        self._names = {file: by_length((*own, *names.get(file, ()))) for file in set(self._files.values())}
        self._told: dict[str, str | None] = {}

    def __getitem__(self, text: str) -> str | None:
        if text not in self._told:
            self._told[text] = language(self._bare(text))
        return self._told[text]

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)

    def main(self) -> str | None:
        """The language of most of the member's own words; None where no text was long enough to tell."""
        weights: dict[str, int] = {}
        for text in self._main:
            if code := self[text]:
                weights[code] = weights.get(code, 0) + len(self._bare(text))
        return max(weights, key=lambda code: (weights[code], code), default=None)

    def _bare(self, text: str) -> str:
        return nameless(unrepeated(text), self._names[self._files[text]])


def _main_texts(profile: Profile) -> Iterable[tuple[str, Source]]:
    identity = profile.identity
    yield identity.headline, identity.source
    yield identity.summary, identity.source
    yield from ((position.description, position.source) for position in profile.positions)


def _texts(profile: Profile) -> Iterable[tuple[str, Source]]:
    yield from _main_texts(profile)
    yield from ((recommendation.text, recommendation.source) for recommendation in profile.recommendations)
    yield from ((entry.text, entry.source) for entries in profile.extras.values() for entry in entries)
