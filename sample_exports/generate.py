"""Writes an invented cohort as students hand one in: `python -m sample_exports.generate 100 --seed 1 -o cohort`."""

from __future__ import annotations

import argparse
import csv
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from sample_exports.invented import COMPLETE, Person, invent
from sample_exports.tables import tables_of
from sample_exports.zipped import zip_like_linkedin

ROSTER = "roster.csv"
BROKEN_SHARE = 0.05
_CUT, _EMPTY = 0.6, b""


def write_cohort(folder: Path, count: int, *, seed: int = 1, broken: float = BROKEN_SHARE) -> Path:
    """Write `count` people's exports and a roster beneath `folder`, which is made, and give the folder back.

    Most are zips named by student id; some keep LinkedIn's own name in a folder of the student's, some are unpacked,
    some come as `.zip.zip`. A share of `broken` of them is cut short, empty, no export at all, or a half download.
    The same arguments give the same bytes.
    """
    folder.mkdir(parents=True, exist_ok=True)
    people = [invent(seed, number) for number in range(1, count + 1)]
    for person in people:
        chance = Random(f"{seed}/{person.number}/handed-in")  # noqa: S311 - people to test with, not secrets
        if chance.random() < broken:
            _hand_in_broken(folder, person, seed, chance)
        else:
            chance.choices(_WAYS, (70, 15, 10, 5))[0](folder, person, seed)
    _write_roster(folder.parent / f"{folder.name}-{ROSTER}", people)
    return folder


def archive_name(person: Person) -> str:
    """What LinkedIn calls the export, without an ending."""
    kind = "Complete" if person.kind == COMPLETE else "Basic"
    return f"{kind}_LinkedInDataExport_{person.day:%m-%d-%Y}"


def write_tables(folder: Path, person: Person, seed: int) -> Path:
    """The person's export as an unpacked folder below `folder`, bearing LinkedIn's name."""
    home = folder / archive_name(person)
    home.mkdir(parents=True, exist_ok=True)
    for name, text in tables_of(person, seed).items():
        (home / name).write_bytes(text.encode())
    return home


def _zipped(target: Path, person: Person, seed: int) -> Path:
    with TemporaryDirectory() as scratch:
        return zip_like_linkedin(write_tables(Path(scratch), person, seed), target)


def _by_id(folder: Path, person: Person, seed: int) -> None:
    _zipped(folder / f"{person.student_id}_export.zip", person, seed)


def _in_own_folder(folder: Path, person: Person, seed: int) -> None:
    own = folder / f"{person.last} {person.first}"
    own.mkdir(exist_ok=True)
    _zipped(own / f"{archive_name(person)} ({person.number}).zip", person, seed)


def _unpacked(folder: Path, person: Person, seed: int) -> None:
    write_tables(folder / person.student_id, person, seed)


def _twice_zipped_by_name(folder: Path, person: Person, seed: int) -> None:
    _zipped(folder / f"{person.first}-{person.number}-{archive_name(person)}.zip.zip", person, seed)


_WAYS: Sequence[Callable[[Path, Person, int], None]] = (_by_id, _in_own_folder, _unpacked, _twice_zipped_by_name)


def _hand_in_broken(folder: Path, person: Person, seed: int, chance: Random) -> None:
    target = folder / f"{person.student_id}_export.zip"
    whole = _zipped(target, person, seed).read_bytes()
    match chance.randrange(4):
        case 0:
            target.write_bytes(whole[: int(len(whole) * _CUT)])
        case 1:
            target.write_bytes(_EMPTY)
        case 2:
            target.write_bytes(b"%PDF-1.7\n%saved from a profile page\n")
        case _:
            target.rename(target.with_suffix(".zip.crdownload"))


def _write_roster(path: Path, people: Sequence[Person]) -> None:
    """Everybody, and one student in fifty who handed nothing in."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("Student ID", "First name", "Last name", "Programme", "Class year"))
        for one in people:
            writer.writerow((one.student_id, one.first, one.last, one.programme, one.class_year))
        for number in range(1, 1 + len(people) // 50):
            writer.writerow((f"S00{number:05d}", "Absent", f"Student {number}", people[0].programme, 2027))


def main() -> None:
    """The command: how many people, which seed, where to."""
    parser = argparse.ArgumentParser(prog="python -m sample_exports.generate", description=__doc__)
    parser.add_argument("count", type=int, help="how many people")
    parser.add_argument("--seed", type=int, default=1, help="another seed, other people (default: 1)")
    parser.add_argument("--broken", type=float, default=BROKEN_SHARE, help="share of broken ones (default: 0.05)")
    parser.add_argument("-o", "--output", type=Path, default=Path("cohort"), help="folder to make (default: cohort)")
    wanted = parser.parse_args()
    if wanted.output.exists():
        parser.error(f"{wanted.output} is there already; name another folder with -o")
    try:
        write_cohort(wanted.output, wanted.count, seed=wanted.seed, broken=wanted.broken)
    except BaseException:
        shutil.rmtree(wanted.output, ignore_errors=True)
        raise


if __name__ == "__main__":
    main()
