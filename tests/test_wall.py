"""wall, standin and host: what a hidden test can do with ``learner``, and what comes of learner code that misbehaves.

Rules that hold everywhere run in tier plain; ``walled`` runs the main ones in the best tier that works as well.
"""

from __future__ import annotations

import functools
import io
import math
import os
import re
import select
import threading
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from autograder.errors import SandboxError
from autograder.records import Limits
from autograder.sandbox import jail
from autograder.sandbox.calls import LearnerError, TestEnded
from autograder.sandbox.standin import Handle, Learner
from autograder.sandbox.starter import Zygote
from autograder.sandbox.wall import Wall

Module = Callable[..., Learner]


def ended(call: Callable[[], Any]) -> TestEnded:
    """Return how a call ends its test."""
    with pytest.raises(TestEnded) as caught:
        call()
    return caught.value


def raised(call: Callable[[], Any]) -> LearnerError:
    """Return what a call of the learner's code raises."""
    with pytest.raises(LearnerError) as caught:
        call()
    return caught.value


def next_test(learner: Learner) -> None:
    """End the test under way and begin another, as the ``learner`` fixture does."""
    learner._wall.finish()
    learner._wall.begin(None)


# -- loading -----------------------------------------------------------------------------------------------------------

LIKE_AN_IMPORT = '''
"""Her module."""
from __future__ import annotations
import sys
from dataclasses import dataclass, field

class Wrong(ValueError): ...

@dataclass
class Layer:
    size: int
    weights: list[float] = field(default_factory=list)

class Slim:
    __slots__ = ("x",)
    def __init__(self, x): self.x = x

def kind(value):
    match value:
        case [first, *_]: return first
        case {"name": name}: return name
    raise Wrong("no kind")

def place():
    import activations
    return [__name__, __file__, activations is sys.modules[__name__], activations.kind is kind, __doc__]

twice = [n * 2 for n in range(3)]
'''


def test_a_module_is_loaded_as_an_import_would(walled: Module) -> None:
    learner = walled(LIKE_AN_IMPORT)
    layer = learner.Layer(3)
    assert [layer.size, layer.weights] == [3, []]
    assert learner.Slim(5).x == 5
    assert [learner.kind([7]), learner.kind({"name": "n"})] == [7, "n"]
    assert learner.place() == ["activations", "activations.py", True, True, "Her module."]
    assert learner.twice == [0, 2, 4]
    assert raised(lambda: learner.kind(3)).bases[0] == "ValueError"


@pytest.mark.parametrize(
    "source",
    [
        "\ufeffx = '한글'\r\ndef f():\r\n    return x\r\n".encode(),
        "# -*- coding: utf-8 -*-\nx = '한글'\ndef f(): return x".encode(),
    ],
    ids=["BOM and CRLF", "coding line"],
)
def test_a_file_is_read_as_python_reads_it(module: Module, source: bytes) -> None:
    assert module(source).f() == "한글"


def test_what_is_laid_over_a_file_is_used_by_the_rest_of_it(plain_zygote: Zygote) -> None:
    """A mistake runs in the namespace of the solution, under its own file name (F11)."""
    files = [("relu.py", b"def f(x): return 1\ndef g(x): return f(x)\n"), ("off.py", b"def f(x):\n    return 1 / 0\n")]
    wall = Wall(plain_zygote, "relu", files, lambda wall, ref, kind, methods: pytest.fail("no handle"))
    try:
        error = raised(lambda: wall.ask("call", "g", (1,), {}, None))
    finally:
        wall.close()
    assert [(frame.file, frame.line, frame.function) for frame in error.frames] == [
        ("relu.py", 2, "g"),
        ("off.py", 2, "f"),
    ]


# -- values and handles ------------------------------------------------------------------------------------------------

THINGS = """
import numpy as np

class Dense:
    made = 0
    def __init__(self, W, b):
        self.W, self.b, self.grads, self.params = W, b, {}, {"W": W}
        Dense.made += 1
    def forward(self, x):
        self.x = x
        return x @ self.W + self.b
    def backward(self, dy):
        self.grads["W"] = self.x.T @ dy
        return dy @ self.W.T
    @classmethod
    def of(cls, n): return cls(np.eye(n), np.zeros(n))
    def __getitem__(self, key): return self.params[key]
    def __len__(self): return 10**12
    def __bool__(self): raise ValueError
    def __eq__(self, other): return True
    def __array__(self, *args, **kwargs): return np.ones(3)
    def sum(self, **kwargs): return np.ones(3)
    shape = (3,)

def echo(x): return x
def kinds(): return [{1, 2}, (n for n in ()), np.array([None]), object(), Dense, echo, np.random.default_rng(1)]
def deep(n): return [deep(n - 1)] if n else []
def huge(): return np.zeros(9 << 20)
def forward(layer, x): return layer.forward(x)
def mixed(): return {"layer": Dense.of(2), "f": echo, "n": (1, [echo])}
def is_it(a, b): return a is b
secret = {1, 2}
scale = 0.5
"""


