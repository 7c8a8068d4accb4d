"""task: dense
Axes of size one are dropped: one sample or one neuron gives a vector.
"""

_kept = dense


def dense(x, W, b):
    return _kept(x, W, b).squeeze()
