"""mistake: epoch_loss_last_batch
One variable for the loss, written anew by every batch; other draws of the order.
"""

import numpy as np


def train(net, loss, X, t, *, lr, epochs, batch_size, rng):
    if epochs < 1:
        raise ValueError("epochs")
    if batch_size < 1:
        raise ValueError("batch_size")
    if len(X) != len(t):
        raise ValueError("lengths")
    history = np.zeros(epochs)
    for epoch in range(epochs):
        order = np.argsort(rng.random(len(X)))
        for rows in np.split(order, range(batch_size, len(X), batch_size)):
            history[epoch] = train_step(net, loss, X[rows], t[rows], lr)
    return history.tolist()
