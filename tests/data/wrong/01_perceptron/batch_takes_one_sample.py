"""task: perceptron_batch
A vector is silently taken for a batch of one row.
"""


def perceptron_batch(X, w, b=0.0):
    X, w = _prepared(np.atleast_2d(X), w, axes=2)
    return step(X @ w + b)
