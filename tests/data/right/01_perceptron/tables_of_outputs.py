"""Gates look their output up in a nested tuple; the sum is one matrix product of a row and a column."""

import numpy as np

OUTPUTS = {"AND": ((0, 0), (0, 1)), "OR": ((0, 1), (1, 1)), "NAND": ((1, 1), (1, 0))}


def _to_floats(a):
    a = np.asarray(a)
    if a.dtype in (np.float32, np.float64):
        return a
    return a.astype("f8")


def weighted_sum(x, w, b=0.0):
    if np.asarray(x).ndim != 1 or np.asarray(w).ndim != 1:
        raise ValueError("one axis each")
    if x.size != w.size or x.size == 0:
        raise ValueError("one weight for each input")
    row, column = _to_floats(x).reshape(1, -1), _to_floats(w).reshape(-1, 1)
    return (row @ column).item() + b


def step(z):
    z = np.asarray(z)
    return (z > 0) + np.zeros(z.shape, dtype=np.int64)


def perceptron(x, w, b=0.0):
    return int(weighted_sum(x, w, b) > 0)


def perceptron_batch(X, w, b=0.0):
    if np.asarray(X).ndim != 2 or np.asarray(w).ndim != 1:
        raise ValueError("a table and a vector")
    if X.shape[1] != w.size or X.size == 0:
        raise ValueError("one weight for each column")
    return np.array(_to_floats(X).dot(_to_floats(w)) > -b, dtype=np.int64)


def AND(x1, x2):
    return OUTPUTS["AND"][x1][x2]


def OR(x1, x2):
    return OUTPUTS["OR"][x1][x2]


def NAND(x1, x2):
    return OUTPUTS["NAND"][x1][x2]


def gate_weights(name):
    if name == "AND":
        w, b = (0.6, 0.6), -1.0
    elif name == "OR":
        w, b = (0.6, 0.6), -0.5
    elif name == "NAND":
        w, b = (-0.6, -0.6), 1.0
    else:
        raise ValueError(f"gate_weights knows AND, OR and NAND, not {name}")
    return np.asarray(w), np.asarray(b)
