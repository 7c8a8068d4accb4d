"""Which known mistake a wrong answer behaves like: what was asked and answered, compared call by call (contracts F12).

Pure: behaviours come in as plain data, names go out. ``sandbox.diagnosing`` makes the behaviours.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

import numpy as np

from autograder.mistakes import Known
from autograder.records import Mistake, Outcome

RTOL: Final = 1e-6
ATOL: Final = 1e-9
_NUMBERS = bool | int | float | complex | np.generic


class Thing(NamedTuple):
    """Something that does not travel as data: an object of the learner's, a test's function, a generator.

    Attributes:
        kind: h object, m method, n function by name, c callback, g generator, o argument that may change.
        about: the name of a method or function, the content of an argument.
    """

    kind: str
    about: Any = None


class Call(NamedTuple):
    """One call: what was asked (operation, target, arguments), and what came of it.

    Attributes:
        answer: ``("done", value, shared)``, ``("raised", built-in type)``, ``("absent",)``, or None for a death.
        changed: how many arguments it changed.
    """

    asked: tuple[Any, ...]
    answer: tuple[Any, ...] | None
    changed: int = 0


@dataclass(frozen=True)
class Behaviour:
    """How one test went: its outcome, the kinds of its facts, and its calls (of a test that did not pass)."""

    outcome: Outcome
    facts: tuple[str, ...] = ()
    calls: tuple[Call, ...] = ()


Behaviours = Mapping[str, Behaviour]


def find(learner: Behaviours, mistakes: Mapping[str, Behaviours]) -> list[str]:
    """Return the mistakes that behave like the learner in every test of one task.

    Where none does and the tests hand out a generator, whose numbers may legally be drawn in another order, outcomes
    and facts are compared instead, and at least two failed tests must agree.

    Args:
        learner: test -> how it went, all tests of one task; some failed.
        mistakes: name -> the same tests with that mistake laid over the solution.
    """
    if not learner or any(how.outcome not in ("passed", "failed", "error") for how in learner.values()):
        return []  # what was never written or did not end cannot be told from anything else
    exact = [name for name, other in mistakes.items() if _alike(learner, other, same_calls)]
    if exact or not any(draws(how) for how in learner.values()):
        return exact
    if sum(how.outcome != "passed" for how in learner.values()) < 2:
        return []
    return [name for name, other in mistakes.items() if _alike(learner, other, _same_facts)]


def choose(found: Sequence[str], known: Mapping[str, Known]) -> Known | None:
    """Return the one mistake that was found, or the one that all found are a group of; None when they disagree."""
    groups = {known[name].group or name for name in found}
    if len(groups) != 1:
        return None
    group = groups.pop()
    return known.get(group) or known[found[0]]


def mistake(known: Known, task: str, tests: Sequence[str]) -> Mistake:
    """Return what a report says of a mistake found in a task."""
    return Mistake(task, known.name, known.title, known.hint, tuple(tests))


def _alike(learner: Behaviours, other: Behaviours, same: Any) -> bool:
    for test, how in learner.items():
        with_mistake = other.get(test)
        if with_mistake is None or (how.outcome == "passed") != (with_mistake.outcome == "passed"):
            return False
        if how.outcome != "passed" and not same(how, with_mistake):
            return False
    return True


def same_calls(one: Behaviour, other: Behaviour) -> bool:
    """Whether two runs of a test asked and were answered the same, up to where both end; at least one call is."""
    pairs = list(zip(one.calls, other.calls, strict=False))
    return bool(pairs) and all(_same_call(*pair) for pair in pairs)


def _same_facts(one: Behaviour, other: Behaviour) -> bool:
    return (one.outcome, one.facts) == (other.outcome, other.facts)


def draws(how: Behaviour) -> bool:
    """Whether a test hands a generator to the learner."""
    return any(_holds_generator(call.asked) for call in how.calls)


def _holds_generator(value: Any) -> bool:
    if isinstance(value, Thing):
        return value.kind == "g"
    if isinstance(value, list | tuple):
        return any(_holds_generator(item) for item in value)
    return isinstance(value, dict) and any(_holds_generator(item) for item in value.values())


def _same_call(one: Call, other: Call) -> bool:
    if (one.answer is None) != (other.answer is None) or one.changed != other.changed:
        return False
    return same(one.asked, other.asked) and same(one.answer, other.answer)


def same(one: Any, other: Any) -> bool:
    """Whether two values are the same for a diagnosis: numbers and arrays by value, things by kind, in any container.

    A Python number, a numpy scalar and a 0-d array of the same value are the same; so are a list and a tuple.
    """
    if isinstance(one, Thing) or isinstance(other, Thing):
        return type(one) is type(other) and one.kind == other.kind and same(one.about, other.about)
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return len(one) == len(other) and all(same(*pair) for pair in zip(one, other, strict=True))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(value, other[key]) for key, value in one.items())
    if isinstance(one, np.ndarray | _NUMBERS) and isinstance(other, np.ndarray | _NUMBERS):
        return _same_numbers(one, other)
    return type(one) is type(other) and bool(one == other)


def _same_numbers(one: Any, other: Any) -> bool:
    try:
        first, second = np.asarray(one), np.asarray(other)
    except OverflowError:
        return False
    if first.shape != second.shape:
        return False
    kinds = {first.dtype.kind, second.dtype.kind}
    if not kinds <= set("biufc") or (first.dtype.kind != second.dtype.kind and not kinds <= set("iu")):
        return first.dtype.kind == second.dtype.kind and bool(np.array_equal(first, second))
    with np.errstate(all="ignore"):
        return bool(np.allclose(first, second, rtol=RTOL, atol=ATOL, equal_nan="f" in kinds or "c" in kinds))
