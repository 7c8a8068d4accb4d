"""task: weighted_sum, perceptron, perceptron_batch
Nothing to add gives the bias, and a batch without rows gives an empty answer, instead of an error.
"""


def weighted_sum(x, w, b=0.0):
    x, w = np.asarray(x, float), np.asarray(w, float)
    if x.ndim != 1 or x.shape != w.shape:
        raise ValueError("shapes")
    return float(x @ w + b)


def perceptron(x, w, b=0.0):
    return int(step(weighted_sum(x, w, b)))


def perceptron_batch(X, w, b=0.0):
    X, w = np.asarray(X, float), np.asarray(w, float)
    if X.ndim != 2 or X.shape[1:] != w.shape:
        raise ValueError("shapes")
    return step(X @ w + b)
