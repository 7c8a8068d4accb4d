"""attack: change arguments whose names, by a signature of my own, are the hidden input
deserves: 0
outcome: failed
"""
import inspect


def double(x):
    name = "x_" + "_".join(str(int(value * 1e4)) for value in abs(x).ravel())
    double.__signature__ = inspect.Signature([inspect.Parameter(name, inspect.Parameter.POSITIONAL_ONLY)])
    x[...] = 0
    return x


def clip(x, low, high):
    clip.__signature__ = inspect.Signature([inspect.Parameter(f"x_{round(x[1] * 1e6)}", 0)])
    x[...] = 0
    return x
