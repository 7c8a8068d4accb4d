"""Loops and lists instead of array functions."""

import numpy as np


# --- given: turning input into an array of floats --------------
def _floats(x: np.ndarray | float) -> np.ndarray:
    a = np.asarray(x)
    return a if a.dtype.kind == "f" else a.astype(np.float64)


# --- end of given ----------------------------------------------


def double(x):
    a = _floats(x)
    result = np.empty_like(a)
    for index, value in np.ndenumerate(a):
        result[index] = value + value
    return result


def row_means(x):
    return np.array([sum(float(value) for value in row) / len(row) for row in x])


def clip(x, low, high):
    if low > high:
        raise ValueError
    return np.array([min(max(value, low), high) for value in x])


def shout(word):
    return "".join(letter.upper() for letter in word) + "!"


def countdown(n):
    return [n] + countdown(n - 1) if n else [0]
