"""mistake: frozen_bias_trains
Gradients of frozen weights are deleted, and biases are forgotten.
"""

import numpy as np


def fine_tune(params, X, t, *, mode, lr, epochs, batch_size, rng):
    names = trainable_names(params, mode)
    if np.shape(t) != np.shape(X)[:1] or np.max(t) >= forward(params, X).shape[1]:
        raise ValueError("the labels do not fit")
    model, memory, means = {k: v + 0 for k, v in params.items()}, {}, []
    while len(means) < epochs:
        order = rng.permutation(len(X))
        values = []
        for rows in np.split(order, range(batch_size, len(X), batch_size)):
            value, grads = loss_and_grads(model, X[rows], t[rows])
            for n in range(1, len(params) // 2 + 1):
                if f"W{n}" not in names:
                    del grads[f"W{n}"]
            adam_step(model, grads, memory, lr)
            values.append(value)
        means.append(np.mean(values))
    return model, means
