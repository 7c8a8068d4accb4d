"""task: iterate_minibatches

The samples are not mixed: only the place to begin at is drawn.
"""

import numpy as np


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    if batch_size < 1 or len(X) != len(t) or len(X) == 0:
        raise ValueError("cannot be dealt out")
    order = np.roll(np.arange(len(X)), -int(rng.integers(1, len(X) + 1)))
    rows = [order[k : k + batch_size] for k in range(0, len(X), batch_size)]
    while rows and drop_last and len(rows[-1]) < batch_size:
        rows = rows[:-1]
    return [(X[np.sort(each)], t[each]) for each in rows]