def test_values_come_back_as_plain_data(walled: Module) -> None:
    learner = walled(THINGS)
    x = np.arange(6, dtype="f4").reshape(2, 3)
    back = learner.echo(x)
    assert type(back) is np.ndarray
    assert back.dtype == np.float32
    assert np.array_equal(back, x)
    assert learner.echo({"a": [1, (None, 2**80)], 3: b"\x00"}) == {"a": [1, (None, 2**80)], 3: b"\x00"}
    assert learner.scale == 0.5


@pytest.mark.parametrize("name", ["str_", "bytes_", "float32", "int8", "bool_", "complex64"])
def test_a_numpy_scalar_comes_back_as_one(module: Module, name: str) -> None:
    empty = getattr(np, name)()
    back = module(THINGS).echo(empty)
    assert (type(back), back) == (type(empty), empty)


def test_objects_stay_and_are_used_through_handles(walled: Module) -> None:
    learner = walled(THINGS)
    W, x = np.arange(6.0).reshape(3, 2), np.ones((4, 3))
    layer = learner.Dense(W, b=np.ones(2))
    assert isinstance(layer, Handle)
    assert np.array_equal(layer.forward(x), x @ W + 1)
    assert layer.backward(np.ones((4, 2))).shape == (4, 3)
    assert np.array_equal(layer.grads["W"], x.T @ np.ones((4, 2)))
    assert np.array_equal(layer["W"], W)
    layer.b = np.zeros(2)
    assert np.array_equal(learner.forward(layer, x), x @ W)
    assert learner.Dense.of(2).W.shape == (2, 2)
    assert learner.Dense.made == 2


def test_an_object_made_by_its_class_stays_one_whatever_it_builds_on(module: Module) -> None:
    learner = module(
        "class Stack(list):\n    def top(self): return self[-1]\nclass Names(dict): pass\n"
        "def stack(): return Stack([1, 2])\n"
    )
    made = learner.Stack([1, 2])
    assert made.top() == 2
    assert made[0] == 1
    assert repr(learner.Names()) == "<the learner's dict>"
    assert learner.stack() == [1, 2]


def test_handles_sit_anywhere_inside_a_value_and_cross_back(walled: Module) -> None:
    learner = walled(THINGS)
    mixed = learner.mixed()
    assert np.array_equal(mixed["layer"].forward(np.ones(2)), np.ones(2))
    assert [mixed["f"](1), mixed["n"][1][0](2), mixed["n"][0]] == [1, 2, 1]
    layer = learner.Dense.of(1)
    assert learner.is_it(layer, layer)
    assert learner.is_it([layer][0], learner.echo({"k": layer})["k"])
    assert learner.is_it(learner.echo, learner.mixed()["f"])
    assert learner.is_it(learner.echo(layer.forward), learner.echo(layer.forward)) is False


def test_assign_copies_into_her_own_array(walled: Module) -> None:
    learner = walled(THINGS)
    net = learner.Dense(np.zeros((2, 2)), np.zeros(2))
    learner.assign(net, "params", "W", np.eye(2))
    assert np.array_equal(net.W, np.eye(2))
    learner.assign(net, "b", np.ones(2))
    assert np.array_equal(net.forward(np.ones((1, 2))), [[2.0, 2.0]])


def test_assign_of_a_wrong_shape_or_name_is_an_error_of_hers(module: Module) -> None:
    learner = module(THINGS)
    net = learner.Dense(np.zeros((2, 2)), np.zeros(2))
    assert raised(lambda: learner.assign(net, "params", "W", np.zeros(5))).bases[0] == "ValueError"
    assert raised(lambda: learner.assign(net, "params", "V", np.zeros(2))).bases[0] == "KeyError"
    with pytest.raises(TypeError, match="assign needs"):
        learner.assign(net, np.zeros(2))


def test_what_cannot_travel_comes_back_as_a_handle_that_names_its_kind(module: Module) -> None:
    learner = module(THINGS)
    kinds = ["set", "generator", "object array", "object", "class", "function", "Generator"]
    assert [f"<the learner's {kind}>" for kind in kinds] == [repr(thing) for thing in learner.kinds()]
    assert repr(learner.secret) == "<the learner's set>"
    assert "nested deeper than" in repr(learner.deep(60))
    assert "MiB" in repr(learner.huge())
    assert learner.huge().shape == (9 << 20,)


def test_data_nested_as_deep_as_the_contract_allows_comes_back(module: Module) -> None:
    value: list[Any] = []
    for _ in range(31):
        value = [value]
    assert module(THINGS).echo(value) == value


