"""Keeps float32 by np.result_type and gives numpy scalars, float32 ones for float32 inputs."""

import numpy as np


def _common(x, w):
    x, w = np.asarray(x), np.asarray(w)
    kind = np.result_type(x, w)
    kind = kind if np.issubdtype(kind, np.floating) else np.float64
    return x.astype(kind, copy=False), w.astype(kind, copy=False), np.dtype(kind)


def weighted_sum(x, w, b=0.0):
    x, w, kind = _common(x, w)
    if x.shape != w.shape or x.ndim != 1 or x.shape[0] < 1:
        raise ValueError(f"{x.shape} and {w.shape} do not fit")
    return kind.type(np.sum(x * w, dtype=kind) + kind.type(b))


def step(z):
    return np.asarray(np.asarray(z) > 0, dtype=np.int64)[()]


def perceptron(x, w, b=0.0):
    return np.int32(weighted_sum(x, w, b) > 0)


def perceptron_batch(X, w, b=0.0):
    X, w, kind = _common(X, w)
    if X.ndim != 2 or w.ndim != 1 or X.shape[1] != w.size or X.shape[0] * X.shape[1] == 0:
        raise ValueError(f"{X.shape} and {w.shape} do not fit")
    return step(np.matmul(X, w[:, None])[:, 0] + kind.type(b))


def AND(x1, x2):
    return perceptron(np.float32([x1, x2]), *gate_weights("AND"))


def OR(x1, x2):
    return perceptron(np.float32([x1, x2]), *gate_weights("OR"))


def NAND(x1, x2):
    return perceptron(np.float32([x1, x2]), *gate_weights("NAND"))


def gate_weights(name):
    numbers = {"AND": (1, 1, -1.5), "OR": (1, 1, -0.5), "NAND": (-1, -1, 1.5)}
    try:
        *w, b = numbers[name]
    except KeyError as error:
        raise ValueError("no such gate") from error
    return np.array(w, dtype=np.float32), np.float32(b)
