"""task: train
Every batch is drawn afresh from all samples, so that some come twice and others not at all.
"""

import numpy as np


def train(net, loss, X, t, *, lr, epochs, batch_size, rng):
    if epochs < 1 or batch_size < 1 or len(X) != len(t):
        raise ValueError("bad arguments")
    history = []
    for _ in range(epochs):
        losses = []
        for _ in range(0, len(X), batch_size):
            rows = rng.integers(len(X), size=batch_size)
            losses.append(train_step(net, loss, X[rows], t[rows], lr))
        history.append(float(np.mean(losses)))
    return history
