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
    units = {unit for argument in config.args for unit in _units_of(argument, config)}
    if not units:
        return
    if len(units) > 1:
        import pytest

        names = ", ".join(sorted(name for _, name in units))
        raise pytest.UsageError(f"plain pytest runs one unit's tests at a time, not {names}. Name one folder.")
    from autograder.sandbox.author import AuthorPlugin

    course, name = units.pop()
    config.pluginmanager.register(AuthorPlugin(config, course, name), "deepdrill-suite")


def _units_of(argument: str, config: pytest.Config) -> set[tuple[Path, str]]:
    """Return (course, unit name) of a path in ``exercises/NN_slug`` or ``solutions/NN_slug``, or of all below it."""
    path = (config.invocation_params.dir / argument.split("::")[0]).resolve()
    inside = [path] if path.name not in ("exercises", "solutions") else [p for p in path.iterdir() if p.is_dir()]
    folders = (folder for start in inside for folder in (start, *start.parents))
    return {
        (folder.parent.parent, folder.name)
        for folder in folders
        if _UNIT.fullmatch(folder.name)
        and folder.parent.name in ("exercises", "solutions")
        and (folder.parent.parent / "exercises" / folder.name).is_dir()
    }
