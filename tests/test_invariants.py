"""Fair, stable, honest: what CRITERIA.md 1.9 promises, held against the real checks over invented people."""

from __future__ import annotations

import csv
import io
import random
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec
import pytest
from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st

import sample_exports
from auditor import audit_export
from auditor.audit import examine, read_profile
from auditor.case import gather
from auditor.checks import all_checks
from auditor.profile import Profile
from tests import wording
from tests.advice import FOLLOWED, NOT_MET_HERE
from tests.export.making import ARCHIVE, TRIO, zipped
from tests.factory import TABLES, certification, entry, photo_upload, recommendation, skills, study, website
from tests.following import brought_along, followed
from tests.judging import ROUNDING, RULES, judged, mean
from tests.people import EXTRAS, aged, emptied, hidden, people, rewritten, shuffled, sorted_as_built, spoken
from tests.sheets import cells_of, written

PEOPLE = settings().max_examples
"""Invented people that each property meets: 200 in every run, 2,000 with `make judge-long`."""

pytestmark = pytest.mark.no_cover  # measuring which lines run would take as long again, and other tests run them all


def told(**words: str) -> st.SearchStrategy[Profile]:
    return people().map(lambda person: spoken(person, **words))


@settings(max_examples=PEOPLE, phases=[Phase.generate])
@given(told())
def test_the_same_person_gives_the_same_bytes(person: Profile) -> None:
    once, again = (msgspec.json.encode(judged(one).criteria) for one in (person, replace(person)))
    assert once == again


@settings(max_examples=PEOPLE, phases=[Phase.generate])
@given(told(), st.sampled_from(TABLES))
def test_a_file_that_is_not_there_never_raises_the_low_end_nor_lowers_the_high(person: Profile, table: str) -> None:
    assume(person.knows(table))
    before, after = judged(person), judged(hidden(person, table))
    assert after.total.low <= before.total.low + ROUNDING, changed(before.outcomes, after.outcomes)
    assert after.total.high >= before.total.high - ROUNDING


@settings(max_examples=PEOPLE, phases=[Phase.generate])
@given(told(), st.sampled_from(TABLES))
def test_a_check_without_a_table_that_supports_it_passes_or_abstains(person: Profile, table: str) -> None:
    assume(person.knows(table))
    full, bare, unseen = (judged(one).scores for one in (person, emptied(person, table), hidden(person, table)))
    guesses = {
        name: (full[name], bare[name], score)
        for name, score in unseen.items()
        if score not in {None, 1.0} and not full[name] == bare[name] == score
    }
    assert not guesses


@settings(max_examples=PEOPLE, phases=[Phase.generate])
@given(told(), st.randoms(use_true_random=False))
def test_the_order_of_rows_never_matters(person: Profile, chance: random.Random) -> None:
    assert judged(shuffled(person, chance)).scores == judged(person).scores


REPEATS: dict[str, Callable[[str, int], str]] = {
    "words": lambda text, times: " ".join(
        word for word in text.split(" ") for _ in range(times if word.isalpha() else 1)
    ),
    "sentences": lambda text, times: " ".join([f"{text.rstrip('. ')}."] * times if text.strip() else []),
    "paragraphs": lambda text, times: "  ".join([text] * times),
}
PLACES_TO_SAY = ["headline", "summary", "roles"]


@settings(max_examples=PEOPLE, phases=[Phase.generate])
@given(told(), st.sampled_from([*REPEATS]), st.integers(2, 4), st.sampled_from(PLACES_TO_SAY))
def test_saying_it_again_never_raises_the_score(person: Profile, what: str, times: int, where: str) -> None:
    def said(often: int) -> Profile:
        if where == "roles":
            roles = [replace(one, description=REPEATS[what](one.description, often)) for one in person.positions]
            return replace(person, positions=tuple(roles))
        text = REPEATS[what](getattr(person.identity, where), often)
        return replace(person, identity=replace(person.identity, **{where: text}))

    before, after = judged(said(1)), judged(said(times))
    raised = {
        name: (before.scores[name], score)
        for name, score in after.scores.items()
        if score is not None and score > (before.scores[name] or 0.0) + ROUNDING
    }
    assert not raised
    assert mean(after) <= mean(before) + ROUNDING, changed(before.scores, after.scores)


def _skill(person: Profile) -> Profile:
    return replace(person, skills=(*person.skills, *skills("Falconry")))


