"""Gates from bit operations, and their weights searched for at import until the four rows are right."""

from itertools import product
from operator import and_, or_

import numpy as np

_TABLES = {"AND": and_, "OR": or_, "NAND": lambda x1, x2: 1 - (x1 & x2)}


class ShapeMismatch(ValueError):
    """Inputs and weights that do not belong together."""


def _floats(*arrays):
    return [np.asarray(array) if np.asarray(array).dtype == np.float32 else np.float64(array) for array in arrays]


def weighted_sum(x, w, b=0.0):
    if not (np.shape(x) == np.shape(w) and np.ndim(x) == 1 and np.size(w) > 0):
        raise ShapeMismatch(f"{np.shape(x)} {np.shape(w)}")
    x, w = _floats(x, w)
    return np.einsum("i,i->", x, w) + b


def step(z):
    return np.int64(np.asarray(z) > 0)


def perceptron(x, w, b=0.0):
    return step(weighted_sum(x, w, b)).item()


def perceptron_batch(X, w, b=0.0):
    if np.ndim(X) != 2 or np.shape(X)[1:] != np.shape(w) or 0 in np.shape(X):
        raise ShapeMismatch(f"{np.shape(X)} {np.shape(w)}")
    X, w = _floats(X, w)
    return step(np.einsum("nd,d->n", X, w) + b)


def AND(x1, x2):
    return _TABLES["AND"](x1, x2)


def OR(x1, x2):
    return _TABLES["OR"](x1, x2)


def NAND(x1, x2):
    return _TABLES["NAND"](x1, x2)


def _search(table):
    rows = [(0, 0), (0, 1), (1, 0), (1, 1)]
    for w1, w2, b in product((-1, 1), (-1, 1), (-1.5, -0.5, 0.5, 1.5)):
        if all(perceptron(np.array(row), np.array([w1, w2]), b) == table(*row) for row in rows):
            return np.array([w1, w2], dtype=np.float64), b
    raise LookupError("no single perceptron computes this table")


_FOUND = {name: _search(table) for name, table in _TABLES.items()}


def gate_weights(name):
    if name in _FOUND:
        return _FOUND[name]
    raise ValueError(f"unknown gate {name!r}")
