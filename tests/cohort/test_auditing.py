"""Phase two: who gets a report, and where a score stands where the office wants that told."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from auditor.scorecard import Scorecard, Standing
from sample_exports.generate import write_cohort
from tests.cohort.test_run import cohort_of, done, tree

COUNT = 6


@pytest.fixture(scope="module")
def handed_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_cohort(tmp_path_factory.mktemp("in") / "handed", COUNT, seed=21, broken=0)


def cards(out: Path) -> dict[str, Scorecard]:
    reports = (out / "reports").glob("*.json")
    return {path.stem: msgspec.json.decode(path.read_bytes(), type=Scorecard) for path in reports}


def test_without_being_asked_no_report_compares(handed_in: Path, tmp_path: Path) -> None:
    done(handed_in, tmp_path, formats=("json",))
    assert {card.score.standing for card in cards(tmp_path).values()} == {None}


def test_each_report_tells_where_its_score_stands(handed_in: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done(handed_in, out, formats=("html", "json"), percentiles=True)
    rows = {row.reference: row for row in cohort_of(out).students}
    scores = [row.score for row in rows.values() if row.score is not None]
    for reference, card in cards(out).items():
        row = rows[reference]
        if row.score is None or row.percentile is None:
            assert card.score.standing is None
        else:
            assert card.score.standing == Standing(percentile=row.percentile, scores=len(scores))
            page = (out / "reports" / f"{reference}.html").read_text(encoding="utf-8")
            assert f"Of the {len(scores)} scores in your cohort, {int(row.percentile + 1e-9)}%" in page
    before = tree(out)
    assert done(handed_in, out, formats=("html", "json"), percentiles=True).made == 0
    assert tree(out) == before
    assert done(handed_in, out, formats=("html", "json")).made == len(scores)


def test_a_newcomer_moves_the_others_and_their_reports_follow(handed_in: Path, tmp_path: Path) -> None:
    done(handed_in, tmp_path / "a", formats=("json",), percentiles=True, min_cell=1)
    more = write_cohort(tmp_path / "in", COUNT, seed=21, broken=0)
    first = next(path for path in sorted(more.iterdir()) if path.suffix == ".zip")
    data = first.read_bytes()
    first.unlink()
    done(more, tmp_path / "b", formats=("json",), percentiles=True, min_cell=1)
    first.write_bytes(data)
    assert done(more, tmp_path / "b", formats=("json",), percentiles=True, min_cell=1).made > 1
    assert tree(tmp_path / "a") == tree(tmp_path / "b")


def test_a_small_cohort_points_at_nobody(handed_in: Path, tmp_path: Path) -> None:
    done(handed_in, tmp_path, formats=("json",), percentiles=True, min_cell=COUNT + 1)
    assert {card.score.standing for card in cards(tmp_path).values()} == {None}
