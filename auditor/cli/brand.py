"""`auditor brand`: an office's look for its reports, made and checked."""

from __future__ import annotations

from pathlib import Path

import click

from auditor.cli.screen import printable

WIDTH = 88


@click.group("brand")
def brand_command() -> None:
    """Give reports your office's logo, colour and words: make the file for it, or check it."""


@brand_command.command("new")
@click.argument("file", default="office.toml", type=click.Path(path_type=Path, readable=False))
@click.option("--force", is_flag=True, help="Write a fresh file over one that is there.")
def new(*, file: Path, force: bool) -> None:
    """Write a brand file (office.toml) to fill in, with every setting explained."""
    from reports.brand import EXAMPLE
    from reports.disk import put

    if file.suffix != ".toml":
        raise click.BadParameter(f"{file} should end in .toml.", param_hint="FILE")
    if file.exists() and not force:
        raise click.UsageError(f"{file} is there already; name another, or say --force.")
    put(EXAMPLE.encode(), file)
    click.echo(f"Written: {printable(str(file))}. Fill it in, then: auditor brand check {printable(str(file))}")


@brand_command.command("check")
@click.argument("file", type=click.Path(path_type=Path, readable=False))
def check(*, file: Path) -> None:
    """Check a brand file: its settings, its logo, and whether its colours can be read on light and dark ground.

    Ends with status 2 where something is wrong, and says what would do.
    """
    from reports.brand import load_brand
    from reports.contrast import on_dark, on_light

    brand = load_brand(file)
    lines = [
        ("logo", "read, and written anew" if brand.logo else "none"),
        ("accent", f"{brand.accent}, contrast {_ratio(on_light(brand.accent))} on light ground"),
        ("on dark", f"{brand.accent_on_dark}, contrast {_ratio(on_dark(brand.accent_on_dark))} on dark ground"),
        ("contact", brand.contact or "none"),
        ("appointment", brand.appointment or "none"),
        ("introduction", brand.introduction or "none"),
        ("closing", brand.closing or "none"),
        ("notes", "a box on paper" if brand.notes else "no box"),
    ]
    click.echo(click.style(f"{brand.name}: this brand can be used.", bold=True))
    for label, value in lines:
        first = f"  {label:<13}"
        click.echo(click.wrap_text(value, width=WIDTH, initial_indent=first, subsequent_indent=" " * len(first)))
    click.echo(f"Use it: auditor run EXPORT --brand {printable(str(file))}")


def _ratio(contrast: float) -> str:
    """Rounded down, so that it never claims more than there is."""
    return f"{int(contrast * 10) / 10} to 1"
