from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.prose.responsibilities import responsibilities

HERE = Path(__file__).parent
ROWS = [
    (told, statement)
    for name in ("occupations.tsv", "otherlanguages.tsv")
    for line in (HERE / name).read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
    for told, statement in [(line.split("\t")[1], line.split("\t")[-1])]
    if "?" not in told
]


TRADES = [
    tuple(line.split("\t"))
    for line in (HERE / "trades.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


def test_over_the_trades_too() -> None:
    told = {statement for label, statement in TRADES if label == "s"}
    found = {statement for label, statement in TRADES if label in {"s", "-"} and responsibilities(statement)}
    assert len(told & found) / len(found) >= 0.90
    assert len(told & found) / len(told) >= 0.80


def test_over_the_occupations_few_responsibilities_are_missed_and_fewer_invented() -> None:
    told = [statement for kinds, statement in ROWS if "s" in kinds]
    found = [statement for _, statement in ROWS if responsibilities(statement)]
    right = set(told) & set(found)
    assert len(right) / len(found) >= 0.90, "precision, issue 3"
    assert len(right) / len(told) >= 0.80, "recall, issue 3"


@pytest.mark.parametrize(
    "statement",
    [
        "Responsible for inbound goods.",
        "In charge of the town's cemetery register.",
        "Supervised a crew of five on the night shift.",
        "Managed a caseload of 45 open employment matters.",
        "Ran a kitchen of nine and wrote the weekly menus.",
        "Led the pastry section.",
        "Looked after eight residents with dementia on the late shift.",
        "Commanded a platoon of 32 soldiers.",
        "Verantwortlich für den Einkauf.",
        "Responsable de la planta de pediatría.",
        "Responsável pela equipa de limpeza.",
    ],
)
def test_what_was_in_somebody_s_charge(statement: str) -> None:
    assert responsibilities(statement) == (statement,)


@pytest.mark.parametrize(
    "statement",
    [
        "",
        "Made coffee, took orders and cleaned the machine.",
        "Wrote unit tests and reviewed code.",
        "Looking for an internship from June 2027.",
        "Drove a 7.5 t truck between depots.",
        "Graduated from a top 10 university in 2011.",
        "Seit 2014 in der Pflege tätig.",
    ],
)
def test_tasks_and_traits_are_none(statement: str) -> None:
    assert responsibilities(statement) == ()


@pytest.mark.parametrize(
    "statement",
    [
        "Day-to-day conduct of High Court proceedings, supervision of two junior associates and a trainee.",
        "Own the ingestion pipeline (4B events/day).",
        "On-call lead, 5 devs.",
        "Open and close the cafe, make 300+ coffees on a busy day, cash up, roster casuals when the manager is away.",
        "Led planning for 1,800 homeware products, line managed two junior planners.",
        "Plan weekly production for 140 chilled lines.",
        "A booking product with 9,000 active accounts, as analyst for two squads.",
        "Buyer for three regional product lines.",
        "Run a crew of 4 welders and 2 helpers on night shift.",
        "Lead maths for a staff of 16, run book looks, manage the maths budget.",
        "Looked after our children's ward.",
        "Cared for twelve patients and their families.",
    ],
)
def test_responsibilities_as_people_of_other_trades_write_them(statement: str) -> None:
    assert responsibilities(statement) == (statement,)


@pytest.mark.parametrize(
    "statement",
    [
        "I stepped away to raise my children and to look after my father.",
        "Cared for my mother.",
        "Looking after two elderly parents.",
        "Raised three children.",
        "Worked under the supervision of a senior nurse.",
        "Opened and closed valves.",
        "My own team of friends.",
        "Visited three regions.",
        "I own the blue one.",
        "Planned a holiday for two.",
        "Fond of my own product.",
        "I am looking for a Head of Product Analytics role in health.",
        "Busco nuevos retos como directora de operaciones en Valencia.",
    ],
)
def test_care_for_one_s_own_family_and_what_only_looks_like_a_charge_are_none(statement: str) -> None:
    assert responsibilities(statement) == ()


@given(st.lists(st.sampled_from([statement for _, statement in ROWS]), max_size=4), st.text(max_size=30))
def test_any_text_is_read_quoted_verbatim_and_counted_once(chosen: list[str], strange: str) -> None:
    text = "  ".join([strange, *chosen])
    found = responsibilities(text)
    assert all(statement in text for statement in found)
    assert len(set(found)) == len(found)
    assert responsibilities("  ".join([text, text])) == found


@pytest.mark.parametrize("times", [2, 3, 4])
def test_a_doubled_word_makes_no_charge(times: int) -> None:
    said = "Reported to the head of operations and worked with suppliers in three countries."
    stammered = " ".join(word for word in said.split() for _ in range(times))
    assert responsibilities(said) == responsibilities(stammered) == ()
