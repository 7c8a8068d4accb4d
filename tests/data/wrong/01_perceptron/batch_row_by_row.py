"""task: perceptron_batch
Right answers, but a Python loop over the rows: too slow for many of them.
"""


def perceptron_batch(X, w, b=0.0):
    _prepared(X, w, axes=2)
    return np.array([perceptron(row, w, b) for row in X], dtype=np.int64)
