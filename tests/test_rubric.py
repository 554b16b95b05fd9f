"""The built-in rubric holds together, and an office's file is checked both ways."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor.checks import all_checks
from auditor.errors import BadRubric
from auditor.rubric import load
from auditor.stage import Stage, chosen
from auditor.stage_name import StageName


def office(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "office.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_the_weights_are_those_of_the_criteria_page() -> None:
    weights = {name: rule.weight for name, rule in load().criteria.items()}
    assert weights == {
        "photo": 8,
        "headline": 14,
        "summary": 18,
        "experience": 24,
        "education": 4,
        "recommendations": 12,
        "skills": 8,
        "certifications": 5,
        "polish": 6,
        "network": 1,
    }


def test_criteria_stand_in_their_order() -> None:
    assert [name for name, _ in load().in_order()][:3] == ["photo", "headline", "summary"]


def test_caps_and_bands_are_those_of_the_criteria_page() -> None:
    rubric = load()
    assert [(cap.check, cap.limit) for cap in rubric.caps] == [
        ("headline-present", 60),
        ("summary-present", 60),
        ("experience-described", 55),
    ]
    assert [band.start for band in rubric.bands] == [0, 25, 60, 85]


def test_an_office_changes_points_limits_words_and_weights_and_the_report_can_say_so(tmp_path: Path) -> None:
    rubric = load(
        office(
            tmp_path,
            """
            id = "example-office"
            version = "2026"
            [criteria.photo]
            weight = 6
            [criteria.network]
            weight = 3
            [points]
            headline-role = 5
            [thresholds.headline-length]
            pass = 50
            [wording.headline-role]
            advice = "Ask us for our list of role names."
            """,
        )
    )
    role, length = all_checks()["headline-role"], all_checks()["headline-length"]
    assert (rubric.id, rubric.version) == ("example-office", "2026")
    assert rubric.points_of(role) == 5
    assert rubric.limits_of(length)["pass"] == 50
    assert rubric.words_of(role).advice == "Ask us for our list of role names."
    assert rubric.words_of(role).title == role.title
    assert rubric.changes == [
        "criteria.photo.weight: 6 (was 8)",
        "criteria.network.weight: 3 (was 1)",
        "points.headline-role: 5 (was 2)",
        "thresholds.headline-length.pass: 50 (was 40)",
        "wording.headline-role.advice: Ask us for our list of role names.",
    ]


def test_points_may_differ_for_students_and_the_larger_hold_where_nobody_can_tell(tmp_path: Path) -> None:
    rounded = all_checks()["polish-well-rounded"]
    student, early = chosen(StageName.STUDENT), chosen(StageName.EARLY)
    guess = Stage(name=StageName.EARLY, reason="", certain=False)
    assert [load().points_of(rounded, stage) for stage in (None, early, student, guess)] == [1, 1, 2, 2]
    others = [chosen(stage) for stage in StageName if stage is not StageName.STUDENT]
    assert {load().points_of(rounded, stage) for stage in others} == {1}
    same = load(office(tmp_path, "[points]\npolish-well-rounded = 3"))
    assert [same.points_of(rounded, stage) for stage in (None, early, student, guess)] == [3, 3, 3, 3]


@pytest.mark.parametrize(
    ("text", "culprit"),
    [
        ("weights = [", "no valid TOML: line 1"),
        ("colour = 'red'", "colour"),
        ("coverage_needed = 'much'", "coverage_needed"),
        ("coverage_needed = 1.01", "between 0 and 1"),
        ("coverage_needed = -0.01", "between 0 and 1"),
        ("[points]\nheadline-rolle = 3", "no check is called 'headline-rolle'; perhaps headline-role is meant"),
        ("[points]\nheadline-rolle = 3\nsummary-lenght = 3", "'headline-rolle'; perhaps headline-role is meant"),
        ("[points]\nheadline-role = nan\nheadline-length = nan", "given for 'headline-role' is not finite"),
        ("[points]\nheadline-role = 'three'", "points.headline-role: Expected `float`, got `str`"),
        ("[criteria.photo]\nheft = 3", "criteria.photo: Object contains unknown field `heft`"),
        ("points = 3", "$.points"),
        ("[points]\nheadline-role = -0.5", "points of 'headline-role' are below zero"),
        ("[thresholds.headline-rolle]\npass = 3", "no check is called 'headline-rolle'"),
        ("[thresholds.headline-length]\nwidest = 3", "headline-length has no limit 'widest'"),
        ("[thresholds.headline-role]\npass = 3", "it has: none"),
        ("[thresholds.skills-count]\npass = -3", "'pass' of skills-count must lie between 0 and 100,000, not at -3"),
        ("[thresholds.skills-tidy]\nfail = 0", "'fail' of skills-tidy (0) must not lie at or below 'pass' (1)"),
        ("[wording.nothing]\ntitle = 'x'", "no check is called 'nothing'"),
        ("[criteria.photo]\nweight = 9", "sum to 101, not to 100"),
        ("[criteria.photo]\nweight = -1", "weight of 'photo' is below zero"),
        ("[criteria.photo]\nlevels = ['one']", "one descriptor in `levels` for each of the 4 bands"),
        (
            "[criteria.luck]\ntitle = 'Luck'\norder = 11\nweight = 0\nlevels = ['a', 'b', 'c', 'd']",
            "criterion 'luck' has a weight and no checks",
        ),
        ("bands = []", "bands must begin at 0"),
        ("[points]\nheadline-role = nan", "'headline-role' is not finite"),
        ("[thresholds.headline-length]\npass = inf", "'headline-length.pass' is not finite"),
        ("[[bands]]\nlevel = 'All'\nstart = 5\nmeaning = ''", "bands must begin at 0"),
        ("[[caps]]\ncheck = 'headline-present'\nlimit = 101\nreason = ''\nlifted_by = ''", "cap of 'headline-present'"),
        ("[[caps]]\ncheck = 'headline-present'\nlimit = -1\nreason = ''\nlifted_by = ''", "cap of 'headline-present'"),
        ("[[caps]]\ncheck = 'headless'\nlimit = 60\nreason = ''\nlifted_by = ''", "no check is called 'headless'"),
    ],
)
def test_a_faulty_rubric_names_its_culprit(tmp_path: Path, text: str, culprit: str) -> None:
    with pytest.raises(BadRubric) as caught:
        load(office(tmp_path, text))
    assert culprit in str(caught.value)
    assert "office.toml" in str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        "coverage_needed = 0",
        "coverage_needed = 1",
        "[[caps]]\ncheck = 'headline-present'\nlimit = 0\nreason = ''\nlifted_by = ''",
        "[[caps]]\ncheck = 'headline-present'\nlimit = 100\nreason = ''\nlifted_by = ''",
        "[points]\nheadline-role = 0",
        "[points]\nheadline-role = 0.5",
        "[criteria.network]\nweight = 0\n[criteria.photo]\nweight = 9",
    ],
)
def test_the_ends_of_each_range_are_in_it(tmp_path: Path, text: str) -> None:
    assert load(office(tmp_path, text)).changes


def test_the_highest_band_may_be_the_full_score_and_no_more(tmp_path: Path) -> None:
    def bands(last: int) -> Path:
        starts = enumerate([0, 25, 60, last])
        return office(tmp_path, "".join(f"[[bands]]\nlevel='{n}'\nstart={start}\nmeaning=''\n" for n, start in starts))

    assert load(bands(100)).level(100) == 3
    with pytest.raises(BadRubric, match="rise to 100"):
        load(bands(101))


@pytest.mark.parametrize(
    ("score", "band"), [(0, 0), (24.99, 0), (25, 1), (59.99, 1), (60, 2), (84.99, 2), (85, 3), (100, 3)]
)
def test_a_score_falls_into_the_band_that_it_has_reached(score: float, band: int) -> None:
    assert load().level(score) == band


def test_bands_that_do_not_rise_are_refused(tmp_path: Path) -> None:
    text = "".join(f"[[bands]]\nlevel = '{n}'\nstart = {start}\nmeaning = ''\n" for n, start in enumerate([0, 50, 50]))
    with pytest.raises(BadRubric, match="rise to 100"):
        load(office(tmp_path, text))


def test_where_there_is_no_rubric_the_way_to_one_is_said(tmp_path: Path) -> None:
    with pytest.raises(BadRubric, match=r"`auditor rubric new office\.toml` writes one to change"):
        load(tmp_path / "missing.toml")


def test_a_file_cannot_forge_the_list_of_its_changes(tmp_path: Path) -> None:
    assert load(office(tmp_path, "changes = ['nothing at all']")).changes == []


def test_a_criterion_without_a_weight_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from dataclasses import replace

    stray = replace(all_checks()["headline-role"], id="luck-present", criterion="luck")
    monkeypatch.setattr("auditor.rubric.all_checks", lambda: {**all_checks(), stray.id: stray})
    with pytest.raises(BadRubric, match="criterion 'luck' has checks and no weight"):
        load(office(tmp_path, ""))
