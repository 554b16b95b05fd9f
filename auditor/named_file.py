"""A file that somebody names beside an export, read whole within a bound, or one sentence of what is wrong with it."""

from __future__ import annotations

import os
import re
import stat
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from auditor.errors import AuditorError

_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


@dataclass(frozen=True, kw_only=True)
class NamedFile:
    """A kind of file: what people call it, what its errors are, and how large it may be, in bytes.

    `remedy` says where to get one, `spelling` how its TOML is written.
    """

    called: str
    error: type[AuditorError]
    largest: int
    remedy: str
    spelling: str = ""

    def read(self, path: Path) -> bytes:
        """All bytes of the file at `path`; never waits for a pipe.

        Raises `error` where it is not there, a folder, a pipe or a device, too large, or cannot be read.
        """
        try:
            with open(path, "rb", opener=_without_waiting) as file:
                if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                    remedy = "Save what comes out of it as a file, and name that."
                    raise self.error("this is a pipe or a device, not a file", where=str(path), remedy=remedy)
                data = file.read(self.largest + 1)
        except OSError as error:
            raise self._unread(error, path) from error
        if len(data) > self.largest:
            what = f"this file is larger than {_size(self.largest)}, far more than {self.called}"
            raise self.error(what, where=str(path), remedy=self.remedy)
        return data

    def toml(self, path: Path) -> dict[str, Any]:
        """What the TOML file at `path` says; raises as `read`, and for what is no UTF-8 or no TOML, naming the line."""
        data, where = self.read(path), str(path)
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            raise self.error(f"line {line} is no text in UTF-8", where=where, remedy="Save it as UTF-8.") from error
        try:
            return tomllib.loads(text)
        except (ValueError, RecursionError) as error:
            raise self.error(_misspelt(text, error), where=where, remedy=self.spelling) from error

    def _unread(self, error: OSError, path: Path) -> AuditorError:
        """The sentence for what the system refused."""
        if path.is_dir():
            what, remedy = f"this is a folder, not {self.called}", "Name the file in it."
        elif isinstance(error, FileNotFoundError):
            what, remedy = "there is no such file", self.remedy
        else:
            what = f"this file cannot be read ({error.strerror or type(error).__name__})"
            remedy = "Check its permissions, or copy it somewhere else."
        return self.error(what, where=str(path), remedy=remedy)


def _without_waiting(path: str, flags: int) -> int:
    """Open, and do not wait for somebody who writes into a pipe."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _size(count: int) -> str:
    return f"{count // 1_000_000} MB" if count >= 1_000_000 else f"{count // 1_000} kB"


def _misspelt(text: str, error: Exception) -> str:
    """What is wrong with the TOML, and in which line; of what only its end shows, the last line is named."""
    if isinstance(error, RecursionError):
        return "this is no valid TOML: its brackets are nested too deep"
    if not isinstance(error, tomllib.TOMLDecodeError):
        return "this is no valid TOML: a number in it is longer than any"
    told = str(error)
    place = _PLACE.search(told)
    if place is None:
        return f"this is no valid TOML: {told}"
    last = text.rstrip().count("\n") + 1
    where = f"line {place[1]}, column {place[2]}" if place[1] else f"line {last}, at its end"
    return f"this is no valid TOML: {where}: {_PLACE.sub('', told)}"
