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
        """Return the mistakes found, at most one a task, in the order of the suite.

        Args:
            verdicts: of the submission.
            how: test -> its behaviour.
        """
        tasks: dict[str, dict[str, Behaviour]] = {}
        for verdict in verdicts:
            tasks.setdefault(verdict.task, {})[verdict.test] = how[verdict.test]
        lost = {task: tests for task, tests in tasks.items() if any(h.outcome != "passed" for h in tests.values())}
        named = {task: found for task, tests in lost.items() if (found := self._one(task, tests, ()))}
        others = tuple(dict.fromkeys(found.name for found in named.values()))
        for task, tests in lost.items():  # a task that builds on another of hers has the other's mistake as well
            apart = tuple(name for name in others if task not in self.known[name].tasks)
            if task not in named and apart and (found := self._one(task, tests, apart)):
                named[task] = found
        return tuple(
            diagnosis.mistake(named[task], task, [test for test, h in lost[task].items() if h.outcome != "passed"])
            for task in lost
            if task in named
        )

    def _one(self, task: str, tests: dict[str, Behaviour], under: tuple[str, ...]) -> Known | None:
        """Return the mistake that explains a task, when those in ``under`` are made as well."""
        if under and self._explained(task, tests, under):
            return None
        candidates = [name for name, known in self.known.items() if task in known.tasks]
        found = diagnosis.find(tests, {name: self._behaviours((*under, name), task) for name in candidates})
        return diagnosis.choose(found, self.known)

    def _explained(self, task: str, tests: dict[str, Behaviour], under: tuple[str, ...]) -> bool:
        """Whether mistakes in other tasks are all that is wrong with this one, or have nothing to do with it."""
        alone = self._behaviours(under, task)
        untouched = all(how.outcome == "passed" for how in alone.values())
        return untouched or bool(diagnosis.find(tests, {"": alone}))

    def _behaviours(self, names: tuple[str, ...], task: str) -> dict[str, Behaviour]:
        key = (names, task)
        if key not in self._seen:
            if len(names) > 1 and len(self._seen) > _MOST_TOGETHER * len(self.known):
                self._seen = {known: kept for known, kept in self._seen.items() if len(known[0]) == 1}
            tests = [number for number, spec in enumerate(self.suite.specs) if spec.task == task]
            runs = self.suite.each(self.unit.slug, laid_over(self.unit, *names), tests)
            self._seen[key] = {verdict.test: self.behaviour(verdict, test) for verdict, test in runs}
        return self._seen[key]
