"""task: iterate_minibatches

With drop_last the last rows of the data are cut off before mixing, so the same samples are never seen.
"""


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    if batch_size < 1 or len(X) != len(t) or len(X) == 0:
        raise ValueError("cannot be dealt out")
    if drop_last:
        full = len(X) // batch_size * batch_size
        X, t = X[:full], t[:full]
    order = rng.permutation(len(X))
    return [(X[order[k : k + batch_size]], t[order[k : k + batch_size]]) for k in range(0, len(X), batch_size)]
