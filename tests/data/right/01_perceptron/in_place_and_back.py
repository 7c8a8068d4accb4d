"""Uses buffers with out=, and lets numpy's own errors speak where they are ValueErrors already."""

import numpy as np


def _floats(array, axes):
    array = np.asarray(array)
    if array.ndim != axes or 0 in array.shape:
        raise ValueError("wrong number of axes, or nothing in it")
    return np.array(array, dtype=array.dtype if array.dtype.char in "fd" else "d")


def weighted_sum(x, w, b=0.0):
    total = np.matmul(_floats(x, 1), _floats(w, 1))  # refuses other lengths with ValueError, never broadcasts
    total += b
    return total


def step(z):
    z = np.asarray(z)
    out = np.empty(z.shape, dtype=np.bool_)
    np.greater(z, 0, out=out)
    return out.astype(int)


def perceptron(x, w, b=0.0):
    return step(weighted_sum(x, w, b))[()]


def perceptron_batch(X, w, b=0.0):
    totals = np.matmul(_floats(X, 2), _floats(w, 1))
    np.add(totals, b, out=totals)
    return step(totals)


def gate_weights(name):
    if name.lower() == name or name.strip() != name or name not in "AND OR NAND".split():
        raise ValueError(name)
    height = {"AND": 3, "OR": 1, "NAND": -3}[name]
    return np.array([2.0, 2.0]) * np.sign(height), float(-height)


def AND(x1, x2):
    return x1 & x2


def OR(x1, x2):
    return x1 | x2


def NAND(x1, x2):
    return (x1 & x2) ^ 1
