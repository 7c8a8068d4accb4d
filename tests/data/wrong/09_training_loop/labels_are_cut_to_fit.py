"""task: train_step, train, accuracy
Where lengths differ the longer one is cut instead of refused.
"""

import numpy as np


def train_step(net, loss, x, t, lr):
    n = min(len(x), len(t))
    value = loss.forward(net.forward(x[:n]), t[:n])
    net.backward(loss.backward())
    for name, grad in net.grads.items():
        net.params[name] -= lr * grad
    return value


def train(net, loss, X, t, *, lr, epochs, batch_size, rng):
    if epochs < 1 or batch_size < 1:
        raise ValueError("epochs or batch_size")
    n = min(len(X), len(t))
    history = []
    for _ in range(epochs):
        order = rng.permutation(n)
        parts = [order[i : i + batch_size] for i in range(0, n, batch_size)]
        history.append(float(np.mean([train_step(net, loss, X[rows], t[rows], lr) for rows in parts])))
    return history


def accuracy(net, X, t):
    return float(np.mean([one == other for one, other in zip(predict(net, X), t)]))
