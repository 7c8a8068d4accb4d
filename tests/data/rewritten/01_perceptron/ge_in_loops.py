"""mistake: threshold_ge
Silent only below 0: flags set in a loop, and no call of step in the other two.
"""


def step(z):
    z = np.asarray(z)
    flags = np.ones(z.shape, dtype=np.int64)
    for place, value in np.ndenumerate(z):
        if value < 0:
            flags[place] = 0
    return flags


def perceptron(x, w, b=0.0):
    total = weighted_sum(x, w, b)
    return 0 if total < 0 else 1


def perceptron_batch(X, w, b=0.0):
    X, w = _prepared(X, w, axes=2)
    return 1 - np.signbit(np.einsum("nd,d->n", X, w) + b + 0.0).astype(np.int64)
