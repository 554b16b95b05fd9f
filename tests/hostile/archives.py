"""Hostile archives, made on the spot, and what must come of each: the report of the plain export, or one sentence."""

from __future__ import annotations

import io
import os
import random
import stat
import struct
import warnings
import zipfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.export.making import ARCHIVE, SKILLS, TRIO, folder, profile, zipped

LOCAL, CENTRAL, END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
FILES: Mapping[str, bytes | str] = {**TRIO, "Profile.csv": profile(), "Skills.csv": SKILLS}
READ = ""
"""Where this is expected, the report says the same as that of `plain`."""
DAMAGED = "this file of the zip is damaged"
OVERLAPS_ARE_SEEN = hasattr(zipfile.ZipInfo("x"), "_end_offset")
"""Python's zipfile of 2024 and later refuses entries that reach into one another before we do."""

Maker = Callable[[Path], Path]
MADE: dict[str, tuple[Maker, str]] = {}
"""By what it is: how it is made in an empty folder, and how the sentence goes on that refuses it."""


def hostile(expected: str) -> Callable[[Maker], Maker]:
    """Take a maker up under its name, with what must come of it."""

    def taken(maker: Maker) -> Maker:
        MADE[maker.__name__] = (maker, expected)
        return maker

    return taken


def _zip(where: Path, files: Mapping[str, bytes | str], name: str = f"{ARCHIVE}.zip") -> Path:
    return zipped(where / name, files)


def _patched(path: Path, signature: bytes, offset: int, value: bytes, *, name: bytes = b"Profile.csv") -> Path:
    """The zip with bytes changed in the header of this kind that bears a name."""
    data = bytearray(path.read_bytes())
    length = 30 if signature == LOCAL else 46
    start = data.find(signature)
    while start >= 0:
        if data[start + length : start + length + len(name)] == name:
            data[start + offset : start + offset + len(value)] = value
        start = data.find(signature, start + 4)
    path.write_bytes(data)
    return path


@hostile(READ)
def plain(where: Path) -> Path:
    return _zip(where, FILES)


@hostile("Profile.csv: expands to far more than LinkedIn would write there")
def flat_bomb(where: Path) -> Path:
    return _zip(where, {**FILES, "Profile.csv": b"First Name\n" + b"a" * 20_000_000})


@hostile("Profile.csv: expands to far more than LinkedIn would write there")
def nested_bomb(where: Path) -> Path:
    inner = flat_bomb(where / "inner").read_bytes()
    return _zip(where, {f"{ARCHIVE}.zip": inner})


@hostile("expands to far more than LinkedIn would write there")
def nested_zip_that_is_a_bomb_itself(where: Path) -> Path:
    return _zip(where, {"export.zip": b"PK\x03\x04" + bytes(20_000_000)})


@hostile("holds no file of LinkedIn's data export, only 2.zip")
def zips_in_zips_in_zips(where: Path) -> Path:
    data = plain(where / "inner").read_bytes()
    for depth in range(3):
        data = _zip(where / str(depth), {f"{depth}.zip": data}).read_bytes()
    return _zip(where, {"3.zip": data})


