"""The process that serves one suite: opened once, then batches of submissions in, runs out (plain data both ways)."""

from __future__ import annotations

import sys
from pathlib import Path

from autograder.errors import DeepdrillError
from autograder.records import Record, Text
from autograder.sandbox import confine
from autograder.sandbox.host import Zygote
from autograder.sandbox.jail import Jail
from autograder.sandbox.suite import Run, Suite


class Order(Record, frozen=True):
    """What a worker is to serve: a jail, and the suites (paths of test files) of one unit of a course."""

    jail: Jail
    course: str
    suites: tuple[str, ...]
    slug: str
    salt: str


class _Open:
    """What this process holds open."""

    zygote: Zygote | None = None
    suites: dict[str, Suite]
    order: Order | None = None
    failed: Text | None = None


_open = _Open()


def start(order: Order) -> None:
    """Open the zygote and collect the suites; a failure is kept and told with the first batch."""
    if sys.platform == "linux":
        confine.die_with_parent()
    _open.order, _open.suites = order, {}
    try:
        _open.zygote = Zygote(order.jail)
        for path in order.suites:
            _open.suites[path] = Suite(_open.zygote, Path(order.course), Path(path), order.salt)
    except DeepdrillError as error:
        _open.failed = Text(str(error), str(error))


def run(suite: str, batch: list[list[tuple[str, bytes]]]) -> list[Run]:
    """Run one suite for each submission of a batch."""
    order = _open.order
    if _open.failed or order is None:
        return [Run((), trouble=_open.failed or Text("the worker was not started")) for _ in batch]
    return [_open.suites[suite].run(order.slug, files) for files in batch]


def possible(suite: str) -> float:
    """Return the points of a suite; 0 when it could not be opened."""
    opened = _open.suites.get(suite)
    return sum(spec.points for spec in opened.specs) if opened else 0.0
