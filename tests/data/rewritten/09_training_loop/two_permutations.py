"""mistake: shuffles_labels_apart
X and t are permuted by two calls of the generator.
"""


def train(net, loss, X, t, *, lr, epochs, batch_size, rng):
    if min(epochs, batch_size) < 1 or len(X) != len(t):
        raise ValueError("arguments")
    means = []
    for _ in range(epochs):
        xs, ts = rng.permutation(X), rng.permutation(t)
        cuts = list(range(0, len(X), batch_size))
        means.append(
            sum(train_step(net, loss, xs[i : i + batch_size], ts[i : i + batch_size], lr) for i in cuts) / len(cuts)
        )
    return means