OPTIONAL: dict[str, Callable[[Profile], Profile]] = {
    "skill": _skill,
    "certification": lambda person: replace(
        person,
        certifications=(
            *person.certifications,
            certification("Falconry", "Guild", started="Jan 2025", url="https://example.com"),
        ),
    ),
    "website": lambda person: replace(
        person, identity=replace(person.identity, websites=(*person.identity.websites, website("no address")))
    ),
    "new photo": lambda person: replace(person, photo_uploads=(photo_upload("June 1, 2026"),)),
    "old photo": lambda person: replace(person, photo_uploads=(*person.photo_uploads, photo_upload("June 1, 2012"))),
    "place": lambda person: replace(person, identity=replace(person.identity, location="Leeds")),
    "recommendation": lambda person: replace(
        person,
        recommendations=(
            *person.recommendations,
            recommendation("Nice person, good colleague.", created="06/01/26, 05:33 PM", row=9),
        ),
    ),
    "school": lambda person: sorted_as_built(
        replace(person, studies=(*person.studies, study("Night school", "Diploma", finished="2010", row=9)))
    ),
} | {
    table: lambda person, table=table: replace(  # type: ignore[misc]
        person,
        extras={**person.extras, table: (*person.extras.get(table, ()), entry(table, "One", text="Some words", row=9))},
    )
    for table in EXTRAS
}


@settings(max_examples=PEOPLE, phases=[Phase.generate])
@given(people(whole=True).map(spoken), st.sampled_from([*OPTIONAL]))
def test_having_something_optional_never_scores_below_not_having_it(person: Profile, what: str) -> None:
    before, after = judged(person), judged(OPTIONAL[what](person))
    assert mean(after) >= mean(before) - ROUNDING, changed(before.scores, after.scores)


def changed(before: dict[str, Any], after: dict[str, Any]) -> dict[str, tuple[Any, Any]]:
    return {name: (before[name], after[name]) for name in before if before[name] != after[name]}


SWAPS = {
    "name": st.sampled_from(wording.NAMES).map(lambda name: {"name": name[0], "last": name[1]}),
    "place": st.sampled_from(wording.PLACES).map(lambda place: {"place": place}),
    "school": st.sampled_from(wording.SCHOOLS).map(lambda school: {"school": school}),
}
PRONOUNS = st.sampled_from([*wording.PRONOUNS.values()])


def called(person: Profile, words: dict[str, str]) -> Profile:
    other = spoken(person, **words)
    return replace(other, identity=replace(other.identity, last_name=words.get("last", other.identity.last_name)))


@settings(max_examples=PEOPLE, phases=[Phase.generate])
@given(people(), st.one_of(*SWAPS.values()))
def test_a_name_means_nothing(person: Profile, words: dict[str, str]) -> None:
    """A name of a person, a place or a school is judged as a made-up one of its length and script is."""
    before = judged(called(person, {key: wording.meaningless(word) for key, word in words.items()}))
    after = judged(called(person, words))
    assert changed(before.scores, after.scores) == {}
    assert before.case.stage.name == after.case.stage.name


def _fields(person: Profile) -> list[str]:
    """The fields that tell the names of the member, of places and of schools."""
    identity, roles = person.identity, (*person.positions, *person.breaks)
    own = [identity.first_name, identity.last_name, identity.location]
    return [*own, *(one.location for one in roles), *(one.school for one in person.studies)]


@settings(max_examples=PEOPLE, phases=[Phase.generate])
@given(people(), st.one_of(*SWAPS.values(), PRONOUNS))
def test_who_somebody_is_and_where_never_changes_an_outcome(person: Profile, words: dict[str, str]) -> None:
    """Lengths are measured with every name alike that a field tells; another is not known to be theirs."""
    other = called(person, words)
    names = [words[what] for what in ("name", "place", "school") if what in words]
    assume(all(name in _fields(other) for name in names))
    before, after = judged(spoken(person)), judged(other)
    assert changed(before.scores, after.scores) == {}
    assert before.case.stage.name == after.case.stage.name


