"""task: perceptron_batch
A batch of one row gives a plain number instead of an array of one.
"""


def perceptron_batch(X, w, b=0.0):
    X, w = _prepared(X, w, axes=2)
    return step(np.squeeze(X @ w[:, np.newaxis]) + b)
