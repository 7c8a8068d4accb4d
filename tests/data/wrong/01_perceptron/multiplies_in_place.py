"""task: weighted_sum, perceptron, perceptron_batch
The products are written into the caller's inputs.
"""


def weighted_sum(x, w, b=0.0):
    x, w = _prepared(x, w, axes=1)
    x *= w
    return float(x.sum() + b)


def perceptron(x, w, b=0.0):
    return int(step(weighted_sum(x, w, b)))


def perceptron_batch(X, w, b=0.0):
    X, w = _prepared(X, w, axes=2)
    X *= w
    return step(X.sum(axis=1) + b)
