"""What this machine has: which sandbox works, why not a better one, and what to install."""

from __future__ import annotations

import importlib.util
import platform
import shutil
import sys
from typing import Any

from autograder import __version__, messages
from autograder.errors import SandboxError
from autograder.records import TIERS, Limits
from autograder.sandbox import confine, jail
from autograder.sandbox.tiers import plan

_EXTRAS = {
    "nbgrader": "nbgrader",
    "pictures": "matplotlib",
    "cluster": "distributed",
    "author": "libcst",
    "postgres": "psycopg",
}


def examine() -> dict[str, Any]:
    """Return what this machine has, as plain data; starts a guest in every tier to see whether it holds."""
    tiers: dict[str, dict[str, Any]] = {}
    for tier in TIERS:
        try:
            found = plan(tier, Limits())
            tiers[tier] = {"works": True, "promises": messages.PROMISES[tier].en, "command": found.command[0]}
        except SandboxError as error:
            tiers[tier] = {
                "works": False,
                "why": _reason(str(error)),
                "do": messages.TO_HAVE[tier].en if tier in messages.TO_HAVE else "",
            }
    best = next((tier for tier in TIERS[:2] if tiers[tier]["works"]), None)
    return {
        "deepdrill": __version__,
        "python": platform.python_version(),
        "numpy": _version("numpy"),
        "pytest": _version("pytest"),
        "machine": jail.machine(),
        "landlock": confine.landlock_abi() if sys.platform == "linux" else 0,
        "bubblewrap": shutil.which("bwrap") or "not on the path",
        "tiers": tiers,
        "grade_uses": best,
        "extras": {extra: importlib.util.find_spec(module) is not None for extra, module in _EXTRAS.items()},
    }


def _version(name: str) -> str:
    from importlib import metadata

    return metadata.version(name)


def _reason(text: str) -> str:
    """Return why a tier does not work, out of the sentence that ``plan`` makes of it."""
    return text.partition("(")[2].rpartition("). `deepdrill")[0].partition(": ")[2] or text
