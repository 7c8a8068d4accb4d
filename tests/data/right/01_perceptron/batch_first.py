"""Everything is a batch: one sample is a table of one row, and a gate is a batch of four rows asked once."""

import numpy as np


def _sums(X, w, b):
    X, w = np.asarray(X), np.asarray(w)
    if X.ndim != 2 or w.ndim != 1:
        raise ValueError(f"expected (N, D) and (D,), got {X.shape} and {w.shape}")
    n, d = X.shape
    if n == 0 or d == 0 or d != w.shape[0]:
        raise ValueError(f"expected (N, D) and (D,), got {X.shape} and {w.shape}")
    return np.column_stack([X.astype(np.float64), np.full(n, b)]) @ np.concatenate([w.astype(np.float64), [1.0]])


def weighted_sum(x, w, b=0.0):
    if np.ndim(x) != 1:
        raise ValueError("expected (D,)")
    return _sums(np.expand_dims(x, 0), w, b)[0]


def step(z):
    return np.array(np.asarray(z) > 0).view(np.int8).astype(np.int64)


def perceptron(x, w, b=0.0):
    if np.ndim(x) != 1:
        raise ValueError("expected (D,)")
    return perceptron_batch(np.expand_dims(x, 0), w, b)[0]


def perceptron_batch(X, w, b=0.0):
    return step(_sums(X, w, b))


def gate_weights(name):
    if not isinstance(name, str) or name not in ["AND", "OR", "NAND"]:
        raise ValueError(f"unknown: {name}")
    if name == "AND":
        return np.array([1.0, 2.0]), -2.5
    if name == "OR":
        return np.array([1.0, 2.0]), -0.5
    return np.array([-1.0, -2.0]), 2.5


_ALL = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
_ASKED = {name: perceptron_batch(_ALL, *gate_weights(name)) for name in ("AND", "OR", "NAND")}


def AND(x1, x2):
    return _ASKED["AND"][2 * x1 + x2]


def OR(x1, x2):
    return _ASKED["OR"][2 * x1 + x2]


def NAND(x1, x2):
    return _ASKED["NAND"][2 * x1 + x2]
