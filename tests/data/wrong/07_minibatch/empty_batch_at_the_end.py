"""task: iterate_minibatches

One batch too many: when the samples come out even, an empty one follows.
"""


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    if batch_size < 1 or len(X) != len(t) or len(X) == 0:
        raise ValueError("cannot be dealt out")
    order = rng.permutation(len(X))
    rows = [order[k * batch_size : (k + 1) * batch_size] for k in range(len(X) // batch_size + 1)]
    if drop_last:
        rows = [each for each in rows if len(each) == batch_size]
    return [(X[each], t[each]) for each in rows]
