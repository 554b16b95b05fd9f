"""Whether the newest role is told at some length."""

from __future__ import annotations

import pytest

from auditor.check import Outcome, Verdict
from auditor.checks.experience.experience_current_depth import experience_current_depth
from auditor.records import Position
from tests.factory import ask, case, entry, position

SCOPE = "Lead a team of 12 in confidential work"


def _words(count: int) -> str:
    return " ".join(f"umber{number}" for number in range(count))


def _role(words: int, started: str = "Mar 2024", finished: str = "", row: int = 1) -> Position:
    return position("Painter", "Studio", started=started, finished=finished, description=_words(words), row=row)


def _asked(*positions: Position, stage: str = "experienced", **facts: object) -> Verdict:
    return ask(experience_current_depth, case(stage, positions=positions, **facts))


@pytest.mark.parametrize(
    ("stage", "words", "score"),
    [
        ("experienced", 60, 1),
        ("experienced", 59, 34 / 35),
        ("experienced", 26, 1 / 35),
        ("experienced", 25, 0),
        ("experienced", 0, 0),
        ("student", 40, 1),
        ("student", 39, 14 / 15),
        ("student", 25, 0),
    ],
)
def test_credit_grows_with_the_words(stage: str, words: int, score: float) -> None:
    assert _asked(_role(words), stage=stage).score == pytest.approx(score)


def test_the_message_counts_and_the_evidence_quotes() -> None:
    verdict = _asked(_role(30))
    assert "“Painter”" in verdict.message
    assert "30 words" in verdict.message
    assert verdict.evidence[0].column == "Description"
    assert verdict.evidence[0].text in _words(30)
    assert "1 word." in _asked(_role(1)).message


def test_an_empty_description_is_told_as_such() -> None:
    verdict = _asked(position(started="Mar 2024"))
    assert verdict.outcome is Outcome.FAIL
    assert verdict.message == "Your newest role has no description yet."
    assert verdict.evidence[0].text == ""


def test_any_script_is_counted() -> None:
    told = position(
        "画家",
        "アトリエ",
        started="Mar 2024",
        description="".join(f"壁画{n}枚を描き、画家{n}人を教えた。" for n in range(20)),
    )
    assert _asked(told).outcome is Outcome.PASS


def test_a_statement_of_scope_earns_half_and_never_less() -> None:
    scope = position("Engineer", "Agency", started="Mar 2024", description=SCOPE)
    verdict = _asked(scope)
    assert verdict.score == 0.5
    assert verdict.evidence[0].text in SCOPE
    longer = position("Engineer", "Agency", started="Mar 2024", description=f"{SCOPE} {_words(50)}")
    assert (_asked(longer).score or 0) > 0.5


def test_a_role_that_ended_is_not_the_newest_while_one_goes_on() -> None:
    assert _asked(_role(60, "2020"), _role(0, "2025", "Mar 2026", row=2)).outcome is Outcome.PASS


def test_of_several_that_go_on_the_one_told_best_is_read() -> None:
    main, board = _role(60, "2018"), _role(0, "2025", row=2)
    assert _asked(board, main).outcome is Outcome.PASS
    assert _asked(main, board).outcome is Outcome.PASS


def test_between_roles_the_last_one_is_read() -> None:
    last, before = _role(60, "2022", "Mar 2026"), _role(0, "2018", "2022", row=2)
    assert _asked(before, last).outcome is Outcome.PASS
    assert _asked(_role(0, "2022", "Mar 2026"), _role(60, "2018", "2021", row=2)).outcome is Outcome.FAIL


def test_a_student_s_project_stands_in_and_never_costs() -> None:
    told = {"Projects": (entry("Projects", "Mural", text=_words(40)),)}
    thin = {"Projects": (entry("Projects", "Mural", text=_words(5), started="May 2026"),)}
    assert _asked(stage="student", extras=told).outcome is Outcome.PASS
    assert _asked(_role(0), stage="student", extras=told).outcome is Outcome.PASS
    assert _asked(_role(40), stage="student", extras=thin).outcome is Outcome.PASS


def test_not_judged_without_roles_or_where_a_missing_table_could_help() -> None:
    assert _asked().outcome is Outcome.NOT_JUDGED
    assert _asked(_role(10), stage="student", unknown=["Projects"]).outcome is Outcome.NOT_JUDGED


def test_during_a_career_break_the_last_role_is_read() -> None:
    away = position("Full-time parent", "Career Break", started="Jan 2026")
    assert _asked(away, _role(60, "2020", "2025", row=2)).outcome is Outcome.PASS


LONGER = (
    "Planowałam nocne dyżury czterech oddziałów i uczyłam koleżanki. Zamknięcie miesiąca trwa teraz cztery dni "
    "zamiast dziewięciu dni. Szukam stanowiska w ochronie zdrowia publicznego lub w szpitalu. Prowadziłam bibliotekę "
    "szpitalną i uczyłam studentów czytać wyniki."
)
POLISH = "Odpowiadałam za zamówienia, magazyn i codzienny raport kasowy w dużym szpitalu miejskim."


def test_a_short_text_whose_words_for_scope_we_do_not_know_is_not_judged() -> None:
    newest = position("Magazynier", "Szpital", started="Jan 2024", description=POLISH)
    verdict = ask(experience_current_depth, case(positions=[newest]))
    assert verdict.outcome is Outcome.NOT_JUDGED
    assert "Its scope would earn half" in verdict.message
    longer = position("Magazynier", "Szpital", started="Jan 2024", description=LONGER)
    assert ask(experience_current_depth, case(positions=[longer])).score == pytest.approx((52 - 25) / 35)
    empty = position("Magazynier", "Szpital", started="Jan 2024")
    assert ask(experience_current_depth, case(positions=[empty], summary=POLISH)).outcome is Outcome.FAIL


def test_of_two_roles_told_alike_the_order_of_rows_decides_nothing() -> None:
    welcome = "Welcome to my profile, thank you for stopping by and have a wonderful day."
    other = "Reduzi os prazos em 30 % e dei formação aos novos colegas da oficina."
    one, two = (position(started="Jan 2017", description=text, row=row) for row, text in enumerate((welcome, other), 2))
    assert {_asked(*roles).outcome for roles in ((one, two), (two, one))} == {Outcome.NOT_JUDGED}
