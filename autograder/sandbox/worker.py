"""The process that serves one suite: opened once, then batches of submissions in, runs out (plain data both ways)."""

from __future__ import annotations

import faulthandler
import os
import sys
from pathlib import Path
from typing import ClassVar

from autograder import messages
from autograder.course import Unit
from autograder.errors import DeepdrillError
from autograder.records import Files, Run, Text
from autograder.sandbox import confine
from autograder.sandbox.diagnosing import Diagnoser
from autograder.sandbox.orders import Order
from autograder.sandbox.starter import Zygote
from autograder.sandbox.suite import Suite

_MEMORY = 4 << 30  # for what tests make out of learners' answers; beyond it is trouble of one row, not of the machine


class _Open:
    """What this process holds open; suites are collected when they are first asked for."""

    order: Order | None = None
    zygote: Zygote | None = None
    suites: ClassVar[dict[str, tuple[Suite, Diagnoser | None]]] = {}


def start(order: Order, zygote: Zygote) -> None:
    """Take over a zygote that is still loading; it does so while the first suite is collected."""
    if sys.platform == "linux":
        confine.die_with_parent()
    confine.bound_memory(_MEMORY)
    _silence()
    _Open.order, _Open.zygote = order, zygote


def _silence() -> None:
    """Send what suites print nowhere: standard output is for the command's own data."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    os.close(null)


def run(path: str, batch: list[Files]) -> list[Run]:
    """Run one suite for each submission of a batch; one without files has no verdicts.

    A suite that cannot be collected, or a sandbox that does not start, is the trouble of every run.
    """
    order, zygote = _Open.order, _Open.zygote
    if order is None or zygote is None:
        raise RuntimeError("this worker was not started")
    try:
        if path not in _Open.suites:
            _Open.suites[path] = _open(order, zygote, Path(path))
        suite, diagnoser = _Open.suites[path]
    except Exception as error:  # whatever an author's file does when it is collected, the class is told and goes on
        trouble = _trouble(error)
        return [Run((), trouble=trouble) for _ in batch]
    return [_run_one(suite, diagnoser, order, files) if files else Run(()) for files in batch]


def _open(order: Order, zygote: Zygote, path: Path) -> tuple[Suite, Diagnoser | None]:
    unit = Unit(Path(order.course), path.parent.name)
    suite = Suite(zygote, unit.course, path, order.salt)
    return suite, Diagnoser(suite, unit) if order.diagnose and path == unit.suite else None


def _trouble(error: Exception) -> Text:
    """Say why a suite cannot be used; what an error of the course says is the whole sentence."""
    if isinstance(error, DeepdrillError):
        return error.text
    return messages.GRADER_BROKE.fill(what=f"{type(error).__name__}: {error}")


def _run_one(suite: Suite, diagnoser: Diagnoser | None, order: Order, files: Files) -> Run:
    """Run a suite once; when the zygote has died of something (the machine's memory, say), once more in a new one."""
    # a test that computes without end on what a learner answered has no deadline: the worker ends, the pool goes on
    faulthandler.dump_traceback_later(2 * suite.zygote.limits.total + 60, exit=True)
    result = suite.run(order.slug, files, diagnoser)
    faulthandler.cancel_dump_traceback_later()
    if result.trouble and not suite.zygote.alive:
        suite.zygote.close()
        _Open.zygote = suite.zygote = Zygote(order.jail)
        for other, _ in _Open.suites.values():
            other.zygote = suite.zygote
        result = suite.run(order.slug, files, diagnoser)
    return result
