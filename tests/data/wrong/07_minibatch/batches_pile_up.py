"""task: iterate_minibatches

The list of batches lives on between calls, so each call also gives those of the calls before.
"""

_batches = []


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    if batch_size < 1 or len(X) != len(t) or len(X) == 0:
        raise ValueError("cannot be dealt out")
    order = rng.permutation(len(X))
    stop = len(X) // batch_size * batch_size if drop_last else len(X)
    for k in range(0, stop, batch_size):
        _batches.append((X[order[k : k + batch_size]], t[order[k : k + batch_size]]))
    return list(_batches)
