"""A whole run: what is found, read, written and remembered, and what never leaves an export."""

from __future__ import annotations

import csv
import errno
import shutil
from concurrent.futures import ThreadPoolExecutor
from io import StringIO
from pathlib import Path
from typing import Any

import msgspec
import pytest

import auditor
from auditor.cohort.finding.roster import Entry
from auditor.cohort.order import Order, Tally
from auditor.cohort.pile import Pile
from auditor.cohort.reporting.work import Asked
from auditor.cohort.results.table import Cohort
from auditor.cohort.run import run
from auditor.cohort.summing import earlier
from auditor.cohort.working.workforce import Workforce
from auditor.errors import BadCohort, NotAnExport, OutputFailed
from auditor.rubric import load
from sample_exports.generate import write_cohort
from tests.cohort.handing_in import tables, unpacked, whole, zipped


class Silent:
    """A watch that keeps what it is told."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.steps = 0

    def begin(self, what: str, total: int) -> None:
        self.said.append(f"{what} {total}")

    def step(self) -> None:
        self.steps += 1

    def say(self, line: str) -> None:
        self.said.append(line)


def asked(**facts: Any) -> Asked:
    return Asked(**({"rubric": load(), "formats": ("html",), "paper": "a4"} | facts))


def done(folder: Path, out: Path, *, watch: Silent | None = None, pseudonyms: bool = False, **facts: Any) -> Tally:
    formats = facts.pop("formats", ("html",))
    order = Order(folder=folder, out=out, asked=asked(formats=formats, pseudonyms=pseudonyms), **facts)
    with Workforce(lambda: ThreadPoolExecutor(1), 1) as workforce:
        return run(order, workforce, watch or Silent())


def tree(out: Path) -> dict[str, bytes]:
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in sorted(out.rglob("*")) if path.is_file()}


def cohort_of(out: Path) -> Cohort:
    return earlier(out)


def manifest(out: Path) -> dict[str, dict[str, str]]:
    text = (out / "manifest.csv").read_text(encoding="utf-8-sig")
    return {row["file"]: row for row in csv.DictReader(StringIO(text))}


@pytest.fixture(scope="module")
def handed_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = write_cohort(tmp_path_factory.mktemp("in") / "handed", 8, seed=3, broken=0)
    (folder / "cut.zip").write_bytes(b"PK\x03\x04 cut")
    (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    return folder


def test_everything_handed_in_is_accounted_for(handed_in: Path, tmp_path: Path) -> None:
    watch = Silent()
    tally = done(handed_in, tmp_path / "out", watch=watch)
    assert (tally.read, tally.made, tally.failed, tally.strays) == (8, 8, 1, 1)
    assert watch.steps == 9 + 1 + 8 + 1
    assert any(line.startswith("cut.zip: ") for line in watch.said)
    lines = manifest(tmp_path / "out")
    assert len(lines) == 10
    assert lines["cut.zip"]["outcome"] == "failed"
    assert lines["photo.jpg"]["outcome"] == "not-an-export"
    cohort = cohort_of(tmp_path / "out")
    assert [row.reference for row in cohort.students] == sorted(row.reference for row in cohort.students)
    for row in cohort.students:
        assert (tmp_path / "out" / row.links["html"]).is_file()
    assert {one.file for one in cohort.unread} == {"cut.zip", "photo.jpg"}


def test_a_second_run_does_nothing_over_and_gives_the_same_bytes(handed_in: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done(handed_in, out)
    before = tree(out)
    tally = done(handed_in, out)
    assert (tally.read, tally.made) == (8, 0)
    assert tree(out) == before
    assert done(handed_in, out, fresh=True).made == 8
    assert tree(out) == before
    assert tree(out) == _tree_of_another_run(handed_in, tmp_path / "elsewhere")


def _tree_of_another_run(folder: Path, out: Path) -> dict[str, bytes]:
    done(folder, out)
    return tree(out)


def test_only_what_changed_or_is_gone_is_done_again(tmp_path: Path) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    for name, first in (("a", "Ada"), ("b", "Ben"), ("c", "Cid")):
        zipped(folder / f"{name}.zip", tables(first, "Holm"))
    done(folder, out)
    zipped(folder / "a.zip", tables("Ada", "Holm", headline="Head baker"))
    (folder / "c.zip").unlink()
    assert done(folder, out).made == 1
    assert len(list((out / "reports").iterdir())) == len(cohort_of(out).students) == 2
    next((out / "reports").iterdir()).unlink()
    assert done(folder, out).made == 1
    assert done(folder, out, formats=("html", "json")).made == 2


def test_travelling_exports_and_reports_written_elsewhere_give_the_same_bytes(handed_in: Path, tmp_path: Path) -> None:
    done(handed_in, tmp_path / "a")
    done(handed_in, tmp_path / "b", travels=True)
    done(handed_in, tmp_path / "c", written_there=True)
    assert tree(tmp_path / "a") == tree(tmp_path / "b") == tree(tmp_path / "c")


def test_the_roster_names_programmes_and_who_is_missing(tmp_path: Path) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    zipped(folder / "S123456.zip", tables("Ada", "Holm"))
    zipped(folder / "S123456" / "old.zip", tables("Ada", "Holm", registered="1/1/20, 1:00 PM"))
    zipped(folder / "x.zip", tables("Nobody", "Known"))
    zipped(folder / "S666666.zip", {"notes.txt": "no export"})
    ids = ("S123456", "S666666", "S777777")
    roster = [Entry(row=row, id=known, programme="BSc", year="2027") for row, known in enumerate(ids, start=1)]
    tally = done(folder, out, roster=Pile(roster))
    assert (tally.read, tally.missing, tally.unmatched, tally.older) == (2, 1, 1, 1)
    cohort = cohort_of(out)
    by_reference = {row.reference: row for row in cohort.students}
    assert by_reference["S123456"].programme == "BSc"
    assert [one.reference for one in cohort.missing] == ["S777777"]
    assert manifest(out)["x.zip"]["reason"] == "matches nobody on the roster"
    assert (out / "reports" / "S123456.html").is_file()


def test_an_earlier_run_is_compared_with(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    person, files = whole(1)
    zipped(folder / "a.zip", files)
    done(folder, tmp_path / "before")
    zipped(folder / "a.zip", files | {"Skills.csv": "Name\nBaking\n"})
    done(folder, tmp_path / "after", previous=tmp_path / "before")
    (then,), (now,) = cohort_of(tmp_path / "before").students, cohort_of(tmp_path / "after").students
    assert person.richness > 0
    assert now.previous == then.score is not None


def test_results_of_other_people_are_not_swept_away_by_a_slip(tmp_path: Path) -> None:
    zipped(tmp_path / "in" / "a.zip", tables("Ada"))
    zipped(tmp_path / "other" / "b.zip", tables("Ben"))
    done(tmp_path / "in", tmp_path / "out")
    before = tree(tmp_path / "out")
    with pytest.raises(BadCohort, match="another cohort"):
        done(tmp_path / "other", tmp_path / "out")
    assert tree(tmp_path / "out") == before
    done(tmp_path / "other", tmp_path / "out", fresh=True)
    assert len(list((tmp_path / "out" / "reports").iterdir())) == 1


def test_nothing_handed_in_is_an_error_and_nothing_readable_is_a_manifest(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    with pytest.raises(NotAnExport, match="no export beneath"):
        done(tmp_path / "in", tmp_path / "out")
    (tmp_path / "in" / "a.zip").write_bytes(b"")
    assert done(tmp_path / "in", tmp_path / "out").read == 0
    assert set(manifest(tmp_path / "out")) == {"a.zip", "photo.jpg"}
    assert not (tmp_path / "out" / "cohort.json").exists()


def test_what_opens_and_holds_nothing_to_judge_is_one_line(tmp_path: Path) -> None:
    zipped(tmp_path / "in" / "a.zip", tables())
    zipped(tmp_path / "in" / "b.zip", {"Reactions.csv": "Date,Type,Link\n2026-06-01 10:00:00,LIKE,x\n"})
    tally = done(tmp_path / "in", tmp_path / "out")
    assert (tally.read, tally.failed) == (1, 1)
    line = manifest(tmp_path / "out")["b.zip"]
    assert line["outcome"] == "failed"
    assert "starts from Profile.csv" in line["reason"]


def test_a_full_disk_is_one_sentence_and_loses_nothing(
    handed_in: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from reports import disk

    room = iter(range(4))
    rename = Path.replace

    def filling_up(path: Path, target: Path) -> Path:
        if next(room, None) is None:
            raise OSError(errno.ENOSPC, "No space left on device")
        return rename(path, target)

    monkeypatch.setattr(disk.Path, "replace", filling_up)
    with pytest.raises(OutputFailed, match="No space left"):
        done(handed_in, tmp_path / "out")
    monkeypatch.undo()
    kept = tree(tmp_path / "out")
    assert len(kept.keys() - {".resume/lock"}) == 4
    assert not any(name.endswith(".part") for name in kept)
    assert done(handed_in, tmp_path / "out").made == 6
    assert tree(tmp_path / "out") == _tree_of_another_run(handed_in, tmp_path / "elsewhere")


def test_a_place_that_cannot_be_made_is_said(handed_in: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OutputFailed, match="cannot be made"):
        done(handed_in, tmp_path / "file" / "out")


def test_results_inside_the_folder_are_not_taken_for_exports(tmp_path: Path) -> None:
    unpacked(tmp_path / "in" / "ada", tables())
    for _ in range(2):
        assert done(tmp_path / "in", tmp_path / "in" / "out").strays == 0


def test_a_record_that_another_version_wrote_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    zipped(tmp_path / "in" / "a.zip", tables())
    done(tmp_path / "in", tmp_path / "out")
    monkeypatch.setattr(auditor, "__version__", "9.9.9")
    assert done(tmp_path / "in", tmp_path / "out").made == 1
    shutil.rmtree(tmp_path / "out")
    assert msgspec.json.decode(msgspec.json.encode(asked()), type=Asked).paper == "a4"
