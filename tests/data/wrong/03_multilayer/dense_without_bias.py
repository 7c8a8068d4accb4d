"""task: dense
The bias is an argument that nobody uses.
"""


def dense(x, W, b):
    _layer(W, b)
    if np.ndim(x) != 2:
        raise ValueError("axes")
    return _as_float(x) @ _as_float(W)
