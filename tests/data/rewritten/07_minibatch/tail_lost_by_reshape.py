"""mistake: drops_tail

Cuts the mixed places to a table of full batches; whatever does not fill a row is gone.
"""

import numpy as np


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    n = X.shape[0]
    if batch_size <= 0:
        raise ValueError("batch_size must be positive")
    if n == 0 or t.shape[0] != n:
        raise ValueError("X and t must have the same length")
    places = np.arange(n)
    rng.shuffle(places)
    full = n - n % batch_size
    result = []
    for row in places[:full].reshape(-1, batch_size):
        result.append((np.take(X, row, axis=0), np.take(t, row, axis=0)))
    return result
