"""The section about the job: whose words, what stands where, what is only suggested, and what is not found."""

from __future__ import annotations

import re

import msgspec
import pytest

from auditor.scorecard import Quote, Scorecard, TargetRead, TargetTerm
from reports import to_html, to_terminal
from reports.view.target import MOST_TERMS, target_shown
from tests.reports.cards import CARDS, long_card

HEADLINE = Quote(file="Profile.csv", row=1, column="Headline", text="Welder | I like sparks")


def term(name: str, standing: str, *quotes: Quote, kind: str = "skill", asked: str = "") -> TargetTerm:
    return TargetTerm(name=name, kind=kind, standing=standing, asked=asked, evidence=list(quotes))


def listed(name: str, row: int = 1) -> Quote:
    return Quote(file="Skills.csv", row=row, column="Name", text=name)


TERMS = [
    term("Welder", "told", HEADLINE, kind="title"),
    term("tig welding", "listed", listed("TIG Welding")),
    term("spark care", "suggested", HEADLINE),
    term("AWS D1.1", "missing", kind="certification", asked="AWS D1.1 is a plus"),
    term("Degree", "unknown", kind="degree"),
]


def job(*terms: TargetTerm, origin: str = "advertisement", rows: tuple[Quote, ...] = ()) -> TargetRead:
    return TargetRead(origin=origin, name="job.pdf", terms=list(terms or TERMS), rows=list(rows))


def card(target: TargetRead | None) -> Scorecard:
    return msgspec.structs.replace(long_card(), target=target)


def test_terms_are_grouped_by_how_the_profile_stands_to_them() -> None:
    shown = target_shown(job())
    assert shown is not None
    assert shown.heading == "What the job asks for against what your profile says"
    assert [(group.title, group.names) for group in shown.groups] == [
        ("Stands in your profile (2)", "Welder (job title), tig welding"),
        ("In other words only (1)", "spark care"),
        ("Not found (1)", "AWS D1.1 (certificate)"),
        ("Not to be known from this download (1)", "Degree (degree)"),
    ]
    assert shown.groups[2].terms[0].asked == "The job: “AWS D1.1 is a plus”"
    assert "the advertisement “job.pdf”" in shown.whose
    assert shown.more == ""


def test_a_quote_that_says_no_more_than_the_term_or_stands_above_is_not_set_out() -> None:
    shown = target_shown(job())
    assert shown is not None
    told, in_list = shown.groups[0].terms
    assert [words.text for words in told.evidence.quotes[0].words] == ["Welder | I like sparks"]
    assert (in_list.evidence.quotes, in_list.evidence.places) == ([], "Skills.csv, row 1")
    assert shown.groups[1].terms[0].evidence.quotes == []


def test_own_titles_are_told_to_be_the_members_own_and_to_cost_nothing() -> None:
    rows = (Quote(file="Job Applications.csv", row=2, column="Job Title", text="Welder"),)
    shown = target_shown(job(term("Welder", "missing", kind="title"), origin="own", rows=rows))
    assert shown is not None
    assert shown.heading == "What you apply for against what your profile says"
    assert "(Job Applications.csv, row 2)" in shown.whose
    assert "cost no points" in shown.whose
    assert shown.groups[0].names == "Welder"
    assert "your headline can say so" in shown.groups[0].note


def test_a_role_says_that_a_title_says_little() -> None:
    shown = target_shown(job(term("Welder", "told", HEADLINE, kind="title"), origin="role"))
    assert shown is not None
    assert "A title says little" in shown.whose
    assert shown.in_brief == "Held against the role “job.pdf”, your profile names 1 of 1 thing."


def test_the_weightiest_are_shown_and_the_rest_counted() -> None:
    shown = target_shown(job(*(term(f"thing {n}", "missing") for n in range(MOST_TERMS + 3))))
    assert shown is not None
    assert len(shown.groups[0].terms) == MOST_TERMS
    assert shown.more == "The 3 things of least weight stand in the JSON report."
    assert shown.in_brief.endswith("not found: thing 0, thing 1, thing 2 and more.")


def test_no_share_in_per_cent_is_ever_told() -> None:
    shown = target_shown(job())
    assert shown is not None
    assert "%" not in repr(shown)
    assert shown.in_brief == (
        "Held against the advertisement “job.pdf”, your profile names 2 of 5 things, and 1 in other words only; "
        "not found: AWS D1.1."
    )


def test_the_page_has_the_section_only_where_there_is_a_job() -> None:
    assert target_shown(None) is None
    with_job, without = (to_html.render(card(target)).decode() for target in (job(), None))
    assert 'id="target"' in with_job
    assert 'href="#target"' in with_job
    assert "target" not in re.sub(r"<style>.*?</style>", "", without, flags=re.DOTALL)


def test_the_terminal_tells_it_in_one_sentence() -> None:
    written = " ".join(to_terminal.render(card(job())).split())
    assert "names 2 of 5 things, and 1 in other words only; not found: AWS" in written
    assert "Held against" not in to_terminal.render(card(None))


@pytest.mark.parametrize("name", CARDS)
def test_words_of_a_hostile_advertisement_stay_words(name: str) -> None:
    bad = "<script>alert(1)</script>\x1b[2J\u202e"
    quoted = Quote(file="Skills.csv", row=1, column="Name", text=f"{bad} and more")
    target = TargetRead(
        origin="advertisement",
        name=bad,
        terms=[term(bad, "missing", asked=bad + "!"), term(bad, "told", quoted)],
        rows=[],
    )
    page = to_html.render(msgspec.structs.replace(CARDS[name](), target=target)).decode()
    assert "<script>alert" not in page
    assert "\x1b" not in page
    assert "\u202e" not in page
