"""autograder.testing: what each check accepts, and the facts, and nothing but these, that it says when it does not."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from autograder.sandbox.calls import LearnerError, TestEnded
from autograder.sandbox.standin import Learner
from autograder.testing import (
    CheckFailed,
    assert_close,
    assert_dtype,
    assert_gradient,
    assert_raises,
    assert_shape,
    assert_unchanged,
)

Module = Callable[..., Learner]


def facts(check: Callable[[], Any]) -> list[str]:
    """Return the kinds of the facts that a failing check says, having seen that they give nothing away."""
    with pytest.raises(CheckFailed) as caught:
        check()
    for fact in caught.value.facts:
        assert fact.en
        assert fact.ko
        assert not re.search(r"\d\.\d|\d\d\d", fact.en + fact.ko), fact
    return [fact.kind for fact in caught.value.facts]


A = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
SQUARE = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 10.0]])

# -- assert_close ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("got", "want"),
    [
        (A, A), (A + 1e-10, A), (A * (1 + 5e-8), A), (A, A.tolist()), (A.tolist(), A.tolist()),
        (A.astype("f4"), A.tolist()),
        (A.astype("i8"), A.tolist()), (A.astype("f4") * np.float32(1.00005), A.astype("f4")),
        (0.5, 0.5), (np.float64(0.5), 0.5), (np.array(0.5), 0.5), (np.float32(0.5), 0.5), (1, 1.0), (3, 3),
        (np.int8(3), 3),
        (np.bool_(True), True), (True, np.bool_(True)), (1j, 1j), (1.0, 1 + 0j), (np.array(2.0), np.array(2.0)),
        (2.0, np.array(2.0)),
        (np.array([np.nan, np.inf, 1.0]), np.array([np.nan, np.inf, 1.0])), (np.zeros((0, 3)), np.zeros((0, 3))),
        (np.array(["a"]), np.array(["a"])), (2**62 + 1, 2**62 + 1), (np.array([True]), np.array([True])),
        ((1.0, 2.0), [1.0, 2.0]), (0.0, -0.0), (A.astype(">f8"), A),
    ],
    ids=lambda value: type(value).__name__,
)  # fmt: skip
def test_close_values_of_the_right_kind_pass(got: Any, want: Any) -> None:
    assert_close(got, want)


@pytest.mark.parametrize(
    ("got", "want", "kinds"),
    [
        (A.tolist(), A, ["kind"]), (None, A, ["kind"]), ("x", 1.0, ["kind"]), (0.5, A, ["kind"]), ({}, 1, ["kind"]),
        (True, 1, ["kind"]), (True, 1.0, ["kind"]), (1, True, ["kind"]), (3.0, 3, ["kind"]), (1j, 1.0, ["kind"]),
        ([[1.0], [1.0, 2.0]], [[1.0, 2.0]], ["kind"]), ([None, 1.0], [1.0, 1.0], ["kind"]),
        ((1.0,), np.array([1.0]), ["kind"]),
        (["1.0"], [1.0], ["kind"]), (10**400, 1.0, ["kind"]), (10**400, 1, ["kind"]),
        (A, A.astype("i8"), ["dtype"]), (A.astype("f4"), A, ["dtype"]), (np.array([True]), np.array([1]), ["dtype"]),
        (np.array(["1.0"]), np.array([1.0]), ["dtype"]), (A > 0, np.ones((2, 3)), ["dtype"]),
        (A.T, A, ["shape", "transposed"]), (A[0], A, ["shape"]), (A[None], A, ["shape"]),
        (np.zeros((0, 3)), A, ["shape"]),
        (A[:, :1], A, ["shape"]), (np.ones(1), 1.0, ["shape"]), (np.ones((1, 1)), np.ones(1), ["shape"]),
        (np.zeros(0), 1.0, ["shape"]),
        (A + 1e-3, A, []), (A + np.nan, A, ["nan"]), (A + np.inf, A, ["inf"]), (-A, A, ["sign"]),
        (SQUARE.T, SQUARE, ["transposed"]),
        (np.array([1.0, np.nan]), np.array([np.nan, 1.0]), []), (np.array([np.inf]), np.array([-np.inf]), []),
        (2**62, 2**62 + 1, []), (np.array([2**62]), np.array([2**62 + 1]), []), (0.1, 0.2, []),
        (float("nan"), 1.0, ["nan"]),
        (np.array([False]), np.array([True]), []), (A * (1 + 2e-7), A, []),
    ],
    ids=lambda value: type(value).__name__,
)  # fmt: skip
def test_wrong_values_fail_with_these_facts(got: Any, want: Any, kinds: list[str]) -> None:
    assert facts(lambda: assert_close(got, want)) == kinds


@pytest.mark.parametrize(
    ("factor", "kinds"),
    [
        (2, ["times_twice"]), (0.5, ["times_half"]), (5, ["times_rows"]), (0.2, ["times_per_rows"]),
        (3, ["times_columns"]),
        (1 / 3, ["times_per_columns"]), (-1, ["sign"]), (7, []), (-2, []), (15, []), (1.5, []), (2.01, []),
    ],
)  # fmt: skip
def test_only_known_factors_are_told(factor: float, kinds: list[str]) -> None:
    want = np.arange(1.0, 16.0).reshape(5, 3) ** 2
    assert facts(lambda: assert_close(want * factor, want)) == kinds


def test_a_factor_is_told_only_of_four_different_expected_values() -> None:
    three, four = np.array([1.0, 2.0, 3.0, 3.0]), np.array([1.0, 2.0, 3.0, 4.0])
    assert facts(lambda: assert_close(three * 2, three)) == []
    assert facts(lambda: assert_close(four * 2, four)) == ["times_twice"]
    assert facts(lambda: assert_close(2.0, 1.0)) == []


@pytest.mark.parametrize("got", [np.zeros((2, 2)), np.full((2, 2), 3e-12)])
def test_of_tiny_values_nothing_is_told_that_does_not_hold(got: np.ndarray) -> None:
    want = np.array([[1.0, 2.0], [3.0, 4.0]]) * 1e-12
    assert facts(lambda: assert_close(got, want, atol=0)) == []


def test_tolerances_are_as_told() -> None:
    assert_close(1e6 + 0.05, 1e6)
    assert facts(lambda: assert_close(1e6 + 0.2, 1e6)) == []
    assert_close(np.array([0.0, 1e6]) + 5e-4, np.array([0.0, 1e6]))
    assert facts(lambda: assert_close(np.array([0.0]) + 1e-8, np.array([0.0]))) == []
    single = np.array([0.0, 1.0], np.float32)
    assert_close(single + np.float32(5e-7), single)
    assert_close(single * np.float32(1.00005), single, rtol=1e-12)
    assert facts(lambda: assert_close(single * np.float32(1.001), single)) == []
    assert_close(1.05, 1.0, rtol=0.1, atol=0)
    assert_close(1.05, 1.0, rtol=0, atol=0.1)
    assert facts(lambda: assert_close(1.2, 1.0, rtol=0.1, atol=0)) == []


def test_a_masked_array_does_not_hide_its_wrong_values() -> None:
    assert facts(lambda: assert_close(np.ma.masked_array(A + 1, mask=True), A)) == []


class Agrees:
    """Says yes to everything."""

    __array_priority__ = 1e9
    shape, dtype, ndim = (2, 3), np.dtype("f8"), 2

    def __eq__(self, other: object) -> bool:
        return True

    def __array__(self, *args: Any, **kwargs: Any) -> np.ndarray:
        return A


@pytest.mark.parametrize("got", [Agrees(), [Agrees()], memoryview(b"abc"), iter([1.0]), {1.0}, Ellipsis])
def test_what_only_looks_like_an_array_is_of_the_wrong_kind(got: Any) -> None:
    assert facts(lambda: assert_close(got, A)) == ["kind"]
    assert facts(lambda: assert_close(got, 1.0)) == ["kind"]
    assert facts(lambda: assert_shape(got, (2, 3))) == ["kind"]
    assert facts(lambda: assert_dtype(got, "f8")) == ["kind"]


def test_a_handle_is_told_by_a_kind_from_a_fixed_list(module: Module) -> None:
    learner = module("class Secret: ...\ndef f(): return Secret()\ndef g(): return {1}")
    for got, kind in (
        (learner.f(), "object"),
        (learner.g(), "set"),
        (learner.Secret, "class"),
        (learner.f, "function"),
    ):
        for check in (lambda got=got: assert_close(got, A), lambda got=got: assert_shape(got, (1,))):
            assert facts(check) == ["kind"]
            with pytest.raises(CheckFailed) as caught:
                check()
            assert caught.value.facts[0].en == f"returned {kind} where NumPy array is asked for"
    assert facts(lambda: assert_close([learner.g()], [1.0])) == ["kind"]


def test_the_message_for_the_instructor_has_both_values() -> None:
    with pytest.raises(CheckFailed, match=re.escape("got [1. 2.], expected [1. 3.]")):
        assert_close(np.array([1.0, 2.0]), np.array([1.0, 3.0]))
    with pytest.raises(CheckFailed) as caught:
        assert_close(np.zeros(100_000), np.ones(100_000))
    assert len(str(caught.value)) < 500


# -- assert_shape, assert_dtype ----------------------------------------------------------------------------------------


def test_shape_is_compared_and_never_told() -> None:
    for got, shape in ((A, (2, 3)), (1.0, ()), (np.float32(1), ()), (np.zeros(0), (0,)), (A, [2, 3])):
        assert_shape(got, shape)
    assert facts(lambda: assert_shape(A, (3, 2))) == ["shape", "transposed"]
    assert facts(lambda: assert_shape(A, (6,))) == ["shape"]
    assert facts(lambda: assert_shape(1.0, (1,))) == ["shape"]
    assert facts(lambda: assert_shape([1.0], (1,))) == ["kind"]
    with pytest.raises(CheckFailed) as caught:
        assert_shape(np.zeros((812, 5)), (2, 3))
    assert "812" not in str(caught.value.facts)
    assert "(812, 5)" in str(caught.value)


def test_dtype_is_compared_whatever_the_byte_order() -> None:
    for got, dtype in (
        (A, float),
        (A.astype(">f8"), "f8"),
        (1.0, float),
        (True, bool),
        (np.int8(1), "i1"),
        (1j, complex),
    ):
        assert_dtype(got, dtype)
    assert facts(lambda: assert_dtype(A.astype("f4"), float)) == ["dtype"]
    assert facts(lambda: assert_dtype(np.array(["x" * 812]), float)) == ["dtype"]
    assert facts(lambda: assert_dtype([1.0], float)) == ["kind"]


# -- assert_unchanged and assert_raises --------------------------------------------------------------------------------

HERS = """
class Own(KeyError): ...
def zero(x): x[:] = 0
def quiet(x): return x
def fail(kind): raise {"own": Own, "value": ValueError, "exit": SystemExit, "todo": NotImplementedError}[kind]("0.123")
def loop():
    while True: pass
