"""Diagnosis in a worker: runs known mistakes behind the wall, once each, and compares a learner with them (F12)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from autograder import diagnosis
from autograder.course import Unit
from autograder.diagnosis import Behaviour, Call, Thing
from autograder.mistakes import Known, laid_over, read_known
from autograder.records import Mistake, Verdict
from autograder.sandbox.calls import Exchange, Test
from autograder.sandbox.reading import Reader
from autograder.sandbox.suite import Suite
from autograder.sandbox.wire import HEADER, Ref, WireError

_ITEMS = 2_000_000
_MOST_TOGETHER = 64


def _call(exchange: Exchange) -> Call:
    header, end = HEADER.size, int(HEADER.unpack(exchange.asked[: HEADER.size])[0])
    asked = _read(exchange.asked[header : header + end], bytearray(exchange.asked[header + end :]), share=True)
    answer = _read(*exchange.answered, share=False) if exchange.answered else None
    operation, _, *arguments = asked
    match answer:
        case ("done", _, value, tuple(changed), _, shared):
            return Call((operation, *arguments), ("done", value, shared), len(changed))
        case ("raised", _, _, _, tuple(bases), _, _, tuple(changed), _, _):
            return Call((operation, *arguments), ("raised", bases[:1]), len(changed))
        case (kind, *_):
            return Call((operation, *arguments), (kind,))
    return Call((operation, *arguments), None)


def _read(body: bytes, buffers: bytearray, *, share: bool) -> Any:
    try:
        return Reader(body, buffers, _thing, share=share, depth=64, items=_ITEMS).message()
    except WireError:  # what the wall itself could not read ended the test as `protocol`, which is not compared
        return None


def _thing(ref: Ref) -> Thing:
    return Thing(ref.kind, ref.extra if ref.kind in "mno" else None)


class Diagnoser:
    """Names the mistakes in a submission that a suite has just run.

    How a mistake behaves in the tests of a task is found out when it is first needed and kept.

    Args:
        suite: the unit's hidden suite, collected.
        unit: whose mistakes are known.

    Raises:
        ContentError: when the file of a mistake is not as it must be.
    """

    def __init__(self, suite: Suite, unit: Unit) -> None:
        self.suite, self.unit = suite, unit
        self.known = read_known(unit)
        self._seen: dict[tuple[tuple[str, ...], str], dict[str, Behaviour]] = {}

    def behaviour(self, verdict: Verdict, test: Test) -> Behaviour:
        """Return how a test went; its calls only when it did not pass, which is when they are compared."""
        calls = tuple(map(_call, test.exchanges)) if verdict.outcome in ("failed", "error") else ()
        return Behaviour(verdict.outcome, tuple(fact.kind for fact in verdict.facts), calls)

    def name(self, verdicts: Sequence[Verdict], how: Mapping[str, Behaviour]) -> tuple[Mistake, ...]:
        """Return the mistakes found, in the order of the suite.

        What one mistake does to the tasks that build on it is told as that one mistake.

        Args:
            verdicts: of the submission.
            how: test -> its behaviour.
        """
        tasks: dict[str, dict[str, Behaviour]] = {}
        for verdict in verdicts:
            tasks.setdefault(verdict.task, {})[verdict.test] = how[verdict.test]
        lost = {task: tests for task, tests in tasks.items() if any(h.outcome != "passed" for h in tests.values())}
        found = {task: known for task, tests in lost.items() if (known := self._one(task, tests, ()))}
        told = self._fewest(found, lost)
        apart = {task for task in lost if not any(task in explained for explained in told.values())}
        for task in apart:  # it builds on a task with another mistake, and has one of its own besides
            under = tuple(name for name in told if task not in self.known[name].tasks)
            if under and not self._settled(task, lost[task], under) and (known := self._one(task, lost[task], under)):
                told[known.name] = {task}
        order = sorted(told, key=lambda name: [task in told[name] for task in lost].index(True))
        return tuple(self._mistake(name, told[name], lost) for name in order)

    def _one(self, task: str, tests: dict[str, Behaviour], under: tuple[str, ...]) -> Known | None:
        """Return the mistake that explains a task, when those in ``under`` are made as well."""
        candidates = [name for name, known in self.known.items() if task in known.tasks]
        found = diagnosis.find(tests, {name: self._behaviours((*under, name), task) for name in candidates})
        return diagnosis.choose(found, self.known)

    def _fewest(self, found: Mapping[str, Known], lost: Mapping[str, dict[str, Behaviour]]) -> dict[str, set[str]]:
        """Return the mistakes that explain most, with the tasks that each explains: few causes rather than many."""
        left = {known.name: {task for task in lost if found.get(task) == known} for known in found.values()}
        if len(lost) > 1:
            for name, explained in left.items():
                explained |= {
                    task for task in lost if task not in explained and self._explains((name,), task, lost[task])
                }
        told: dict[str, set[str]] = {}
        while left:
            best = max(left, key=lambda name: len(left[name]))
            told[best] = left.pop(best)
            left = {name: rest for name, tasks in left.items() if (rest := tasks - told[best])}
        return told

    def _explains(self, names: tuple[str, ...], task: str, tests: dict[str, Behaviour]) -> bool:
        return bool(diagnosis.find(tests, {"": self._behaviours(names, task)}))

    def _settled(self, task: str, tests: dict[str, Behaviour], under: tuple[str, ...]) -> bool:
        """Whether the mistakes in other tasks have nothing to do with this one, or are all that is wrong with it."""
        untouched = all(how.outcome == "passed" for how in self._behaviours(under, task).values())
        return untouched or self._explains(under, task, tests)

    def _mistake(self, name: str, tasks: set[str], lost: Mapping[str, dict[str, Behaviour]]) -> Mistake:
        own = next(task for task in [*lost, *tasks] if task in tasks and task in self.known[name].tasks)
        tests = [test for task in lost if task in tasks for test, h in lost[task].items() if h.outcome != "passed"]
        return diagnosis.mistake(self.known[name], own, tests)

    def _behaviours(self, names: tuple[str, ...], task: str) -> dict[str, Behaviour]:
        key = (names, task)
        if key not in self._seen:
            if len(names) > 1 and len(self._seen) > _MOST_TOGETHER * len(self.known):
                self._seen = {known: kept for known, kept in self._seen.items() if len(known[0]) == 1}
            tests = [number for number, spec in enumerate(self.suite.specs) if spec.task == task]
            runs = self.suite.each(self.unit.slug, laid_over(self.unit, *names), tests)
            self._seen[key] = {verdict.test: self.behaviour(verdict, test) for verdict, test in runs}
        return self._seen[key]
