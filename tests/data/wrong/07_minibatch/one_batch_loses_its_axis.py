"""task: iterate_minibatches

A batch of one sample comes without the axis of the batch.
"""

import numpy as np


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    if batch_size < 1 or len(X) != len(t) or len(X) == 0:
        raise ValueError("cannot be dealt out")
    order = rng.permutation(len(X))
    stop = len(X) // batch_size * batch_size if drop_last else len(X)
    rows = [order[k : k + batch_size] for k in range(0, stop, batch_size)]
    return [(X[each], t[each]) if len(each) > 1 else (X[each[0]], np.array(t[each[0]])) for each in rows]