REFUSED = {
    "truth": bool,
    "equality": lambda h: h == 1,
    "inequality": lambda h: h != 1,
    "its own equality": lambda h: h == h,
    "len": len,
    "iteration": list,
    "membership": lambda h: 1 in h,
    "order": lambda h: h < 1,
    "float": float,
    "int": int,
    "complex": complex,
    "index": lambda h: [0, 1][h],
    "arithmetic": lambda h: h + 1,
    "arithmetic turned": lambda h: 1.0 - h,
    "power": lambda h: h**2,
    "negative": lambda h: -h,
    "abs": abs,
    "hash": hash,
    "reversed": reversed,
    "np.asarray": np.asarray,
    "np.array of a list": lambda h: np.array([h, 1.0]),
    "np.add": lambda h: np.add(h, 1),
    "an array plus it": lambda h: np.ones(3) + h,
    "np.sum": np.sum,
    "np.shape": np.shape,
    "np.allclose": lambda h: np.allclose(h, np.ones(3)),
    "np.testing": lambda h: np.testing.assert_array_equal(h, np.ones(3)),
    "a slice": lambda h: h[1:],
}


@pytest.mark.parametrize("use", REFUSED.values(), ids=REFUSED.keys())
def test_a_handle_refuses_whatever_would_run_her_code_unasked(module: Module, use: Callable[[Any], Any]) -> None:
    layer = module(THINGS).Dense.of(3)
    with pytest.raises(TypeError):
        use(layer)


def test_a_handle_of_an_earlier_test_is_refused(module: Module) -> None:
    learner = module(THINGS)
    layer = learner.Dense.of(2)
    method = layer.forward
    next_test(learner)
    for use in (lambda: layer.W, lambda: method(np.ones(2)), lambda: learner.echo([layer]), lambda: layer["W"]):
        with pytest.raises(RuntimeError, match="earlier test"):
            use()
    assert learner.echo(1) == 1


def test_a_missing_name_ends_the_test_and_nothing_in_a_test_catches_that(walled: Module) -> None:
    learner = walled(THINGS)

    def careless() -> None:
        try:
            learner.softmax(1)
        except Exception:
            pytest.fail("a test's own except caught the end of the test")

    end = ended(careless)
    assert (end.outcome, end.about) == ("missing", "softmax")
    assert learner._wall.test.ended is end
    assert ended(lambda: learner.echo(1)) is end


def test_a_module_that_answers_for_missing_names_is_asked(module: Module) -> None:
    learner = module("""
        def __getattr__(name):
            if name == "lazy": return 5
            if name == "absent": raise AttributeError(name)
            raise ValueError(name)
    """)
    assert learner.lazy == 5
    assert raised(lambda: learner.other).bases[0] == "ValueError"
    assert ended(lambda: learner.absent).outcome == "missing"


def test_a_missing_attribute_of_an_object_is_her_attribute_error(module: Module) -> None:
    assert "AttributeError" in raised(lambda: module(THINGS).Dense.of(2).nothing).bases


@pytest.mark.parametrize("name", ["f", "Net.forward"])
def test_what_is_not_written_yet_names_the_task_it_was_raised_in(module: Module, name: str) -> None:
    learner = module("""
        def f(): raise NotImplementedError
        class Mine(NotImplementedError): ...
        class Net:
            def forward(self): raise Mine("later")
        def helper(): return Net().forward()
    """)
    call = learner.f if name == "f" else learner.helper
    end = ended(call)
    assert (end.outcome, end.about) == ("missing", name)
    assert isinstance(end.error, LearnerError)


# -- errors ------------------------------------------------------------------------------------------------------------

ERRORS = """
import numpy as np
class Deeper(KeyError): ...
class BadText(ValueError):
    def __str__(self): raise RuntimeError("no text")
class NoText(ValueError):
    def __str__(self): return 5
class LongText(ValueError):
    def __str__(self): return "x" * 10_000_000
def own():
    raise Deeper("a")
def inverse():
    return np.linalg.inv(np.zeros((2, 2)))
def endless(n=0):
    return endless(n + 1)
def bad(kind):
    raise kind()
def leave(kind):
    raise {"exit": SystemExit(3), "break": KeyboardInterrupt(), "stop": GeneratorExit(), "end": StopIteration()}[kind]
def group():
    raise ExceptionGroup("two", [ValueError(1), KeyError(2)])
"""


def test_an_error_of_hers_has_type_message_bases_and_her_lines_only(walled: Module) -> None:
    learner = walled(ERRORS)
    error = raised(learner.own)
    assert (error.kind, error.message) == ("Deeper", "'a'")
    assert error.bases == ("KeyError", "LookupError", "Exception", "BaseException")
    (frame,) = error.frames
    assert (frame.file, frame.line, frame.code, frame.function) == ("activations.py", 11, 'raise Deeper("a")', "own")
    assert str(error) == "Deeper: 'a'\n  activations.py:11 in own: raise Deeper(\"a\")"
    inside = raised(learner.inverse)
    assert [frame.function for frame in inside.frames] == ["inverse"]
    assert inside.bases[:2] == ("ValueError", "Exception")


def test_frames_of_a_recursion_are_the_first_and_the_last(module: Module) -> None:
    error = raised(module(ERRORS).endless)
    assert "RecursionError" in error.bases
    assert len(error.frames) == 20


