"""The pytest entry point: lets an author debug a suite with plain pytest, and does nothing outside a course.

pytest solutions/04_activations --submission mine.py
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest

_UNIT = re.compile(r"\d\d_[a-z0-9_]+")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options of an author."""
    group = parser.getgroup("deepdrill")
    group.addoption(
        "--submission", metavar="PATH", help="learner file to run a unit's suite on (default: the solution)"
    )
    group.addoption("--salt", default="", metavar="TEXT", help="salt of a suite's random inputs")
    group.addoption("--sandbox", default="plain", metavar="TIER", help="sandbox tier for --submission (default: plain)")


def pytest_configure(config: pytest.Config) -> None:
    """Register the fixtures when the tests asked for are a unit's."""
    unit = next((unit for argument in config.args if (unit := _unit_of(argument, config))), None)
    if unit is None:
        return
    from autograder.sandbox.author import AuthorPlugin

    course, name = unit
    config.pluginmanager.register(AuthorPlugin(config, course, name), "deepdrill-suite")


def _unit_of(argument: str, config: pytest.Config) -> tuple[Path, str] | None:
    """Return (course, unit name) of a path inside ``exercises/NN_slug`` or ``solutions/NN_slug``."""
    path = (config.invocation_params.dir / argument.split("::")[0]).resolve()
    for folder in (path, *path.parents):
        if _UNIT.fullmatch(folder.name) and folder.parent.name in ("exercises", "solutions"):
            course = folder.parent.parent
            return (course, folder.name) if (course / "exercises" / folder.name).is_dir() else None
    return None
