"""task: perceptron_batch
Products are added over the rows: one answer for each column.
"""


def perceptron_batch(X, w, b=0.0):
    X, w = _prepared(X, w, axes=2)
    return step((X * w).sum(axis=0) + b)
