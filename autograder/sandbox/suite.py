"""One suite, many submissions: pytest collects a unit's tests once, then runs them for each submission.

``Suite`` lives in a process of its own (``sandbox.worker``) and closes pytest to the machine: no plugins, no options
from the environment, our own empty ini file, no cache, no bytecode, no conftest above the unit. ``SuitePlugin`` is the
pytest side; ``autograder.plugin`` registers the same class when an author runs plain ``pytest`` in a course.
"""

from __future__ import annotations

import gc
import hashlib
import os
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Protocol

import numpy as np
import pytest
from _pytest.config import _prepareconfig
from _pytest.main import Session
from _pytest.runner import runtestprotocol

from autograder import messages
from autograder.course import Unit
from autograder.diagnosis import Behaviour
from autograder.errors import ContentError, TroubleError
from autograder.records import Files, Mistake, Run, Verdict
from autograder.sandbox.calls import Test
from autograder.sandbox.judging import judge
from autograder.sandbox.markers import check_specs, read_specs, test_name
from autograder.sandbox.standin import Learner, handle
from autograder.sandbox.starter import Zygote
from autograder.sandbox.wall import Wall

_INI: Final = Path(__file__).with_name("suite.ini")
_OFF: Final = """
    cacheprovider debugging deepdrill doctest faulthandler junitxml logging pastebin setuponly setupplan stepwise
    skipping subtests terminal threadexception unittest unraisableexception warnings
""".split()


@dataclass(eq=False)
class SuitePlugin:
    """The fixtures of a suite and the hooks that watch its tests.

    Attributes:
        wall: the submission under test.
        salt: goes into ``rng``.
        failures: (when, exception) of the test under way.
        item: the test under way.
    """

    salt: str
    wall: Wall | None = None
    failures: list[tuple[str, BaseException]] = field(default_factory=list)
    item: pytest.Item | None = None

    def pytest_configure(self, config: pytest.Config) -> None:
        """Make the marker known."""
        config.addinivalue_line("markers", "task(name, points, en, ko, seed, seconds): what a test of a unit grades")

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        """Begin the log of the test under way; plain fixtures and two hooks cost less than fixtures with a teardown."""
        self.item = item
        if self.wall is not None:
            marker = item.get_closest_marker("task")
            self.wall.begin(marker.kwargs.get("seconds") if marker else None)

    @pytest.hookimpl(trylast=True)
    def pytest_runtest_teardown(self) -> None:
        """Let the guest forget what the test made, after the test's own fixtures are torn down."""
        if self.wall is not None:
            self.wall.finish()

    @pytest.fixture
    def learner(self) -> Learner:
        """The stand-in for the learner's module (contracts F4)."""
        if self.wall is None:
            raise RuntimeError("there is no submission; run this suite with deepdrill, or with --submission PATH")
        return Learner(self.wall)

    @pytest.fixture
    def rng(self) -> np.random.Generator:
        """A generator that depends on unit, test and salt, and on nothing else."""
        if self.item is None:
            raise RuntimeError("rng is for tests and function-scoped fixtures")
        return generator(self.item.path.parent.name, test_name(self.item), self.salt)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: pytest.CallInfo[None]) -> None:
        """Keep what a phase of a test raised."""
        if call.excinfo is not None:
            self.failures.append((call.when, call.excinfo.value))


