"""task: train, build_mlp
np.random is used instead of the generator that was handed in.
"""

import numpy as np


def train(net, loss, X, t, *, lr, epochs, batch_size, rng):
    if epochs < 1 or batch_size < 1 or len(X) != len(t):
        raise ValueError("bad arguments")
    history = []
    for _ in range(epochs):
        order = np.random.permutation(len(X))
        parts = [order[i : i + batch_size] for i in range(0, len(X), batch_size)]
        history.append(float(np.mean([train_step(net, loss, X[rows], t[rows], lr) for rows in parts])))
    return history


def build_mlp(sizes, rng):
    if len(sizes) < 2 or min(sizes) < 1:
        raise ValueError("sizes")
    params = {}
    for n in range(1, len(sizes)):
        params[f"W{n}"] = np.random.randn(sizes[n - 1], sizes[n]) * np.sqrt(2 / sizes[n - 1])
        params[f"b{n}"] = np.zeros(sizes[n])
    return Net(params)
