"""task: update

Integer weights are filled with whole numbers only: half a step is cut off.
"""

# ruff: noqa: F821  (it is laid over the solution)
import numpy as np


def update(w, b, x, t, lr=1.0):
    _checked(w, np.asarray(x)[np.newaxis], np.array([t]), lr)
    new = w.copy()
    move = lr * (int(t) - _output(_as_float(w), b, _as_float(x)))
    new[...] = w + move * x
    return new, b + move