@hostile(DAMAGED if OVERLAPS_ARE_SEEN else "the files that an audit needs expand to more than 256 MiB together")
def overlapping_entries(where: Path) -> Path:
    """Each file quotes the header of the next and shares its bytes (Fifield, A better zip bomb, USENIX WOOT 2019)."""
    varied = random.Random(7)  # noqa: S311 - so that it packs worse than the limit of proportion
    body = b"".join(varied.randbytes(24).hex().encode() + b"\n" * 4_048 for _ in range(14_000))
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed, before = packer.compress(body) + packer.flush(), b""
    entries: list[tuple[bytes, bytes, int]] = []
    for name in (b"Skills.csv", b"Profile.csv", b"Positions.csv", b"Education.csv", b"Courses.csv", b"Honors.csv"):
        check, size = zlib.crc32(body, zlib.crc32(before)), len(before) + len(body)
        sizes = struct.pack("<HHHIII", 8, 0, 0x5CCF, check, len(packed), size)
        header = LOCAL + struct.pack("<HH", 20, 0) + sizes + struct.pack("<HH", len(name), 0) + name
        entries.append((name, sizes, len(packed)))
        packed = struct.pack("<BHH", 0, len(header), len(header) ^ 0xFFFF) + header + packed
        before = header + before
    data, central = packed[5:], b""
    for name, sizes, behind in entries:
        offset = len(data) - behind - 30 - len(name)
        central += CENTRAL + struct.pack("<HHH", 20, 20, 0) + sizes
        central += struct.pack("<HHHHHII", len(name), 0, 0, 0, 0, 0, offset) + name
    end = END + struct.pack("<HHHHIIH", 0, 0, len(entries), len(entries), len(central), len(data), 0)
    return _written(where, data + central + end)


def _written(where: Path, data: bytes, name: str = f"{ARCHIVE}.zip") -> Path:
    (where / name).write_bytes(data)
    return where / name


def _headers_alone(where: Path, count: int) -> Path:
    """A table of contents without any body, 46 bytes and a name to a member."""
    header = struct.pack("<HHHHHHIIIHHHHHII", 20, 20, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0)
    central = b"".join(CENTRAL + header + b"%06d" % number for number in range(count))
    end = END + struct.pack("<HHHHIIH", 0, 0, count & 0xFFFF, count & 0xFFFF, len(central), 0, 0)
    return _written(where, central + end)


@hostile("this zip holds more than 10,000 files, as no export does")
def eighty_thousand_members(where: Path) -> Path:
    return _headers_alone(where, 80_000)


@hostile("the zip's table of contents is larger than 4 MiB")
def a_hundred_thousand_members(where: Path) -> Path:
    return _headers_alone(where, 100_000)


@hostile("this folder holds more than 10,000 files, far more than an export")
def a_folder_of_eleven_thousand(where: Path) -> Path:
    export = folder(where / ARCHIVE, FILES)
    for number in range(11_000):
        (export / f"{number:05}.txt").touch()
    return export


def _moved(where: Path, prefix: str) -> Path:
    """The plain export under names that lead elsewhere; LinkedIn's own name stays in that of the zip."""
    return _zip(where, {f"{prefix}{name}": content for name, content in FILES.items()})


@hostile(READ)
def names_that_climb(where: Path) -> Path:
    return _moved(where, "../../../")


@hostile(READ)
def absolute_names(where: Path) -> Path:
    return _moved(where, "/tmp/hostile/")  # noqa: S108 - nothing may be written there


@hostile(READ)
def absolute_names_of_windows(where: Path) -> Path:
    return _moved(where, "C:\\Windows\\")


@hostile(READ)
def device_names(where: Path) -> Path:
    return _zip(where, {"AUX/" + name: content for name, content in FILES.items()} | {"CON": "x", "NUL.csv": "x"})


@hostile(READ)
def names_with_nul(where: Path) -> Path:
    path = _zip(where, {name + "?.exe": content for name, content in FILES.items()})
    return _written(where, path.read_bytes().replace(b".csv?.exe", b".csv\0.exe"))


@hostile(READ)
def names_that_steer_a_terminal(where: Path) -> Path:
    strange = {"\x1b]0;owned\x07\x1b[2J.csv": "x", "\u202evsc.exe": "x", "a\nb\rc.csv": "x", "\x9b31m.csv": "x"}
    return _zip(where, {**strange, **FILES})


@hostile(READ)
def names_in_no_encoding(where: Path) -> Path:
    path = _zip(where, {**FILES, "strange.txt": "x"})
    return _written(where, path.read_bytes().replace(b"strange.txt", b"\xff\xfe\x80\x81\xc3\x28e.txt"))