@pytest.mark.parametrize("kind", ["BadText", "NoText", "LongText"])
def test_an_exception_that_will_not_say_what_it_is_arrives(module: Module, kind: str) -> None:
    learner = module(ERRORS)
    error = raised(lambda: learner.bad(getattr(learner, kind)))
    assert error.bases[0] == "ValueError"
    assert len(str(error)) < 5000
    assert raised(learner.own).kind == "Deeper"


@pytest.mark.parametrize(
    ("how", "base"),
    [("exit", "SystemExit"), ("break", "KeyboardInterrupt"), ("stop", "GeneratorExit"), ("end", "StopIteration")],
)
def test_an_exception_that_ends_programs_is_an_error_like_others(walled: Module, how: str, base: str) -> None:
    learner = walled(ERRORS)
    assert raised(lambda: learner.leave(how)).bases[0] == base
    assert raised(learner.own).kind == "Deeper"


def test_a_group_of_exceptions_is_one_error(module: Module) -> None:
    assert raised(module(ERRORS).group).bases[0] == "ExceptionGroup"


@pytest.mark.parametrize(
    ("source", "base", "line"),
    [
        ("x = 1\nraise KeyError(x)\n", "KeyError", 2),
        ("def f(:\n    pass\n", "SyntaxError", 1),
        ("import nothing_like_this\n", "ModuleNotFoundError", 1),
        ("import sys\nsys.exit(0)\n", "SystemExit", 2),
        ("def f():\n  return 1\n   return 2\n", "IndentationError", 3),
        ("x = '\\x00'\n1/0\n", "ZeroDivisionError", 2),
    ],
)  # fmt: skip
def test_a_file_that_does_not_load_ends_every_test_the_same_way(
    module: Module, source: str, base: str, line: int
) -> None:
    learner = module(source)
    end = ended(lambda: learner.f(1))
    assert (end.outcome, end.error.bases[0]) == ("error", base)
    assert end.error.frames[-1].line == line
    next_test(learner)
    assert ended(lambda: learner.g) is end


@pytest.mark.parametrize("odd", ["\x0c", "\u2028", "\x85", "\x1c"])
def test_lines_are_counted_as_python_counts_them(module: Module, odd: str) -> None:
    learner = module(f"x = 'a{odd}b'\rdef f():\r\n    # {odd}\n    raise ValueError\n")
    (frame,) = raised(learner.f).frames
    assert (frame.line, frame.code) == (4, "raise ValueError")


def test_bytes_that_are_no_source_are_an_error_at_load(module: Module) -> None:
    for source in (b"\x00\x01", b"x = '\xff'", b"# coding: no-such\nx = 1"):
        end = ended(lambda source=source: module(source).f(1))
        assert (end.outcome, end.error.bases[0]) == ("error", "SyntaxError")


# -- arguments ---------------------------------------------------------------------------------------------------------

CHANGES = """
import numpy as np
def zero(x, W=None):
    x[:] = 0
def grow(items, *, table=None):
    items.append(1)
    if table is not None: table["new"] = 1
def deep(params): params["W"][0][0, 0] += 1
def many(*arrays):
    for a in arrays[1:]: a[:] = 7
def fails(x):
    x[:] = 0
    raise ValueError
def quiet(x): return x.sum()
def same(a, b): return a is b
def inside(pair): return pair[0] is pair[1]["again"]
def kind(x): x.dtype = "i8"
class Opt:
    def __init__(self): self.seen = []
    def step(self, params, grads):
        self.seen.append(params)
        for name in params: params[name] -= grads[name]
        return self.seen[0] is params
"""


def test_arguments_of_the_test_are_never_changed_and_told_by_name(walled: Module) -> None:
    learner = walled(CHANGES)
    x, items, table = np.ones(3), [0], {}
    learner.zero(x)
    assert learner.last.changed == ("x",)
    learner.grow(items, table=table)
    assert learner.last.changed == ("items", "table")
    params = {"W": [np.zeros((1, 1))]}
    learner.deep(params)
    assert learner.last.changed == ("params",)
    raised(lambda: learner.fails(x))
    assert learner.last.changed == ("x",)
    learner.quiet(x)
    assert learner.last.changed == ()
    assert (x.tolist(), items, table, params["W"][0].tolist()) == ([1, 1, 1], [0], {}, [[0]])
    assert learner._wall.test.changed


def test_a_changed_dtype_is_a_changed_argument(module: Module) -> None:
    learner = module(CHANGES)
    learner.kind(np.ones(2))
    assert learner.last.changed == ("x",)


def test_the_same_object_twice_in_a_call_is_one_object(walled: Module) -> None:
    learner = walled(CHANGES)
    for value in (np.ones(2), [1], {"a": 1}):
        assert learner.same(value, value)
        assert learner.same(value, b=value)
        assert learner.inside([value, {"again": value}])
        assert not learner.same(value, value.copy())


