"""mistake: epoch_loss_weighted
The mean of an epoch is weighted by the sizes of the batches.
"""


def train(net, loss, X, t, *, lr, epochs, batch_size, rng):
    if epochs < 1 or batch_size < 1 or len(X) != len(t):
        raise ValueError("bad arguments")
    history = []
    for _ in range(epochs):
        order, total = rng.permutation(len(X)), 0.0
        for i in range(0, len(X), batch_size):
            rows = order[i : i + batch_size]
            total += len(rows) * train_step(net, loss, X[rows], t[rows], lr)
        history.append(total / len(X))
    return history
