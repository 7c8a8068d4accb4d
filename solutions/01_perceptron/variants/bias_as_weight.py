"""The bias is the weight of an input that is always 1, one sample is a batch of one, a factory makes the gates."""

import numpy as np


def _table(X, w):
    X, w = np.asarray(X), np.asarray(w)
    if (X.ndim, w.ndim) != (2, 1):
        raise ValueError(f"axes: {X.ndim} and {w.ndim}")
    if min(X.shape) < 1 or X.shape[1] != w.shape[0]:
        raise ValueError(f"sizes: {X.shape} and {w.shape}")
    kind = X.dtype if X.dtype.kind == "f" else np.dtype(np.float64)
    return X.astype(kind), w.astype(kind)


def _sums(X, w, b):
    X, w = _table(X, w)
    ones = np.ones((len(X), 1), dtype=X.dtype)
    return np.hstack([X, ones]) @ np.append(w, X.dtype.type(b))


def _as_row(x):
    if np.ndim(x) != 1:
        raise ValueError("x must have one axis")
    return np.asarray(x)[np.newaxis]


def weighted_sum(x, w, b=0.0):
    (total,) = _sums(_as_row(x), w, b)
    return total


def step(z):
    return np.heaviside(np.asarray(z, dtype=np.float64), 0).astype(np.int64)


def perceptron(x, w, b=0.0):
    (answer,) = perceptron_batch(_as_row(x), w, b)
    return answer


def perceptron_batch(X, w, b=0.0):
    return step(_sums(X, w, b))


def _gate(name):
    def gate(x1, x2):
        return perceptron(np.array([x1, x2]), *gate_weights(name))

    return gate


AND, OR, NAND = _gate("AND"), _gate("OR"), _gate("NAND")


def gate_weights(name):
    match name:
        case "AND":
            return np.array([1.0, 1.0]), -1.25
        case "OR":
            return np.array([1.0, 1.0]), -0.25
        case "NAND":
            w, b = gate_weights("AND")
            return -w, -b
        case _:
            raise ValueError(f"{name} is no gate of this unit")
