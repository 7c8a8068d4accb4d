"""task: dense
The right sums, but the samples are overwritten on the way.
"""


def dense(x, W, b):
    W, b = _layer(W, b)
    x = _as_float(x)
    if x.ndim != 2:
        raise ValueError("axes")
    sums = x @ W + b
    if x.shape == sums.shape and x.dtype == sums.dtype:
        x[...] = sums
        return x
    return sums
