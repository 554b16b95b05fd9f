"""Forms of German, French, Spanish and Portuguese verbs of change, made from their stems."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from auditor.prose.inflections import every_form
from auditor.prose.lexicon import groups, words

_ENDINGS = {
    "de": ("en", "t", "te", "ten", "ung"),
    "fr": ("é", "ée", "és", "ées", "ant"),
    "es_ar": ("é", "ó", "amos", "aron", "ar", "ando", "ado", "ada", "ados", "adas"),
    "es_ir": ("í", "ió", "imos", "ieron", "ir", "iendo", "ido", "ida", "idos", "idas"),
    "pt_ar": ("ei", "ou", "amos", "aram", "ar", "ando", "ado", "ada", "ados", "adas"),
    "pt_ir": ("i", "iu", "imos", "iram", "ir", "indo", "ido", "ida", "idos", "idas"),
}
# A German participle takes no "ge-" after these beginnings, nor where the verb ends in -ieren.
_NO_PREFIX = ("be", "er", "ver", "über")
_SPELT = (("cé", "qué"), ("cei", "quei"), ("zé", "cé"), ("gé", "gué"))


@cache
def forms_abroad() -> Mapping[str, str]:
    """From each form to "change" (by how much something grew or shrank) or "gain" (how many were won or made)."""
    found: dict[str, str] = {}
    for key, stems in groups("changes_abroad").items():
        conjugation, _, kind = key.partition(" ")
        if kind:
            for stem in sorted(stems):
                found.update(dict.fromkeys(_forms(stem, conjugation), kind))
    english = every_form(words("verbs"))
    return MappingProxyType({form: kind for form, kind in found.items() if form not in english})


def _forms(stem: str, conjugation: str) -> Iterator[str]:
    if conjugation == "forms":
        yield stem
        return
    for ending in _ENDINGS[conjugation]:
        form = stem + ending
        yield form
        yield from (form[: -len(written)] + spelt for written, spelt in _SPELT if form.endswith(written))
    if conjugation == "de" and not stem.startswith(_NO_PREFIX) and not stem.endswith("ier"):
        yield f"ge{stem}t"
