"""mistake: with_replacement

Draws the places of an epoch with replacement, all at once, and cuts them with array_split.
"""

import numpy as np


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    if batch_size < 1:
        raise ValueError("batch_size")
    if not 0 < len(X) == len(t):
        raise ValueError("lengths")
    drawn = rng.choice(len(X), size=len(X), replace=True)
    batches = []
    for part in np.split(drawn, np.arange(batch_size, len(X), batch_size)):
        if drop_last and part.shape[0] != batch_size:
            continue
        batches.append((X[part], t[part]))
    return batches
