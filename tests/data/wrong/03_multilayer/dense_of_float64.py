"""task: dense, mlp_forward
Everything becomes float64.
"""


def dense(x, W, b):
    W, b = _layer(W, b)
    if np.ndim(x) != 2:
        raise ValueError("axes")
    return x.astype(np.float64) @ W.astype(np.float64) + b
