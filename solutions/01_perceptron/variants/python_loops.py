"""Plain Python numbers: loops over entries, and over columns where a table of samples must be fast."""

import math

import numpy as np


def weighted_sum(x, w, b=0.0):
    if np.ndim(x) != 1 or np.ndim(w) != 1:
        raise ValueError("x and w must be vectors")
    if len(x) == 0 or len(x) != len(w):
        raise ValueError("every input needs exactly one weight")
    products = [float(x[i]) * float(w[i]) for i in range(len(x))]
    return math.fsum([*products, b])


def step(z):
    answers = [1 if value > 0 else 0 for value in np.ravel(z).tolist()]
    return np.array(answers, dtype=np.int64).reshape(np.shape(z))


def perceptron(x, w, b=0.0):
    if weighted_sum(x, w, b) > 0:
        return 1
    return 0


def perceptron_batch(X, w, b=0.0):
    if np.ndim(X) != 2 or np.ndim(w) != 1:
        raise ValueError("X must be a table and w a vector")
    rows, columns = X.shape
    if rows == 0 or columns == 0 or columns != len(w):
        raise ValueError("every column needs exactly one weight")
    totals = np.full(rows, float(b))
    for column in range(columns):
        totals += X[:, column] * float(w[column])
    fires = np.zeros(rows, dtype=np.int64)
    fires[totals > 0] = 1
    return fires


def AND(x1, x2):
    w, b = gate_weights("AND")
    return perceptron([x1, x2], w, b)


def OR(x1, x2):
    w, b = gate_weights("OR")
    return perceptron([x1, x2], w, b)


def NAND(x1, x2):
    w, b = gate_weights("NAND")
    return perceptron([x1, x2], w, b)


def gate_weights(name):
    if name == "AND":
        return np.array([2, 2]), -3
    if name == "OR":
        return np.array([1, 1]), 0
    if name == "NAND":
        return np.array([-2, -2]), 3
    raise ValueError("only AND, OR and NAND")