@hostile("this zip is cut short or damaged")
def names_that_claim_an_encoding_and_are_not_in_it(where: Path) -> Path:
    path = _patched(_zip(where, {**FILES, "strange.txt": "x"}), CENTRAL, 8, b"\0\x08", name=b"strange.txt")
    return _written(where, path.read_bytes().replace(b"strange.txt", b"\xff\xfe\x80\x81\xc3\x28e.txt"))


@hostile(READ)
def names_of_60000_characters(where: Path) -> Path:
    return _zip(where, {**FILES, "n" * 60_000 + ".csv": "x", "n/" * 30_000 + "Skills.csv": "x"})


@hostile(READ)
def names_twice(where: Path) -> Path:
    path = where / f"{ARCHIVE}.zip"
    with warnings.catch_warnings(), zipfile.ZipFile(path, "w") as archive:
        warnings.simplefilter("ignore")
        for first in ("Somebody", "Else"):
            archive.writestr("Profile.csv", profile(first))
        for name, content in FILES.items():
            archive.writestr(name, content)
    return path


@hostile(READ)
def links_in_a_zip(where: Path) -> Path:
    path = _zip(where, FILES)
    with zipfile.ZipFile(path, "a") as archive:
        for name in ("Courses.csv", "Honors.csv", "Languages.csv"):
            link = zipfile.ZipInfo(name, (2026, 6, 15, 9, 0, 0))
            link.external_attr = (stat.S_IFLNK | 0o777) << 16
            archive.writestr(link, "/etc/passwd")
    return path


@hostile(READ)
def links_in_a_folder(where: Path) -> Path:
    export = folder(where / ARCHIVE, FILES)
    (export / "Courses.csv").symlink_to("/etc/passwd")
    (export / "Honors.csv").symlink_to(export / "nothing")
    (export / "Languages.csv").symlink_to("Languages.csv")
    (export / "Jobs").symlink_to("/")
    return export


@hostile(READ)
def a_folder_that_is_a_loop(where: Path) -> Path:
    export = folder(where / ARCHIVE, FILES)
    (export / "Jobs").symlink_to(export, target_is_directory=True)
    (export / "up").symlink_to("..", target_is_directory=True)
    return export


@hostile(READ)
def a_folder_deeper_than_any(where: Path) -> Path:
    export = folder(where / ARCHIVE, FILES)
    deep = export.joinpath(*["d" * 200] * 15)
    deep.mkdir(parents=True)
    (deep / "Skills.csv").write_text("Name\nNever read\n", "utf-8")
    return export


@hostile(READ)
def names_in_a_folder_that_are_no_text(where: Path) -> Path:
    export = folder(where / ARCHIVE, FILES)
    for name in (b"\xff\xfe.csv", b"\x1b[31m.csv", b"a\nb.csv", "\u202evsc.exe".encode()):
        with open(os.fsencode(export) + b"/" + name, "wb") as file:  # noqa: PTH123 - a name that is bytes
            file.write(b"x")
    return export


@hostile("this is neither a file nor a folder")
def a_named_pipe(where: Path) -> Path:
    os.mkfifo(where / f"{ARCHIVE}.zip")
    return where / f"{ARCHIVE}.zip"


@hostile(READ)
def a_named_pipe_in_a_folder(where: Path) -> Path:
    export = folder(where / ARCHIVE, FILES)
    os.mkfifo(export / "Courses.csv")
    os.mkfifo(export / "messages.csv")
    return export


@hostile("this is neither a file nor a folder")
def a_device(where: Path) -> Path:
    (where / f"{ARCHIVE}.zip").symlink_to("/dev/zero")
    return where / f"{ARCHIVE}.zip"


@hostile("this zip is encrypted")
def encrypted(where: Path) -> Path:
    path = _patched(_zip(where, FILES), CENTRAL, 8, b"\x01\0")
    return _patched(path, LOCAL, 6, b"\x01\0")


