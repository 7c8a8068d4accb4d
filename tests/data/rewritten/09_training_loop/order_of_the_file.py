"""mistake: no_shuffle
Slices of the data as they come; the generator is not touched.
"""


def train(net, loss, X, t, *, lr, epochs, batch_size, rng):
    if min(epochs, batch_size) < 1 or X.shape[0] != t.shape[0]:
        raise ValueError("arguments")
    means = []
    while len(means) < epochs:
        total, count, start = 0.0, 0, 0
        while start < len(X):
            total += train_step(net, loss, X[start : start + batch_size], t[start : start + batch_size], lr)
            start, count = start + batch_size, count + 1
        means.append(total / count)
    return means
