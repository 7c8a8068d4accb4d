"""One suite, many submissions: pytest collects a unit's tests once, then runs them for each submission.

``Suite`` lives in a process of its own (``sandbox.worker``) and closes pytest to the machine: no plugins, no options
from the environment, our own empty ini file, no cache, no bytecode, no conftest above the unit. ``SuitePlugin`` is the
pytest side; ``autograder.plugin`` registers the same class when an author runs plain ``pytest`` in a course.
"""

from __future__ import annotations

import gc
import hashlib
import math
import os
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np
import pytest
from _pytest.config import _prepareconfig
from _pytest.main import Session
from _pytest.runner import runtestprotocol

from autograder import messages
from autograder.course import Unit
from autograder.errors import ContentError, TroubleError
from autograder.records import Fact, Outcome, Run, Text, Verdict
from autograder.sandbox.calls import LearnerError, Test, TestEnded
from autograder.sandbox.standin import Learner, handle
from autograder.sandbox.starter import Zygote
from autograder.sandbox.wall import Wall
from autograder.testing import CheckFailed, changed_fact

_INI: Final = Path(__file__).with_name("suite.ini")
_ADDRESS: Final = re.compile(r"0x[0-9a-fA-F]{6,}")
_KEYS: Final = {"points", "en", "ko", "seed", "seconds"}
_DETAIL: Final = 4000
_OFF: Final = """
    cacheprovider debugging deepdrill doctest faulthandler junitxml logging pastebin setuponly setupplan stepwise
    skipping subtests terminal threadexception unittest unraisableexception warnings
""".split()


@dataclass(frozen=True)
class Spec:
    """What the ``task`` marker of one test item says (contracts F3); ``points`` are this item's share."""

    task: str
    test: str
    says: Text
    points: float
    seconds: float | None
    seed: tuple[int, ...]
    hidden: bool


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


def test_name(item: pytest.Item) -> str:
    """Return an item's name inside its file: function, class and parameters."""
    return item.nodeid.split("::", 1)[-1]


test_name.__test__ = False  # type: ignore[attr-defined]


def read_specs(items: Sequence[pytest.Item]) -> list[Spec]:
    """Return what the markers of the items say.

    Raises:
        ContentError: for a marker that is missing or wrong, naming the test.
    """
    shares: dict[str, int] = {}
    for item in items:
        shares[_function_id(item)] = shares.get(_function_id(item), 0) + 1
    return [_spec(item, shares[_function_id(item)]) for item in items]


def check_specs(items: Sequence[pytest.Item], specs: Sequence[Spec], unit: Unit) -> None:
    """See that markers name tasks of the stub, and speak Korean where the statement does.

    Raises:
        ContentError: naming the first test that does not.
    """
    korean = (unit.folder / "README.ko.md").is_file()
    tasks = unit.tasks if unit.stub.is_file() else ()
    for item, spec in zip(items, specs, strict=True):
        where = f"{item.path}::{spec.test}"
        if tasks and spec.task not in tasks:
            raise ContentError(where, f"the stub has no task `{spec.task}`.", f"Its tasks: {', '.join(tasks)}.")
        if korean and not spec.says.ko:
            raise ContentError(
                where, "its task marker has no sentence `ko`.", "The unit has a Korean statement: add it."
            )


def _function_id(item: pytest.Item) -> str:
    return item.nodeid.split("[")[0]


def _spec(item: pytest.Item, share: int) -> Spec:
    where, hidden = f"{item.path}::{test_name(item)}", item.path.name == "test_hidden.py"
    marker = item.get_closest_marker("task")
    if marker is None or len(marker.args) != 1:
        raise ContentError(where, "it has no task marker.", 'Add @pytest.mark.task("name", points=1, en="…", ko="…").')
    keys = marker.kwargs
    if unknown := sorted(set(keys) - _KEYS):
        raise ContentError(where, f"its task marker has the unknown key `{unknown[0]}`.", f"Known: {sorted(_KEYS)}.")
    if not (isinstance(keys.get("en"), str) and keys["en"] and isinstance(keys.get("ko", ""), str)):
        raise ContentError(where, "its task marker has no sentence `en` (or `ko` is none).", "Say the test's rule.")
    if not hidden and ({"points", "seed"} & set(keys)):
        raise ContentError(where, "an example has no points and no seed.", "Take them out of its marker.")
    points = keys.get("points", 1) if hidden else 0
    if type(points) not in (int, float) or not 0 <= points <= 100 or points * 4 != int(points * 4):
        raise ContentError(where, f"its points are {points!r}.", "Give a multiple of 0.25.")
    seconds, seed = keys.get("seconds"), keys.get("seed", ())
    if seconds is not None and (type(seconds) not in (int, float) or not 0 < seconds < math.inf):
        raise ContentError(where, f"its seconds are {seconds!r}.", "Give the limit of one call in seconds.")
    if not isinstance(seed, list | tuple) or not all(type(line) is int for line in seed):
        raise ContentError(where, f"its seed is {seed!r}.", "Give a list of line numbers.")
    return Spec(
        task=str(marker.args[0]),
        test=test_name(item),
        says=Text(keys["en"], keys.get("ko", "")),
        points=points / share,
        seconds=seconds,
        seed=tuple(seed),
        hidden=hidden,
    )


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

    def run(self, slug: str, files: list[tuple[str, bytes]]) -> Run:
        """Run every test for one submission, in file order.

        Args:
            slug: name of the learner's module.
            files: her file, then whatever is laid over it, as (name, bytes).
        """
        wall = Wall(self.zygote, slug, files, handle)
        self.plugin.wall = wall
        verdicts: list[Verdict] = []
        tasks = frozenset(spec.task for spec in self.specs)
        try:
            for item, spec, following in zip(self.items, self.specs, [*self.items[1:], None], strict=True):
                self.plugin.failures = []
                runtestprotocol(item, log=False, nextitem=following)
                verdicts.append(judge(spec, wall.test, self.plugin.failures, tasks))
        except TroubleError as error:
            return Run((), trouble=messages.GRADER_BROKE.fill(what=str(error)))
        except (KeyboardInterrupt, pytest.exit.Exception) as error:  # a worker ignores Ctrl-C: the suite raised it
            what = f"the suite stopped itself ({type(error).__name__}: {error})"
            return Run((), trouble=messages.GRADER_BROKE.fill(what=what))
        finally:
            wall.close()
            self.plugin.wall = None
            self.plugin.failures = []
        return Run(tuple(verdicts), wall.output.decode("utf-8", "backslashreplace"))

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


