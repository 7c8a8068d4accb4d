"""task: iterate_minibatches

A generator function instead of a list: nothing can be counted, and errors come too late.
"""


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    if batch_size < 1 or len(X) != len(t) or len(X) == 0:
        raise ValueError("cannot be dealt out")
    order = rng.permutation(len(X))
    stop = len(X) // batch_size * batch_size if drop_last else len(X)
    for k in range(0, stop, batch_size):
        yield X[order[k : k + batch_size]], t[order[k : k + batch_size]]
