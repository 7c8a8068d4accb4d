"""What authors of suites import: checks of kind, shape and dtype, then values, that say learner-safe facts.

    from autograder.testing import assert_close, assert_gradient, assert_raises

A failed check raises ``CheckFailed``, an AssertionError with ``facts`` from a fixed list (docs/design.md: what one test
may tell): never an expected value, an input, a measured factor or an offset.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import numpy as np

from autograder import messages
from autograder.records import Fact, Text

if TYPE_CHECKING:
    from autograder.sandbox.standin import Learner

__all__ = [
    "CheckFailed",
    "assert_close",
    "assert_dtype",
    "assert_gradient",
    "assert_raises",
    "assert_shape",
    "assert_unchanged",
]

_KINDS = frozenset(
    "NoneType bool bytearray bytes class complex dict float function generator int list map memoryview module ndarray "
    "object array range set str tuple zip frozenset filter iterator Generator float16 float32 float64 int8 int16 int32 "
    "int64 uint8 uint16 uint32 uint64 complex64 complex128".split()
) | {"object array"}
_SCALARS = bool | int | float | complex | np.generic


class CheckFailed(AssertionError):
    """A check did not hold.

    Attributes:
        facts: what a learner may be told about it.
    """

    def __init__(self, message: str, *facts: Fact) -> None:
        super().__init__(message)
        self.facts = facts


def _fact(kind: str, text: Text, **values: object) -> Fact:
    filled = text.fill(**values)
    return Fact(kind, filled.en, filled.ko)


def assert_close(got: object, want: Any, rtol: float = 1e-7, atol: float | None = None) -> None:
    """Check that ``got`` is ``want`` within ``|got - want| <= rtol * |want| + atol``.

    Args:
        got: what the learner's code returned.
        want: an array (dtype is compared too), a scalar, or a list of numbers (dtype is not compared).
        rtol: relative tolerance; at least 1e-4 when ``want`` is float32.
        atol: absolute tolerance; default ``1e-9 * max(1, max|want|)``, 1e-6 when ``want`` is float32.

    Raises:
        CheckFailed: with facts about kind, shape, dtype or values.
    """
    __tracebackhide__ = True
    expected = np.asarray(want)
    array = _as_array(got, want, expected)
    assert_shape(array, expected.shape)
    if isinstance(want, np.ndarray):
        assert_dtype(array, want.dtype)
    single = expected.dtype == np.float32
    if single:
        rtol = max(rtol, 1e-4)
    if atol is None:
        size = (
            np.max(np.abs(expected), initial=0.0, where=np.isfinite(expected)) if expected.dtype.kind in "fc" else 0.0
        )
        atol = 1e-6 if single else 1e-9 * max(1.0, float(size))
    exact = expected.dtype.kind in "biuUS" and array.dtype.kind in "biuUS"
    if not (bool(np.array_equal(array, expected)) if exact else _close(array, expected, rtol, atol)):
        allowed = "" if exact else f" (allowed: {rtol:g} of the size, or {atol:g})"
        raise CheckFailed(f"got {_show(array)}, expected {_show(expected)}{allowed}", *_looks(array, expected))


def _as_array(got: object, want: Any, expected: np.ndarray) -> np.ndarray:
    """Return ``got`` as an array when it is of the kind that ``want`` asks for."""
    __tracebackhide__ = True
    one_value = expected.ndim == 0
    asked = _kind_asked(want, one_value)
    if one_value:
        fits = isinstance(got, _SCALARS) or (isinstance(got, np.ndarray) and got.ndim == 0)
        kind = np.asarray(got).dtype.kind if fits else ""
        allowed = {"b": "b", "i": "iu", "u": "iu", "c": "iufc"}.get(expected.dtype.kind, "iuf")
        fits = fits and (kind in allowed or expected.dtype.kind in "US")
        if not fits and isinstance(got, np.ndarray) and got.ndim:
            return got  # the shape is what is wrong with it
    else:
        fits = isinstance(got, np.ndarray) or (isinstance(got, list | tuple) and not isinstance(want, np.ndarray))
    if not fits:
        raise CheckFailed(f"{got!r} is of the wrong kind", _wrong_kind(got, asked))
    return _numbers(got)


def _numbers(got: object) -> np.ndarray:
    """Return ``got`` as an array of numbers; nothing that would grow on the way, as a list of long texts does."""
    __tracebackhide__ = True
    if isinstance(got, np.ndarray | np.generic):
        if got.dtype.kind not in "biufcUS":
            raise CheckFailed(f"{got.dtype} is no dtype of numbers", _fact("kind", messages.WRONG_KIND))
        return np.asarray(got)
    waiting = [got]
    while waiting:
        each = waiting.pop()
        if isinstance(each, list | tuple):
            waiting.extend(each)
        elif not isinstance(each, np.ndarray | _SCALARS) or np.asarray(each).dtype.kind not in "biufc":
            raise CheckFailed(f"{_kind_of(each)} is no number", _fact("kind", messages.WRONG_KIND))
    try:
        return np.asarray(got)
    except (ValueError, OverflowError):  # lists of different lengths
        raise CheckFailed("lists of different lengths", _fact("kind", messages.WRONG_KIND)) from None


def _kind_asked(want: Any, one_value: bool) -> str:
    if not one_value:
        return "NumPy array"
    if isinstance(want, np.ndarray | np.generic):
        return str(want.dtype)
    return type(want).__name__


def _kind_of(value: object) -> str:
    """Name a value's kind out of a fixed list: what a guest says of its own objects could be any text."""
    kind = object.__getattribute__(value, "_kind") if type(value).__name__ == "Handle" else type(value).__name__
    return kind if kind in _KINDS else "object"


