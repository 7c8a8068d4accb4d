"""guest: how it names kinds, methods and changed arguments. What it does with a host in the other end: test_wall."""

from __future__ import annotations

import collections
import enum
import types
from typing import Any

import numpy as np
import pytest

from autograder.sandbox.guest import _base_name, _changed, _exception, _generator, _kind, _methods, _same
from autograder.sandbox.wire import WireError


class Dense:
    rate = 0.1

    def forward(self, x: Any) -> Any:
        return x

    def _hidden(self) -> None: ...

    def __call__(self) -> None: ...


class Small(Dense):
    def backward(self) -> None: ...

    @property
    def size(self) -> int:
        return 1


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ({1}, "set"), (frozenset(), "frozenset"), ((i for i in ()), "generator"), (range(3), "range"),
        (np.array([None]), "object array"), (Dense, "class"), (int, "class"), (len, "function"),
        (lambda: 0, "function"),
        (Dense().forward, "function"), (Dense(), "object"), (object(), "object"),
        (np.random.default_rng(0), "Generator"),
        (types.ModuleType("m"), "module"), (collections.Counter(), "dict"), (ValueError(), "ValueError"),
        (enum.Enum("E", "A").A, "object"), (slice(1), "slice"), (iter([]), "list_iterator"), (np.dtype("f8"), "dtype"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_kind_is_the_nearest_built_in_one(value: Any, kind: str) -> None:
    assert _kind(value) == kind


def test_methods_are_the_plain_functions_of_a_class_and_its_bases() -> None:
    assert set(_methods(Small())) == {"backward", "forward", "_hidden"}
    assert _methods(Small) == _methods(len) == _methods(i for i in ()) == ()


ARRAY = np.array([1.0, np.nan])


@pytest.mark.parametrize("value", [1, "a", b"b", None, 0.5, float("nan"), ARRAY, [ARRAY, (1,)], {"W": ARRAY}, Dense])
def test_a_copy_is_the_same(value: Any) -> None:
    copied = value.copy() if isinstance(value, np.ndarray | dict | list) else value
    assert _same(value, copied)


@pytest.mark.parametrize(
    ("now", "before"),
    [
        (1, 2), (1, 1.0), (True, 1), ([1], [1, 2]), ([1], (1,)), ({"a": 1}, {"a": 2}), ({"a": 1}, {"b": 1}),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}), (np.zeros(2), np.zeros(2, "f4")), (np.zeros(2), np.zeros((2, 1))),
        (np.zeros(2), np.array([0.0, -0.0])), ([np.zeros(1)], [np.ones(1)]), ("a", "b"), (0.5, float("nan")),
    ],
)  # fmt: skip
def test_any_difference_of_type_dtype_shape_order_or_bits_counts(now: Any, before: Any) -> None:
    assert not _same(now, before)
    assert not _same(before, now)


def test_changed_arguments_are_named_as_the_function_names_them() -> None:
    def function(x: Any, *rest: Any, W: Any = None) -> None: ...

    now, before = ([1], [2], [3]), ([0], [2], [0])
    assert "W" not in _changed(function, now, {"W": 1}, before, {"W": 1})
    assert _changed(function, now[:2], {}, before[:2], {}) == ("x",)
    assert _changed(function, (), {"W": 1, "b": 2}, (), {"W": 0, "b": 2}) == ("W",)
    assert _changed(dict.fromkeys, now, {}, before, {}) == ("iterable", "3")
    assert _changed(42, now, {}, before, {}) == ("1", "3")


@pytest.mark.parametrize("name", ["ValueError", "KeyError", "OSError", "AssertionError", "FloatingPointError"])
def test_an_exception_of_a_callback_is_of_the_same_built_in_type(name: str) -> None:
    assert type(_exception(name, "said")).__name__ == name


@pytest.mark.parametrize(("name", "becomes"), [("UnicodeDecodeError", ValueError), ("Strange", Exception)])
def test_an_exception_that_cannot_be_made_becomes_a_plain_one(name: str, becomes: type) -> None:
    assert type(_exception(name, "said")) is becomes


def test_a_warning_is_named_by_its_built_in_base() -> None:
    class Mine(RuntimeWarning): ...

    assert _base_name(Mine) == "RuntimeWarning"
    assert _base_name(np.exceptions.ComplexWarning) == "RuntimeWarning"


@pytest.mark.parametrize("kind", ["PCG64", "PCG64DXSM", "MT19937", "Philox", "SFC64"])
def test_a_generator_is_made_again_from_its_state(kind: str) -> None:
    rng = np.random.Generator(getattr(np.random, kind)(7))
    rng.random(3)
    made = _generator(rng.bit_generator.state)
    assert made.random() == rng.random()


def test_a_generator_of_an_unknown_kind_is_refused() -> None:
    with pytest.raises(WireError):
        _generator({"bit_generator": "os.system"})
