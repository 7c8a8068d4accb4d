"""task: normalize
Smallest value to 0, largest to 1: another kind of scaling.
"""


def normalize(x, eps=1e-5):
    if x.ndim != 2 or len(x) == 0:
        raise ValueError("x")
    x = x if x.dtype.kind == "f" else x.astype(float)
    return (x - x.min(axis=0)) / (x.max(axis=0) - x.min(axis=0) + eps)
