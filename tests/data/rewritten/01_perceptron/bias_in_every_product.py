"""mistake: bias_times_weight
The bias stands inside the loop, and in the batch it is multiplied by the number of columns.
"""


def weighted_sum(x, w, b=0.0):
    x, w = _prepared(x, w, axes=1)
    total = 0.0
    for value, weight in zip(x.tolist(), w.tolist(), strict=True):
        total += value * weight
        total += b
    return total


def perceptron(x, w, b=0.0):
    return 1 if weighted_sum(x, w, b) > 0 else 0


def perceptron_batch(X, w, b=0.0):
    X, w = _prepared(X, w, axes=2)
    return (X.dot(w) + X.shape[1] * b > 0).astype(np.int64)
