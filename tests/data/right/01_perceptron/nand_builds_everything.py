"""Only NAND is a perceptron; AND and OR are wired from NAND gates, and their weights stand in a table of rows."""

import numpy as np

TABLE = np.array([[1, 1, -1], [1, 1, 0], [-1, -1, 2]])
NAMES = ["AND", "OR", "NAND"]


def weighted_sum(x, w, b=0.0):
    x, w = np.asarray(x), np.asarray(w)
    if not x.shape == w.shape == (x.size,) or x.size == 0:
        raise ValueError("x and w must be vectors of the same length, at least 1")
    return float(np.dot(np.float64(x), np.float64(w))) + b


def step(z):
    z = np.asarray(z)
    ones = np.ones(z.shape, dtype=np.int64)
    return ones * (z > 0)


def perceptron(x, w, b=0.0):
    return 1 if weighted_sum(x, w, b) > 0 else 0


def perceptron_batch(X, w, b=0.0):
    X, w = np.asarray(X), np.asarray(w)
    if X.ndim != 2 or w.shape != (X.shape[1],) or len(X) == 0 or len(w) == 0:
        raise ValueError("X must be (N, D) and w (D,)")
    return step(np.dot(np.float64(X), np.float64(w)) + b)


def NAND(x1, x2):
    return perceptron(np.array([x1, x2]), *gate_weights("NAND"))


def AND(x1, x2):
    once = NAND(x1, x2)
    return NAND(once, once)


def OR(x1, x2):
    return NAND(NAND(x1, x1), NAND(x2, x2))


def gate_weights(name):
    row = TABLE[NAMES.index(name)]  # index raises ValueError itself
    return row[:2], row[2]
