"""attack: return arrays without bytes: shape (0, 2**40), dtypes of size 0, 64 axes
deserves: 0
outcome: failed
"""
import numpy as np


def double(x):
    return np.empty((0, 1 << 40))


def row_means(x):
    return np.empty((1,) * 64)


def clip(x, low, high):
    return np.empty((1 << 30,), dtype="V0")


def shout(word):
    return np.empty((0, 1 << 62), dtype=bool)


def countdown(n):
    return [np.empty((0,) * 32), np.zeros((), "V8")[()], np.empty((0, 1 << 40), "V0")]
