"""task: perceptron_batch
The answer has the shape (N, 1).
"""


def perceptron_batch(X, w, b=0.0):
    X, w = _prepared(X, w, axes=2)
    return step(X @ w.reshape(-1, 1) + b)