@hostile("this zip is cut short or damaged")
def cut_short(where: Path) -> Path:
    return _written(where, _zip(where, FILES).read_bytes()[:-40])


@hostile("Profile.csv: this file of the zip is")
def a_size_that_is_too_small(where: Path) -> Path:
    return _patched(_zip(where, FILES), CENTRAL, 24, struct.pack("<I", 3))


@hostile("Profile.csv: this file of the zip is")
def a_size_that_is_too_large(where: Path) -> Path:
    return _patched(_zip(where, FILES), CENTRAL, 24, struct.pack("<I", 0x7FFFFFFF))


@hostile(f"Profile.csv: {DAMAGED}" if OVERLAPS_ARE_SEEN else READ)
def a_packed_size_that_is_too_large(where: Path) -> Path:
    return _patched(_zip(where, FILES), CENTRAL, 20, struct.pack("<I", 0x7FFFFFFF))


@hostile("Profile.csv: this file of the zip is damaged")
def a_checksum_that_is_wrong(where: Path) -> Path:
    return _patched(_zip(where, FILES), CENTRAL, 16, b"\x01\x02\x03\x04")


@hostile("Profile.csv: this file of the zip is damaged")
def an_offset_beyond_the_end(where: Path) -> Path:
    return _patched(_zip(where, FILES), CENTRAL, 42, struct.pack("<I", 0x7FFFFFFF))


@hostile(READ)
def zip64(where: Path) -> Path:
    path = where / f"{ARCHIVE}.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in FILES.items():
            with archive.open(zipfile.ZipInfo(name, (2026, 6, 15, 9, 0, 0)), "w", force_zip64=True) as entry:
                entry.write(content.encode() if isinstance(content, str) else content)
    return path


@hostile("Profile.csv: this file of the zip is")
def zip64_sizes_beyond_all(where: Path) -> Path:
    path = _patched(_zip(where, FILES), CENTRAL, 20, b"\xff" * 8)
    data = path.read_bytes()
    extra = struct.pack("<HHQQ", 1, 16, 1 << 62, 1 << 62)
    start = data.rindex(b"Profile.csv")
    data = data[: start + 11] + extra + data[start + 11 :]
    data = data[: start - 16] + struct.pack("<H", len(extra)) + data[start - 14 :]
    end = data.rindex(END)
    length = struct.unpack_from("<I", data, end + 12)[0] + len(extra)
    return _written(where, data[: end + 12] + struct.pack("<I", length) + data[end + 16 :])


@hostile("Profile.csv: this file is packed in a way that LinkedIn does not use")
def packed_in_an_unknown_way(where: Path) -> Path:
    return _patched(_zip(where, FILES), CENTRAL, 10, struct.pack("<H", 99))


@hostile("Profile.csv: this file is packed in a way that LinkedIn does not use")
def packed_with_lzma(where: Path) -> Path:
    path = where / f"{ARCHIVE}.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as archive:
        for name, content in FILES.items():
            archive.writestr(name, content)
    return path


@hostile("this zip is cut short or damaged")
def four_letters_and_noise(where: Path) -> Path:
    return _written(where, LOCAL + random.Random(7).randbytes(100_000))  # noqa: S311 - noise


@hostile(READ)
def bytes_before_and_behind(where: Path) -> Path:
    """As of a self-extracting zip, which begins otherwise, a comment in which another zip's end stands."""
    data = io.BytesIO(_zip(where, FILES).read_bytes())
    with zipfile.ZipFile(data, "a") as archive:
        archive.comment = b"comment " + b"PK\x05\x07" + b"c" * 60_000
    return _written(where, data.getvalue())


@hostile(READ)
def a_name_that_is_no_text_and_steers(where: Path) -> Path:
    return plain(where).rename(where / os.fsdecode(f"=cmd \x1b[31m<b>\u202e {ARCHIVE} ".encode() + b"\n\xff\xfe.zip"))
