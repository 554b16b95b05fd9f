"""What the member tells about the profile that no export shows: a file of questions, answered yes or no."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from auditor.errors import BadAnswers
from auditor.named_file import NamedFile

PHOTO_QUESTIONS = {
    "alone": "Are you alone in your profile photo?",
    "plain_background": "Is the background plain, or at least calm?",
    "dressed_for_the_field": "Are you dressed as people in your field are at work?",
    "recent": "Do you still look like that?",
    "sharp": "Is the photo sharp and well lit?",
    "friendly": "Would a stranger call your expression friendly?",
}
PROFILE_QUESTIONS = {
    "banner": "Have you put a picture of your own behind your photo (the banner)?",
    "featured": "Have you put something of your work into the Featured section?",
    "open_to_work": "Have you set Open to Work the way you want it (everyone, recruiters only, or off)?",
}
SECTIONS = {"photo": PHOTO_QUESTIONS, "profile": PROFILE_QUESTIONS}
QUESTIONS = PHOTO_QUESTIONS | PROFILE_QUESTIONS
"""Every question by its key, in the order in which a report tells them (CRITERIA.md: photo-looked-over, section 5)."""

YES, NO, OPEN = ("yes", True), ("no", False), ("", "?")
_FILE = NamedFile(
    called="an answers file",
    error=BadAnswers,
    largest=100_000,
    remedy="`auditor answers new` writes a fresh one.",
    spelling='Write "yes" or "no", in quotes, behind each = sign.',
)

_HEAD = """\
# What no LinkedIn export shows. Open your profile as a visitor sees it, then write "yes" or "no" between the quotes.
# Leave a question empty to leave it open: an open question costs nothing.
"""


@dataclass(frozen=True, kw_only=True)
class Answers:
    """The answers by key (`QUESTIONS`); a question that was left open is not among them."""

    given: Mapping[str, bool]

    @property
    def photo(self) -> dict[str, bool]:
        """Those about the photo."""
        return {key: answer for key, answer in self.given.items() if key in PHOTO_QUESTIONS}


def blank() -> str:
    """An answers file with every question open, as TOML to be filled in."""
    lines = [_HEAD]
    for section, questions in SECTIONS.items():
        lines.append(f"[{section}]")
        for key, question in questions.items():
            lines += [f"# {question}", f'{key} = ""', ""]
    return "\n".join(lines)


def read_answers(path: Path) -> Answers:
    """The answers in a file that `blank` began; raises BadAnswers, naming the line or the question."""
    where = str(path)
    given: dict[str, bool] = {}
    for section, answers in _FILE.toml(path).items():
        questions = SECTIONS.get(section)
        if questions is None or not isinstance(answers, dict):
            raise _unknown(section, [f"[{name}]" for name in SECTIONS], where)
        for key, answer in answers.items():
            if key not in questions:
                raise _unknown(key, questions, where)
            if (told := _answer(key, answer, where)) is not None:
                given[key] = told
    return Answers(given=given)


def _answer(key: str, answer: object, where: str) -> bool | None:
    plain = answer.strip().casefold() if isinstance(answer, str) else answer
    for meaning, words in ((True, YES), (False, NO), (None, OPEN)):
        if any(plain is word or plain == word for word in words if type(plain) is type(word)):
            return meaning
    raise BadAnswers(f"{key} is answered {answer!r}", where=where, remedy='Write "yes", "no" or nothing: "".')


def _unknown(key: str, known: Mapping[str, str] | list[str], where: str) -> BadAnswers:
    near = difflib.get_close_matches(key, [*known], n=1, cutoff=0.5)
    remedy = f"Did you mean {near[0]}?" if near else f"The known ones are {', '.join(known)}."
    return BadAnswers(f"there is no question {key}", where=where, remedy=remedy)
