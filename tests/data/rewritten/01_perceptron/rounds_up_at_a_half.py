"""mistake: threshold_half
One half is taken off the sum, and the sign decides.
"""


def step(z):
    return (np.sign(np.asarray(z, float) - 0.5) == 1).astype(np.int64)


def perceptron(x, w, b=0.0):
    return 1 if 2 * weighted_sum(x, w, b) > 1 else 0


def perceptron_batch(X, w, b=0.0):
    X, w = _prepared(X, w, axes=2)
    b = b - 0.5
    return np.heaviside(X @ w + b, 0).astype(np.int64)
