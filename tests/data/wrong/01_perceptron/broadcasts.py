"""task: weighted_sum, perceptron, perceptron_batch
No check of sizes: numpy broadcasts one input over all weights.
"""


def weighted_sum(x, w, b=0.0):
    if np.size(x) == 0 or np.size(w) == 0:
        raise ValueError("empty")
    return float(np.sum(np.asarray(x, float) * np.asarray(w, float)) + b)


def perceptron(x, w, b=0.0):
    return int(weighted_sum(x, w, b) > 0)


def perceptron_batch(X, w, b=0.0):
    if np.ndim(X) != 2 or np.ndim(w) != 1 or 0 in X.shape:
        raise ValueError("axes")
    return step((np.asarray(X, float) * np.asarray(w, float)).sum(axis=1) + b)