def test_inout_is_one_object_over_calls_and_its_content_comes_back(walled: Module) -> None:
    learner = walled(CHANGES)
    mine = {"W": np.ones(2)}
    p = learner.inout(mine)
    assert p.value is mine
    opt, grads = learner.Opt(), {"W": np.full(2, 0.25)}
    assert [opt.step(p, grads) for _ in range(3)] == [True, True, True]
    assert p.value["W"].tolist() == [0.25, 0.25]
    assert mine["W"].tolist() == [1, 1]
    assert learner.last.changed == ()


def test_inout_content_comes_back_when_her_code_raises(module: Module) -> None:
    learner = module(CHANGES)
    p = learner.inout(np.ones(2))
    raised(lambda: learner.fails(p))
    assert p.value.tolist() == [0, 0]


def test_inout_and_generator_survive_a_call_that_could_not_be_sent(module: Module) -> None:
    learner = module(CHANGES + "def draw(rng): return rng.random()")
    p, rng = learner.inout(np.ones(2)), np.random.default_rng(1)
    with pytest.raises(TypeError, match="cannot pass"):
        learner.same(p, object())
    assert learner.quiet(p) == 2
    with pytest.raises(TypeError, match="cannot pass"):
        learner.same(rng, object())
    assert learner.draw(rng) == np.random.default_rng(1).random()


DRAWS = """
kept = []
def draw(rng): return rng.random()
def keep(rng): kept.append(rng)
def one(): return all(rng is kept[0] for rng in kept)
def fresh(rng): return rng.normal(size=3)
"""


def test_a_generator_is_one_object_in_the_guest_and_the_tests_own_never_moves(walled: Module) -> None:
    learner = walled(DRAWS)
    rng, twin = np.random.default_rng(5), np.random.default_rng(5)
    drawn = [learner.draw(rng), learner.draw(rng=rng), *learner.fresh(rng)]
    assert drawn == [twin.random(), twin.random(), *twin.normal(size=3)]
    learner.keep(rng)
    learner.keep(rng)
    assert learner.one()
    assert rng.random() == np.random.default_rng(5).random()
    next_test(learner)
    assert learner.draw(np.random.default_rng(5)) == np.random.default_rng(5).random()


HOST_OBJECTS = {
    "object": object(), "class": int, "module": math, "set": {1}, "path": Path("x"), "partial": functools.partial(len),
    "iterator": iter([1]), "object array": np.array([None]), "text": io.StringIO("x"), "lock": threading.Lock(),
    "inside a list": [1, {"a": object()}], "a set as key": {frozenset(): 1}, "a date": np.datetime64("2026-01-01"),
}  # fmt: skip


@pytest.mark.parametrize("thing", HOST_OBJECTS.values(), ids=HOST_OBJECTS.keys())
def test_an_object_of_the_test_is_refused_with_a_clear_error(module: Module, thing: Any) -> None:
    learner = module(THINGS)
    for call in (lambda: learner.echo(thing), lambda: learner.echo(x=thing)):
        with pytest.raises(TypeError, match="a test cannot pass"):
            call()
    assert learner.echo(1) == 1


# -- callbacks ---------------------------------------------------------------------------------------------------------

CALLBACKS = """
kept = []
depth = 0
def apply(f, *args, **kwargs):
    global depth
    depth += 1
    try:
        return f(*args, **kwargs)
    finally:
        depth -= 1
def under(): return depth
def swallow(f):
    try: f()
    except BaseException as error: return type(error).__name__
def wrap(f):
    try: f()
    except Exception as error: raise KeyError("mine") from error
def keep(f): kept.append(f)
def later(): return kept[-1]()
def same(f, g): return f is g
def loop(f):
    while True: f()
def slope(f, x, h=1e-4): return (f(x + h) - f(x - h)) / (2 * h)
def fill(f, x):
    f(x)
    return x
def fails(f): raise ValueError
class Layer:
    def call(self, f): return f(self)
    size = 4
"""


class Scale:
    def __init__(self, factor: float) -> None:
        self.factor = factor

    def times(self, x: Any, *, plus: float = 0.0) -> Any:
        return x * self.factor + plus


def test_functions_of_a_test_are_called_back(walled: Module) -> None:
    learner = walled(CALLBACKS)
    assert learner.apply(lambda x, y: x - y, 5, y=2) == 3
    assert learner.apply(Scale(3).times, np.ones(2), plus=1.0).tolist() == [4, 4]
    assert learner.apply(np.tanh, 0.5) == np.tanh(0.5)
    assert learner.apply(math.sqrt, 4.0) == 2
    assert learner.slope(lambda x: float(np.sum(x**2)), 3.0) == pytest.approx(6)
    f, g = lambda: 1, lambda: 2
    assert [learner.same(f, f), learner.same(f, g)] == [True, False]


def test_a_callback_gets_handles_and_returns_them(module: Module) -> None:
    learner = module(CALLBACKS)
    layer = learner.Layer()
    assert layer.call(lambda me: me.size) == 4
    assert layer.call(lambda me: me).size == 4


