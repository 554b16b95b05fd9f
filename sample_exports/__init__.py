"""Invented people and their LinkedIn exports, each for a reason that README.md tells."""

from pathlib import Path

HERE = Path(__file__).parent

ZIPPED: Path = HERE / "Complete_LinkedInDataExport_06-15-2026.zip"
"""The export of `strong` as the archive that a member would download."""


def people() -> dict[str, Path]:
    """Each person's name with the folder of their export, which bears LinkedIn's archive name."""
    folders = sorted(HERE.glob("*/*_LinkedInDataExport_??-??-????"))
    return {folder.parent.name: folder for folder in folders}
