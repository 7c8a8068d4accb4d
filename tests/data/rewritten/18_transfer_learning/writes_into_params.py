"""mistake: trains_source
The arrays of the model given are trained and put into a new dictionary at the end.
"""

import numpy as np


def fine_tune(params, X, t, *, mode, lr, epochs, batch_size, rng):
    names = trainable_names(params, mode)
    if np.shape(t) != np.shape(X)[:1] or np.max(t) >= forward(params, X).shape[1]:
        raise ValueError("the labels do not fit")
    tuned, state, history = params, {}, []
    for _ in range(epochs):
        order, losses = rng.permutation(len(X)), []
        for start in range(0, len(X), batch_size):
            rows = order[start : start + batch_size]
            loss, grads = loss_and_grads(tuned, X[rows], t[rows])
            adam_step(tuned, {name: grads[name] for name in names}, state, lr)
            losses.append(loss)
        history.append(sum(losses) / len(losses))
    return dict(tuned), history
