"""What one sentence may ask for."""

from __future__ import annotations

from auditor.target import Kind
from auditor.target.candidates import Candidate, candidates, names_beside_title
from auditor.target.parts.sentences import Sentence
from auditor.target.sureness import ALONE, CREDENTIAL, KNOWN, KNOWN_WORD, PROPER


def sentence(text: str, part: str = "asked") -> Sentence:
    return Sentence(text=text, part=part, weight=1, is_point=True)


def found(text: str, *present: str, part: str = "asked", english: bool = True) -> list[Candidate]:
    return list(candidates(sentence(text, part), present, english=english))


def test_degrees_and_certificates_come_first() -> None:
    first, second, *_ = found("BSc in Physics, and PMP")
    assert first == Candidate("BSc in Physics", Kind.DEGREE, CREDENTIAL)
    assert second == Candidate("PMP", Kind.CERTIFICATION, CREDENTIAL)


def test_subjects_of_a_degree_are_no_skills_but_what_follows_them_is() -> None:
    assert [one.name for one in found("Degree in Law, Economics or Politics")] == ["Degree in Law"]
    assert "contract drafting" in {
        one.name for one in found("Degree in Law, Economics or Politics and experience of contract drafting")
    }


def test_a_known_word_is_surer_alone_than_within_others() -> None:
    sure = {one.sure for one in found("Phlebotomy", "phlebotomy") if one.name == "Phlebotomy"}
    assert KNOWN in sure
    assert Candidate("phlebotomy", Kind.SKILL, ALONE) in found("Knowledge of phlebotomy", "phlebotomy")
    assert Candidate("phlebotomy", Kind.SKILL, KNOWN_WORD) in found("It is phlebotomy that we do", "phlebotomy")


def test_the_verb_of_a_duty_is_no_skill_though_a_list_knows_it() -> None:
    assert not any(one.sure in {KNOWN, KNOWN_WORD} for one in found("Audit stock ledgers", "audit", part="duties"))


def test_a_known_name_within_a_proper_one_is_no_other() -> None:
    assert "Analytics" not in {one.name for one in found("We know Google Analytics", "Analytics")}
    assert Candidate("art", Kind.SKILL, ALONE) in found("We use Smart Boards for art", "art")


def test_without_english_only_names_that_need_no_grammar_are_taken() -> None:
    assert found("Kenntnisse in SAP und Schweissen", english=False) == [Candidate("SAP", Kind.SKILL, PROPER)]


def test_beside_the_title_only_what_is_spelt_like_a_name_counts() -> None:
    line = sentence("Head Chef, Leeds, SQL", part="opening")
    assert list(names_beside_title(line)) == [Candidate("SQL", Kind.SKILL, PROPER)]
