"""Reads a LinkedIn data export and judges, offline, how ready the profile is to be opened by an interviewer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from auditor.audit import audit_export

__version__ = "0.1.0"
__all__ = ["__version__", "audit_export"]


def __getattr__(name: str) -> Any:
    """Import the pipeline only when it is asked for, so that `import auditor` stays light."""
    if name == "audit_export":
        from auditor.audit import audit_export

        return audit_export
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
