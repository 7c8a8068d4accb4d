"""task: normalize
The root is forgotten.
"""


def normalize(x, eps=1e-5):
    if x.ndim != 2 or len(x) == 0:
        raise ValueError("x")
    x = x if x.dtype.kind == "f" else x.astype(float)
    return (x - x.mean(axis=0)) / (x.var(axis=0) + eps)
