"""Functional style: partials, lambdas and reduce instead of def where it is possible."""

from functools import partial, reduce

import numpy as np

_safe = lambda a: a if a.dtype.kind == "f" else a.astype(np.float64)  # noqa: E731


def _require(condition):
    if not condition:
        raise ValueError("inputs and weights do not fit")


def weighted_sum(x, w, b=0.0):
    x, w = np.asarray(x), np.asarray(w)
    _require(x.ndim == w.ndim == 1 and x.shape == w.shape and x.size)
    return reduce(lambda total, pair: total + pair[0] * pair[1], zip(_safe(x), _safe(w), strict=True), b)


step = lambda z: np.vectorize(lambda v: int(v > 0), otypes=[np.int64])(z)  # noqa: E731


def perceptron(x, w, b=0.0):
    return step(weighted_sum(x, w, b))


def perceptron_batch(X, w, b=0.0):
    X, w = np.asarray(X), np.asarray(w)
    _require(X.ndim == 2 and w.ndim == 1 and X.size and X.shape[1] == w.size)
    columns = zip(_safe(X).T, _safe(w), strict=True)
    return (reduce(lambda total, pair: total + pair[0] * pair[1], columns, b) > 0).astype(np.int64)


def gate_weights(name):
    _require(name in {"AND", "OR", "NAND"})
    sign = -1 if name == "NAND" else 1
    return sign * np.array([1.0, 1.0]), sign * (-0.5 if name == "OR" else -1.5)


def _run(name, x1, x2):
    return perceptron(np.array([x1, x2]), *gate_weights(name))


AND = partial(_run, "AND")
OR = partial(_run, "OR")
NAND = partial(_run, "NAND")
