"""task: dense
The activation function is already built into the layer.
"""

_kept = dense


def dense(x, W, b):
    return np.maximum(_kept(x, W, b), 0)