"""


def test_unchanged_looks_at_the_last_call(module: Module) -> None:
    learner = module(HERS)
    assert_unchanged(learner)
    learner.zero(np.ones(2))
    assert facts(lambda: assert_unchanged(learner)) == ["changed"]
    learner.quiet(np.ones(2))
    assert_unchanged(learner)


@pytest.mark.parametrize("kinds", [(KeyError,), (LookupError,), (ValueError, KeyError), (Exception,)])
def test_an_expected_error_is_one_of_these_built_in_types_or_derived_from_it(
    module: Module, kinds: tuple[type[Exception], ...]
) -> None:
    with assert_raises(*kinds):
        module(HERS).fail("own")


def test_another_error_or_none_fails_the_test(module: Module) -> None:
    learner = module(HERS)

    def expecting(kind: type[Exception], call: Callable[[], Any]) -> None:
        with assert_raises(kind):
            call()

    assert facts(lambda: expecting(ValueError, lambda: learner.fail("own"))) == ["raised"]
    assert facts(lambda: expecting(Exception, lambda: learner.fail("exit"))) == ["raised"]
    assert facts(lambda: expecting(ValueError, lambda: learner.quiet(1))) == ["not_raised"]
    with pytest.raises(CheckFailed) as caught:
        expecting(ValueError, lambda: learner.fail("own"))
    assert "KeyError" in caught.value.facts[0].en
    assert "Own" not in caught.value.facts[0].en


def test_only_the_learners_own_errors_are_expected(module: Module) -> None:
    def raises(error: BaseException) -> None:
        with assert_raises(ValueError, TypeError):
            raise error

    for error in (ValueError("of the test"), TypeError("a test cannot pass"), RuntimeError()):
        with pytest.raises(type(error)):
            raises(error)
    raises(LearnerError("ValueError", "", ("ValueError", "Exception"), ()))


@pytest.mark.parametrize("call", ["fail", "loop", "absent"])
def test_what_ends_a_test_is_never_an_expected_error(module: Module, call: str) -> None:
    learner = module(HERS, call=0.3)

    def expecting() -> None:
        with assert_raises(RuntimeError, NotImplementedError, Exception):
            learner.fail("todo") if call == "fail" else getattr(learner, call)()

    with pytest.raises(TestEnded):
        expecting()


@pytest.mark.parametrize("kinds", [(), (CheckFailed,), (np.linalg.LinAlgError,)])
def test_only_built_in_types_can_be_expected(kinds: tuple[type[Exception], ...]) -> None:
    with pytest.raises(TypeError, match="built-in"), assert_raises(*kinds):
        pass


# -- assert_gradient ---------------------------------------------------------------------------------------------------


def cube(x: np.ndarray) -> np.ndarray:
    return x**3


SMALL = np.array([[0.5, -1.0], [2.0, 0.25]])
LARGE = np.random.default_rng(0).normal(size=(8, 9))


@pytest.mark.parametrize(
    "x", [SMALL, LARGE, np.float64(2.0), np.zeros((0, 3)), np.array([1, 2, 3])], ids=["s", "l", "0", "e", "i"]
)
def test_a_right_gradient_passes(x: Any) -> None:
    before = np.array(x)
    assert_gradient(cube, x, 3.0 * np.asarray(x) ** 2)
    assert np.array_equal(x, before)


@pytest.mark.parametrize("x", [SMALL, LARGE], ids=["small", "large"])
@pytest.mark.parametrize("wrong", [1 + 1e-4, 2.0, -1.0, 0.0, 1e6])
def test_a_wrong_gradient_fails(x: np.ndarray, wrong: float) -> None:
    facts(lambda: assert_gradient(cube, x, wrong * 3 * x**2))


def test_one_wrong_entry_of_a_large_gradient_is_found() -> None:
    grad = 3 * LARGE**2
    grad[3, 4] += 0.01
    facts(lambda: assert_gradient(cube, LARGE, grad))


@pytest.mark.parametrize("x", [SMALL, LARGE], ids=["small", "large"])
def test_the_weight_of_each_output_counts(x: np.ndarray) -> None:
    dout = np.arange(x.size, dtype=float).reshape(x.shape)
    assert_gradient(cube, x, dout * 3 * x**2, dout=dout)
    facts(lambda: assert_gradient(cube, x, 3 * x**2, dout=dout))
    assert facts(lambda: assert_gradient(lambda at: cube(at)[:1], x, 3 * x**2, dout=dout)) == ["shape"]


@pytest.mark.parametrize(
    ("grad", "kinds"),
    [
        (None, ["kind"]), ([[0.75, 3.0], [12.0, 0.1875]], ["kind"]), (3 * SMALL[0] ** 2, ["shape"]),
        (np.zeros((0, 2)), ["shape"]),
        (np.full((2, 2), np.nan), ["nan"]), (np.full((2, 2), np.inf), ["inf"]), (-3 * SMALL**2, ["sign"]),
        (3 * SMALL.T**2, ["transposed"]),
        (6 * SMALL**2, ["times_twice"]), (1.5 * SMALL**2, ["times_half"]), ((3 * SMALL**2).astype(str), ["kind"]),
        (3 * SMALL**2 + 0j, ["kind"]), (3 * SMALL**2 + 1j, ["kind"]),
    ],
    ids="none list row empty nan inf sign transposed twice half text complex imaginary".split(),
)  # fmt: skip
def test_a_wrong_gradient_says_what_is_wrong_with_it(grad: Any, kinds: list[str]) -> None:
    assert facts(lambda: assert_gradient(cube, SMALL, grad)) == kinds


def test_the_gradient_of_a_function_of_hers_is_checked_through_the_wall(module: Module) -> None:
    learner = module("def f(x): return x ** 3\ndef bad(x): return {1}\ndef nan(x): return x * float('nan')")
    assert_gradient(learner.f, SMALL, 3 * SMALL**2)
    assert facts(lambda: assert_gradient(learner.bad, SMALL, 3 * SMALL**2)) == ["kind"]
    facts(lambda: assert_gradient(learner.nan, SMALL, 3 * SMALL**2))


def test_the_tolerance_of_a_gradient_is_relative_to_the_whole_array() -> None:
    off = 3 * SMALL**2 * (1 + 1e-5)
    facts(lambda: assert_gradient(cube, SMALL, off))
    assert_gradient(cube, SMALL, off, tol=1e-4)
    assert_gradient(lambda x: x * 0, SMALL, np.zeros((2, 2)))
    assert_gradient(lambda x: x * 1e-6, SMALL, np.full((2, 2), 1e-6))
