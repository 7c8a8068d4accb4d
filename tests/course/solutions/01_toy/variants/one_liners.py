"""Lambdas, an own exception and numpy's ready-made functions."""

import numpy as np


# --- given: turning input into an array of floats --------------
def _floats(x: np.ndarray | float) -> np.ndarray:
    a = np.asarray(x)
    return a if a.dtype.kind == "f" else a.astype(np.float64)


# --- end of given ----------------------------------------------


class WrongOrder(ValueError):
    """The limits are in the wrong order."""


double = lambda x: np.add(_floats(x), _floats(x))  # noqa: E731
row_means = lambda x: np.average(x, axis=-1)  # noqa: E731
shout = "{0}!".format and (lambda word: f"{word.upper()}!")
countdown = lambda n: [*reversed(range(n + 1))]  # noqa: E731


def clip(x, low, high):
    if not low <= high:
        raise WrongOrder(low, high)
    return np.clip(x, low, high)
