from __future__ import annotations

import msgspec

from auditor.cohort.results.arithmetic import figures_of
from auditor.cohort.results.overview import overview_of
from auditor.cohort.results.table import Cohort
from auditor.scorecard import RubricUsed
from reports.cohort.page import Page, page_of
from tests.cohort.students import cohort, level_of, many, student


def page(of: Cohort) -> Page:
    return page_of(overview_of(of, figures_of(of)))


def test_shares_are_said_as_numbers_and_drawn_as_bars() -> None:
    view = page(cohort(student(str(i), 70 if i < 12 else 30) for i in range(20)))
    proficient = next(line for line in view.levels if line.name.startswith("Proficient"))
    assert proficient.number == "12 of 20 (60%)"
    assert [(part.start, part.width) for part in proficient.parts] == [("0%", "60.00%")]
    assert proficient.alt == f"{proficient.name}: 12 of 20 (60%)"


def test_the_bar_of_a_criterion_is_whole_and_darkens_with_the_level() -> None:
    for line in page(many(400)).criteria:
        assert sum(float(part.width.rstrip("%")) for part in line.parts) - 100 < 0.1
        opacities = [float(part.opacity) for part in line.parts if not part.open]
        assert opacities == sorted(opacities)
        assert line.parts[0].open, "not judged"
        assert line.words.startswith("Not judged ")


def test_a_withheld_programme_has_no_bar_and_no_mean() -> None:
    people = [student(str(i), 70, programme="Law") for i in range(20)]
    people += [student(f"a{i}", 40, programme="Art") for i in range(7)]
    view = page(cohort(people))
    assert view.hidden
    assert [(line.number, line.parts, line.words) for line in view.programmes] == [
        ("7 students, withheld", [], ""),
        ("20 students, withheld", [], ""),
    ]


def test_who_handed_nothing_in_is_asked_of_a_roster_alone() -> None:
    people = [student(str(i)) for i in range(9)]
    assert len(page(cohort(people)).summary) == 1
    assert page(cohort(people, has_roster=True)).summary[1].endswith("handed nothing in: fewer than 5, or none.")


def test_criteria_that_tell_nothing_are_named_together() -> None:
    people = []
    for i in range(20):
        scores = {one.id: 70.0 if i else 90.0 for one in many(0).criteria} | {"headline": 30.0 if i < 10 else 70.0}
        people.append(student(str(i), scores=scores, levels={name: level_of(own) for name, own in scores.items()}))
    view = page(cohort(people))
    assert [line.name for line in view.criteria] == ["Headline"]
    assert view.alike.startswith("Too few students differ from the others to tell levels of Photo, Summary, ")


def test_a_small_cohort_is_told_why_it_sees_nothing() -> None:
    view = page(many(3))
    assert view.heading == "A small cohort"
    assert "Fewer than 5 exports" in view.too_few
    assert view.levels == view.columns == view.gaps == []


def test_nearly_all_is_said_in_words() -> None:
    of = many(0)
    check = of.checks[0]
    people = [student(str(i), outcomes={check.id: "fail"}) for i in range(20)]
    (line,) = page(cohort(people)).gaps
    assert line.number.startswith("not yet for nearly all, ")
    assert line.alt == "Not or only partly in place: nearly all"
    assert line.words == check.advice


def test_before_and_after_are_averages_and_counts() -> None:
    view = page(msgspec.structs.replace(many(60), previous_day="2026-03-01", previous_note="Another rubric."))
    assert "on 1 March 2026 and now: on average" in view.change[0]
    assert view.change[1] == "Another rubric."
    assert len(view.moved) >= 1
    assert page(cohort([student(str(i)) for i in range(9)])).change == []


def test_what_an_office_changed_is_said() -> None:
    of = cohort([student(str(i)) for i in range(9)], rubric=RubricUsed(id="o", version="1", changes=["bands: changed"]))
    assert "Changed by the office: bands: changed." in page(of).method


def test_where_all_stand_alike_no_level_is_told() -> None:
    scores = {one.id: 70.0 for one in many(0).criteria}
    people = [student(str(i), 70.0 if i else 90.0, previous=60.0, scores=scores) for i in range(8)]
    view = page(msgspec.structs.replace(cohort(people), previous_day="2026-03-01"))
    assert view.levels == []
    assert view.criteria == []
    assert view.alike == "Too few students differ from the others to tell levels of any criterion."
    assert view.change
    assert view.moved == []
