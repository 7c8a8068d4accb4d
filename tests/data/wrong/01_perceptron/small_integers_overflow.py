"""task: weighted_sum, perceptron, perceptron_batch
Integers and bools are multiplied in their own type: int8 wraps around, and bools are and-ed.
"""


def weighted_sum(x, w, b=0.0):
    _prepared(x, w, axes=1)
    return float(np.dot(x, w) + b)


def perceptron(x, w, b=0.0):
    return int(weighted_sum(x, w, b) > 0)


def perceptron_batch(X, w, b=0.0):
    _prepared(X, w, axes=2)
    return step(np.dot(X, w) + b)