def judge(
    spec: Spec, test: Test, failures: list[tuple[str, BaseException]], tasks: frozenset[str] = frozenset()
) -> Verdict:
    """Return the verdict on one test: its call log first, only then what pytest says.

    Args:
        spec: what its marker says.
        test: its call log.
        failures: (phase, exception) that pytest saw.
        tasks: the unit's tasks; of the names that a guest says, only these are repeated.

    Raises:
        TroubleError: when what failed was the grader or the suite and not the learner.
    """
    if test.trouble:
        raise test.trouble
    error = failures[0][1] if failures else None
    facts: list[Fact] = []
    outcome: Outcome
    if test.ended:
        outcome, error = test.ended.outcome, test.ended.error or test.ended
        facts.append(_end_fact(test.ended, spec, tasks))
    elif error is None:
        outcome = "passed"
    elif isinstance(error, TroubleError | OSError | MemoryError):
        raise error if isinstance(error, TroubleError) else TroubleError(f"{type(error).__name__}: {error}")
    elif failures[0][0] != "call" and not test.calls:
        raise TroubleError(f"{spec.test}: its {failures[0][0]} fails by itself ({type(error).__name__}: {error})")
    elif isinstance(error, pytest.skip.Exception):
        raise TroubleError(f"{spec.test}: a test of a suite cannot be skipped ({error})")
    elif isinstance(error, LearnerError):
        outcome = "error"
        facts.append(_raised_fact("raised", messages.RAISED, error))
    else:
        outcome = "failed"
        facts += _failure_facts(error)
    if outcome != "passed" and test.changed and changed_fact() not in facts:
        facts.append(changed_fact())
    return Verdict(
        task=spec.task,
        test=spec.test,
        outcome=outcome,
        points=spec.points if outcome == "passed" else 0.0,
        possible=spec.points,
        hidden=spec.hidden,
        says=spec.says,
        facts=tuple(facts),
        detail=_detail(error) if error is not None else "",
        seconds=round(test.used, 4),
    )


def _failure_facts(error: BaseException) -> list[Fact]:
    if isinstance(error, CheckFailed):
        return list(error.facts)
    if isinstance(error, AssertionError):
        return []
    return [Fact("kind", messages.WRONG_KIND.en, messages.WRONG_KIND.ko)]


def _end_fact(ended: TestEnded, spec: Spec, tasks: frozenset[str]) -> Fact:
    """Return the sentence for the way a test was ended."""
    if ended.error is not None and ended.outcome == "error":
        return _raised_fact("load", messages.LOAD_ERROR, ended.error)
    if ended.outcome == "timeout" and ended.about == "unrun":
        return Fact("unrun", messages.UNRUN.en, messages.UNRUN.ko)
    text = {
        "missing": messages.NOT_WRITTEN if ended.error else messages.ABSENT,
        "memory": messages.MEMORY,
        "crashed": messages.CRASHED,
        "protocol": messages.PROTOCOL,
        "timeout": messages.LOAD_TIMEOUT if ended.at_load else messages.TIMEOUT,
    }[ended.outcome]
    if ended.outcome == "timeout" and not ended.about.replace(".", "").isdigit():
        text = messages.TOO_MANY_CALLS
    name = ended.about.split(".")[0]
    if ended.error and name not in tasks:
        name = spec.task
    filled = text.fill(name=name, limit=ended.about, how=ended.about)
    if ended.outcome == "missing":
        return Fact("missing" if ended.error else "absent", filled.en, filled.ko)
    if not ended.at_load:
        return Fact(ended.outcome, filled.en, filled.ko)
    if ended.outcome != "timeout":
        filled = Text(messages.LOAD_ENDED.en.format(what=filled.en), messages.LOAD_ENDED.ko.format(what=filled.ko))
    return Fact("load", filled.en, filled.ko)


def _raised_fact(kind: str, text: Text, error: LearnerError) -> Fact:
    """Name the built-in type and the learner's own line; never message, class name or output."""
    built_in = error.bases[0] if error.bases else "Exception"
    what = Text(built_in, built_in)
    if error.frames:
        last = error.frames[-1]
        what = messages.IN_LINE.fill(kind=built_in, line=last.line, code=last.code)
    return Fact(kind, text.en.format(what=what.en), text.ko.format(what=what.ko))


def _detail(error: BaseException) -> str:
    """Return all that an instructor may want to know, addresses masked so that two runs read the same."""
    lines = [str(error) if isinstance(error, LearnerError) else f"{type(error).__name__}: {error}"]
    traceback = error.__traceback__
    while traceback is not None:
        code = traceback.tb_frame.f_code
        if Path(code.co_filename).name.startswith("test_"):
            lines.append(f"  {Path(code.co_filename).name}:{traceback.tb_lineno} in {code.co_name}")
        traceback = traceback.tb_next
    text = "\n".join(lines)[:_DETAIL]
    return _ADDRESS.sub("0x…", text).encode("utf-8", "backslashreplace").decode()
