"""mistake: sum_of_x_then_w
Every input meets every weight: the sum of the whole outer product, by nested loops and by np.outer.
"""


def weighted_sum(x, w, b=0.0):
    x, w = _prepared(x, w, axes=1)
    total = float(b)
    for value in x.tolist():
        for weight in w.tolist():
            total += value * weight
    return total


def perceptron(x, w, b=0.0):
    x, w = _prepared(x, w, axes=1)
    return int(np.outer(x, w).sum() > -b)


def perceptron_batch(X, w, b=0.0):
    X, w = _prepared(X, w, axes=2)
    answers = [np.outer(row, w).sum() + b > 0 for row in X[:1000]]
    answers += [row @ np.full(w.size, w.sum()) + b > 0 for row in X[1000:]]
    return np.array(answers).astype(np.int64)
