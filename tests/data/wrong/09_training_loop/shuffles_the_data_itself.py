"""task: train
X and t are shuffled in place, so that the caller finds them in another order.
"""

import numpy as np


def train(net, loss, X, t, *, lr, epochs, batch_size, rng):
    if epochs < 1 or batch_size < 1 or len(X) != len(t):
        raise ValueError("bad arguments")
    history = []
    for _ in range(epochs):
        order = rng.permutation(len(X))
        X[:], t[:] = X[order], t[order]
        losses = []
        for i in range(0, len(X), batch_size):
            losses.append(train_step(net, loss, X[i : i + batch_size], t[i : i + batch_size], lr))
        history.append(float(np.mean(losses)))
    return history
