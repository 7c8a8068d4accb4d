"""task: dense
The bias is added inside the sum, once for every input.
"""


def dense(x, W, b):
    W, b = _layer(W, b)
    x = _as_float(x)
    if x.ndim != 2 or x.shape[1] != len(W):
        raise ValueError("sizes")
    return x @ W + x.dtype.type(x.shape[1]) * b