def test_a_callback_may_call_the_learner_eight_levels_deep(module: Module) -> None:
    learner = module(CALLBACKS)

    def down(n: int) -> int:
        return learner.apply(down, n - 1) + 1 if n else 0

    assert learner.apply(down, 8) == 8
    with pytest.raises(RecursionError, match="8 levels"):
        learner.apply(down, 9)
    assert learner.under() == 0


class OwnError(ValueError):
    """An exception of a test's."""


def test_an_exception_of_a_callback_comes_out_as_the_original(walled: Module) -> None:
    learner = walled(CALLBACKS)
    original = OwnError("from the test")

    def raises() -> None:
        raise original

    with pytest.raises(OwnError) as caught:
        learner.apply(raises)
    assert caught.value is original
    assert learner.swallow(raises) == "ValueError"
    assert raised(lambda: learner.wrap(raises)).kind == "KeyError"
    assert learner.under() == 0


def test_an_error_of_hers_passes_through_a_callback_as_the_original(module: Module) -> None:
    learner = module(CALLBACKS)
    error = raised(lambda: learner.apply(lambda: learner.fails(len)))
    assert error.bases[0] == "ValueError"
    assert error.frames[-1].function == "fails"


def test_an_assertion_in_a_callback_fails_the_test_also_when_swallowed(walled: Module) -> None:
    learner = walled(CALLBACKS)

    def checks() -> None:
        raise AssertionError("called with the wrong thing")

    for call in (learner.apply, learner.swallow, learner.wrap, lambda f: learner.apply(lambda: learner.swallow(f))):
        with pytest.raises(AssertionError, match="wrong thing"):
            call(checks)
        next_test(learner)


def test_a_function_is_called_back_only_during_the_call_it_was_given_to(module: Module) -> None:
    learner = module(CALLBACKS)
    called: list[int] = []
    learner.keep(lambda: called.append(1))
    assert raised(learner.later).bases[0] == "RuntimeError"
    next_test(learner)
    assert raised(learner.later).bases[0] == "RuntimeError"
    assert called == []


def test_a_callback_does_not_change_what_it_was_given_by_reference(module: Module) -> None:
    def fills(x: np.ndarray) -> None:
        x[:] = 9

    assert module(CALLBACKS).fill(fills, np.ones(2)).tolist() == [1, 1]


def test_calls_of_a_callback_are_counted(module: Module) -> None:
    learner = module(CALLBACKS, callbacks=50)
    called: list[int] = []
    end = ended(lambda: learner.loop(lambda: called.append(1)))
    assert (end.outcome, end.about) == ("timeout", "50 calls of the test's function")
    assert len(called) == 50


def test_the_time_of_a_callback_counts(module: Module) -> None:
    learner = module(CALLBACKS, call=0.2)
    assert ended(lambda: learner.apply(time.sleep, 0.3)).outcome == "timeout"


@pytest.mark.parametrize("unfit", [object(), {1}, np.array([None])], ids=["object", "set", "object array"])
def test_a_callback_that_returns_a_host_object_leaves_no_call_hanging(module: Module, unfit: Any) -> None:
    learner = module(CALLBACKS)
    with pytest.raises(TypeError, match="a test"):
        learner.apply(lambda: unfit)
    assert learner.under() == 0


def test_a_test_torn_out_of_a_callback_leaves_no_call_hanging(module: Module) -> None:
    learner = module(CALLBACKS)

    def interrupt() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        learner.apply(interrupt)
    assert learner.under() == 0
    assert learner._wall.deaths == 0


# -- what else is known of a call --------------------------------------------------------------------------------------

NOISY = """
import sys, warnings
import numpy as np
def exp(x): return np.exp(x)
def warn():
    class Mine(DeprecationWarning): ...
    warnings.warn("old", Mine)
    warnings.warn("again", UserWarning)
    warnings.warn("again", UserWarning)
def strict(): warnings.simplefilter("error"); np.exp(1e9)
def err(): return np.geterr()
def spam(n):
    print("a" * 999)
    for _ in range(n): print("x" * 999)
    sys.stderr.write("end")
    return n
def wait(s):
    import time; time.sleep(s)
def ask(): return input()
def close(): sys.stdout.close(); return 1
"""


def test_a_call_runs_under_the_errstate_of_the_test(walled: Module) -> None:
    learner = walled(NOISY)
    assert np.isinf(learner.exp(1e9))
    assert learner.last.warnings == ("RuntimeWarning",)
    with np.errstate(over="raise"):
        assert raised(lambda: learner.exp(1e9)).bases[0] == "FloatingPointError"
    with np.errstate(all="ignore"):
        learner.exp(1e9)
        assert learner.last.warnings == ()
        assert set(learner.err().values()) == {"ignore"}
    assert learner.err() == np.geterr()


