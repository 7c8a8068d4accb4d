"""task: fine_tune
Adam's memory is emptied at the start of every epoch.
"""

import numpy as np


def fine_tune(params, X, t, *, mode, lr, epochs, batch_size, rng):
    names = trainable_names(params, mode)
    if np.shape(t) != np.shape(X)[:1] or np.max(t) >= forward(params, X).shape[1]:
        raise ValueError("the labels do not fit")
    tuned, state, history = copy_params(params), {}, []
    for _ in range(epochs):
        order, losses = rng.permutation(len(X)), []
        state = {}
        for start in range(0, len(X), batch_size):
            rows = order[start : start + batch_size]
            loss, grads = loss_and_grads(tuned, X[rows], t[rows])
            adam_step(tuned, {name: grads[name] for name in names}, state, lr)
            losses.append(loss)
        history.append(float(np.mean(losses)))
    return tuned, history
