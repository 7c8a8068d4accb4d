"""task: iterate_minibatches

The last batch is filled up with samples that had their turn already.
"""

import numpy as np


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    if batch_size < 1 or len(X) != len(t) or len(X) == 0:
        raise ValueError("cannot be dealt out")
    order = rng.permutation(len(X))
    if drop_last:
        order = order[: len(X) // batch_size * batch_size]
    elif len(X) % batch_size:
        order = np.resize(order, (len(X) // batch_size + 1) * batch_size)
    return [(X[order[k : k + batch_size]], t[order[k : k + batch_size]]) for k in range(0, len(order), batch_size)]