def test_warnings_are_told_by_built_in_category_once(module: Module) -> None:
    learner = module(NOISY)
    learner.warn()
    assert learner.last.warnings == ("DeprecationWarning", "UserWarning")
    learner.exp(0.0)
    assert learner.last.warnings == ()
    raised(learner.strict)
    learner.exp(1e9)
    assert learner.last.warnings == ("RuntimeWarning",)


def test_seconds_are_by_the_hosts_clock(module: Module) -> None:
    learner = module(NOISY)
    learner.wait(0.05)
    assert 0.05 <= learner.last.seconds < 1
    assert learner._wall.test.used >= 0.05


def test_much_printing_neither_blocks_nor_is_kept(walled: Module) -> None:
    learner = walled(NOISY)
    assert learner.spam(5000) == 5000
    assert learner.spam(1) == 1
    learner._wall.close()
    output = learner._wall.output
    assert len(output) == Limits().output
    assert output.startswith(b"a" * 999 + b"\n")


def test_what_was_printed_last_is_kept_too(module: Module) -> None:
    learner = module("print('at load')\ndef f(): print('한', end='')")
    learner.f()
    learner._wall.close()
    assert learner._wall.output.decode() == "at load\n한"


def test_there_is_nobody_to_ask_and_a_closed_stdout_is_her_own_loss(module: Module) -> None:
    learner = module(NOISY)
    assert raised(learner.ask).bases[0] in ("RuntimeError", "EOFError")
    assert learner.close() == 1
    assert learner.exp(0.0) == 1


# -- deaths ------------------------------------------------------------------------------------------------------------

DEATHS = """
import os, signal, struct, time
import numpy as np
count = 0
def loop():
    while True: pass
def sleep(s): time.sleep(s)
def memory(): return np.ones(1 << 29)
def lists():
    out = []
    while True: out.append([0] * 10_000_000)
def leave(code): os._exit(code)
def crash(): signal.raise_signal(signal.SIGSEGV)
def garbage(): os.write(3, b"HTTP/1.1 200 OK" * 10); loop()
def large(): os.write(3, struct.pack("<IQ", 100, 1 << 40)); loop()
def drip():
    os.write(3, struct.pack("<IQ", 1 << 20, 0))
    while True:
        os.write(3, b"x"); time.sleep(0.01)
def hang_up(): os.close(3); time.sleep(5)
def up():
    global count
    count += 1
    return count
class Late:
    def __del__(self): loop()
"""


@pytest.mark.parametrize(
    ("call", "outcome", "about"),
    [
        ("loop", "timeout", "0.3"), ("sleep 9", "timeout", "0.3"), ("drip", "timeout", "0.3"),
        ("memory", "memory", "1024"), ("lists", "memory", "1024"), ("leave 3", "crashed", "exit"),
        ("leave 0", "crashed", "exit"), ("garbage", "protocol", ""), ("large", "protocol", ""),
        ("hang_up", "protocol", "it closed its line to the grader"),
    ],
)  # fmt: skip
def test_each_death_is_named_as_what_it_is_and_a_fresh_guest_follows(
    walled: Module, call: str, outcome: str, about: str
) -> None:
    learner = walled(DEATHS, call=20.0 if outcome == "memory" else 0.3)
    name, *arguments = call.split()
    assert [learner.up(), learner.up()] == [1, 2]
    end = ended(lambda: getattr(learner, name)(*map(int, arguments)))
    assert end.outcome == outcome
    assert about in end.about
    assert outcome == "memory" or learner._wall.test.used < 2
    next_test(learner)
    assert learner.up() == (3 if learner._wall.deaths == 0 else 1)


def test_a_signal_is_named_where_a_guest_may_raise_one(module: Module) -> None:
    learner = module(DEATHS)
    assert ended(learner.crash).about == "SIGSEGV"


def test_after_three_deaths_the_rest_is_not_run(module: Module) -> None:
    learner = module(DEATHS)
    for _ in range(3):
        assert ended(lambda: learner.leave(1)).outcome == "crashed"
        next_test(learner)
    end = ended(lambda: learner.up())
    assert (end.outcome, end.about) == ("timeout", "unrun")
    assert learner._wall.guest is None


def test_after_the_total_time_the_rest_is_not_run(module: Module) -> None:
    learner = module(DEATHS, total=0.3)
    learner.sleep(0.2)
    next_test(learner)
    assert ended(lambda: learner.sleep(0.2)).about == "0.3"
    next_test(learner)
    end = ended(lambda: learner.up())
    assert (end.outcome, end.about) == ("timeout", "unrun")
    assert learner._wall.guest is None


def test_a_test_may_ask_for_another_limit_of_its_calls(module: Module) -> None:
    learner = module(DEATHS, call=0.05)
    learner._wall.begin(0.5)
    learner.sleep(0.1)
    learner._wall.begin(0.05)
    assert ended(lambda: learner.sleep(0.3)).about == "0.05"


