"""Which sentences of an advertisement ask for something, and how much they weigh."""

from __future__ import annotations

import pytest

from auditor.target.parts.sentences import LONGEST_SENTENCE, WEIGHTS, sentences_that_ask

ADVERTISEMENT = """Plumber, Leeds
About us
We are Pipes Ltd, founded in 1990.
Requirements
• NVQ Level 2; clean driving licence
• You may need to lift up to 25 kg
Nice to have: Gas Safe registration
Benefits
Pension and a van."""


def test_each_sentence_has_its_part_and_what_asks_nothing_is_gone() -> None:
    asking = [(one.text, one.part, one.is_point) for one in sentences_that_ask(ADVERTISEMENT)]
    assert asking == [
        ("Plumber, Leeds", "opening", False),
        ("NVQ Level 2;", "asked", True),
        ("clean driving licence", "asked", True),
        ("Gas Safe registration", "wished", True),
    ]
    assert all(one.weight == WEIGHTS[one.part] for one in sentences_that_ask(ADVERTISEMENT))


@pytest.mark.parametrize(
    "sentence",
    [
        "Medical, dental, vision and 401(k) with match.",
        "We offer 25 days' holiday and free parking.",
        "All qualified applicants are considered without regard to race or gender identity.",
        "Pay: $18 - $22 per hour.",
        "Salary £32k per annum.",
        "Please send your CV and cover letter.",
    ],
)
def test_pay_benefits_law_and_how_to_apply_ask_for_nothing_wherever_they_stand(sentence: str) -> None:
    assert sentences_that_ask(f"Requirements\n{sentence}") == ()


@pytest.mark.parametrize(
    "sentence", ["Dental nurse with X-ray experience", "Knowledge of insurance underwriting", "Budget of $2 million"]
)
def test_a_job_in_such_a_field_is_not_mistaken_for_an_offer(sentence: str) -> None:
    assert [one.text for one in sentences_that_ask(sentence)] == [sentence]


def parts_of(text: str) -> list[tuple[str, str]]:
    return [(one.text, one.part) for one in sentences_that_ask(text)]


def test_a_text_in_one_line_has_parts_too() -> None:
    text = "We need a fitter. Essential: NVQ Level 3. Desirable: CSCS card. Benefits: a van."
    assert parts_of(text)[1:] == [("NVQ Level 3.", "asked"), ("CSCS card.", "wished")]


def test_what_no_heading_tells_the_sentence_does() -> None:
    text = "Gardener\nThe garden is old. You will prune the roses. You should know plants. It is nice here."
    assert parts_of(text) == [
        ("Gardener", "opening"),
        ("The garden is old.", "opening"),
        ("You will prune the roses.", "duties"),
        ("You should know plants.", "asked"),
        ("It is nice here.", "opening"),
    ]


def test_a_line_of_the_head_with_its_own_answer_is_no_heading() -> None:
    text = "Psychologist\nHOURS: 37.5 BAND: 5\n\nThe post holder will score tests."
    assert parts_of(text)[-1] == ("The post holder will score tests.", "duties")


def test_a_label_with_a_list_is_a_duty_where_no_heading_stands() -> None:
    text = "Teacher\nPastoral: tutor time, assemblies, attendance."
    assert parts_of(text)[1:] == [("tutor time, assemblies, attendance.", "duties")]


def test_a_line_with_a_colon_leads_into_a_list_without_bullets() -> None:
    text = "Arranger\nWhat that means in practice:\nTaking first calls\nSitting with families"
    assert parts_of(text)[2:] == [("Taking first calls", "duties"), ("Sitting with families", "duties")]
    assert [one.is_point for one in sentences_that_ask(text)][2:] == [True, True]


def test_what_you_do_is_a_duty_and_stars_are_no_words() -> None:
    text = "**About us**\nWe are old.\n\n**Your job**\nYou read files."
    assert parts_of(text) == [("You read files.", "duties")]
    assert parts_of("Clerk\nYou read files.\nYou are kind.")[1:] == [
        ("You read files.", "duties"),
        ("You are kind.", "opening"),
    ]


def test_a_single_word_with_a_bullet_opens_no_offer() -> None:
    assert ("Welding", "asked") in parts_of("Requirements\n\u2022 Travel\n\u2022 Welding")


def test_a_holiday_may_be_the_work_itself() -> None:
    assert parts_of("Duties\n\u2022 Run holiday camps") == [("Run holiday camps", "duties")]
    assert parts_of("Duties\n\u2022 A holiday in May") == []
    assert parts_of("Duties\n\u2022 Apply for funds, to apply for grants") != []


def test_what_goes_on_after_a_semicolon_is_of_the_same_part() -> None:
    text = "Cook\nYou will help our chefs; wash pots; and serve."
    assert [part for _, part in parts_of(text)] == ["opening", "duties", "duties", "duties"]


def test_a_paragraph_after_a_list_weighs_little_unless_it_asks() -> None:
    text = "Requirements\n\u2022 Welding\n\nTea is free. Knowledge of TIG is a plus. Come by."
    assert parts_of(text) == [
        ("Welding", "asked"),
        ("Tea is free.", "closing"),
        ("Knowledge of TIG is a plus.", "wished"),
        ("Come by.", "closing"),
    ]


def test_a_list_needs_no_bullets() -> None:
    text = "Requirements\nWelding\nA driving licence\nYou will not be bored."
    assert [one.is_point for one in sentences_that_ask(text)] == [True, True, False]


@pytest.mark.parametrize("bullet", ["\u2022 ", "o ", "(b) ", "2. ", "~ ", "> "])
def test_bullets_of_many_kinds_are_no_words(bullet: str) -> None:
    assert sentences_that_ask(f"Duties\n{bullet}Read blueprints")[0].text == "Read blueprints"


def test_what_goes_on_begins_small_and_under_no_heading() -> None:
    assert parts_of("Cook\nYou will help our chefs; Tea is free.")[1:] == [
        ("You will help our chefs;", "duties"),
        ("Tea is free.", "opening"),
    ]
    assert [part for _, part in parts_of("Duties\n\u2022 weld;\nNice to have:\n\u2022 clean hands")] == [
        "duties",
        "wished",
    ]


def test_a_long_line_is_no_point_of_a_list() -> None:
    line = " ".join(["welding"] * 26)
    assert [one.is_point for one in sentences_that_ask(f"Requirements\n{line}")] == [False]


@pytest.mark.parametrize("word", ["weld ", "weld"])
def test_a_statement_without_end_is_read_in_pieces_of_whole_words(word: str) -> None:
    pieces = [one.text for one in sentences_that_ask("Requirements\n" + word * 600)]
    assert len(pieces) > 1
    assert max(map(len, pieces)) <= LONGEST_SENTENCE
    assert all(set(piece.split()) == {"weld"} for piece in pieces) is word.endswith(" ")
