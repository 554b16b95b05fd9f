"""`auditor redact`: make a smaller export to hand in, and say what was kept, reduced and dropped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli.screen import printable

if TYPE_CHECKING:
    from auditor.redact import Line
    from auditor.scorecard import Scorecard

WIDTH = 96
HEADINGS = {
    "kept": "Kept as they are",
    "reduced": "Kept in part",
    "marked": "Kept in name, without what was in them",
    "dropped": "Dropped",
}
EPILOG = """\b
Examples:
  auditor redact Complete_LinkedInDataExport_06-15-2026.zip -o safe.zip
  auditor run safe.zip                       the same report as before
\b
Exit status: 0 done; 2 the input cannot be used; 4 the zip could not be
written; 130 interrupted.
"""


@click.command("redact", epilog=EPILOG)
@click.argument("path", type=click.Path(path_type=Path, readable=False))
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(path_type=Path, dir_okay=False, readable=False),
    metavar="SAFE.zip",
    help="Write the smaller export here.",
)
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors.")
def redact_command(path: Path, *, output: Path, quiet: bool) -> None:
    """Make a smaller export to hand in: only what an audit reads.

    PATH is the zip that LinkedIn sent, or its extracted folder. Messages, contacts, e-mail addresses, phone numbers,
    logins and receipts stay behind; of connections, invitations, endorsements and posts only the days and what is your
    own. Recommendations that you received stay, with their authors' names, since an audit reads them, and so does
    Profile.csv, with an address or a birth date if you gave one. Afterwards both exports are audited, and any
    difference is said.
    """
    _refuse(path, output)
    from auditor.redact import redact
    from reports.disk import put

    made = redact(path)
    put(made.data, output)
    if quiet:
        return
    for line in _told(made.lines):
        click.echo(printable(line))
    click.echo(f"\nWritten: {printable(str(output))} ({len(made.data):,} bytes)")
    click.echo(click.wrap_text(_compared(path, output), width=WIDTH))


def _refuse(path: Path, output: Path) -> None:
    if output.suffix.lower() != ".zip":
        raise click.BadParameter(f"{output} should end in .zip.", param_hint="--output")
    if output.exists() and path.exists() and output.samefile(path):
        raise click.BadParameter("that is the export itself; choose another name.", param_hint="--output")


def _told(lines: Sequence[Line]) -> Iterator[str]:
    """A heading for each fate, and the files under it by what was done."""
    for fate, group in groupby(lines, key=lambda line: line.fate):
        yield f"\n{HEADINGS[fate.value]}"
        for particulars, same in groupby(group, key=lambda line: line.particulars):
            names = ", ".join(line.name for line in same)
            yield click.wrap_text(f"{names}: {particulars}", width=WIDTH, initial_indent="  ", subsequent_indent="    ")


def _compared(path: Path, output: Path) -> str:
    """Whether an audit of both says the same, and where it does not."""
    from auditor.audit import audit_export

    before, after = (audit_export(one) for one in (path, output))
    moved = differences(before, after)
    if not moved:
        return (
            "An audit of it says the same as one of the whole export: the same score, findings and next steps. Only "
            "the list of files differs, and the moment at which the account was made stays behind."
        )
    shown = "; ".join(moved)
    return f"An audit of it differs from one of the whole export in {shown}. Everything else is the same."


def differences(before: Scorecard, after: Scorecard) -> list[str]:
    """What two audits of one person say differently, but for what is dropped on purpose.

    That is the list of files, unreadable rows, and the moment of registration.
    """
    from msgspec.structs import replace

    moved = []
    if before.export.day != after.export.day:
        moved.append(f"the day ({before.export.day}, now {after.export.day})")
    if before.export.kind != after.export.kind:
        moved.append(f"the kind of download ({before.export.kind}, now {after.export.kind})")
    whom = [replace(card.subject, registered="") for card in (before, after)]
    if whom[0] != whom[1]:
        moved.append("name or career stage")
    old, new = ({one.check: one for group in card.criteria for one in group.findings} for card in (before, after))
    moved += [f"{check} ({old[check].outcome}, now {new[check].outcome})" for check in old if old[check] != new[check]]
    if before.score != after.score:
        moved.append(f"the score ({_said(before)}, now {_said(after)})")
    return moved


def _said(card: Scorecard) -> str:
    return f"{card.score.low:.1f} to {card.score.high:.1f}" if card.score.value is None else f"{card.score.value:.1f}"
