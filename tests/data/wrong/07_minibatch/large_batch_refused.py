"""task: iterate_minibatches, minibatch_gd

A batch size above the number of samples raises an error.
"""


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    if batch_size < 1 or len(X) != len(t) or len(X) == 0:
        raise ValueError("cannot be dealt out")
    if batch_size > len(X):
        raise ValueError("the batch is larger than the data")
    order = rng.permutation(len(X))
    stop = len(X) // batch_size * batch_size if drop_last else len(X)
    return [(X[order[k : k + batch_size]], t[order[k : k + batch_size]]) for k in range(0, stop, batch_size)]