def _renamed(person: Profile, names: dict[str, str]) -> Profile:
    """The person whose names are others, wherever they stand."""
    longest_first = sorted(filter(None, names), key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
    return rewritten(person, lambda text: pattern.sub(lambda match: names[match.group()], text))


@pytest.mark.parametrize("sample", sample_exports.people())
def test_no_other_name_changes_an_outcome_of_a_sample_person(sample: str) -> None:
    _, person = read_profile([sample_exports.people()[sample]])
    own, places = person.identity, {person.identity.location, *(one.location for one in person.positions)}
    others = [
        *({own.first_name: first, own.last_name: last} for first, last in (*wording.NAMES, *wording.WORDS_TOO)),
        *(dict.fromkeys(places, place) for place in (*wording.PLACES, *wording.FAR_PLACES)),
        *(
            dict.fromkeys([one.school for one in person.studies], school)
            for school in (*wording.SCHOOLS, *wording.FAR_SCHOOLS)
        ),
    ]
    before = judged(person).scores
    for names in filter(any, others):
        assert changed(before, judged(_renamed(person, names)).scores) == {}, names


@settings(max_examples=PEOPLE, phases=[Phase.generate])
@given(told(), st.integers(-6, 9))
def test_the_same_person_in_other_years_is_judged_alike(person: Profile, years: int) -> None:
    before, after = judged(person), judged(aged(person, years))
    assume(before.case.stage.name == after.case.stage.name)
    assert changed(before.scores, after.scores) == {}


@settings(max_examples=PEOPLE, phases=[Phase.generate])
@given(people(whole=True).map(spoken), st.data())
def test_a_translation_never_scores_below_abstention(person: Profile, data: st.DataObject) -> None:
    code = data.draw(st.sampled_from([*wording.TRANSLATED]))
    pairs = st.lists(st.sampled_from(wording.TRANSLATED[code]), min_size=2, max_size=4, unique=True)
    summary, *roles = [data.draw(pairs) for _ in range(1 + len(person.positions))]

    def written(language: int) -> Profile:
        described = tuple(
            replace(one, description=" ".join(pair[language] for pair in pairs))
            for one, pairs in zip(person.positions, roles, strict=True)
        )
        identity = replace(person.identity, summary=" ".join(pair[language] for pair in summary))
        return replace(person, identity=identity, positions=described)

    english, abroad = judged(written(0)).scores, judged(written(1)).scores
    worse = {
        name: scores
        for name, scores in changed(english, abroad).items()
        if scores[1] is not None and scores[1] < (1.0 if scores[0] is None else scores[0]) - ROUNDING
    }
    assert not worse


@settings(max_examples=PEOPLE, phases=[Phase.generate])
@given(told())
def test_evidence_stands_word_for_word_in_its_cell(person: Profile) -> None:
    case = judged(person)
    cells = cells_of(person)
    for finding in case.findings.values():
        for quoted in finding.evidence:
            assert quoted.text in cells[quoted.file, quoted.row, quoted.column]


@settings(max_examples=PEOPLE, phases=[Phase.generate])
@given(told())
def test_an_office_reads_of_no_gap(person: Profile) -> None:
    found = examine(gather(person), RULES, audience="office")
    findings = [finding for group in found.values() for finding in group]
    cells = {(quoted.file, quoted.column) for finding in findings for quoted in finding.evidence}
    assert ("Positions.csv", "Finished On") not in cells
    assert "experience-gaps" not in {finding.check for finding in findings}
    assert not [one.message for one in findings if "No role is listed as going on" in one.message]


@settings(max_examples=PEOPLE, phases=[Phase.generate])
@given(told())
def test_every_quote_of_a_report_stands_word_for_word_in_the_export(person: Profile) -> None:
    """In the row that a spreadsheet program shows and in the column that the report names."""
    files = written(person)
    with TemporaryDirectory() as where:
        card = audit_export(zipped(Path(where) / f"{ARCHIVE}.zip", TRIO | files), spelling=False)
    sheets = {name: list(csv.reader(io.StringIO(text))) for name, text in files.items()}
    quotes = [quoted for one in card.criteria for finding in one.findings for quoted in finding.evidence]
    quotes += [quoted for strength in card.strengths for quoted in strength.evidence]
    for quoted in quotes:
        header, row = sheets[quoted.file][0], sheets[quoted.file][quoted.row - 1]
        assert quoted.text in row[header.index(quoted.column)], quoted


def test_every_scored_check_says_how_its_advice_is_followed() -> None:
    scored = {check.id for check in all_checks().values() if check.points}
    assert scored == FOLLOWED.keys() | NOT_MET_HERE.keys() | brought_along().keys()


@settings(max_examples=PEOPLE, phases=[Phase.generate])
@given(people(whole=True).map(spoken), st.data())
def test_following_an_advice_never_lowers_the_score(person: Profile, data: st.DataObject) -> None:
    before = judged(person)
    name, wiser = followed(before, person, data)
    after = judged(wiser)
    assert mean(after) >= mean(before) - ROUNDING, (name, changed(before.scores, after.scores))
