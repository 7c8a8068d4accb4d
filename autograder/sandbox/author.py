"""Plain ``pytest`` over one unit, for its author: the same fixtures, one submission, pytest's own reports."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.course import Unit
from autograder.errors import DeepdrillError
from autograder.mistakes import laid_over
from autograder.records import TIERS, Limits
from autograder.sandbox.calls import TestEnded
from autograder.sandbox.markers import check_specs, read_specs
from autograder.sandbox.standin import handle
from autograder.sandbox.starter import Zygote
from autograder.sandbox.suite import SuitePlugin
from autograder.sandbox.tiers import plan
from autograder.sandbox.wall import Wall


class AuthorPlugin(SuitePlugin):
    """The suite's fixtures for one file given on pytest's command line."""

    def __init__(self, config: pytest.Config, course: Path, unit: str) -> None:
        super().__init__(str(config.getoption("--salt")))
        slug = unit[3:]
        self._options = config
        given = config.getoption("--submission")
        path = Path(str(given)) if given else course / "solutions" / unit / f"{slug}.py"
        if not path.is_file():
            raise pytest.UsageError(f"{path} is no file; give a learner's file with --submission PATH")
        self._unit = Unit(course, unit)
        self._slug, self._files = slug, self._unit.whole(path.read_bytes())
        if path.resolve() in self._unit.mistakes:  # a mistake says only what it gets wrong: it lies over the solution
            self._files = laid_over(self._unit, path.stem)

    def pytest_sessionstart(self, session: pytest.Session) -> None:
        """Start the sandbox."""
        tier = next((tier for tier in TIERS if tier == self._options.getoption("--sandbox")), None)
        if tier is None:
            raise pytest.UsageError(f"--sandbox takes one of {', '.join(TIERS)}")
        try:
            self.zygote = Zygote(plan(tier, Limits()))
        except DeepdrillError as error:
            raise pytest.UsageError(str(error)) from error
        self.wall = Wall(self.zygote, self._slug, self._files, handle)

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """See that every marker is as grading wants it."""
        try:
            check_specs(items, read_specs(items), self._unit)
        except DeepdrillError as error:
            raise pytest.UsageError(str(error)) from error

    @pytest.hookimpl(tryfirst=True)
    def pytest_exception_interact(self, call: pytest.CallInfo[None]) -> None:
        """Show how the learner's code ended a test rather than the wall's own frames."""
        if call.excinfo is not None and isinstance(call.excinfo.value, TestEnded) and call.excinfo.value.error:
            print(f"the learner's code: {call.excinfo.value.error}")

    def pytest_sessionfinish(self) -> None:
        """End the sandbox."""
        if self.wall is not None:
            self.wall.close()
            self.zygote.close()
