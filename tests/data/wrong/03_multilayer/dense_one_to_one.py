"""task: dense
Each input meets only the neuron of its own place, which needs as many neurons as inputs.
"""


def dense(x, W, b):
    W, b = _layer(W, b)
    x = _as_float(x)
    if x.ndim != 2 or x.shape[1] != len(W):
        raise ValueError("sizes")
    if W.shape[0] != W.shape[1]:
        raise ValueError("as many neurons as inputs")
    return x * np.diag(W) + b
