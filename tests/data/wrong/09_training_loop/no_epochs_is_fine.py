"""task: five_steps, train
epochs below 1 is taken as nothing to do.
"""

import numpy as np


def five_steps(forward, loss, backward, update, batches, epochs):
    values = []
    for _ in range(epochs):
        for x, t in batches:
            value, dy = loss(forward(x), t)
            update(backward(dy))
            values.append(value)
    return values


def train(net, loss, X, t, *, lr, epochs, batch_size, rng):
    if batch_size < 1 or len(X) != len(t):
        raise ValueError("X, t or batch_size")
    history = []
    for _ in range(epochs):
        order = rng.permutation(len(X))
        parts = [order[i : i + batch_size] for i in range(0, len(X), batch_size)]
        history.append(float(np.mean([train_step(net, loss, X[rows], t[rows], lr) for rows in parts])))
    return history