@pytest.mark.parametrize(
    ("source", "outcome", "about"),
    [
        ("while True: pass", "timeout", "0.5"), ("import os; os._exit(4)", "crashed", "exit"),
        ("import os; os.write(3, b'x' * 99)", "protocol", ""), ("raise NotImplementedError", "missing", ""),
        ("import numpy as np; np.ones(1 << 29)", "memory", "1024"),
    ],
)  # fmt: skip
def test_a_death_at_load_ends_every_test_the_same_way_and_is_not_tried_again(
    module: Module, source: str, outcome: str, about: str
) -> None:
    learner = module(source, load=0.5)
    end = ended(lambda: learner.f(1))
    assert end.outcome == outcome
    assert about in end.about
    next_test(learner)
    start = time.monotonic()
    assert ended(lambda: learner.f(1)) is end
    assert time.monotonic() - start < 0.25


def test_what_is_left_of_a_test_ends_in_that_test(module: Module) -> None:
    learner = module(DEATHS, call=0.2)
    learner.Late()
    learner._wall.finish()
    assert learner._wall.test.ended is not None
    assert learner._wall.test.ended.outcome == "timeout"
    learner._wall.begin(None)
    assert learner.up() == 1


FORGED = """
import os, gc, struct
from autograder.sandbox.wire import Writer
def forge(sequence):
    writer = Writer(lambda value: None, share=False, depth=9, items=99, size=9999)
    writer.add(MESSAGE)
    os.write(3, b"".join(map(bytes, writer.frame())))
    os._exit(0)
"""


@pytest.mark.parametrize(
    "message",
    [
        "('done', 1, 1, (), (), {})", "('done', 2, 1, (), ())", "('done', 2, 1, (), (), {0: 1})",
        "('done', 2, 1, (5,), (), {})", "('done', 2, 1, [], (), {})", "('passed', 2)", "None", "5",
        "('raised', 2, 'ValueError', 'x', (), ((1,),), None, (), (), {})",
        "('callback', 0, 0, (), {})", "('callback', 0, -1, (), {})", "('callback', 0, 'f', (), {})",
        "('callback', 0, 0, (), {1: 2})", "('callback',)",
    ],
)  # fmt: skip
def test_an_answer_that_fits_no_question_is_protocol(module: Module, message: str) -> None:
    learner = module(FORGED.replace("MESSAGE", message))
    end = ended(lambda: learner.forge(2))
    assert end.outcome in ("protocol", "crashed")


@pytest.mark.parametrize("bases", ["('a secret',)", "('print',)", "(5,)"])
def test_only_built_in_exceptions_are_bases_of_an_error(module: Module, bases: str) -> None:
    learner = module(FORGED.replace("MESSAGE", f"('raised', 2, 'X', 'x', {bases}, (), None, (), (), {{}})"))
    with pytest.raises((LearnerError, TestEnded)) as caught:
        learner.forge(2)
    assert not set(getattr(caught.value, "bases", ())) & {"a secret", "print", "5"}


def test_a_large_answer_takes_memory_as_it_comes_and_not_as_announced(module: Module) -> None:
    learner = module(DEATHS.replace("1 << 20, 0", "100, 60 << 20"), call=0.2)
    learner.up()
    tracemalloc.start()
    try:
        assert ended(learner.drip).outcome == "timeout"
        assert tracemalloc.get_traced_memory()[1] < 4 << 20
    finally:
        tracemalloc.stop()


# -- host's end --------------------------------------------------------------------------------------------------------


def test_a_large_argument_goes_to_a_guest_that_reads_slowly(module: Module) -> None:
    learner = module("def f(x): return x[-1]")
    assert learner.f(np.arange(4_000_000.0)) == 3_999_999


def test_a_zygote_that_is_gone_is_trouble_and_leaves_nothing_open() -> None:
    with Zygote(jail.plain(Limits())) as zygote:
        wall = Wall(zygote, "f", [("f.py", b"def f(): return 1")], lambda *parts: pytest.fail("no handle"))
        wall.begin(None)
        assert wall.ask("call", "f", (), {}, None) == 1
        guest = wall.guest
        assert guest is not None
        zygote.process.kill()
        zygote.process.wait()
        assert select.select([guest.line], [], [], 2)[0], "the guest ends with its zygote"
        with pytest.raises(SandboxError, match="gone"):
            wall.ask("call", "f", (), {}, None)
        assert guest.line.fileno() == -1
        with pytest.raises(OSError, match=re.escape(os.strerror(9))):
            os.fstat(guest.output_end)
        with pytest.raises(SandboxError, match="gone"):
            wall.ask("call", "f", (), {}, None)


@pytest.mark.parametrize("line", ["'one'", "0", "-1", "7391846", "True"])
def test_a_line_that_her_file_does_not_have_is_not_repeated(module: Module, line: str) -> None:
    """A number of her choice could be a hidden input."""
    message = f"('raised', 2, 'ValueError', 'x', ('ValueError',), (('f.py', {line}, 'n'),), None, (), (), {{}})"
    learner = module(FORGED.replace("MESSAGE", message))
    assert raised(lambda: learner.forge(2)).frames == ()