def _wrong_kind(got: object, asked: str) -> Fact:
    return _fact("kind", messages.NOTHING if got is None else messages.KIND, got=_kind_of(got), want=asked)


def _close(got: np.ndarray, want: np.ndarray, rtol: float, atol: float) -> bool:
    if got.dtype.kind not in "biufc":
        return False
    with np.errstate(all="ignore"):
        apart = np.abs(got - want)
        if (apart <= rtol * np.abs(want) + atol).all() and apart.max(initial=0.0) < np.inf:
            return True  # the common case, at a third of the price; NaN and infinity never pass it
        return bool(np.allclose(got, want, rtol=rtol, atol=atol, equal_nan=True))


def _looks(got: np.ndarray, want: np.ndarray) -> tuple[Fact, ...]:
    """Return what can be said of wrong values."""
    if got.dtype.kind not in "biufc" or want.dtype.kind not in "biufc":
        return ()
    if np.isnan(got).any() and not np.isnan(want).any():
        return (_fact("nan", messages.NAN),)
    if np.isinf(got).any() and not np.isinf(want).any():
        return (_fact("inf", messages.INF),)
    if got.ndim == 2 and got.T.shape == want.shape and _alike(got.T, want):
        return (_fact("transposed", messages.TRANSPOSED),)
    if got.shape != want.shape:
        return ()
    if got.dtype.kind != "b" and want.dtype.kind not in "bu" and _alike(got, -want):
        return (_fact("sign", messages.SIGN),)
    return _times(got, want)


def _times(got: np.ndarray, want: np.ndarray) -> tuple[Fact, ...]:
    """Return the fact that the result is a known number of times too large; from a fixed list, for 4 values or more."""
    if want.dtype.kind not in "iuf" or len(np.unique(want[np.isfinite(want)])) < 4:
        return ()
    rows, columns = want.shape[0], want.shape[-1]
    factors = {"twice": 2.0, "half": 0.5, "rows": rows, "per_rows": 1 / rows}
    if want.ndim > 1:
        factors |= {"columns": columns, "per_columns": 1 / columns}
    for name, factor in factors.items():
        if factor != 1 and _alike(got, want * factor):
            return (_fact(f"times_{name}", messages.TIMES[name]),)
    return ()


def _alike(got: np.ndarray, want: np.ndarray) -> bool:
    """Whether two arrays are the same within a thousandth, measured by what is wanted; nothing is like all zeros."""
    with np.errstate(all="ignore"):
        size = float(np.max(np.abs(want), initial=0.0, where=np.isfinite(want)))
        return size > 0 and bool(np.allclose(got, want, rtol=1e-3, atol=1e-6 * size, equal_nan=True))


def assert_shape(got: object, shape: tuple[int, ...]) -> None:
    """Check that ``got`` is an array (or scalar) of ``shape``.

    Raises:
        CheckFailed: with a fact about kind or shape.
    """
    __tracebackhide__ = True
    if not isinstance(got, np.ndarray | _SCALARS):
        raise CheckFailed(f"{got!r} is no array", _wrong_kind(got, "NumPy array"))
    found = np.shape(got)
    if found != tuple(shape):
        facts = [_shape_fact(found, tuple(shape))]
        if len(found) == 2 and found[::-1] == tuple(shape):
            facts.append(_fact("transposed", messages.TRANSPOSED))
        raise CheckFailed(f"shape {found}, not {tuple(shape)}", *facts)


def assert_dtype(got: object, dtype: Any) -> None:
    """Check that ``got`` is an array or numpy scalar of ``dtype``; a Python number counts as numpy's own choice for it.

    Raises:
        CheckFailed: with a fact about kind or dtype.
    """
    __tracebackhide__ = True
    if not isinstance(got, np.ndarray | _SCALARS):
        raise CheckFailed(f"{got!r} is no array", _wrong_kind(got, "NumPy array"))
    found, wanted = np.asarray(got).dtype, np.dtype(dtype)
    if found.newbyteorder("=") != wanted.newbyteorder("="):
        got_name = found.name if found.kind in "biufc" else "text"
        raise CheckFailed(f"dtype {found}, not {wanted}", _fact("dtype", messages.DTYPE, got=got_name, want=wanted))


def _shape_fact(found: tuple[int, ...], wanted: tuple[int, ...]) -> Fact:
    """Return a fact about a shape: never its numbers, in which learner code could write down a hidden input."""
    if len(found) != len(wanted) and len(found) <= 4:
        return _fact("shape", messages.AXES, got=len(found), want=len(wanted))
    return _fact("shape", messages.SHAPE)


