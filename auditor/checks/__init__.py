"""Every check: one folder a criterion, one file a check, found by looking."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module

from auditor.check import Check


@cache
def all_checks() -> dict[str, Check]:
    """Each check by its id, criteria and checks in the order of their file names.

    A module whose name begins with an underscore is shared by its folder and holds no check.
    """
    found: dict[str, Check] = {}
    for folder in pkgutil.iter_modules(__path__, f"{__name__}."):
        package = import_module(folder.name)
        for module in pkgutil.iter_modules(package.__path__, f"{folder.name}."):
            name = module.name.rpartition(".")[2]
            if not name.startswith("_"):
                check: Check = getattr(import_module(module.name), name)
                found[check.id] = check
    return found
