"""diagnosis: what counts as the same behaviour, and which name it gets (contracts F12)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from autograder import diagnosis, mistakes
from autograder.course import Unit
from autograder.diagnosis import Behaviour, Call, Thing, find, same
from autograder.errors import ContentError
from autograder.mistakes import Known
from autograder.records import Text
from autograder.sandbox.diagnosing import Diagnoser
from autograder.sandbox.starter import Zygote
from autograder.sandbox.suite import Suite

TOY = Path(__file__).parent / "course"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (1.0, np.float64(1.0)),
        (1, np.int64(1)),
        (np.array(2.5), 2.5),
        (1.0, 1.0 + 1e-7),
        (np.array([1.0, np.nan, np.inf]), np.array([1.0, np.nan, np.inf])),
        (np.array([1, 2]), np.array([1, 2], np.uint8)),
        ([1, (2.0, "a")], (1, [2.0, "a"])),
        ({"w": np.ones(2)}, {"w": np.ones(2) + 1e-8}),
        (Thing("h"), Thing("h")),
        (Thing("n", "softmax"), Thing("n", "softmax")),
        (None, None),
        (np.array(["a", "b"]), np.array(["a", "b"])),
    ],
)
def test_values_that_count_as_the_same(one: Any, other: Any) -> None:
    assert same(one, other)
    assert same(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (1.0, 1.001),
        (1, 1.0),
        (True, 1),
        (np.ones(2), np.ones((2, 1))),
        (np.ones(2), [1.0, 1.0]),
        (np.array([1.0, np.nan]), np.array([1.0, 1.0])),
        ({"w": 1}, {"v": 1}),
        ([1, 2], [1]),
        (Thing("n", "relu"), Thing("n", "softmax")),
        (Thing("h"), 1.0),
        ("1", 1),
        (None, 0),
        (10**400, 1.0),
    ],
)
def test_values_that_differ(one: Any, other: Any) -> None:
    assert not same(one, other)
    assert not same(other, one)


def lost(*answers: float, outcome: Any = "failed", facts: tuple[str, ...] = (), rng: bool = False) -> Behaviour:
    """Return a test that was not passed, with these answers to its calls."""
    arguments = (Thing("g"),) if rng else ()
    calls = tuple(Call(("call", "f", arguments), ("done", answer, {})) for answer in answers)
    return Behaviour(outcome, facts, calls)


PASSED = Behaviour("passed")


def test_a_mistake_must_pass_what_the_learner_passes_and_fail_what_she_fails() -> None:
    learner = {"a": lost(1.0, 2.0), "b": PASSED}
    assert find(learner, {"m": {"a": lost(1.0, 2.0), "b": PASSED}}) == ["m"]
    assert find(learner, {"m": {"a": lost(1.0, 2.0), "b": lost(3.0)}}) == []
    assert find(learner, {"m": {"a": PASSED, "b": PASSED}}) == []
    assert find(learner, {"m": {"b": PASSED}}) == []


def test_calls_are_compared_up_to_where_both_end() -> None:
    learner = {"a": lost(1.0)}
    assert find(learner, {"m": {"a": lost(1.0, 5.0)}}) == ["m"]
    assert find(learner, {"m": {"a": lost(1.5)}}) == []
    assert find(learner, {"m": {"a": lost()}}) == []


def test_changed_arguments_and_exceptions_are_part_of_a_behaviour() -> None:
    def one(answer: Any, changed: int = 0) -> dict[str, Behaviour]:
        return {"a": Behaviour("error", (), (Call(("call", "f"), answer, changed),))}

    error = ("raised", ("ValueError",))
    assert find(one(error), {"m": one(error)}) == ["m"]
    assert find(one(error), {"m": one(("raised", ("TypeError",)))}) == []
    assert find(one(("done", 1, {}), 1), {"m": one(("done", 1, {}))}) == []


@pytest.mark.parametrize("outcome", ["missing", "timeout", "crashed", "memory", "protocol"])
def test_what_was_not_written_or_did_not_end_gets_no_name(outcome: Any) -> None:
    learner = {"a": lost(1.0, outcome=outcome), "b": lost(2.0)}
    assert find(learner, {"m": learner}) == []


def test_with_a_generator_outcomes_and_facts_of_two_lost_tests_are_enough() -> None:
    learner = {name: lost(number, facts=("shape",), rng=True) for number, name in enumerate("ab", start=1)}
    other = {name: lost(9.0, facts=("shape",), rng=True) for name in "ab"}
    assert find(learner, {"m": other}) == ["m"]
    assert find({"a": learner["a"]}, {"m": other}) == []
    assert find(learner, {"m": {name: lost(9.0, facts=("dtype",), rng=True) for name in "ab"}}) == []
    without = {name: lost(number, facts=("shape",)) for number, name in enumerate("ab", start=1)}
    assert find(without, {"m": other}) == []


def known(name: str, group: str = "") -> Known:
    return Known(name, ("f",), Text(name), Text("hint"), group)


def test_one_name_or_the_name_of_a_group_and_otherwise_none() -> None:
    all_known = {"a": known("a"), "b": known("b", "a"), "c": known("c")}
    assert diagnosis.choose(["c"], all_known) == all_known["c"]
    assert diagnosis.choose(["b"], all_known) == all_known["a"]
    assert diagnosis.choose(["a", "b"], all_known) == all_known["a"]
    assert diagnosis.choose(["a", "c"], all_known) is None
    assert diagnosis.choose([], all_known) is None


# -- behind the wall ---------------------------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def toy(plain_zygote: Zygote) -> Any:
    unit = Unit(TOY, "01_toy")
    suite = Suite(plain_zygote, TOY, unit.suite, "")
    diagnoser = Diagnoser(suite, unit)
    source = unit.solution.read_text()

    def names(text: str) -> list[tuple[str, str]]:
        run = suite.run(unit.slug, [("toy.py", f"{source}\n\n{text}".encode())], diagnoser)
        assert run.trouble is None
        return [(mistake.task, mistake.name) for mistake in run.mistakes]

    yield names
    suite.close()


def test_a_mistake_in_other_words_gets_its_name(toy: Any) -> None:
    assert toy("def double(x):\n    y = _floats(x).copy()\n    y += 1\n    return 1 + y") == [("double", "adds_two")]


def test_mistakes_in_two_tasks_get_both_names(toy: Any) -> None:
    text = "def double(x): return _floats(x) + 2.0\ndef countdown(n): return list(range(n, 0, -1))"
    assert toy(text) == [("double", "adds_two"), ("countdown", "countdown_stops_at_one")]


def test_other_answers_and_the_right_ones_get_no_name(toy: Any) -> None:
    assert toy("") == []
    assert toy("def double(x): return _floats(x) + 3") == []
    assert toy("def double(x): raise NotImplementedError") == []
    assert toy("def double(x):\n    while True: pass") == []


def test_a_file_that_does_not_load_gets_no_name(toy: Any) -> None:
    assert toy("1 / 0") == []


# -- the files of mistakes ---------------------------------------------------------------------------------------------
GOOD = '"""en: a\nko: b\nhint en: c\nhint ko: d\n"""\n\n\ndef f(x):\n    return x\n'


@pytest.fixture
def unit(tmp_path: Path) -> Unit:
    stub = tmp_path / "exercises" / "01_one" / "one.py"
    stub.parent.mkdir(parents=True)
    stub.write_text("def f(x):\n    raise NotImplementedError\n\n\ndef g(x):\n    raise NotImplementedError\n")
    (tmp_path / "solutions" / "01_one" / "mistakes").mkdir(parents=True)
    return Unit(tmp_path, "01_one")


def put(unit: Unit, name: str, text: str) -> None:
    (unit.hidden / "mistakes" / f"{name}.py").write_text(text)


def test_a_mistake_is_read_with_its_tasks_and_texts(unit: Unit) -> None:
    put(unit, "one", GOOD)
    put(unit, "two", GOOD.replace('d\n"""', 'd\ngroup: one\n"""'))
    assert mistakes.read_known(unit) == {
        "one": Known("one", ("f",), Text("a", "b"), Text("c", "d")),
        "two": Known("two", ("f",), Text("a", "b"), Text("c", "d"), "one"),
    }


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("def f(x): return x", "not that of a mistake"),
        (GOOD.replace("hint en: c\n", ""), "not that of a mistake"),
        (GOOD.replace("en: a", "en: "), "is empty"),
        (GOOD.replace("def f", "def h"), "defines no task"),
        (GOOD + "def (", "not valid Python"),
        (GOOD.replace('d\n"""', 'd\ngroup: none\n"""'), "its group `none`"),
    ],
)
def test_a_file_of_a_mistake_that_is_not_as_it_must_be_is_told(unit: Unit, text: str, words: str) -> None:
    put(unit, "one", text)
    with pytest.raises(ContentError, match=words) as error:
        mistakes.read_known(unit)
    assert "mistakes/one.py" in str(error.value)
