"""mistake: sigmoid_output
Number by number with math.exp, and two exponentials side by side for a batch.
"""

import math


def _logistic(total):
    return 1 / (1 + math.exp(-total)) if total > 0 else 1 - 1 / (1 + math.exp(total)) if total > -1 else _left(total)


def _left(total):
    power = math.exp(total)
    return power / (power + 1)


def step(z):
    z = np.asarray(z, float)
    return np.array([_logistic(value) for value in z.ravel().tolist()], dtype=z.dtype).reshape(z.shape)


def perceptron(x, w, b=0.0):
    return _logistic(weighted_sum(x, w, b))


def perceptron_batch(X, w, b=0.0):
    X, w = _prepared(X, w, axes=2)
    total = (X * w).sum(axis=1) + b
    return np.exp(np.minimum(total, 0)) / (1 + np.exp(-np.abs(total)))
