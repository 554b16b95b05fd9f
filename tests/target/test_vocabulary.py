"""What one word may be."""

from __future__ import annotations

from auditor.prose.lexicon import groups
from auditor.target.vocabulary import (
    is_adjective,
    is_doing,
    is_marked,
    is_role,
    is_stop,
    joins,
    known_small,
    says_enough,
)


def test_an_adjective_is_told_by_its_ending() -> None:
    words = ("antenatal", "assistive", "mobile", "referral", "traffic", "archive", "welding")
    assert [word for word in words if is_adjective(word)] == ["antenatal", "assistive", "mobile"]


def test_a_verb_may_have_a_prefix_and_is_no_past_tense() -> None:
    words = ("pack", "packing", "packs", "cross-check", "packed", "stapler")
    assert [word for word in words if is_doing(word)] == ["pack", "packing", "packs", "cross-check"]


def test_a_name_is_told_by_its_spelling() -> None:
    words = ("SQL", "JavaScript", "Node.js", "C++", "IR(ME)R", "Excel", "welding", "A", "")
    assert [word for word in words if is_marked(word)] == ["SQL", "JavaScript", "Node.js", "C++", "IR(ME)R"]


def test_a_lone_word_says_enough_where_it_is_known_or_spelt_like_a_name() -> None:
    assert [name for name in ("gravel heaps", "welding", "SQL", "heaps") if says_enough(name)] == [
        "gravel heaps",
        "welding",
        "SQL",
    ]


def test_who_somebody_is_and_what_is_called_alike() -> None:
    names = ("Account Executives", "nurse", "SQL Server", "Head of Yard", "server")
    assert [name for name in names if is_role(name)] == ["Account Executives", "nurse"]


def test_small_words_end_a_name_unless_they_join_it() -> None:
    assert is_stop("with")
    assert is_stop("you'll")
    assert not is_stop("welding")
    assert joins(["bills", "of", "lading"], 1)
    assert not joins(["bills", "of"], 1)


def test_no_known_skill_of_one_word_is_an_adjective() -> None:
    assert not [name for name in known_small() if " " not in name and is_adjective(name)]


def test_the_lists_are_to_one_another_what_their_heads_say() -> None:
    cues, edges, nothing = groups("job_cues"), groups("job_phrases"), groups("job_no_skills")
    assert cues["told with"] <= cues["after"]
    assert edges["forming"] <= edges["left"]
    assert edges["onward"] <= edges["stop"]
    assert nothing["general alone"] <= nothing["general"]
    assert not nothing["lone"] & nothing["general"]
