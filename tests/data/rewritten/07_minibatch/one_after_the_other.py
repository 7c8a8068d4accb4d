"""mistake: not_shuffled

Takes the next samples in a while loop; the generator is never asked.
"""


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    if batch_size < 1:
        raise ValueError("batch_size")
    if len(X) == 0 or len(X) != len(t):
        raise ValueError("lengths")
    batches = []
    while len(X):
        if len(X) >= batch_size or not drop_last:
            batches.append((X[:batch_size], t[:batch_size]))
        X, t = X[batch_size:], t[batch_size:]
    return batches
