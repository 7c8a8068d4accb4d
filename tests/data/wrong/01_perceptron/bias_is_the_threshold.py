"""task: weighted_sum, perceptron, perceptron_batch
The bias is subtracted, as if it were the threshold.
"""


def weighted_sum(x, w, b=0.0):
    x, w = _prepared(x, w, axes=1)
    return float(x @ w - b)


def perceptron(x, w, b=0.0):
    return int(step(weighted_sum(x, w, b)))


def perceptron_batch(X, w, b=0.0):
    X, w = _prepared(X, w, axes=2)
    return step(X @ w - b)
