"""task: iterate_minibatches

Goes by the shorter one of samples and targets without a word.
"""


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    n = min(len(X), len(t))
    if batch_size < 1 or n == 0:
        raise ValueError("cannot be dealt out")
    order = rng.permutation(n)
    stop = n // batch_size * batch_size if drop_last else n
    return [(X[order[k : k + batch_size]], t[order[k : k + batch_size]]) for k in range(0, stop, batch_size)]
