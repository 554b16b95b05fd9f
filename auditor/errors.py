"""The one tree of errors: each says what happened, where, and what to do."""

from __future__ import annotations


class AuditorError(Exception):
    """Something that the person at the keyboard can act on.

    `what` is a sentence without its full stop, `where` the path or key it is about, `remedy` what to do next;
    `str()` joins them into the one message that a person reads. `exit_code` is the process status (DESIGN.md 5).
    """

    exit_code = 2

    def __init__(self, what: str, *, where: str = "", remedy: str = "") -> None:
        super().__init__(what, where, remedy)
        self.what = what
        self.where = where
        self.remedy = remedy

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (type(self), self.what, self.where, self.remedy)

    def __str__(self) -> str:
        subject = f"{self.where}: " if self.where else ""
        remedy = f" {self.remedy}" if self.remedy else ""
        return f"{subject}{self.what}.{remedy}"


def _again(kind: type[AuditorError], what: str, where: str, remedy: str) -> AuditorError:
    """The same error in another process."""
    return kind(what, where=where, remedy=remedy)


class NotAnExport(AuditorError):
    """The path holds no LinkedIn data export: says what was found and how to get one."""


class UnsafeArchive(AuditorError):
    """The zip is encrypted, broken or larger than an export can be."""


class DifferentMembers(AuditorError):
    """Several exports or reports were given as one member's and are not provably so."""


class CannotCompare(AuditorError):
    """Two audits cannot be set side by side as they were given."""


class NotAReport(AuditorError):
    """The file is no JSON report that this version reads."""


class BadRubric(AuditorError):
    """A rubric file names an unknown check, does not add up, or is not valid TOML."""


class BadRoster(AuditorError):
    """A roster cannot be read, or no column of it says who is meant."""


class BadBrand(AuditorError):
    """An office's brand file cannot be read, or a setting of it cannot be used in a report."""


class BadKey(AuditorError):
    """The file given as the key of pseudonyms is none."""


class BadCohort(AuditorError):
    """The folder given as an earlier cohort's output holds none that this version reads."""


class FolderInUse(AuditorError):
    """Another run is writing into the folder that was named for the results."""


class BadAnswers(AuditorError):
    """An answers file asks what we do not know, or answers neither yes nor no."""


class NotAPhoto(AuditorError):
    """The path given as a photo holds no file that can be read."""


class ClusterFailed(AuditorError):
    """A cluster that was named does not answer, would be spoken to in the clear, or has workers of another kind."""


class UnknownCheck(AuditorError):
    """A check id that no check bears."""


class UnreadableTarget(AuditorError):
    """A job description cannot be read, is empty, or names nothing to look for."""


class PangoMissing(AuditorError):
    """WeasyPrint cannot load Pango, so no PDF can be written on this machine."""

    exit_code = 4


class OutputFailed(AuditorError):
    """A report could not be put on disk."""

    exit_code = 4