def assert_unchanged(learner: Learner) -> None:
    """Check that the last call changed none of its arguments.

    Raises:
        CheckFailed: with the names of those that it changed.
    """
    __tracebackhide__ = True
    changed = learner.last.changed
    if changed:
        raise CheckFailed(f"changed {', '.join(changed)}", changed_fact())


def changed_fact() -> Fact:
    """Return the fact that an argument was changed; not which, since that name is the guest's word."""
    return _fact("changed", messages.CHANGED)


def assert_gradient(
    f: Callable[[np.ndarray], Any],
    x: np.ndarray,
    grad: object,
    *,
    dout: Any = None,
    h: float = 1e-5,
    tol: float = 1e-6,
    directions: int = 5,
) -> None:
    """Check a gradient against central differences of ``f``.

    Args:
        f: a function of one float64 array; may call the learner's code.
        x: where the gradient was taken, float64, any shape; not changed.
        grad: the gradient to check: of ``sum(dout * f(x))`` at ``x``, the shape of ``x``.
        dout: what each output counts for; default ones.
        h: step of the differences.
        tol: limit of ``|a - n| / (|a| + |n|)``, Euclidean norms over the whole array.
        directions: for more than 30 entries, how many random directions are taken instead of every entry.

    Raises:
        CheckFailed: with facts about kind, shape or values.
    """
    x = np.asarray(x, dtype=np.float64)
    if not isinstance(grad, np.ndarray | _SCALARS):
        raise CheckFailed(f"{grad!r} is no array", _wrong_kind(grad, "NumPy array"))
    if np.asarray(grad).dtype.kind not in "biuf":
        raise CheckFailed(f"{grad!r} is no array of real numbers", _fact("kind", messages.WRONG_KIND))
    assert_shape(grad, x.shape)
    analytic = np.asarray(grad, dtype=np.float64)
    if not np.isfinite(analytic).all():
        raise CheckFailed("the gradient is not finite", *_looks(analytic, np.zeros_like(x)))

    def value(at: np.ndarray) -> float:
        out = _numbers(f(at))
        if out.dtype.kind not in "biuf":
            raise CheckFailed(f"{out.dtype} is no real number", _fact("kind", messages.WRONG_KIND))
        if dout is not None and out.shape != np.shape(dout):
            raise CheckFailed(f"shape {out.shape}", _shape_fact(out.shape, np.shape(dout)))
        return float(np.sum(out * (1.0 if dout is None else dout), dtype=np.float64))

    if x.size <= 30:
        numeric = np.zeros_like(x)
        for place in np.ndindex(x.shape):
            up, down = x.copy(), x.copy()
            up[place] += h
            down[place] -= h
            numeric[place] = (value(up) - value(down)) / (2 * h)
        error = _relative(analytic, numeric)
        if not error <= tol:
            raise CheckFailed(f"relative error {error:.2g} of the gradient (limit {tol:g})", *_looks(analytic, numeric))
        return
    size = float(np.linalg.norm(analytic)) or 1.0
    rng = np.random.default_rng(list(hashlib.blake2b(x.tobytes(), digest_size=8).digest()))
    for _ in range(directions):
        along = rng.normal(size=x.shape)
        along /= np.linalg.norm(along)
        numeric_slope = (value(x + h * along) - value(x - h * along)) / (2 * h)
        error = abs(numeric_slope - float(np.sum(analytic * along))) / size
        if not error <= tol:
            raise CheckFailed(f"relative error {error:.2g} of a directional derivative (limit {tol:g})")


def _relative(a: np.ndarray, n: np.ndarray) -> float:
    both = float(np.linalg.norm(a) + np.linalg.norm(n))
    return 0.0 if both < 1e-8 else float(np.linalg.norm(a - n)) / both


@contextlib.contextmanager
def assert_raises(*kinds: type[Exception]) -> Iterator[None]:
    """Check that the learner's code raises one of ``kinds`` (built-in exceptions), or an exception derived from one.

    Only exceptions of the learner's code count; one from the test itself passes through.

    Raises:
        CheckFailed: when nothing, or something else, was raised.
    """
    from autograder.sandbox.calls import LearnerError

    if not kinds or not all(kind.__module__ == "builtins" for kind in kinds):
        raise TypeError("assert_raises takes built-in exceptions, for example assert_raises(ValueError)")
    try:
        yield
    except LearnerError as error:
        if not {kind.__name__ for kind in kinds} & set(error.bases):
            got = error.bases[0] if error.bases else "Exception"
            raise CheckFailed(f"raised {error}", _fact("raised", messages.RAISED_OTHER, got=got)) from error
        return
    wanted = " or ".join(kind.__name__ for kind in kinds)
    raise CheckFailed(f"{wanted} was not raised", _fact("not_raised", messages.NOTHING_RAISED))


def _show(array: np.ndarray) -> str:
    return np.array2string(array, threshold=30, edgeitems=3, precision=8).replace("\n", " ")
