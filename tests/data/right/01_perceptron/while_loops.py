"""A beginner's while loops and if/else, Python floats, zero-dimensional answers only where they come by themselves."""

import numpy as np


def weighted_sum(x, w, b=0.0):
    x = np.asarray(x)
    w = np.asarray(w)
    if x.ndim != 1:
        raise ValueError("x is not a vector")
    if w.ndim != 1:
        raise ValueError("w is not a vector")
    if x.size != w.size:
        raise ValueError("x and w have different lengths")
    if x.size == 0:
        raise ValueError("there is nothing to add")
    total = 0.0
    i = 0
    while i < x.size:
        total = total + float(x[i]) * float(w[i])
        i = i + 1
    total = total + b
    return total


def step(z):
    z = np.asarray(z)
    if z.ndim == 0:
        if z > 0:
            return np.int64(1)
        else:
            return np.int64(0)
    result = np.zeros(z.shape, dtype=np.int64)
    for index in np.ndindex(z.shape):
        if z[index] > 0:
            result[index] = 1
    return result


def perceptron(x, w, b=0.0):
    s = weighted_sum(x, w, b)
    if s > 0:
        return 1
    else:
        return 0


def perceptron_batch(X, w, b=0.0):
    X = np.asarray(X)
    w = np.asarray(w)
    if X.ndim != 2:
        raise ValueError("X is not a table")
    if w.ndim != 1:
        raise ValueError("w is not a vector")
    if X.shape[0] == 0 or X.shape[1] == 0:
        raise ValueError("X is empty")
    if X.shape[1] != w.shape[0]:
        raise ValueError("X and w do not fit")
    sums = np.zeros(X.shape[0])
    for j in range(X.shape[1]):
        sums = sums + X[:, j].astype(np.float64) * float(w[j])
    sums = sums + b
    return np.where(sums > 0, 1, 0)


def AND(x1, x2):
    if x1 == 1 and x2 == 1:
        return 1
    return 0


def OR(x1, x2):
    if x1 == 1 or x2 == 1:
        return 1
    return 0


def NAND(x1, x2):
    if AND(x1, x2) == 1:
        return 0
    return 1


def gate_weights(name):
    if name == "AND":
        return np.array([0.5, 0.5]), -0.75
    elif name == "OR":
        return np.array([0.5, 0.5]), -0.25
    elif name == "NAND":
        return np.array([-0.5, -0.5]), 0.75
    else:
        raise ValueError(name)