class _Quick(SuitePlugin):
    """As ``SuitePlugin``, without pytest's own report texts, which cost more than the tests."""

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_makereport(  # type: ignore[override]
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> pytest.TestReport:
        SuitePlugin.pytest_runtest_makereport(self, item, call)
        outcome: Any = "failed" if call.excinfo else "passed"
        return pytest.TestReport(item.nodeid, item.location, {}, outcome, None, call.when)  # type: ignore[arg-type]


def generator(unit: str, test: str, salt: str) -> np.random.Generator:
    """Return the generator of one test: the same for every learner, process and machine."""
    text = "\0".join([unit, test, salt])
    return np.random.default_rng(int.from_bytes(hashlib.blake2b(text.encode(), digest_size=16).digest(), "big"))


class Diagnoser(Protocol):
    """What names the mistakes in a submission (``sandbox.diagnosing``, which runs suites itself)."""

    def behaviour(self, verdict: Verdict, test: Test) -> Behaviour:
        """Return what is kept of a test."""

    def name(self, verdicts: Sequence[Verdict], how: Mapping[str, Behaviour]) -> tuple[Mistake, ...]:
        """Return the mistakes found."""


class Suite:
    """The collected tests of one file, ready to be run for any number of submissions.

    Args:
        zygote: where guests come from.
        course: the course's root; pytest's root folder.
        path: the test file.
        salt: goes into ``rng``.

    Raises:
        ContentError: when the file cannot be collected or a marker is wrong.
    """

    def __init__(self, zygote: Zygote, course: Path, path: Path, salt: str) -> None:
        self.zygote = zygote
        self.printed = b""
        self.plugin = _Quick(salt)
        sys.dont_write_bytecode = True
        if not path.is_file():
            raise ContentError(path, "the file is missing.", "Write it, or take the unit's folder away.")
        for name in ("PYTEST_ADDOPTS", "PYTEST_PLUGINS"):
            os.environ.pop(name, None)
        arguments = [str(path), "-c", str(_INI), "--rootdir", str(course), "--confcutdir", str(path.parent)]
        arguments += ["--import-mode=importlib", "--disable-plugin-autoload", "--strict-markers", "--capture=no"]
        self.config = _prepareconfig([*arguments, *(f"-pno:{name}" for name in _OFF)], [self.plugin])
        collected = _Collected()
        self.config.pluginmanager.register(collected)
        self.session = Session.from_config(self.config)
        self.config._do_configure()
        self.config.hook.pytest_sessionstart(session=self.session)
        self.config.hook.pytest_collection(session=self.session)
        if collected.errors:
            raise ContentError(path, f"pytest cannot collect it: {collected.errors[0]}.", "Mend it.")
        self.items = list(self.session.items)
        if not self.items:
            raise ContentError(path, "there is no test in it.", "Write functions named test_….")
        self.specs = read_specs(self.items)
        check_specs(self.items, self.specs, Unit(course, path.parent.name))
        gc.collect()
        gc.freeze()  # pytest, numpy and the suite stay; looking through them again for each submission is waste

    def run(self, slug: str, files: Files, diagnoser: Diagnoser | None = None) -> Run:
        """Run every test for one submission, in file order.

        Args:
            slug: name of the learner's module.
            files: her file, then whatever is laid over it, as (name, bytes).
            diagnoser: names the mistakes in what did not pass.
        """
        verdicts: list[Verdict] = []
        how: dict[str, Behaviour] = {}
        try:
            for verdict, test in self.each(slug, files):
                verdicts.append(verdict)
                if diagnoser:
                    how[verdict.test] = diagnoser.behaviour(verdict, test)
            mistakes = diagnoser.name(verdicts, how) if diagnoser else ()
        except TroubleError as error:
            return Run((), trouble=messages.GRADER_BROKE.fill(what=str(error)))
        return Run(tuple(verdicts), self.printed.decode("utf-8", "backslashreplace"), mistakes=mistakes)

    def each(self, slug: str, files: Files, order: Sequence[int] | None = None) -> Iterator[tuple[Verdict, Test]]:
        """Run tests for one submission and yield each verdict with the log of the test's calls.

        Args:
            slug: name of the learner's module.
            files: her file, then whatever is laid over it, as (name, bytes).
            order: which tests, by their place in the file; default all.

        Raises:
            TroubleError: when it was not the learner's code that failed.
        """
        chosen = range(len(self.items)) if order is None else order
        wall = Wall(self.zygote, slug, files, handle)
        self.plugin.wall = wall
        tasks = frozenset(spec.task for spec in self.specs)
        items = [self.items[number] for number in chosen]
        try:
            for number, item, following in zip(chosen, items, [*items[1:], None], strict=True):
                self.plugin.failures = []
                runtestprotocol(item, log=False, nextitem=following)
                yield judge(self.specs[number], wall.test, self.plugin.failures, tasks), wall.test
        except (KeyboardInterrupt, pytest.exit.Exception) as error:  # a worker ignores Ctrl-C: the suite raised it
            raise TroubleError(f"the suite stopped itself ({type(error).__name__}: {error})") from error
        finally:
            wall.close()
            self.printed = wall.output
            self.plugin.wall = None
            self.plugin.failures = []

    def close(self) -> None:
        """End pytest's session."""
        self.config.hook.pytest_sessionfinish(session=self.session, exitstatus=0)
        self.config._ensure_unconfigure()


@dataclass(eq=False)
class _Collected:
    errors: list[str] = field(default_factory=list)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            text = str(report.longrepr).strip()
            places = re.findall(r"([^\s\"/]+\.py)(?:\", line |:)(\d+)", text)
            where = " in {}, line {}".format(*places[-1]) if places else ""
            self.errors.append(text.rpartition("\n")[2].removeprefix("E").strip() + where)
