"""task: iterate_minibatches

Integers are turned into floats while they are dealt out.
"""

import numpy as np


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    if batch_size < 1 or len(X) != len(t) or len(X) == 0:
        raise ValueError("cannot be dealt out")
    order = rng.permutation(len(X))
    stop = len(X) // batch_size * batch_size if drop_last else len(X)
    X = np.asarray(X, dtype=float)
    return [(X[order[k : k + batch_size]], t[order[k : k + batch_size]]) for k in range(0, stop, batch_size)]
